import { buildSegments, completeArticles, deleteArticles, emptyTrash, writeNote, type ArchiveDatabase } from '../../../../lib/archive';
import { exportLibrary } from '../../../../lib/archive/export';
import { openZip, restoreLibrary } from '../../../../lib/archive/import';
import { createJob, runJob } from '../../../../lib/archive/jobs';
import { fetchArticle, ReadError } from '../../../../lib/page-reading';
import type { Work } from '../told';
import { putFirstVersion } from './first-version';
import { saveMany, titleOf } from './samples';
import { tell } from './tell';

/** The parts of the browser that are asked for here. */
interface Api {
  tabs: { create(tab: object): Promise<{ id: number }>; update(id: number, tab: object): Promise<unknown>; get(id: number): Promise<{ status: string; url: string }> };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: { id: string }; trouble?: string } | undefined> };
}
const api = () => (globalThis as unknown as { chrome: Api }).chrome;

interface Step {
  /** Puts the archive into the state the work begins with. */
  prepare?(db: ArchiveDatabase, work: Work): Promise<void>;
  /** The work that is killed. */
  run(db: ArchiveDatabase, work: Work): Promise<void>;
}

async function promise(ids: readonly string[], title: (at: number) => string, versions = 0): Promise<void> {
  for (const [at, id] of ids.entries()) void tell({ kind: 'saved', id, title: title(at), versions });
}

const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function visit(tabId: number, url: string): Promise<void> {
  await api().tabs.update(tabId, { url });
  for (;;) {
    await sleep(15);
    const tab = await api().tabs.get(tabId);
    if (tab.status === 'complete' && tab.url === url) return;
  }
}

const save: Step = {
  async run(db, { origin, round, seed }) {
    const tab = await api().tabs.create({ url: 'about:blank', active: false });
    const seen: number[] = [];
    for (let step = 0; ; step += 1) {
      // Every third visit is to an article whose text has changed meanwhile.
      const isAgain = seen.length > 0 && (seed + step) % 3 === 0;
      const at = isAgain ? seen[(seed + step) % seen.length] ?? 1 : round * 1000 + step;
      if (isAgain) await fetch(`${origin}/sua/${at}`);
      else seen.push(at);
      await visit(tab.id, `${origin}/bai/${at}.html`);
      const reply = await api().runtime.sendMessage({ name: 'tab/act', data: { tabId: tab.id, action: 'save' } });
      if (!reply?.ok) throw new Error(`not saved: ${reply?.trouble}`);
      const { id } = reply.value;
      void tell({ kind: 'saved', id, title: `Bài số ${at} về con đường mới`, versions: (await db.articles.get(id))?.versions ?? 0 });
      if (step % 4 !== 0) continue;
      await writeNote(db, id, `ghi chú ${step}`, Date.now());
      void tell({ kind: 'note', id, number: step });
    }
  },
};

const job: Step = {
  async prepare(db, { origin, round }) {
    if ((await db.jobItems.toArray()).some((item) => item.state === 'waiting')) return;
    const links = Array.from({ length: 40 }, (_, at) => ({
      url: `${origin}/bai/${round * 1000 + at}.html`, keep: { savedAt: null, tags: ['xã', `đợt ${round}`], folder: ['Nhập'], isRead: true, isFavourite: false, note: `ghi chú ${at}` },
    }));
    const { id } = await createJob(db, `đợt ${round}`, links, Date.now());
    await tell({ kind: 'job', id, count: links.length });
  },
  async run(db) {
    const known = new Set<number>();
    const [last] = (await db.jobs.toArray()).sort((one, other) => other.createdAt - one.createdAt);
    if (!last) throw new Error('no job');
    await runJob(db, last.id, {
      fetchArticle, pause: 10, signal: new AbortController().signal,
      reasonOf: (error) => (error instanceof ReadError ? error.reason : null),
      onProgress: () => {
        void api().runtime.sendMessage({ name: 'pictures/resume', data: {} }).catch(() => undefined);
        void db.jobItems.where('[jobId+state]').equals([last.id, 'saved']).toArray().then((items) => items.forEach(({ position, articleId, url }) => {
          if (known.has(position) || !articleId) return;
          known.add(position);
          void tell({ kind: 'saved', id: articleId, title: `Bài số ${/(\d+)\.html/.exec(url)?.[1]} về con đường mới`, versions: 0 });
          void tell({ kind: 'item', jobId: last.id, position });
        }));
      },
    });
  },
};

const inBackup = 40;
const backupFile = async () => (await navigator.storage.getDirectory()).getFileHandle('backup.zip', { create: true });

const restore: Step = {
  async prepare(db, { round }) {
    if (round === 0) {
      await saveMany(db, { from: 0, count: inBackup });
      await saveMany(db, { from: 0, count: inBackup, edition: 1, notes: 3 });
      await exportLibrary(db, { ids: null, pagesHoldPictures: false, into: await (await backupFile()).createWritable() as WritableStream<Uint8Array> });
    }
    const ids = await db.articles.toCollection().primaryKeys();
    await tell({ kind: 'let', ids });
    await deleteArticles(db, ids, 1);
    await emptyTrash(db, Infinity);
  },
  async run(db) {
    const zip = await openZip(await (await backupFile()).getFile());
    const folders = zip.paths.filter((path) => path.endsWith('/article.json'));
    const records = await Promise.all(folders.map(async (path) => JSON.parse(new TextDecoder().decode(await zip.read(path))) as { id: string; article: { title: string } }));
    const keep = (at: number) => {
      const record = records[at];
      if (record) void tell({ kind: 'saved', id: record.id, title: record.article.title, versions: 1 });
    };
    await tell({ kind: 'begun' });
    const report = await restoreLibrary(db, zip, { onProgress: (done) => keep(done - 1) });
    if (report.restored.length !== inBackup || report.damaged.length > 0) throw new Error(`restored ${report.restored.length}, damaged ${report.damaged.length}`);
    keep(inBackup - 1);
  },
};

const migrate: Step = {
  async prepare(db) {
    db.close({ disableAutoOpen: true });
    await promise(await putFirstVersion(200), titleOf);
  },
  async run(db) {
    await db.open();
    await completeArticles(db);
  },
};

const trash: Step = {
  async prepare(db, { round }) {
    if (round === 0) await promise(await saveMany(db, { from: 0, count: 20, notes: 4 }), titleOf);
    const from = 1000 + round * 220;
    const ids = await saveMany(db, { from, count: 220 });
    await saveMany(db, { from, count: 60, edition: 1, notes: 5 });
    await deleteArticles(db, ids, Date.now());
    await tell({ kind: 'let', ids });
  },
  async run(db) {
    await emptyTrash(db, Infinity);
  },
};

const segments: Step = {
  async prepare(db, { round }) {
    // Saved again, an article leaves its old segment and waits for a new one.
    await promise(await saveMany(db, { from: 0, count: 280, edition: 0, ...(round === 0 && { notes: 10 }) }), titleOf);
  },
  run: (db) => buildSegments(db),
};

export const steps: Readonly<Record<Work['operation'], Step>> = { save, job, import: restore, migrate, trash, segments };
