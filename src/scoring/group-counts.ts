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
import type { Scores } from './compile.ts';
import { fillIn } from './fill-in.ts';
import { histogram, type Histogram } from './statistics.ts';

/** What is counted of one question. */
export interface QuestionCounts {
  asked: number;
  unsure: number;
  notApplicable: number;
  /** By option, or band. */
  readonly options: Float64Array;
}

/** What is counted of a group. Everything but `incomplete` is of complete results. */
export interface GroupCounts {
  count: number;
  incomplete: number;
  readonly scores: Histogram;
  /** By area, level, question and indicator, in the order of the questionnaire. */
  readonly areas: readonly Histogram[];
  readonly levels: Float64Array;
  readonly questions: readonly QuestionCounts[];
  readonly indicators: readonly { yes: number; counted: number }[];
}

/** What the places of a question's counts are called: its options, or the `from` of its bands. */
export const namesOf = (question: Question): readonly (Id | number)[] =>
  question.type === 'number' ? question.bands.map(({ from }) => from) : question.options.map(({ id }) => id);

const emptyCounts = ({ areas, levels, questions, indicators = [] }: Questionnaire): GroupCounts => ({
  count: 0,
  incomplete: 0,
  scores: histogram(),
  areas: areas.map(histogram),
  levels: new Float64Array(levels.length),
  questions: questions.map((question) => ({
    asked: 0,
    unsure: 0,
    notApplicable: 0,
    options: new Float64Array(namesOf(question).length),
  })),
  indicators: indicators.map(() => ({ yes: 0, counted: 0 })),
});

/** Adds to the counts of an answer that is neither "unsure" nor "not applicable". */
function adderOf(question: Question, times: Float64Array): (answer: Answer, sign: 1 | -1) => void {
  if (question.type === 'number')
    return (answer, sign) => {
      let band = question.bands.length - 1;
      while (question.bands[band]!.from > (answer as number)) band--;
      times[band]! += sign;
    };
  const places = new Map<unknown, number>(question.options.map(({ id }, i) => [id, i]));
  return question.type === 'single'
    ? (answer, sign) => void (times[places.get(answer)!]! += sign)
    : (answer, sign) => {
        for (const id of answer as readonly Id[]) times[places.get(id)!]! += sign;
      };
}

const meets = (indicator: Indicator, answer: Answer): boolean =>
  answer !== UNSURE &&
  ('atLeast' in indicator
    ? (answer as number) >= indicator.atLeast
    : Array.isArray(answer)
      ? (answer as readonly Id[]).some((id) => indicator.in.includes(id))
      : indicator.in.includes(answer as Id));

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
export function groupCounter(questionnaire: Questionnaire) {
  const { areas, levels, questions, indicators = [] } = questionnaire;
  const counts = emptyCounts(questionnaire);
  const levelAt = new Map(levels.map(({ id }, i) => [id, i]));
  const adders = questions.map((question, q) => adderOf(question, counts.questions[q]!.options));
  const askedBy = askedReader(questions);
  const questionOf = indicators.map(({ question }) => questions.findIndex(({ id }) => id === question));

  function change(submission: Submission, scores: Scores, sign: 1 | -1): void {
    if (!scores.complete) {
      counts.incomplete += sign;
      return;
    }
    counts.count += sign;
    if (scores.score !== null) counts.scores[scores.score]! += sign;
    if (scores.level !== null) counts.levels[levelAt.get(scores.level)!]! += sign;
    for (let a = 0; a < areas.length; a++) {
      const score = scores.areas[areas[a]!.id]!;
      if (score !== null) counts.areas[a]![score]! += sign;
    }
    const isAsked = askedBy(submission.profile ?? {});
    const { answers } = fillIn(questionnaire, submission);
    for (let q = 0; q < questions.length; q++) {
      if (!isAsked[q]) continue;
      const count = counts.questions[q]!;
      const answer = answers[questions[q]!.id]!;
      count.asked += sign;
      if (answer === UNSURE) count.unsure += sign;
      else if (answer === NOT_APPLICABLE) count.notApplicable += sign;
      else adders[q]!(answer, sign);
    }
    for (let i = 0; i < indicators.length; i++) {
      const question = questionOf[i]!;
      const answer = answers[questions[question]!.id]!;
      if (!isAsked[question] || answer === NOT_APPLICABLE) continue;
      counts.indicators[i]!.counted += sign;
      if (meets(indicators[i]!, answer)) counts.indicators[i]!.yes += sign;
    }
  }

  return { counts, change };
}
