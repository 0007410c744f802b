// A class on the board: the eighteen businesses, over and over, each time a little different.

import { loadBundle, smeVn, type Language } from '#content';
import { fold, type Deed, type Gathering, type Round } from '#gathering';
import { checkAnswers, type Questionnaire, type Submission } from '#model';
import type { BoardFacts } from '../../src/workshop/board/facts.ts';
import { snapshotOf } from '../../src/workshop/board/snapshot.ts';
import { boardWords } from '../../src/workshop/board/words.ts';
import { businesses } from './businesses.ts';
import { told, took } from './workshop.ts';

export const questionnaire: Questionnaire = smeVn;

/** The `i`-th of a class: after eighteen, one answer of each differs. */
export function pupil(i: number): Submission {
  const { profile, answers } = businesses[i % businesses.length]!;
  const question = questionnaire.questions[(7 * i) % questionnaire.questions.length]!;
  const varied = question.type === 'single' ? { ...answers, [question.id]: question.options[i % question.options.length]!.id } : answers; // prettier-ignore
  const submission = { profile, answers: i < businesses.length ? answers : varied } as Submission;
  return checkAnswers(questionnaire, submission).length ? ({ profile, answers } as Submission) : submission;
}

/** A workshop as lines make it; a code is the place of a pupil here. */
export function classOf(deeds: readonly Deed[]): Gathering {
  const opened: Deed = { do: 'open', workshop: 'Diên Khánh', place: 'Diên Khánh', questionnaire: { id: 'sme-vn', version: '1.0.0' }, province: 'khanh-hoa', minimum: 5, rounds: 2 }; // prettier-ignore
  return fold(told([opened, ...deeds]));
}

/** The boards of a round, as the trainer's page reads them. */
export const shownIn = (gathering: Gathering) => (round: Round) =>
  gathering.shown
    .filter((one) => one.round === round)
    .map(({ of }) => of.map((id) => ({ id, submission: pupil(Number(gathering.entries.find(({ from }) => from === id)!.code)) }))); // prettier-ignore

/** `count` pupils come, from pupil `first` on, and the board is shown. */
export function shownTo(count: number, before: readonly Deed[] = [], first = 0, round: Round = 1): readonly Deed[] {
  const takes = Array.from({ length: count }, (_, i) => took(String(first + i), { round, tag: String(i) }));
  const deeds = [...before, ...takes];
  const of = classOf(deeds)
    .entries.filter((one) => one.round === round)
    .map(({ from }) => from);
  return [...deeds, { do: 'show', round, of }];
}

/** Before and after: those who come again have moved on to be the pupils twenty places further. */
export const shownTwice = (count: number): readonly Deed[] =>
  shownTo(count, [...shownTo(count), { do: 'round', round: 2 }], 20, 2);

/** What the slides of a class are drawn from. */
export async function boardOf(
  gathering: Gathering,
  more: Partial<BoardFacts> = {},
  language: Language = 'vi',
): Promise<BoardFacts> {
  return {
    ...boardWords(await loadBundle(), language),
    questionnaire,
    snapshot: snapshotOf({
      questionnaire,
      gathering,
      shown: shownIn(gathering),
      round: gathering.round,
      today: '2026-11-27',
    }),
    arrivals: { count: gathering.entries.length, join: null },
    province: gathering.opened?.province ?? null,
    today: '2026-11-27',
    aim: 'points-per-hour',
    ...more,
  };
}
