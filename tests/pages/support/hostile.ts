import { sentences } from './written-page.ts';

/** Source text of `(here) => …` that builds a tree no parser would inside the article's box. */
export interface HostileTree {
  name: string;
  build: string;
}

const words = JSON.stringify(sentences[2]);
const make = `const make = (tag, text = '') => { const made = document.createElement(tag); if (text) made.append(text); return made; };
const nest = (tag, depth, into, each) => { let at = into; for (let i = 0; i < depth; i += 1) { const inner = make(tag); each?.(inner, i); at.append(inner); at = inner; } return at; };`;
const build = (code: string) => `(here) => { ${make} ${code} }`;

export const hostileTrees: readonly HostileTree[] = [
  { name: '200,000 nodes', build: build(`for (let i = 0; i < 100_000; i += 1) here.append(make(i % 5 ? 'span' : 'p', 'chữ ' + i));`) },
  { name: '20,000 paragraphs', build: build(`for (let i = 0; i < 20_000; i += 1) here.append(make('p', ${words} + i));`) },
  { name: 'a box in a box, 10,000 levels deep', build: build(`nest('div', 10_000, here).append(make('p', ${words}));`) },
  { name: 'text on each of 10,000 levels', build: build(`nest('div', 10_000, here, (box) => box.append(make('p', ${words})));`) },
  { name: 'bold in bold, 10,000 levels deep', build: build(`nest('b', 10_000, here).append(${words});`) },
  { name: 'a link in a link, 10,000 levels deep', build: build(`nest('a', 10_000, here, (link, i) => { link.href = '/' + i; }).append(${words});`) },
  { name: 'a quotation in a quotation, 10,000 levels deep', build: build(`nest('blockquote', 10_000, here).append(${words});`) },
  { name: 'a list in a list, 5,000 levels deep', build: build(`let at = here; for (let i = 0; i < 5_000; i += 1) { const item = make('li', 'mục ' + i); const list = make('ul'); list.append(item); at.append(list); at = item; }`) },
  { name: 'a table in a table, 2,000 levels deep', build: build(`let at = here; for (let i = 0; i < 2_000; i += 1) { const table = make('table'); at.append(table); at = table.insertRow().insertCell(); } at.append(${words});`) },
  { name: 'many small boxes under 5,000 spans', build: build(`const deep = nest('span', 5_000, here); for (let i = 0; i < 5_000; i += 1) deep.append(make('div', 'chữ ' + i));`) },
  { name: 'a list of 20,000 items', build: build(`const list = make('ul'); for (let i = 0; i < 20_000; i += 1) list.append(make('li', 'Hộ thứ ' + i)); here.append(list);`) },
  { name: 'a table of 4,000 rows', build: build(`const table = make('table'); table.border = '1'; for (let i = 0; i < 4_000; i += 1) { const row = table.insertRow(); for (let j = 0; j < 5; j += 1) row.insertCell().append('ô ' + i); } here.append(table);`) },
  { name: '5 MB of text in one node', build: build(`here.append(make('p', ${words}.repeat(40_000)));`) },
  { name: '100,000 text nodes in one paragraph', build: build(`const p = make('p'); for (let i = 0; i < 100_000; i += 1) p.append('chữ '); here.append(p);`) },
  { name: '50,000 line breaks', build: build(`const p = make('p'); for (let i = 0; i < 50_000; i += 1) p.append('chữ ' + i, make('br')); here.append(p);`) },
  { name: 'an element with 20,000 attributes', build: build(`const p = make('p', ${words}); for (let i = 0; i < 20_000; i += 1) p.setAttribute('data-x' + i, i); here.append(p);`) },
  { name: 'a class, a style and an address of 2 MB', build: build(`const p = make('p', ${words}); p.className = 'a '.repeat(1e6); p.style.cssText = ''; p.setAttribute('style', 'color: red;'.repeat(2e5)); const image = make('img'); image.src = 'data:image/gif;base64,' + 'A'.repeat(2e6); const link = make('a', 'chữ'); link.href = '/' + 'a'.repeat(2e6); here.append(p, image, link);`) },
  { name: '10,000 pictures in a row', build: build(`for (let i = 0; i < 10_000; i += 1) { const image = make('img'); image.setAttribute('data-src', '/anh/' + i + '.jpg'); here.append(image); }`) },
];

const long = (unit: string) => JSON.stringify(unit.repeat(Math.ceil(200_000 / unit.length)));

/** Lines that a careless pattern reads again from each of their characters. */
export const hostileLines: readonly HostileTree[] = [
  ['dots', '.'], ['spaces between dots', '. '], ['opening brackets', '('], ['digits', '1'], ['brackets with digits', '(1'], ['closing guillemets', '»'],
  ['commas', ','], ['letters without a space', 'Đ'], ['dashes', '– '], ['numbers with points', '1.1'],
].flatMap(([name = '', unit = '']) => {
  const text = long(unit);
  return [
    { name: `${name} in a paragraph`, build: build(`here.append(make('p', ${text} + 'x'));`) },
    { name: `${name} under a picture`, build: build(`const image = make('img'); image.setAttribute('data-src', '/anh/a.jpg'); here.append(image); const p = make('p', ${text} + 'x'); p.align = 'center'; here.append(p);`) },
    { name: `${name} in the title`, build: build(`document.querySelector('h2').append(${text} + 'x'); document.title = ${text} + 'x';`) },
    { name: `${name} in the list of other articles`, build: build(`const list = make('ul'); const item = make('li'); const link = make('a', 'Bài khác của phường (' + ${text} + 'x'); link.href = '/a'; item.append(link); list.append(item); const box = make('div'); box.append(make('p', 'Tin khác'), list); here.parentElement.append(box);`) },
    { name: `${name} at the end`, build: build(`const p = make('p', 'Tác giả: ' + ${text} + 'x'); p.align = 'right'; here.append(p, make('p', ${text} + 'x'));`) },
  ];
});
