import { own, type TextTree } from '#model';
import type { i18n } from 'i18next';

export type Values = Readonly<Record<string, string | number>>;

/** Texts of one element: each has its own, so that two on a page can speak two languages. */
export interface Texts {
  /**
   * The text at `space:path.to.it` in the language spoken, else in another one that is loaded, else `''`:
   * a raw key is never shown. `{{name}}` is replaced from `values`.
   */
  readonly t: (key: string, values?: Values) => string;
  readonly language: () => string;
  readonly speak: (language: string) => void;
  /** Whether a space of texts is there in a language. */
  readonly has: (language: string, space: string) => boolean;
  readonly add: (language: string, space: string, tree: TextTree) => void;
  /** Lets i18next answer from now on: plurals, and its own way to fall back. */
  readonly upgrade: () => Promise<void>;
}

function find(tree: TextTree | undefined, path: string): string | undefined {
  let here: string | TextTree | undefined = tree;
  for (const key of path.split('.')) here = typeof here === 'object' ? own(here, key) : undefined;
  return typeof here === 'string' ? here : undefined;
}

/** The form for so many, where a text has forms. */
const findFor = (count: string | number | undefined, tree: TextTree | undefined, path: string): string | undefined =>
  find(tree, `${path}_${count === 1 ? 'one' : 'other'}`) ?? find(tree, path);

/**
 * Until i18next is there (it is half the bytes of a first load, and arrives behind the first screen), a reader of ten lines
 * answers, which knows the plurals of our own two languages; also where a page has broken what i18next needs, and in the
 * file that is opened from a disk, which has none. A test holds one against the other.
 */
export function createTexts(language: string): Texts {
  const trees = new Map<string, Map<string, TextTree>>();
  let spoken = language;
  let i18next: i18n | undefined;
  /** Texts as said last, by key and values: a slow phone draws them anew after every tap. */
  const said = new Map<string, string>();

  const read = (key: string, values: Values): string => {
    const [space, path] = key.split(':') as [string, string];
    const inOrder = [spoken, ...trees.keys()].map((each) =>
      findFor(values['count'], trees.get(each)?.get(space), path),
    );
    const text = inOrder.find((each) => each !== undefined) ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(own(values, name) ?? ''));
  };

  const say = (key: string, values: Values): string => {
    try {
      if (i18next) return i18next.t(key, values);
    } catch {
      // a page has broken what it needs: `JSON.stringify` for plurals
    }
    return read(key, values);
  };

  return {
    t: (key, values = {}) => {
      let asked = key;
      for (const name in values) asked += `\n${name}=${values[name]}`;
      if (!said.has(asked)) said.set(asked, say(key, values));
      return said.get(asked)!;
    },
    language: () => spoken,
    speak: (next) => {
      spoken = next;
      said.clear();
      void i18next?.changeLanguage(next).then(() => said.clear());
    },
    has: (each, space) => trees.get(each)?.has(space) ?? false,
    add: (each, space, tree) => {
      if (!trees.has(each)) trees.set(each, new Map());
      trees.get(each)!.set(space, tree);
      said.clear();
      // its copy is made by JSON, which takes a while, and which a page may have broken
      i18next?.addResourceBundle(each, space, tree, false, true, { skipCopy: true });
    },
    upgrade: async () => {
      if (i18next) return;
      const { createInstance } = (await import('i18next')) as Partial<typeof import('i18next')>;
      if (!createInstance) return;
      const instance = createInstance();
      await instance.init({
        lng: spoken,
        fallbackLng: ['vi', 'en'],
        ns: [],
        resources: Object.fromEntries([...trees].map(([each, spaces]) => [each, Object.fromEntries(spaces)])),
        initAsync: false,
        interpolation: { escapeValue: false },
        parseMissingKeyHandler: () => '',
      });
      i18next = instance;
      said.clear();
    },
  };
}
