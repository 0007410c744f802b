// Texts on their way into a form: each is written once, and what has no place in the form is kept in `texts`.

import { textAt, type QuestionnaireBundle, type TextTree } from '#model';
import { type Rows, type SheetCell } from './layout.ts';
import { literal } from './literal.ts';

/** The texts of a bundle, with a memory of those already written. */
export interface WrittenTexts {
  /** In this order they stand in the sheets, Vietnamese first. */
  readonly languages: readonly string[];
  /** One cell for each language: the text there, else what `instead` says of the language. */
  readonly cells: (path: readonly string[], instead: (language: string) => string) => readonly SheetCell[];
  /** A text in one language, which doesn't count as written. */
  readonly peek: (language: string, path: readonly string[]) => string | undefined;
  /** The sheet `texts`: `path`, then one column for each language, with every text not yet written. */
  readonly rest: () => Rows;
}

function* leaves(tree: TextTree, path: readonly string[] = []): Iterable<readonly string[]> {
  for (const [key, value] of Object.entries(tree))
    // an author's comment is for whoever edits the file, not for whoever reads the form
    if (key.startsWith('$')) continue;
    else if (typeof value === 'string') yield [...path, key];
    else yield* leaves(value, [...path, key]);
}

/** Begins to write the texts of a bundle. Without any text the form has Vietnamese labels that are ids. */
export function writeTexts({ texts }: QuestionnaireBundle): WrittenTexts {
  const known = Object.keys(texts).sort((a, b) => Number(b === 'vi') - Number(a === 'vi'));
  const languages = known.length ? known : ['vi'];
  const written = new Set<string>();
  const peek = (language: string, path: readonly string[]): string | undefined => textAt(texts[language] ?? {}, path);
  return {
    languages,
    peek,
    cells: (path, instead) => {
      // reading takes our own words for ours: a text that says the same is kept in `texts` as well
      if (!languages.some((language) => peek(language, path) === instead(language))) written.add(path.join('.'));
      return languages.map((language) => literal(peek(language, path) ?? instead(language)));
    },
    rest: () => {
      const paths = new Map<string, readonly string[]>();
      for (const language of known)
        for (const path of leaves(texts[language]!))
          if (textAt(texts[language]!, path)) paths.set(path.join('.'), path);
      return [
        ['path', ...languages],
        ...[...paths]
          .filter(([name]) => !written.has(name))
          .map(([name, path]) => [name, ...languages.map((language) => peek(language, path) ?? null)]),
      ];
    },
  };
}
