import { own, type Finding } from '#model';
import { questionnaireSchema } from '#model/schema';
import * as errors from './errors.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** Of a union: what each alternative says, with paths from the union on. */
  readonly errors?: readonly (readonly Issue[])[];
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
  if (issue.keys) return issue.keys.map((key) => errors.unknownFieldName([...path, key], issue.message));
  const inner = deepest(issue);
  if (inner) return inner.flatMap((one) => toFindings(data, one, path));
  return [errors.structure(path, valueAt(data, path), issue.message)];
}

/** Every structural fault of what should be a questionnaire; empty when it has the right shape. */
export function structuralFindings(data: unknown): readonly Finding[] {
  const parsed = questionnaireSchema.safeParse(data);
  return parsed.success ? [] : (parsed.error.issues as readonly Issue[]).flatMap((issue) => toFindings(data, issue));
}
