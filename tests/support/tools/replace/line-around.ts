const blocks = /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)$/;
const farthest = 12;

const blockOf = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element && !blocks.test(element.localName)) element = element.parentElement;
  return element;
};

function textsBeside(node: Text, step: (walker: TreeWalker) => Node | null): string[] {
  const walker = node.ownerDocument.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const block = blockOf(node);
  const texts: string[] = [];
  for (let next = step(walker); next && texts.length < farthest; next = step(walker)) {
    if (next instanceof Element ? blocks.test(next.localName) : blockOf(next) !== block) break;
    if (next instanceof Text) texts.push(next.data);
  }
  return texts;
}

/** What stands before and behind a text in its line: a label need not be all in one element. */
export function lineAround(node: Text): [before: string, after: string] {
  return [
    textsBeside(node, (walker) => walker.previousNode()).toReversed().join(''),
    textsBeside(node, (walker) => walker.nextNode()).join(''),
  ];
}
