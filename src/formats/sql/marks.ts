// From a cell of text to one integer, the mark of a question: its points, or one of the negative marks below.

import { NOT_APPLICABLE, UNSURE, type Id, type MultipleQuestion, type Question, type Questionnaire } from '#model';
import { cellOf, fieldOf, listOf } from './cells.ts';
import { holdsFor } from './conditions.ts';
import type { Dialect } from './dialects.ts';
import { checked, integer, literal, pointsLiteral, snake } from './names.ts';
import { indent, sumOf, when, type Column, type Step } from './steps.ts';

/**
 * Not answered; answered with "I don't know"; not asked or not applicable; not answered, and may turn out not to apply;
 * an answer that isn't allowed.
 */
export const MARK = { unanswered: '-1', unsure: '-2', notCounting: '-3', spare: '-4', refused: '-9' } as const;

export const markOf = (id: Id): string => `mark_${snake(id)}`;
const numberOf = (id: Id): string => `number_${snake(id)}`;
const hasOf = (id: Id, option: number): string => `has_${snake(id)}_${option + 1}`;
/** The mark as if the question were asked of everybody. */
const givenOf = ({ id, askIf, notApplicable }: Question): string =>
  askIf || notApplicable ? `given_${snake(id)}` : markOf(id);

const among = (ids: readonly Id[]): string => ids.map(literal).join(', ');

/** Options that can be chosen together, with the column that says whether they are. */
const sociable = ({ id: question, options }: MultipleQuestion): readonly { id: Id; points: number; has: string }[] =>
  options.flatMap(({ id, points, exclusive }, i) => (exclusive ? [] : [{ id, points, has: hasOf(question, i) }]));

/** What must be taken out of a text before it can be counted with. */
export const partsStep = ({ questions }: Questionnaire, dialect: Dialect): Step => ({
  name: 'parts',
  remark: 'Numbers as integers; 1 for each option that is chosen among several.',
  adds: questions.flatMap((question): readonly Column[] =>
    question.type === 'number'
      ? [{ name: numberOf(question.id), is: dialect.integer(cellOf(question.id)) }]
      : question.type === 'single'
        ? []
        : sociable(question).map(({ id, has }) => ({
            name: has,
            is: `CASE WHEN ${listOf(question.id)} LIKE '% ${checked(id)} %' THEN 1 ELSE 0 END`,
          })),
  ),
});

function givenBranches(question: Question): readonly string[] {
  const { id } = question;
  switch (question.type) {
    case 'single':
      return question.options.map((option) => when(literal(option.id), pointsLiteral(option.points)));
    case 'number': {
      const { max, bands } = question;
      const from = [...bands]
        .reverse()
        .map((band) => when(`${numberOf(id)} >= ${integer(band.from)}`, pointsLiteral(band.points)));
      return [when(`${numberOf(id)} > ${integer(max)}`, MARK.refused), ...from];
    }
    case 'multiple': {
      const alone = question.options.filter(({ exclusive }) => exclusive);
      const others = sociable(question);
      // As long as the chosen ids and their spaces together: then there is nothing else in it, and nothing twice.
      const length = sumOf(['1', ...others.map((option) => `${option.id.length + 1} * ${option.has}`)]);
      const points = sumOf(
        others.filter((option) => option.points).map(({ points, has }) => `${pointsLiteral(points)} * ${has}`),
      );
      // the cast because ClickHouse knows sums without a sign, and no integer for those and marks together
      return [
        ...alone.map((option) => when(`${cellOf(id)} = ${literal(option.id)}`, pointsLiteral(option.points))),
        ...(others.length ? [when(`LENGTH(${listOf(id)}) = ${length}`, `CAST(LEAST(100, ${points}) AS INTEGER)`)] : []),
      ];
    }
  }
}

function given(question: Question): string {
  const cell = cellOf(question.id);
  // one text against many is what engines look up fastest
  const [head, is] = question.type === 'single' ? [`CASE ${cell}`, ''] : ['CASE', `${cell} = `];
  const states = [
    when(`${is}''`, MARK.unanswered),
    when(`${is}'${UNSURE}'`, MARK.unsure),
    ...(question.notApplicable ? [when(`${is}'${NOT_APPLICABLE}'`, MARK.notCounting)] : []),
  ];
  const branches = [states.join(' '), ...givenBranches(question)];
  return `${head}\n${indent([...branches, `ELSE ${MARK.refused}`].join('\n'))}\nEND`;
}

