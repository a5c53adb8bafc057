import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Captured, ReaderRequests, Reply, SaveReport } from '../../lib/messaging';
import type { Article } from '../../lib/article';
import { pickArea } from './pick-area';
import { isPdf, readAgain, readPage } from './read-page';
import { showNotice } from './show-notice';
import { showReader, type OpenReader } from './show-reader';

type Name = keyof ReaderRequests;
type Handlers = { [N in Name]: (data: ReaderRequests[N]['request']) => Promise<ReaderRequests[N]['reply']> };

function createHandlers(onOpen: (reader: OpenReader | null) => void, opened: () => OpenReader | null): Handlers {
  const open = async (article: Article, area?: Element) => {
    onOpen(await showReader({ article, area, onClosed: () => onOpen(null), onPick: () => void pick(article) }));
  };
  /** Lets the reader choose the area; without a choice it is as it was before. */
  const pick = async (before: Article | null) => {
    const area = await pickArea();
    const found = area ? await readAgain({ area }) : null;
    if (found?.article && area) await open(found.article, area);
    else if (before) await open(before);
    else if (area) await showNotice('not-article', () => void pick(null));
  };
  return {
    'reader/ping': async () => 'reader',
    async 'reader/capture'(): Promise<Captured> {
      const reader = opened();
      // What is kept is what was read, though the page may have changed behind it.
      const article = reader?.article();
      return article?.url === location.href ? { kind: 'article', article, url: location.href } : readPage();
    },
    async 'reader/toggle'() {
      const reader = opened();
      if (reader) {
        reader.close();
        return 'closed';
      }
      if (isPdf()) {
        await showNotice('page-pdf');
        return 'not-article';
      }
      const { article } = await readAgain({});
      if (!article) {
        await showNotice('not-article', () => void pick(null));
        return 'not-article';
      }
      await open(article);
      return 'opened';
    },
    async 'reader/notice'({ trouble }) {
      if (!opened()) await showNotice(trouble);
      return null;
    },
    async 'reader/progress'(report: SaveReport) {
      opened()?.report(report);
      return null;
    },
  };
}

function isRequest(message: unknown): message is { name: Name; data: never } {
  return typeof message === 'object' && message !== null && 'name' in message && String(message.name).startsWith('reader/');
}

/** Where this script leaves word of itself for a later copy, which finds it in the same world of the same page. */
const world = globalThis as { banSachReader?: () => void };

// Put into a page when asked for, so no content script of the manifest's, and no framework for one
// either: this script has a budget.
export default defineUnlistedScript(() => {
  // A copy from before an update still holds the page; it gives it back first.
  world.banSachReader?.();
  let open: OpenReader | null = null;
  const handlers = createHandlers((reader) => (open = reader), () => open);
  const listen = (message: unknown, sender: { id?: string | undefined; tab?: unknown }, reply: (answer: Reply<unknown>) => void) => {
    // Only the extension itself may speak here, never another tab's script.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isRequest(message)) return false;
    handlers[message.name](message.data).then(
      (value) => reply({ ok: true, value }),
      () => reply({ ok: false, trouble: 'unknown' }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  world.banSachReader = () => open?.close();
});
