import type { Action } from '../../lib/messaging';

/** One of the portal's own tools and what of ours does it better. */
export interface PortalTool {
  element: Element;
  action: Exclude<Action, 'read'>;
}

// The whole label must match: "In" and "Lưu" begin too many other words.
const labels: readonly (readonly [PortalTool['action'], RegExp])[] = [
  ['mail', /^(?:gửi (?:e-?mail|mail|thư|bài viết qua e-?mail|cho bạn bè)|giới thiệu bài viết cho bạn bè)$/u],
  ['print', /^(?:in (?:trang|trang này|bài|bài viết|bài viết này|tin|ra)|(?:xem )?bản (?:để )?in)$/u],
  ['save', /^lưu(?: (?:lại|tin|bài|bài viết|bài viết này|trang))?$/u],
];
const icons: readonly (readonly [PortalTool['action'], RegExp])[] = [
  ['mail', /(?:^|[/_-])(?:e-?mail|mail|gui-?email|gui-?mail)[\w-]*\.(?:svg|png|gif|jpe?g)/i],
  ['print', /(?:^|[/_-])(?:print|printer|in-?trang|in-?bai)[\w-]*\.(?:svg|png|gif|jpe?g)/i],
  ['save', /(?:^|[/_-])(?:save|luu|luu-?tin)[\w-]*\.(?:svg|png|gif|jpe?g)/i],
];
const clickable = 'a,button,input[type=button],input[type=submit],input[type=image],[role=button],[onclick]';
const longestRow = 6;
const leastParagraph = 150;

const key = (text: string | null | undefined) =>
  (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase().replace(/[\s:.]+$/, '');

function actionOf(element: Element): PortalTool['action'] | null {
  const image = element.matches('img,input[type=image]') ? element : element.querySelector('img');
  const words = [
    element.textContent, element.getAttribute('title'), element.getAttribute('aria-label'),
    element.getAttribute('value'), image?.getAttribute('alt'), image?.getAttribute('title'),
  ].map(key);
  for (const [action, pattern] of labels) if (words.some((word) => pattern.test(word))) return action;
  if (key(element.textContent)) return null;
  const source = image?.getAttribute('src') ?? '';
  return icons.find(([, pattern]) => pattern.test(source))?.[0] ?? null;
}

/** Whether the page has a paragraph of running text at all. */
function hasRunningText(document: Document): boolean {
  return [...document.querySelectorAll('p,td,div,font,article')].some((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim().length > leastParagraph));
}

/** The smallest element around `first` that holds at least one other of the tools. */
function rowOf(first: Element, tools: readonly PortalTool[]): Element | null {
  let row = first.parentElement;
  for (let step = 0; row && step < longestRow; step += 1, row = row.parentElement) {
    const around = row;
    if (tools.some(({ element }) => element !== first && around.contains(element))) return row;
  }
  return null;
}

/**
 * The portal's "Gửi Email / In trang / Lưu", by label, title or icon.
 * @returns an empty list when unsure: fewer than two kinds side by side, or no article to use them on.
 */
export function findTools(document: Document): PortalTool[] {
  const all = [...document.querySelectorAll(clickable)].flatMap((element): PortalTool[] => {
    const action = actionOf(element);
    return action && !element.parentElement?.closest(clickable) ? [{ element, action }] : [];
  });
  const first = all[0];
  const row = first ? rowOf(first.element, all) : null;
  if (!row || !hasRunningText(document)) return [];
  const inRow = all.filter(({ element }) => row.contains(element));
  // One of each kind: a row may hold an icon and a word for the same thing.
  const tools = inRow.filter((tool, at) => inRow.findIndex(({ action }) => action === tool.action) === at);
  return tools.length >= 2 ? tools : [];
}
