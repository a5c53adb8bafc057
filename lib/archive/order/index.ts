export { collectionName, createCollection, deleteCollection, deleteSearch, keepSearch, moveArticles, moveCollection, renameCollection, renameSearch, withInner } from './collections';
export { markFavourite, markRead } from './marks';
export { readNote, writeNote } from './notes';
export { colourTag, deleteTag, mergeTags, renameTag, tagArticles, tagName, tagNamed } from './tags';
