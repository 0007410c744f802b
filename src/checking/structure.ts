import { own, type Finding } from '#model';
import { expectedIn } from '#model/schema';
import * as errors from './errors.ts';
import { keyFindings } from './keys.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** Of a record's key: what is wrong with it. */
  readonly issues?: readonly Issue[];
  /** Of a union: what each alternative says, with paths from the union on. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** Anything that says whether data fits: a zod schema, here. */
interface Schema {
  readonly safeParse: (data: unknown) => { readonly success: boolean; readonly error?: { readonly issues: unknown } };
}

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? own(value as Record<string, unknown>, String(key)) : undefined,
    data,
  );

/** The alternative that got furthest: its issues say more than "none of these". */
const deepest = ({ errors: alternatives = [] }: Issue): readonly Issue[] | undefined =>
  alternatives
    .filter((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0))
    .sort((a, b) => a.length - b.length)[0];

function toFindings(data: unknown, issue: Issue, above: readonly PropertyKey[] = []): readonly Finding[] {
  const path = [...above, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.keys)
    return issue.keys.map((key) => {
      const here = [...path, key];
      // every questionnaire once had it: whoever wrote one has to hear what to do instead
      const isAreaWeight = here.at(-3) === 'areas' && key === 'weight';
      return isAreaWeight
        ? errors.areaWeight(here, valueAt(data, here))
        : errors.unknownFieldName(here, expectedIn(issue.message));
    });
  const inner = deepest(issue);
  if (inner) return inner.flatMap((one) => toFindings(data, one, path));
  // of a key, the key itself is what is wrong, and its schema says how
  const [actual, message] =
    issue.code === 'invalid_key' ? [path.at(-1), issue.issues![0]!.message] : [valueAt(data, path), issue.message];
  return [errors.structure(path, actual, expectedIn(message), message)];
}

/** Every structural fault of what should fit a schema of ours; empty when it has the right shape. */
export function structuralFindings(data: unknown, schema: Schema): readonly Finding[] {
  const format = typeof data === 'object' && data !== null ? own(data as Record<string, unknown>, 'format') : undefined;
  // a later format may mean something else by the same words: nothing of it is read
  if (Number.isInteger(format) && Number(format) > 1) return [errors.formatUnknown(['format'], format)];
  const keys = [...keyFindings(data)];
  if (keys.some(({ code }) => code === 'too-deep')) return keys;
  const parsed = schema.safeParse(data);
  const issues = parsed.success ? [] : (parsed.error!.issues as readonly Issue[]);
  const found = issues.flatMap((issue) => toFindings(data, issue));
  return [...keys, ...found.filter(({ path }) => !keys.some((key) => key.path === path))];
}
