import type { Language } from '#content';

/** The last part of a key; a plural (`days_one`, `days_other`) counts as its word, as Vietnamese needs none. */
type Word<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** All keys of a tree of texts: `'steps.title' | …`. */
type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Word<Key> : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

/** The keys that one language has and another lacks. */
type Lacking<Trees extends Readonly<Record<Language, unknown>>> = {
  [One in keyof Trees]: {
    [Other in keyof Trees]: Exclude<Keys<Trees[Other]>, Keys<Trees[One]>>;
  }[keyof Trees];
}[keyof Trees];

/** Nothing, when every language has the same keys; else a demand that nobody can meet, and that names the keys. */
export type Complete<Trees extends Readonly<Record<Language, unknown>>> = [Lacking<Trees>] extends [never]
  ? unknown
  : { readonly lacking: Lacking<Trees> };
