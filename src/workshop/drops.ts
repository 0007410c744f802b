// Files that are dropped on the page: a browser would open one in the place of the page, and the class would be gone.

/** Takes every drop of files, wherever it falls on the page, unless something there takes it itself; `stop` ends it. */
export function takeDrops(take: (files: readonly File[]) => void): { readonly stop: () => void } {
  const hasFiles = (event: DragEvent): boolean =>
    !event.defaultPrevented && (event.dataTransfer?.types.includes('Files') ?? false);
  const over = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...event.dataTransfer!.files]);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return {
    stop: () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    },
  };
}
