/** Hands the person a file to keep; nothing leaves the device. `false` where the browser takes none from a page. */
export function saveFile(name: string, content: Blob): boolean {
  try {
    const link = document.createElement('a');
    if (!('download' in link)) return false;
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // the browser has taken it when the click returns, but some read it a little later
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}
