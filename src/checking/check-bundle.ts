import { textAt, type Finding, type Questionnaire, type TextTree } from '#model';
import * as z from 'zod/mini';
import { checkQuestionnaire } from './check-questionnaire.ts';
import * as errors from './errors.ts';

const MOST_CHARACTERS = 4000;

/** A tree of texts: each at most 4,000 characters, no key that could reach a prototype. */
const tree: z.ZodMiniType = z.lazy(() =>
  z.record(
    z.string().check(z.regex(/^[A-Za-z][\w-]{0,63}$/)),
    z.union([z.string().check(z.maxLength(MOST_CHARACTERS)), tree]),
  ),
);

const bundle = z.strictObject({
  questionnaire: z.unknown(),
  texts: z
    .record(z.string().check(z.regex(/^[a-z]{2}$/)), tree)
    .check(z.refine((texts) => Object.keys(texts).length > 0)),
});

const EXPECTED = `{"questionnaire": {…}, "texts": {"vi": {"questions": {…}}}}: texts of at most ${MOST_CHARACTERS} characters`;

/** The texts without which a person would see nothing where something should stand. */
function neededTexts({
  areas,
  levels,
  questions,
  profile = [],
  actions = [],
}: Questionnaire): readonly (readonly string[])[] {
  return [
    ['questions', 'title'],
    ...areas.map(({ id }) => ['questions', 'areas', id]),
    ...levels.map(({ id }) => ['questions', 'levels', id]),
    ...questions.flatMap((question) => [
      ['questions', 'questions', question.id, 'text'],
      ...(question.type === 'number'
        ? []
        : question.options.map(({ id }) => ['questions', 'questions', question.id, 'options', id])),
    ]),
    ...profile.flatMap(({ id, options }) => [
      ['questions', 'profile', id, 'text'],
      ...(id === 'province' ? [] : options.map((option) => ['questions', 'profile', id, 'options', option])),
    ]),
    ...actions.map(({ id }) => ['results', 'actions', id, 'title']),
  ];
}

function* textFindings(questionnaire: Questionnaire, texts: Readonly<Record<string, TextTree>>): Iterable<Finding> {
  for (const path of neededTexts(questionnaire))
    for (const [language, own] of Object.entries(texts))
      if (!textAt(own, path)) yield errors.textMissing(['texts', language, ...path]);
}

/**
 * Everything that is wrong with a file that holds a questionnaire and its texts, as `questionnaire-src` takes it:
 * what `checkQuestionnaire` finds, with paths from the file's top, and every text that is missing in a language.
 *
 * Shape: any value → findings. Never throws, never changes its input.
 */
export function checkBundle(data: unknown): readonly Finding[] {
  const parsed = bundle.safeParse(data);
  if (!parsed.success)
    return parsed.error.issues.map(({ path }) => errors.structure(path.map(String), undefined, EXPECTED));
  const { questionnaire, texts } = parsed.data;
  const findings = checkQuestionnaire(questionnaire).map((finding) => ({
    ...finding,
    path: `/questionnaire${finding.path}`,
    message: `/questionnaire${finding.message.startsWith('/') ? '' : ': '}${finding.message}`,
  }));
  if (findings.some(({ level }) => level === 'error')) return findings;
  return [...findings, ...textFindings(questionnaire as Questionnaire, texts as Readonly<Record<string, TextTree>>)];
}
