import { dayInVietnam } from '#look';
import { boardView } from '../board/board.ts';
import type { TemplateResult } from 'lit';
import type { BoardFacts } from '../board/facts.ts';
import { missingForBoard } from '../board/snapshot.ts';
import { boardWords } from '../board/words.ts';
import type { Acts, Facts } from '../facts.ts';
import { joinPicture } from './invite.ts';
import { projecting } from './projecting.ts';

/** What the board is made of. */
export type ClassFacts = Pick<
  Facts,
  'words' | 'language' | 'bundle' | 'gathering' | 'snapshot' | 'count' | 'aim' | 'now'
>;
type StageFacts = ClassFacts & Pick<Facts, 'slide'>;
type StageActs = Pick<Acts, 'turn' | 'aimAt' | 'show'>;

/** What the slides are drawn from. */
export function boardFacts(facts: ClassFacts): BoardFacts {
  const { bundle, language, gathering, snapshot, count, aim, now } = facts;
  return {
    ...boardWords(bundle, language),
    questionnaire: bundle.questionnaire,
    snapshot: snapshot(),
    arrivals: { count, join: joinPicture(facts) },
    province: gathering.opened?.province ?? null,
    today: dayInVietnam(now()),
    aim,
  };
}

const positionOf = ({ slide, gathering }: Pick<Facts, 'slide' | 'gathering'>) => ({
  at: slide,
  missing: missingForBoard(gathering, gathering.round),
});
const moving = ({ gathering }: Pick<Facts, 'gathering'>, { turn, aimAt, show }: StageActs) => ({
  go: turn,
  aimAt,
  renew: () => void show(gathering.round),
});

/** The board in the trainer's page. */
export const board = (
  facts: StageFacts & Pick<Facts, 'isBlocked'>,
  acts: StageActs & Pick<Acts, 'go' | 'stage'>,
): TemplateResult =>
  boardView(
    boardFacts(facts),
    { ...positionOf(facts), isBlocked: facts.isBlocked },
    { ...moving(facts, acts), leave: () => acts.go('collect'), ...projecting(acts) },
  );

/** The board in the projector's window. */
export const boardOnStage = (facts: StageFacts, acts: StageActs, leave: () => void): TemplateResult =>
  boardView(boardFacts(facts), positionOf(facts), { ...moving(facts, acts), leave });
