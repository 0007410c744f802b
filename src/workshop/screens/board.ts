import { dayInVietnam } from '#look';
import { boardView } from '../board/board.ts';
import type { TemplateResult } from 'lit';
import type { BoardFacts } from '../board/facts.ts';
import { missingFor } from '../board/snapshot.ts';
import { boardWords } from '../board/words.ts';
import type { Acts, Facts, Screen } from '../facts.ts';
import { joinPicture } from './invite.ts';
import { projecting } from './projecting.ts';

/** What the slides are drawn from. */
export function boardFacts(facts: Facts): BoardFacts {
  const { bundle, language, gathering, snapshot, count, aim, now } = facts;
  return {
    ...boardWords(bundle, language),
    questionnaire: bundle.questionnaire,
    snapshot: snapshot(),
    collected: count,
    join: joinPicture(facts),
    province: gathering.opened?.province ?? null,
    today: dayInVietnam(now()),
    aim,
  };
}

const standing = ({ slide, gathering, round }: Facts) => ({ at: slide, missing: missingFor(gathering, round) });
const moving = ({ round }: Facts, { turn, aimAt, show }: Acts) => ({ go: turn, aimAt, renew: () => void show(round) });

/** The board in the trainer's page. */
export const board: Screen = (facts, acts) =>
  boardView(
    boardFacts(facts),
    { ...standing(facts), isBlocked: facts.isBlocked },
    { ...moving(facts, acts), leave: () => acts.go('collect'), ...projecting(acts) },
  );

/** The board in the projector's window. */
export const boardOnStage = (facts: Facts, acts: Acts, leave: () => void): TemplateResult =>
  boardView(boardFacts(facts), standing(facts), { ...moving(facts, acts), leave });
