import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { openLibrary, type Library } from './support/library.ts';
import { startNewspaper, type Newspaper, type Piece } from './support/newspaper.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const seed = 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”';
const pieces = {
  buffalo: { title: 'Giữ ấm cho gia súc', text: ['Mỗi nhà che kín chuồng, đốt rơm sưởi cho con trâu qua những đêm rét nhất của mùa đông.'], section: 'Nông nghiệp', date: '2022-12-20T08:00:00+07:00' },
  betel: { title: 'Đám cưới ở bản', text: ['Nhà trai mang sang một mâm trầu cau và hai vò rượu ngô, ngồi nói chuyện đến khuya.'], author: 'Lò Văn Inh', section: 'Đời sống', date: '2023-11-02T08:00:00+07:00' },
  clean: { title: 'Bản có công trình mới', text: ['Từ hôm nay cả bản Khuổi Lặng được dùng nước sạch dẫn từ đầu nguồn về tận sân từng nhà.'], section: 'Đời sống', site: 'Cổng xã Tân Lập', date: '2024-05-06T08:00:00+07:00' },
  washing: { title: 'Sau cơn lũ', text: ['Bà con quét sạch bùn trong nhà rồi mới ra suối gánh nước về nấu bữa cơm đầu tiên.'], author: 'Hoàng Thị Sao', date: '2023-08-15T08:00:00+07:00' },
} satisfies Record<string, Piece>;
const [buffalo, betel, clean, washing] = Object.values(pieces).map((piece) => piece.title) as [string, string, string, string];

