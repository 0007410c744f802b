// One person's answers over time: kept, saved on the device, found again, merged between tabs, erased.
// Must never know: DOM elements, screens, texts.
// Read first: session.ts.

export { openArchive, type Archive } from './archive.ts';
export { openSession, type Session, type SessionOptions } from './session.ts';
export type { SessionState } from './session-state.ts';
export { memoryStore, openStore, type StorageLike, type Store } from './store.ts';
