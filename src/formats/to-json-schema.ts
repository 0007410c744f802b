import {
  alternatives,
  NOT_APPLICABLE,
  textAt,
  UNSURE,
  type Condition,
  type Id,
  type Question,
  type Questionnaire,
  type TextTree,
} from '#model';

/** A JSON Schema; a plain object, to be written as JSON. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Texts = Readonly<Record<string, TextTree>>;

/** A value out of a list; with what each one means, where that is known. */
function choice(ids: readonly Id[], meaning: (id: Id) => string | undefined): JsonSchema {
  return ids.some(meaning)
    ? { oneOf: ids.map((id) => ({ const: id, ...titled(meaning(id)) })) }
    : { type: 'string', enum: ids };
}

const titled = (title: string | undefined): JsonSchema => (title === undefined ? {} : { title });

function answer(question: Question, texts: Texts): JsonSchema {
  const at = ['questions', 'questions', question.id];
  const always = question.notApplicable ? [UNSURE, NOT_APPLICABLE] : [UNSURE];
  const meaning = (id: Id): string | undefined =>
    textAt(texts, id === NOT_APPLICABLE ? [...at, 'notApplicable'] : [...at, 'options', id]);
  const head = { ...titled(textAt(texts, [...at, 'text'])) };
  if (question.type === 'single')
    return { ...head, ...choice([...question.options.map(({ id }) => id), ...always], meaning) };
  if (question.type === 'number') {
    const unit = textAt(texts, [...at, 'unit']);
    const number = { type: 'integer', minimum: question.min, maximum: question.max, ...titled(unit) };
    return { ...head, anyOf: [number, choice(always, meaning)] };
  }
  const ids = (isExclusive: boolean): readonly Id[] =>
    question.options.filter(({ exclusive = false }) => exclusive === isExclusive).map(({ id }) => id);
  const list = (options: readonly Id[], more: JsonSchema): readonly JsonSchema[] =>
    options.length ? [{ type: 'array', items: choice(options, meaning), minItems: 1, ...more }] : [];
  return {
    ...head,
    anyOf: [...list(ids(false), { uniqueItems: true }), ...list(ids(true), { maxItems: 1 }), choice(always, meaning)],
  };
}

/** A submission whose profile a condition lets in: a field that is absent holds, as `properties` takes it. */
const letIn = (condition: Condition): JsonSchema => ({
  anyOf: alternatives(condition).map((fields) => ({
    properties: {
      profile: {
        properties: Object.fromEntries(Object.entries(fields).map(([field, options]) => [field, { enum: options }])),
      },
    },
  })),
});

/** "Not applicable" is only for some: who says it is one of these, or isn't asked. */
function dashRule({ id, notApplicable, askIf }: Question): readonly JsonSchema[] {
  if (typeof notApplicable !== 'object') return [];
  const says = { properties: { answers: { properties: { [id]: { const: NOT_APPLICABLE } }, required: [id] } } };
  return [
    {
      if: { ...says, required: ['answers'] },
      then: { anyOf: [letIn(notApplicable), ...(askIf ? [{ not: letIn(askIf) }] : [])] },
    },
  ];
}

/**
 * A JSON Schema (2020-12) of a submission to this questionnaire: for editors, forms, gateways, other languages.
 *
 * Shape: a questionnaire and, for titles, its texts in one language (`bundle.texts.en`) → a plain object. It accepts
 * the JSON in which `checkAnswers` finds nothing wrong, and no other. An answer to a question that the profile isn't
 * asked is allowed, as it is there.
 *
 * Source: https://json-schema.org/draft/2020-12
 *
 * @example toJsonSchema(questionnaire).properties.answers.properties.payments.enum.at(-1) //=> 'unsure'
 */
export function toJsonSchema(questionnaire: Questionnaire, texts: Texts = {}): JsonSchema {
  const { id, version, profile = [], questions } = questionnaire;
  const [major] = version.split('.');
  const rules = questions.flatMap(dashRule);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: textAt(texts, ['questions', 'title']) ?? `${id} ${version}`,
    description: `A submission to ${id} ${version}`,
    type: 'object',
    properties: {
      profile: {
        type: 'object',
        properties: Object.fromEntries(
          profile.map((field) => {
            const at = ['questions', 'profile', field.id];
            const meaning = (option: Id): string | undefined => textAt(texts, [...at, 'options', option]);
            return [field.id, { ...titled(textAt(texts, [...at, 'text'])), ...choice(field.options, meaning) }];
          }),
        ),
        additionalProperties: false,
      },
      answers: {
        type: 'object',
        properties: Object.fromEntries(questions.map((question) => [question.id, answer(question, texts)])),
        additionalProperties: false,
      },
      questionnaire: {
        description: 'The edition that was answered: any of the same major version',
        type: 'object',
        properties: { id: { const: id }, version: { type: 'string', pattern: `^${major}(\\.|$)` } },
        required: ['id', 'version'],
      },
    },
    required: ['answers'],
    ...(rules.length ? { allOf: rules } : {}),
  };
}