describe.each(browserNames)('search in the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let library: Library;
  const ask = (query: string) => library.write('.search-line input', query);
  /** What is found, whatever its order. */
  const finds = (query: string, ...wanted: string[]) => async () => {
    await ask(query);
    await expect.poll(async () => (await library.titles()).toSorted(), { timeout: 8000, message: query }).toEqual(wanted.toSorted());
    expect(await library.count()).toBe(wanted.length);
  };
  const marks = async () => [...new Set((await library.texts('.library-entry mark')).map((mark) => mark.toLowerCase()))].toSorted();
  const highlights = () => library.page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map((range) => (range as Range).toString().toLowerCase()));
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper(pieces)]);
    await paper.save(session, 'buffalo', 'betel', 'clean', 'washing');
    library = await openLibrary(session);
    await library.shows([washing, clean, betel, buffalo]);
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('answers while one types, to the beginning of a word too', async () => {
    await ask('khuoi la');
    await library.shows([clean]);
    await library.page.keyboard.type('ng');
    await library.shows([clean]);
    await ask('');
    await library.shows([washing, clean, betel, buffalo]);
  });

  it('puts marks as typed first', async () => {
    await ask('trâu');
    await library.shows([buffalo, betel]);
    await ask('trầu');
    await library.shows([betel, buffalo]);
    await ask('trau');
    await expect.poll(async () => (await library.titles()).toSorted()).toEqual([betel, buffalo].toSorted());
  });

  it('puts words side by side before words apart, and knows phrases', async () => {
    await ask('nước sạch');
    await library.shows([clean, washing]);
    await finds('"nước sạch"', clean)();
    await finds('“nuoc sach”', clean)();
  });

  it('knows what must not be, and what may be instead', async () => {
    await finds('nước -suối', clean)();
    await finds('nước -"nước sạch"', washing)();
    await finds('trâu OR suối', betel, buffalo, washing)();
    await finds('"con trâu" OR "gánh nước"', buffalo, washing)();
  });

  it('looks into one part: title, author, section, site', async () => {
    await finds('title:bản', betel, clean)();
    await finds('author:inh', betel)();
    await finds('section:"đời sống"', betel, clean)();
    await finds('section:"doi song" -title:cưới', clean)();
    await finds('site:"tân lập"', clean)();
    await finds('site:localhost nước', clean, washing)();
  });

  it('looks at days, months and years', async () => {
    await finds('before:2023', buffalo)();
    await finds('after:2023 nước', clean)();
    await finds('after:2022 before:2024', betel, washing)();
    await finds('after:03/2024', clean)();
    await finds('before:15/08/2023', buffalo)();
    await finds('after:14/08/2023 before:16/08/2023', washing)();
  });

  it('looks at the reader\'s own marks: tag, note, star, unread, missing pictures', async () => {
    await ask('');
    await library.choose(washing);
    await library.click('.bulk button', 'Nhãn');
    await library.write('dialog[open] input[type=text]', 'thiên tai');
    await library.press('Enter');
    await library.says('thiên tai', '.library-entry .tag');
    await library.click('dialog[open] .close', 'Xong');
    await library.click('.bulk button', 'Yêu thích');
    await library.says('★', '.library-entry .signs');
    await library.click('.selection-bar button', 'Bỏ chọn');
    await finds('tag:"thiên tai"', washing)();
    await finds('tag:"thien tai"', washing)();
    await finds('tag:thien', washing)();
    for (const query of ['thien tai', 'thien tai is:favourite', 'bun thien tai', 'thien tay', 'thien tai -khuổi']) await finds(query, washing)();
    await finds('is:favourite', washing)();
    await finds('-tag:"thiên tai" nước', clean)();
    await finds('is:missing')();
    await finds('is:changed')();
    await finds('trâu is:unread', betel, buffalo)();
    await library.click('.library-entry', buffalo);
    await library.says(buffalo, '.archive-reader h1');
    await expect.poll(library.titles).toEqual([betel]);
    await finds('is:read', buffalo)();
  });

  it('forgives a slip of the finger, and says so', async () => {
    await ask('khuổi lặgn');
    await library.shows([clean]);
    await library.says('gần giống', '.list-count');
    await ask('gia suc chuônhg');
    await library.shows([buffalo]);
    await ask('khuổi lặng');
    await library.shows([clean]);
    expect((await library.texts('.list-count')).join()).not.toContain('gần giống');
  });

  it('marks in the list the words that were found', async () => {
    await ask('nuoc sach');
    await library.shows([clean, washing]);
    await expect.poll(marks).toEqual(['nước', 'sạch']);
    expect((await library.texts('.library-entry .excerpt'))[0]).toContain('dùng nước sạch dẫn');
    await ask('con lu ');
    await library.shows([washing]);
    await expect.poll(() => library.texts('.library-entry .title mark')).toEqual(['cơn', 'lũ']);
    await ask('title:sau ');
    await library.shows([washing]);
    expect(await marks()).toEqual(['sau']);
  });

  it('says so when nothing is found, and leads out of it', async () => {
    await ask('zyxwvut');
    await library.says('Không có bài nào hợp với «zyxwvut».', '.empty');
    expect(await library.count()).toBe(0);
    await library.click('.empty button', 'Hiện tất cả');
    await library.shows([washing, clean, betel, buffalo]);
  });

  it('finds by itself what is saved while the search stands', async () => {
    await ask('5.667');
    await library.says('Không có bài nào hợp', '.empty');
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await session.save(page);
    await page.close();
    await library.page.bringToFront();
    await library.shows([seed]);
    await finds('is:missing', seed)();
    await finds('author:"bang cuong"', seed)();
  });

  it.each(['dang bo', 'Đảng bộ', 'tinh uy', 'Tỉnh uỷ', 'Tỉnh ủy', '5.667', '5667', 'HA GIANG', 'ban chấp hành'])('finds the seed article by %s, whatever marks, case or spelling', async (query) => {
    await ask(query);
    await until(query, async () => (await library.titles())[0] === seed, 8000);
    await expect.poll(async () => (await library.texts('.library-entry mark')).length).toBeGreaterThan(0);
    expect((await library.texts('.list-count')).join()).not.toContain('gần giống');
  });

  it('marks them in the opened article, in sight, and no longer when the search is cleared', async () => {
    await ask('5.667');
    await library.shows([seed]);
    await library.click('.library-entry', seed);
    await library.says(seed, '.archive-reader h1');
    await expect.poll(highlights).toEqual(['5.667']);
    const isInSight = () => library.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('search-hit') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await expect.poll(isInSight).toBe(true);
    await ask('tỉnh uỷ');
    const folded = async () => [...new Set((await highlights()).map(fold))].toSorted();
    await expect.poll(folded).toEqual(['tinh', 'uy']);
    await ask('"tỉnh uỷ"');
    await expect.poll(async () => [...new Set(await highlights())].toSorted()).toEqual(['tỉnh uỷ', 'tỉnh ủy'].toSorted());
    await ask('');
    await expect.poll(highlights).toEqual([]);
  });

  it('leaves the reader where he reads when something about the article changes', async () => {
    await ask('bch trung ương');
    await library.click('.library-entry', seed);
    await until('the marks', async () => (await highlights()).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const place = () => library.page.$eval('.archive-reader', (pane) => Math.round(pane.scrollTop));
    await library.page.$eval('.archive-reader', (pane) => pane.scrollTo(0, 2500));
    const before = await place();
    await library.click('.bar .star');
    await expect.poll(() => library.page.$eval('.bar .star', (star) => star.getAttribute('aria-pressed'))).toBe('true');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(Math.abs((await place()) - before)).toBeLessThan(50);
  });

  it('teaches by examples, each a click away', async () => {
    await library.click('.search-links button', 'Cách tìm');
    await library.click('.search-help dt button', 'author:"bàng cường"');
    await library.shows([seed]);
  });
});
