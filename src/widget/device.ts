import { openStore, type Store } from '#session';

let store: Store | undefined;

/** The store of this page: one for all elements on it. */
export const deviceStore = (): Store => (store ??= openStore(() => localStorage));
