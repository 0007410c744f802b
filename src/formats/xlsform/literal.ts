// Texts that stay texts in ODK, Kobo and Enketo, which read a little Markdown, HTML and references into every label.
// Source: docs.getodk.org, "Styling prompts with Markdown" (a backslash takes a mark's meaning); enketo-transformer, markdown.

// an unseen character keeps apart what would be a mark if it stood together
const JOINER = '\u2060';

/** What begins a heading or a list at the beginning of a line. */
const LINE = /^(?=#|[*+-][ \t]|\d+\.[ \t])/gm;
/** What begins a reference to another answer, a tag, or the address of a link. */
const PAIRS = /\$(?=\{)|<(?=\/?[a-z])|\](?=\()/gi;
// each part stops where it would begin again: a cell full of `*a*a*a` is read once
const EMPHASIS = /\*\*?\S[^*]*\*|(?<!\w)__?\S[^_]*_(?!\w)/;

/** A backslash that would take the meaning of what follows it. */
const BACKSLASH = /\\(?=[\\*_#])/g;

/** A text as a cell that no program takes for more than text. Most texts stay as they are. */
export function literal(text: string): string {
  const escaped = text.replace(BACKSLASH, '\\\\').replace(EMPHASIS.test(text) ? /[*_]/g : /(?!)/g, '\\$&');
  return escaped.replace(PAIRS, `$&${JOINER}`).replace(LINE, JOINER);
}

/** The text that such a cell holds. */
export const unliteral = (cell: string): string =>
  cell
    .replace(new RegExp(`^${JOINER}(?=#|[*+-][ \\t]|\\d+\\.[ \\t])`, 'gm'), '')
    .replace(new RegExp(`(\\$|<|\\])${JOINER}(?=[{/a-z(])`, 'gi'), '$1')
    .replace(/\\([\\*_#])/g, '$1');

/** What ODK shows as bold, italics, links or another answer: tags, Markdown, references. */
const MARKUP =
  /<\/?[a-z][^<>]*>|\$\{[^${}]*\}|\*\*?\S[^*]*\*|(?<!\w)__?\S[^_]*_(?!\w)|^#{1,6}\s|\[[^[\]]+\]\([^()]+\)/im;

/** Whether a program would show more than the text of a cell. */
export const hasMarkup = (cell: string): boolean => MARKUP.test(cell.replace(/\\[\\*_#]/g, JOINER));
