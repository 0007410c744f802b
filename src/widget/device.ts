import { openStore, type Store } from '#session';

let store: Store | undefined;

/** The store of this page: one for all elements on it. */
export const deviceStore = (): Store => (store ??= openStore(() => localStorage));

/** Hands the person a file to keep; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // the browser has taken it when the click returns, but some read it a little later
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
