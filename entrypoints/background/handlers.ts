import { savedAmong } from '../../lib/archive';
import type { Handlers } from '../../lib/messaging/answer';
import { act, assess, openSaved } from './actions';
import { explaining } from './explain';
import { db, inArchive } from './database';
import { resumePictures } from './pictures';
import { keepSearchUp } from './upkeep';

/** Who may ask what, and who does it. */
export function createHandlers(): Handlers {
  return {
    content: {
      'page/act': ({ action }, tabId) => explaining(tabId, () => act(tabId, action)),
      'archive/saved-among': ({ urls }) => inArchive(() => savedAmong(db, urls)),
      'archive/open': async ({ url }) => {
        await openSaved(url);
        return null;
      },
    },
    page: {
      'tab/assess': ({ tabId }) => assess(tabId),
      'tab/act': ({ tabId, action }) => act(tabId, action),
      'archive/upkeep': async ({ isEmptied }) => {
        await Promise.all([resumePictures(), keepSearchUp(isEmptied)]);
        return null;
      },
      'pictures/resume': async () => {
        await resumePictures();
        return null;
      },
    },
  };
}
