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
