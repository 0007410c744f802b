// What is counted of a group. Nothing of a member is kept, so that a million take as much room as five.

import {
  holds,
  NOT_APPLICABLE,
  UNSURE,
  type Answer,
  type Id,
  type Indicator,
  type Profile,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { ordered, unordered } from './cells.ts';
import type { Scores } from './compile.ts';
import { fillIn } from './fill-in.ts';
import { openPart, type Part } from './part.ts';
import { binOf } from './statistics.ts';

/** What is counted of a group. Everything but `incomplete` is of complete results. */
export interface GroupCounts {
  count: number;
  incomplete: number;
  /** The score overall, and the level. */
  readonly score: Part;
  /** By area, question and indicator, in the order of the questionnaire. */
  readonly areas: readonly Part[];
  readonly questions: readonly Part[];
  readonly indicators: readonly Part[];
}

/** What the places of a question's counts are called: its options, or the `from` of its bands. */
export const namesOf = (question: Question): readonly (Id | number)[] =>
  question.type === 'number' ? question.bands.map(({ from }) => from) : question.options.map(({ id }) => id);

/** How a questionnaire's parts are seen. */
export interface CountOptions {
  readonly minimum: number;
  readonly isEager: boolean;
}

const NO = 0;
const YES = 1;

function emptyCounts(questionnaire: Questionnaire, { minimum, isEager }: CountOptions): GroupCounts {
  const { areas, levels, questions, indicators = [] } = questionnaire;
  const inOrder = ordered(minimum);
  const scores = { values: 101, cells: inOrder, categoryOf: binOf };
  const yesOrNo = { values: 2, cells: inOrder };
  const open = (...shapes: Parameters<typeof openPart>[0]): Part => openPart(shapes, minimum, isEager);
  const openQuestion = (question: Question): Part => {
    const options = namesOf(question);
    const kinds = (count: number) => ({ values: count + 2, cells: unordered(minimum) });
    return question.type === 'multiple' ? open(kinds(1), ...options.map(() => yesOrNo)) : open(kinds(options.length));
  };
  return {
    count: 0,
    incomplete: 0,
    score: open(scores, { values: levels.length, cells: inOrder }),
    areas: areas.map(() => open(scores)),
    questions: questions.map(openQuestion),
    indicators: indicators.map(() => open(yesOrNo)),
  };
}

/**
 * Puts the values of an answer where its part reads them. The first variable of a question: its option or band (of a set:
 * 0), then unsure, then "not applicable"; of a set there is one more for each option.
 */
function writerOf(question: Question): (answer: Answer, at: Int32Array) => void {
  const names = namesOf(question);
  const places = new Map<unknown, number>(names.map((name, i) => [name, i]));
  const count = question.type === 'multiple' ? 1 : names.length;
  const placeOf = (answer: Answer): number => {
    if (answer === UNSURE) return count;
    if (answer === NOT_APPLICABLE) return count + 1;
    if (question.type === 'multiple') return 0;
    if (question.type === 'single') return places.get(answer)!;
    let band = question.bands.length - 1;
    while (question.bands[band]!.from > (answer as number)) band--;
    return band;
  };
  return (answer, at) => {
    at.fill(NO);
    at[0] = placeOf(answer);
    if (question.type === 'multiple' && at[0] === 0)
      for (const id of answer as readonly Id[]) at[places.get(id)! + 1] = YES;
  };
}

/** Unsure is no number and no option: it meets nothing. */
const meets = (indicator: Indicator, answer: Answer): boolean =>
  'atLeast' in indicator
    ? (answer as number) >= indicator.atLeast
    : Array.isArray(answer)
      ? (answer as readonly Id[]).some((id) => indicator.in.includes(id))
      : indicator.in.includes(answer as Id);

/** The questions that a profile is asked: each condition is looked at once, however many questions have it. */
function askedReader(questions: readonly Question[]): (profile: Profile) => readonly boolean[] {
  const texts = questions.map(({ askIf }) => JSON.stringify(askIf ?? null));
  const kinds = [...new Set(texts)];
  const conditions = kinds.map((text) => questions[texts.indexOf(text)]!.askIf);
  const kindOf = texts.map((text) => kinds.indexOf(text));
  return (profile) => {
    const holding = conditions.map((condition) => holds(condition, profile));
    return kindOf.map((kind) => holding[kind]!);
  };
}

/** Counts of an empty group, and what changes them: `sign` 1 puts a submission in, −1 takes it out. */
export function groupCounter(questionnaire: Questionnaire, options: CountOptions) {
  const { areas, levels, questions, indicators = [] } = questionnaire;
  const counts = emptyCounts(questionnaire, options);
  const levelAt = new Map(levels.map(({ id }, i) => [id, i]));
  const writers = questions.map(writerOf);
  const askedBy = askedReader(questions);
  const questionOf = indicators.map(({ question }) => questions.findIndex(({ id }) => id === question));

  function changeScores({ score, level, areas: of }: Scores, sign: 1 | -1): void {
    // with a score comes a level
    if (score !== null) {
      counts.score.at[0] = score;
      counts.score.at[1] = levelAt.get(level!)!;
      counts.score.change(sign);
    }
    for (let a = 0; a < areas.length; a++) {
      const here = of[areas[a]!.id]!;
      if (here === null) continue;
      counts.areas[a]!.at[0] = here;
      counts.areas[a]!.change(sign);
    }
  }

  function change(submission: Submission, scores: Scores, sign: 1 | -1): void {
    if (!scores.complete) {
      counts.incomplete += sign;
      return;
    }
    counts.count += sign;
    changeScores(scores, sign);
    const isAsked = askedBy(submission.profile ?? {});
    const { answers } = fillIn(questionnaire, submission);
    for (let q = 0; q < questions.length; q++) {
      if (!isAsked[q]) continue;
      writers[q]!(answers[questions[q]!.id]!, counts.questions[q]!.at);
      counts.questions[q]!.change(sign);
    }
    for (let i = 0; i < indicators.length; i++) {
      const question = questionOf[i]!;
      const answer = answers[questions[question]!.id]!;
      if (!isAsked[question] || answer === NOT_APPLICABLE) continue;
      counts.indicators[i]!.at[0] = meets(indicators[i]!, answer) ? YES : NO;
      counts.indicators[i]!.change(sign);
    }
  }

  const settle = (): void => {
    const { score, areas, questions, indicators } = counts;
    for (const part of [score, ...areas, ...questions, ...indicators]) part.settle();
  };

  return { counts, change, settle };
}
