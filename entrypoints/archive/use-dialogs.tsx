import { useState } from 'preact/hooks';
import { CollectionPicker } from '../../components/archive/collection-picker';
import { MorePlace, type PlaceKind } from '../../components/archive/more-place';
import { TagPicker } from '../../components/archive/tag-picker';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { KeysDialog } from '../../components/archive/keys-dialog';
import { NameDialog } from '../../components/name-dialog';
import {
  createCollection, emptyTrash, keepSearch, moveArticles, type ArchiveDatabase, type Catalogue,
} from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { ask } from '../../lib/messaging';
import { tagAll, tagByName } from './library-actions';
import { changePlace } from './place-actions';
import type { Undoable } from './use-undo';

/** The one dialog that may be open. */
export type OpenDialog =
  | { kind: 'tag' | 'move'; ids: string[] }
  | { kind: 'new-collection'; parentId: string | null; ids: string[] }
  | { kind: 'place'; place: PlaceKind; id: string }
  | { kind: 'keep-search'; query: string; name: string }
  | { kind: 'empty-trash'; count: number }
  | { kind: 'keys' };

export interface DialogsOptions {
  db: ArchiveDatabase;
  catalogue: Catalogue | null;
  say: LibraryWords;
  /** Does something with the database; its failure is told the reader. */
  run: (work: () => Promise<Undoable | null>) => void;
  onEmptied: () => void;
}

/** The dialogs of the archive page. @returns what draws the open one, and what opens one */
export function useDialogs({ db, catalogue, say, run, onEmptied }: DialogsOptions) {
  const [dialog, open] = useState<OpenDialog | null>(null);
  const close = () => open(null);
  const words = { confirm: say('save'), cancel: say('cancel') };
  const quietly = (work: () => Promise<unknown>) => run(async () => {
    await work();
    return null;
  });

  const draw = () => {
    if (!dialog || !catalogue) return null;
    switch (dialog.kind) {
      case 'tag':
        return (
          <TagPicker
            rows={dialog.ids.flatMap((id) => catalogue.articles.get(id) ?? [])} tags={[...catalogue.tags.values()]} onClose={close} say={say}
            onTag={(tagId, isOn) => run(() => tagAll(db, dialog.ids, tagId, isOn, say))}
            onNew={(name) => run(() => tagByName(db, dialog.ids, name, say))}
          />
        );
      case 'move':
        return (
          <CollectionPicker
            title={say('moveTitle', { count: dialog.ids.length })} collections={catalogue.collections} without={new Set()} say={say} onClose={close}
            onNew={() => open({ kind: 'new-collection', parentId: null, ids: dialog.ids })}
            onPick={(collectionId) => run(async () => ({
              undo: await moveArticles(db, dialog.ids, collectionId),
              text: say('moved', { count: dialog.ids.length, name: collectionId === null ? say('noCollection') : catalogue.collections.get(collectionId)?.name ?? '' }),
            }))}
          />
        );
      case 'new-collection':
        return (
          <NameDialog
            title={say('newCollection')} label={say('name')} value="" {...words} onClose={close}
            onConfirm={(name) => run(async () => {
              const collection = await createCollection(db, name, dialog.parentId);
              if (dialog.ids.length === 0) return null;
              return { undo: await moveArticles(db, dialog.ids, collection.id), text: say('moved', { count: dialog.ids.length, name: collection.name }) };
            })}
          />
        );
      case 'place':
        return (
          <MorePlace
            key={`${dialog.place} ${dialog.id}`} kind={dialog.place} id={dialog.id} catalogue={catalogue} say={say} onClose={close}
            onInside={() => open({ kind: 'new-collection', parentId: dialog.id, ids: [] })}
            onChange={(change) => run(() => changePlace(db, catalogue, dialog.place, dialog.id, change, say))}
          />
        );
      case 'keep-search':
        return <NameDialog title={say('keepSearchTitle')} label={say('name')} value={dialog.name} {...words} onClose={close} onConfirm={(name) => quietly(() => keepSearch(db, name, dialog.query))} />;
      case 'empty-trash':
        return (
          <ConfirmDialog
            title={say('emptyTrash')} text={say('emptyTrashText', { count: dialog.count })} confirm={say('emptyTrash')} cancel={say('cancel')} onClose={close}
            onConfirm={() => {
              // What is gone for good cannot be brought back by undoing what came before.
              onEmptied();
              quietly(async () => {
                await emptyTrash(db, Infinity);
                await ask('archive/upkeep', { isEmptied: true }).catch(() => undefined); // The size is noted at the next start.
              });
            }}
          />
        );
      case 'keys':
        return <KeysDialog onClose={close} say={say} />;
    }
  };
  return { dialog: draw(), open };
}