/** The mark of every answer that is given, whether it was asked for or not. */
export const givenStep = ({ questions }: Questionnaire): Step => ({
  name: 'given',
  remark: 'The mark of every answer that is given.',
  adds: questions.map((question) => ({
    name: givenOf(question),
    is: given(question),
    remark: `${question.id}, of ${question.area}, weight ${integer(question.weight ?? 1)}`,
  })),
});

/** The mark of a question that may not be asked, or may still turn out not to apply. */
function markFor(questionnaire: Questionnaire, question: Question): readonly Column[] {
  const { id, askIf, notApplicable } = question;
  if (!askIf && !notApplicable) return [];
  const given = givenOf(question);
  const open = `${given} = ${MARK.unanswered}`;
  const branches = [
    ...(askIf ? [`WHEN NOT (${holdsFor(questionnaire, askIf)}) THEN ${MARK.notCounting}`] : []),
    ...(notApplicable === true ? [`WHEN ${open} THEN ${MARK.spare}`] : []),
    ...(typeof notApplicable === 'object'
      ? [`WHEN ${open} AND (${holdsFor(questionnaire, notApplicable)}) THEN ${MARK.spare}`]
      : []),
  ];
  return [{ name: markOf(id), is: `CASE\n${indent([...branches, `ELSE ${given}`].join('\n'))}\nEND` }];
}

/** What a good row has: options that there are, answers that are allowed, "not applicable" by those who may. */
function goodness(questionnaire: Questionnaire): readonly string[] {
  const { profile = [], questions } = questionnaire;
  return [
    ...profile.map(({ id, options }) => `${fieldOf(id)} IN (${["''", ...options.map(literal)].join(', ')})`),
    ...questions.map((question) => `${givenOf(question)} <> ${MARK.refused}`),
    ...questions.flatMap((question) => {
      const { askIf, notApplicable } = question;
      if (typeof notApplicable !== 'object') return [];
      const may = [
        `${givenOf(question)} <> ${MARK.notCounting}`,
        holdsFor(questionnaire, notApplicable),
        // whoever isn't asked keeps what was said before the profile changed
        ...(askIf ? [`NOT (${holdsFor(questionnaire, askIf)})`] : []),
      ];
      return [`(${may.join(' OR ')})`];
    }),
  ];
}

/** Which rows can be scored, and which questions they are asked. */
export const marksStep = (questionnaire: Questionnaire): Step => ({
  name: 'marks',
  remark: 'Which rows can be scored (valid), and which questions their businesses are asked.',
  adds: [
    { name: 'valid', is: `CASE\n  WHEN ${goodness(questionnaire).join('\n  AND ')}\n  THEN 1 ELSE 0\nEND` },
    ...questionnaire.questions.flatMap((question) => markFor(questionnaire, question)),
  ],
});

/** Who counts for an indicator, and whether it is a yes: answered or unsure, which is a no. */
export function indicatorsOf({ questions, indicators = [] }: Questionnaire): readonly Column[] {
  return indicators.map((indicator) => {
    const question = questions.find(({ id }) => id === indicator.question)!;
    const mark = markOf(question.id);
    const cases = [
      'valid = 0 THEN NULL',
      `${mark} >= 0 THEN ${meets(indicator, question)}`,
      `${mark} = ${MARK.unsure} THEN 0`,
    ];
    const is = `CASE\n${indent(cases.map((one) => `WHEN ${one}`).join('\n'))}\nEND`;
    return { name: `indicator_${snake(checked(indicator.id))}`, is };
  });
}

function meets(indicator: NonNullable<Questionnaire['indicators']>[number], question: Question): string {
  const yes = (test: string): string => `CASE WHEN ${test} THEN 1 ELSE 0 END`;
  const { id } = question;
  if ('atLeast' in indicator)
    return question.type === 'number' ? yes(`${numberOf(id)} >= ${integer(indicator.atLeast)}`) : '0';
  if (question.type === 'number') return '0';
  const alone = question.options.filter((option) => indicator.in.includes(option.id));
  if (question.type === 'single')
    return alone.length ? yes(`${cellOf(id)} IN (${among(alone.map((option) => option.id))})`) : '0';
  const tests = [
    ...question.options.flatMap((option) =>
      option.exclusive && indicator.in.includes(option.id) ? [`${cellOf(id)} = ${literal(option.id)}`] : [],
    ),
    ...sociable(question).flatMap((option) => (indicator.in.includes(option.id) ? [`${option.has} = 1`] : [])),
  ];
  return tests.length ? yes(tests.join(' OR ')) : '0';
}
