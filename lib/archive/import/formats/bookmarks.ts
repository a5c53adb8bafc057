import { createCollector, unixMoment, type ImportPreview } from '../items';

const deepest = 30;

/** A folder's way from the top, told by the lists around a link. */
function folderOf(link: Element): string[] {
  const path: string[] = [];
  for (let list = link.closest('dl'); list && path.length < deepest; list = list.parentElement?.closest('dl') ?? null) {
    // The heading stands before the list: inside the same DT, or in a DT of its own.
    let before = list.previousElementSibling;
    while (before?.matches('p')) before = before.previousElementSibling;
    const heading = before?.matches('h3') ? before : before?.querySelector(':scope > h3') ?? (list.parentElement?.matches('dt') ? list.parentElement.querySelector(':scope > h3') : null);
    if (heading) path.unshift(heading.textContent?.trim() || 'Không tên');
  }
  return path;
}

function noteOf(link: Element): string | null {
  const next = link.closest('dt')?.nextElementSibling;
  return next?.matches('dd') ? Array.from(next.childNodes).filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '').join('').trim() : null;
}

/** The bookmarks a browser or another product exported as HTML. */
export function readBookmarks(document: Document): ImportPreview {
  const into = createCollector();
  Array.from(document.querySelectorAll('a[href]')).forEach((link, at) => into.add(at + 1, {
    // As written: a relative one must not become an address of ours.
    url: link.getAttribute('href'), title: link.textContent, savedAt: unixMoment(link.getAttribute('add_date')), tags: link.getAttribute('tags')?.split(',') ?? [],
    folder: folderOf(link), note: noteOf(link), isRead: link.getAttribute('toread') === '0',
  }));
  return into.finish('bookmarks');
}

/** Pocket's older export: two lists under their headings. */
export function readPocketPage(document: Document): ImportPreview {
  const into = createCollector();
  let heading = '';
  let at = 0;
  for (const element of document.querySelectorAll('h1, a[href]')) {
    if (element.matches('h1')) {
      heading = element.textContent?.trim().toLowerCase() ?? '';
      continue;
    }
    at += 1;
    const url = element.getAttribute('href') ?? '';
    const wrapped = /^https?:\/\/getpocket\.com\/extredirect\?url=/.test(url) ? new URL(url).searchParams.get('url') : null;
    into.add(at, {
      url: wrapped ?? url, title: element.textContent, savedAt: unixMoment(element.getAttribute('time_added')), tags: element.getAttribute('tags')?.split(',') ?? [],
      isRead: heading.includes('archive'), isFavourite: heading.includes('favorite'),
    });
  }
  return into.finish('pocket');
}
