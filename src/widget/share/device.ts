// What a browser may take from a page: a copy, a file, a picture for another app. Each says whether it can.

/** Copies by the older way, which needs no https; `false` where there is none. */
function copyOld(text: string): boolean {
  let isTaken = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = Boolean(event.clipboardData);
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
  }
}

/** Copies a text; `false` where the browser doesn't let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // without https, and inside other apps, there is no clipboard
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOld(text);
  }
}

/** Whether pictures can be handed to other apps: chats above all. */
export function canShare(): boolean {
  try {
    return navigator.canShare({ files: [new File([], 'x.png', { type: 'image/png' })] });
  } catch {
    return false;
  }
}

/** Hands a file to an app that the person chooses: `null` when they thought better of it, `false` where it can't be. */
export async function shareFile(file: File): Promise<boolean | null> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (cause) {
    return (cause as DOMException).name === 'AbortError' ? null : false;
  }
}

/** Keeps the screen on for as long as it is looked at, where the browser can. */
export const stayAwake = (): void => void navigator.wakeLock?.request('screen').catch(() => undefined);
