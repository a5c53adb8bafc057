// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SavedShelf } from '../../../components/saved-shelf';
import { saveArticle } from '../../../lib/archive';
import { popupWords, troubleWords } from '../../../lib/i18n';
import { createShelfLibrary } from '../../../lib/shelf-library';
import { articleAt, freshArchive } from '../archive/fresh-archive';

const titles = ['Chợ hoa ngày Tết', 'Uỷ ban nhân dân họp', 'Đảng bộ thành phố Hà Giang'];

/** Calls back at the very moment the rows stand in the page, before anything is painted. */
function atFirstSightOfRows(act: () => void): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('.saved-list .entry').length < titles.length) return;
      observer.disconnect();
      act();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

describe('the keys of the saved list', () => {
  afterEach(() => render(null, document.body));

  it('count from the moment the rows can be seen', async () => {
    const db = freshArchive();
    for (const [at, title] of titles.toReversed().entries()) await saveArticle(db, articleAt(`/tin/${at}`, { title }), 1000 + at);
    const pressed = atFirstSightOfRows(() => {
      for (let time = 0; time < 2; time += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    });
    render(<SavedShelf library={createShelfLibrary(db)} say={popupWords('vi')} sayTrouble={troubleWords('vi')} onOpen={() => undefined} />, document.body);
    await pressed;
    await expect.poll(() => document.querySelector('.chosen .title')?.textContent).toBe(titles[1]);
  });
});
