import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readingTexts } from '../../lib/article';
import { extractArticle, type TraceStep } from '../../lib/extract';
import { findPlaces, type Place } from './find-places';
import css from './paint.css?inline';

const selector = '[data-ban-sach=trace]';

const words = (step: TraceStep) => `${step.action}: ${step.rule}${step.reason ? ` (${step.reason})` : ''}`;

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function boxes({ step, range }: Place): HTMLElement[] {
  return Array.from(range.getClientRects(), (rect) => {
    const box = element('div', `box ${step.action}`);
    box.title = words(step);
    Object.assign(box.style, { left: `${rect.left + scrollX}px`, top: `${rect.top + scrollY}px`, width: `${rect.width}px`, height: `${rect.height}px` });
    return box;
  });
}

function listOf(steps: readonly TraceStep[], places: readonly Place[], milliseconds: number, close: () => void): HTMLElement {
  const panel = element('section', 'steps');
  const header = element('header', '', `${steps.length} steps · ${milliseconds.toFixed(1)} ms`);
  const button = element('button', '', '×');
  button.addEventListener('click', close);
  header.append(button);
  const list = element('ol', '');
  for (const step of steps) {
    const item = element('li', step.action);
    const go = element('button', '');
    go.append(element('strong', '', step.action), ` ${step.rule}: ${step.reason} `, element('small', '', step.text));
    go.addEventListener('click', () => places.find((place) => place.step === step)?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' }));
    item.append(go);
    list.append(item);
  }
  panel.append(header, list);
  return panel;
}

/** Paints over the page what the extraction keeps (green), drops (red) and recognises (blue), and by which rule; a second call takes it away. */
export default defineUnlistedScript(() => {
  const before = document.querySelector(selector);
  if (before) {
    before.remove();
    return;
  }
  const start = performance.now();
  const { article, trace } = extractArticle(document, { url: location.href });
  const milliseconds = performance.now() - start;
  const kept = article ? readingTexts(article).map((text): TraceStep => ({ action: 'kept', rule: 'text', reason: '', text })) : [];
  const places = findPlaces(document.body, [...kept, ...trace.steps]);
  const host = document.createElement('div');
  host.dataset['banSach'] = 'trace';
  const root = host.attachShadow({ mode: 'closed' });
  root.append(element('style', '', css), ...places.flatMap(boxes), listOf(trace.steps, places, milliseconds, () => host.remove()));
  document.documentElement.append(host);
});
