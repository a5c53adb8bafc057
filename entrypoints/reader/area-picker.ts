/** Moves over the page's elements until one is chosen. */
export interface AreaPicker {
  /** The area in question. */
  current(): Element;
  wider(): void;
  narrower(): void;
  stop(): void;
}

const leastText = 80;
const blocks = 'article,main,section,div,td,table,form,center,body';

/** The block around an element that holds enough words to be an article. */
function areaAround(element: Element): Element {
  let area = element.closest(blocks) ?? document.body;
  while (area !== document.body && (area.textContent ?? '').trim().length < leastText) area = area.parentElement?.closest(blocks) ?? document.body;
  return area;
}

/**
 * Lets the reader point at an area of the page; nothing of the page is changed, and no click reaches it.
 * @param own our own element, over which pointing means nothing
 * @param onMove called for each new area
 * @param onChoose called for a click on the page or for Enter
 */
export function startPicking(own: Element, onMove: (area: Element) => void, onChoose: (area: Element) => void): AreaPicker {
  let area: Element = document.querySelector('main,article,[itemprop=articleBody]') ?? document.body;
  /** From the narrowest area on the way up, so that one can go back. */
  const path: Element[] = [];
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const move = (next: Element) => {
    area = next;
    onMove(area);
  };
  const wider = () => {
    const parent = area.parentElement?.closest(blocks);
    if (!parent) return;
    path.push(area);
    move(parent);
  };
  const narrower = () => {
    const inner = path.pop() ?? [...area.querySelectorAll(blocks)].filter((child) => (child.textContent ?? '').trim().length >= leastText)
      .sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0];
    if (inner) move(inner);
  };
  const isOurs = (event: Event) => event.target instanceof Node && own.contains(event.target);

  window.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || isOurs(event)) return;
    const element = document.elementFromPoint(event.clientX, event.clientY);
    if (!element || own.contains(element)) return;
    path.length = 0;
    move(areaAround(element));
  }, options);
  for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const) {
    window.addEventListener(name, (event) => isOurs(event) || event.stopPropagation(), options);
  }
  window.addEventListener('click', (event) => {
    if (isOurs(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onChoose(area);
  }, options);
  window.addEventListener('keydown', (event) => {
    const action = { ArrowUp: wider, ArrowDown: narrower, Enter: () => onChoose(area) }[event.key];
    if (!action || !event.isTrusted || (event.key === 'Enter' && isOurs(event))) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }, options);
  onMove(area);
  return { current: () => area, wider, narrower, stop: () => ending.abort() };
}
