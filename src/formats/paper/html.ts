/** HTML that was made here: everything in it that came from elsewhere is escaped. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const written = (part: Part): string => {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html: text }) => text).join('');
};

/**
 * A template of HTML: what is put in is text, unless it was made by `html` itself.
 *
 * @example html`<b>${'1 < 2'}</b>`.html //=> '<b>1 &lt; 2</b>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, i) => text + (i < parts.length ? written(parts[i]!) : '')).join(''),
});

export const nothing: Html = { html: '' };
