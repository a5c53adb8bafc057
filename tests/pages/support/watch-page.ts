import type { Page } from 'puppeteer-core';

export interface Watched {
  title: string | null;
  mutations: number;
  isSameHtml: boolean;
  /** How often each function that makes or clones nodes was called; those never called are left out. */
  calls: Record<string, number>;
  computedStyles: number;
  events: string[];
  isSamePlace: boolean;
  /** Resources the page asked for meanwhile. */
  resources: number;
  isSameTwice: boolean;
}

// In the page; source text, for it closes over nothing.
const watchInPage = `async () => {
  const calls = {};
  const restore = [];
  const spy = (owner, name, label = name) => {
    const original = owner[name];
    owner[name] = function (...args) {
      calls[label] = (calls[label] ?? 0) + 1;
      return new.target ? Reflect.construct(original, args) : Reflect.apply(original, this, args);
    };
    owner[name].prototype = original.prototype;
    restore.push(() => { owner[name] = original; });
  };
  const spySetter = (owner, name) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...original, set(value) {
      calls[name] = (calls[name] ?? 0) + 1;
      original.set.call(this, value);
    } });
    restore.push(() => Object.defineProperty(owner, name, original));
  };

  document.querySelector('input')?.focus();
  window.scrollTo(0, 333);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  getSelection().setBaseAndExtent(document.body, 0, document.body, 1);
  await new Promise((resolve) => setTimeout(resolve, 50));

  const events = [];
  const listen = (event) => events.push(event.type);
  for (const type of ['scroll', 'focusin', 'focusout', 'selectionchange']) document.addEventListener(type, listen, true);
  const place = () => [scrollX, scrollY, document.activeElement?.tagName, getSelection().rangeCount, String(getSelection()).length].join();
  const resources = () => performance.getEntriesByType('resource').length;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const name of ['cloneNode', 'appendChild', 'insertBefore']) spy(Node.prototype, name);
  for (const name of ['importNode', 'adoptNode', 'createElement', 'createDocumentFragment', 'createRange']) spy(Document.prototype, name);
  for (const name of ['attachShadow', 'focus', 'scrollIntoView', 'insertAdjacentHTML']) {
    spy(name in Element.prototype ? Element.prototype : HTMLElement.prototype, name);
  }
  for (const name of ['DOMParser', 'Image', 'fetch', 'XMLHttpRequest']) spy(window, name);
  spySetter(Element.prototype, 'innerHTML');
  spy(window, 'getComputedStyle');

  const before = { html: document.documentElement.outerHTML, place: place(), resources: resources() };
  const [first, second] = [1, 2].map(() => BanSach.extractArticle(document, { url: location.href }));
  const mutations = observer.takeRecords().length;
  for (const undo of restore) undo();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const late = observer.takeRecords().length;
  observer.disconnect();

  const { getComputedStyle: computedStyles = 0, ...others } = calls;
  const bare = ({ article, trace }) => JSON.stringify([{ ...article, capturedAt: '' }, trace]);
  return {
    title: first.article?.title ?? null,
    mutations: mutations + late,
    isSameHtml: document.documentElement.outerHTML === before.html,
    calls: others,
    computedStyles,
    events,
    isSamePlace: place() === before.place,
    resources: resources() - before.resources,
    isSameTwice: bare(first) === bare(second),
  };
}`;

/** Reads the page twice by a prepared `BanSach` and reports everything the reading did to it. */
export async function watch(page: Page): Promise<Watched> {
  return (await page.evaluate(`(${watchInPage})()`)) as Watched;
}
