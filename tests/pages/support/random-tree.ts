import fc from 'fast-check';

/** A node as data: text, or tag, attributes and children. */
export type Tree = string | { tag: string; attributes: Record<string, string>; children: Tree[] };

const tags = (
  'p div span b i a br img table tbody tr td th ul ol li blockquote pre hr h1 h2 h3 form input figure figcaption iframe video ' +
  'section article nav footer font center svg script style template textarea select option o:p'
).split(' ');
const words = [
  'Tin khác', 'Tài liệu đính kèm', 'Gửi Email In trang Lưu', 'Bàng Cường', 'Ảnh: Thu Hà', 'Theo BBT', 'xem tiếp', 'Nguồn:', '(12/03/2024)',
  'Thứ năm, Ngày 2 Tháng 5 Năm 2024', '01/03/2024 16:00', ' ', '\u00a0', '\u200b', '\u0000', '…', '“', ')', '((((', '\ud800', 'a\u0301',
  'Theo kế hoạch được thông qua, mỗi hộ góp hai ngày công trong tháng, phần xi măng và đá dăm do ngân sách phường chi trả, người dân tự giám sát việc làm đường.',
];
const attributes = fc.dictionary(
  fc.constantFrom('href', 'src', 'data-src', 'srcset', 'width', 'height', 'style', 'class', 'id', 'name', 'align', 'colspan', 'rowspan', 'alt', 'title', 'hidden', 'border'),
  fc.oneof(
    fc.constantFrom(
      '', 'javascript:alert(1)', '/a.jpg', 'http://[', 'data:,x', '-1', '1e9', '99999999999', 'text-align:center', 'font-weight:bold', 'display:none',
      'sapo', 'comment', 'caption', 'title', 'children', 'body', 'tagName', 'parentNode', ', ,', 'a.jpg 2x, b.jpg 1x', 'https://youtu.be/x', 'right',
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxKeys: 3 },
);
const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 40 }));

export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ tag: fc.constantFrom(...tags), attributes, children: fc.array(tie('tree'), { maxLength: 6 }) }),
  ),
})).tree;

export const page: fc.Arbitrary<Tree[]> = fc.array(tree, { maxLength: 12 });
