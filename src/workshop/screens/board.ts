import { dayInVietnam } from '#look';
import { boardView } from '../board/board.ts';
import type { BoardFacts, Snapshot } from '../board/facts.ts';
import { missingFor, snapshotOf } from '../board/snapshot.ts';
import type { Stage } from '../board/stage.ts';
import { boardWords } from '../board/words.ts';
import type { Acts, Facts, Screen } from '../facts.ts';

/** The last snapshot, with what it was made of: it is asked for at every drawing. */
let last: { readonly of: string; readonly snapshot: Snapshot } | undefined;

/** What the board shows now, which is what it showed when the trainer renewed it. */
export function snapshotNow({ bundle, gathering, shown, round, now }: Facts): Snapshot {
  const today = dayInVietnam(now());
  const { opened, pairs } = gathering;
  const of = JSON.stringify([opened, round, today, gathering.shown, pairs]);
  if (last?.of !== of)
    last = { of, snapshot: snapshotOf({ questionnaire: bundle.questionnaire, gathering, shown, round, today }) };
  return last.snapshot;
}

/** What the slides are drawn from. */
export function boardFacts(facts: Facts): BoardFacts {
  const { bundle, language, gathering, count, aim, now } = facts;
  return {
    ...boardWords(bundle, language),
    questionnaire: bundle.questionnaire,
    snapshot: snapshotNow(facts),
    collected: count,
    join: null,
    province: gathering.opened?.province ?? null,
    today: dayInVietnam(now()),
    aim,
  };
}

const standing = ({ slide, gathering, round }: Facts) => ({ at: slide, missing: missingFor(gathering, round) });
const moving = ({ round }: Facts, { turn, aimAt, show }: Acts) => ({ go: turn, aimAt, renew: () => void show(round) });

/** The board in the trainer's page. */
export const board: Screen = (facts, acts) =>
  boardView(boardFacts(facts), standing(facts), {
    ...moving(facts, acts),
    leave: () => acts.go('collect'),
    project: acts.stage,
    ...(document.fullscreenEnabled && { fill: (section: Element) => void section.requestFullscreen() }),
  });

/** The board in the projector's window. */
export function drawStage(stage: Stage, facts: Facts, acts: Acts): void {
  const drawn = boardFacts(facts);
  stage.draw(drawn.t('board:name'), boardView(drawn, standing(facts), { ...moving(facts, acts), leave: stage.close }));
}
