import { html, type TemplateResult } from 'lit';

/** A button that opens files. */
export const filesInput = (label: string, take: (files: readonly File[]) => unknown): TemplateResult => html`
  <label class="button">
    <input
      type="file"
      class="hidden"
      multiple
      accept=".json,.ndjson,.txt,application/json,image/*"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        input.value = '';
        void take(files);
      }}
    />${label}
  </label>
`;

/** Files that are dropped on a screen; nothing else is taken. */
export const dropsFiles = (take: (files: readonly File[]) => unknown) => ({
  over: (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  },
  drop: (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    void take(files);
  },
});
