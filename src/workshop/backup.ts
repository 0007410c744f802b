// The second copy: one file that the trainer has chosen, rewritten whole while the class goes on.

/** A file that the trainer has chosen. */
export interface Backup {
  readonly name: string;
  /** Puts a text in the place of what the file held: the old one stays until the new one is whole. */
  readonly put: (text: string) => Promise<void>;
}

/** What this needs of a file: said here, since TypeScript's DOM doesn't know the picker yet. */
interface FileHandle {
  readonly name: string;
  readonly createWritable: () => Promise<WritableStream<Uint8Array>>;
}

type Picker = (options: { readonly suggestedName: string }) => Promise<FileHandle>;

const picker = (): Picker | undefined => (window as { readonly showSaveFilePicker?: Picker }).showSaveFilePicker;

/** Whether this browser lets a page keep a file up to date. */
export const canBackUp = (): boolean => typeof picker() === 'function';

/** Lets the trainer choose the file; `null` when they thought better of it, or the browser doesn't let them. */
export async function chooseBackup(suggestedName: string): Promise<Backup | null> {
  try {
    const file = await picker()!.call(window, { suggestedName });
    return {
      name: file.name,
      put: (text) => file.createWritable().then((out) => new Blob([text]).stream().pipeTo(out)),
    };
  } catch {
    return null;
  }
}
