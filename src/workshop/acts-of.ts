import { readLines } from '#gathering';
import { encode } from '#exchange';
import { readCorner } from '#formats';
import { codeIn, pixelsOf } from '#look/scan';
import { smeVn } from '#content';
import type { Questionnaire } from '#model';
import type { Backup } from './backup.ts';
import type { Acts, News, Place } from './facts.ts';
import { openGrid, submissionFromGrid } from './grid.ts';
import type { Journal } from './journal.ts';
import { backupActs, outActs } from './out-acts.ts';
import { receiveChat, receiveFile, receiveText } from './receive.ts';
import type { Outcome, Room } from './room.ts';
import { cameraActs } from './camera-acts.ts';
import { checkActs } from './check-acts.ts';
import { afterSlip, keepingSlips, slipActs, type SlipActs } from './slip-acts.ts';
import type { State } from './state.ts';
import { newsOf, takingOf, type Taking } from './taking.ts';
import { fill } from './words.ts';

const questionnaire: Questionnaire = smeVn;

/** A photo of a slip is looked at so large: its longer side; pixels. */
const SLIP_SIDE = 2000;

/** What the acts need of their page. */
export interface Desk {
  readonly room: Room;
  readonly journal: Journal;
  readonly state: () => State;
  readonly change: (next: Partial<State>) => void;
  readonly now: () => number;
  /** A name that nothing else has. */
  readonly name: () => string;
  readonly play: (kind: News['kind']) => boolean;
  /** Opens the projector's window; `false` where the browser doesn't let it. */
  readonly openStage: () => boolean;
  readonly saveFile: (name: string, content: Blob) => boolean;
  /** Lets the trainer choose a file for the second copy. */
  readonly chooseBackup: (name: string) => Promise<Backup | null>;
  /** Bytes that the browser still gives; `null` where it doesn't say. */
  readonly space: () => Promise<number | null>;
  /** Deletes what owners have answered on this computer; whether that could be done. */
  readonly emptyOwner: () => Promise<boolean>;
}

/** A picture: of a code on a phone, of a result, of a paper slip. */
async function takePhoto({ said, tell, takeOne }: Taking, { takeSlip }: SlipActs, file: File): Promise<void> {
  const found = await codeIn(file);
  const { photoBad, photoEmpty } = said().collect;
  if (typeof found !== 'string') {
    const text = found.code === 'picture-broken' ? photoBad : photoEmpty;
    return tell({ kind: 'bad', text: fill(text, { name: file.name }) });
  }
  if (!readCorner(found)) return takeOne(receiveText(found), 'photo');
  const image = await createImageBitmap(file);
  await takeSlip(pixelsOf(image, SLIP_SIDE));
  image.close();
}

/** A file: another trainer's journal, or a result. */
async function takeFile({ room }: Desk, { said, tell, takeOne }: Taking, file: File): Promise<void> {
  const { name } = file;
  const { collect } = said();
  const text = await file.text().catch(() => '');
  const { lines, damaged } = readLines(text);
  if (lines.length) {
    const count = await room.join(lines);
    const more = damaged.length ? ` ${fill(collect.damaged, { count: damaged.length, name })}` : '';
    return tell({ kind: 'plain', text: fill(collect.joined, { count, name }) + more });
  }
  const received = receiveFile(text);
  if ('findings' in received && !text.trimStart().startsWith('{'))
    return tell({ kind: 'bad', text: fill(collect.fileBad, { name }) });
  return takeOne(received, 'file');
}

/** Places where news is told. */
const TELLING: ReadonlySet<Place> = new Set(['door', 'collect', 'grid']);

/** Files one after the other, each by what it is. */
function fileActs(
  desk: Desk,
  taking: Taking,
  slips: SlipActs,
  { go }: Pick<Acts, 'go'>,
): Pick<Acts, 'takeFiles' | 'dropFiles'> {
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files)
      await (file.type.startsWith('image/') ? takePhoto(taking, slips, file) : takeFile(desk, taking, file));
  };
  return {
    takeFiles,
    dropFiles: async (files) => {
      const { place, writes } = desk.state();
      if (writes === false || (place !== 'door' && !desk.room.gathering().opened)) return;
      if (!TELLING.has(place)) go('collect');
      await takeFiles(files);
    },
  };
}

/** Paper slips, one by one: keyed in, or read and looked at. */
function gridActs({ room, state, change }: Desk, { said, tell, take }: Taking): Pick<Acts, 'setGrid' | 'saveGrid'> {
  return {
    setGrid: (grid, draft) => change({ grid, draft: draft ?? null, news: null }),
    saveGrid: async (replaces) => {
      const { grid } = state();
      if (!grid) return;
      const province = room.gathering().opened?.province ?? null;
      const arrival = { code: encode(questionnaire, submissionFromGrid(grid, province)), tag: null, sheet: grid.sheet };
      const outcome = await take(arrival, grid.read?.via ?? 'grid', replaces);
      // a number that is there already is asked about; what isn't on the disk stays in sight
      if (outcome.is !== 'sheet' && outcome.is !== 'unsaved')
        change(afterSlip(state(), grid, openGrid(grid.sheet + 1)));
      tell(newsOf(said(), outcome, arrival, room.unsaved().length));
    },
  };
}

/** What is looked at, and how: nothing of it is written down. */
const viewActs = ({
  change,
  openStage,
}: Desk): Pick<Acts, 'turn' | 'aimAt' | 'stage' | 'count' | 'askHands' | 'setSound'> => ({
  turn: (slide) => change({ slide }),
  aimAt: (aim) => change({ aim }),
  stage: () => change({ isBlocked: !openStage() }),
  count: (hands, people) => change({ hands, people }),
  askHands: (handsAt) => change({ handsAt }),
  setSound: (hasSound) => change({ hasSound }),
});

/** Places that the projector's window goes along to; it stays there when the trainer goes on. */
const PROJECTED: ReadonlySet<Place> = new Set(['board', 'invite', 'hands']);

/** What the trainer can do. */
export function actsOf(desk: Desk): Acts {
  const { room, change } = desk;
  const taking = takingOf(desk, () => keepUp());
  const { said, tell, take, takeOne } = taking;
  const { keepUp, ...copies } = backupActs(desk, taking);
  const wrong = (text: string): void => tell({ kind: 'bad', text });
  const takeText: Acts['takeText'] = async (text, via = 'code') => {
    if (text.trim()) await takeOne(receiveText(text), via);
  };
  const keeping = keepingSlips(desk);
  const slips = slipActs(keeping, tell);
  const camera = cameraActs(desk, { takeText, wrong, ...slips });
  const go: Acts['go'] = (place, keepsNews = false) => {
    change({ place, ...(keepsNews ? {} : { news: null }), ...(PROJECTED.has(place) && { projected: place }) });
    if (place === 'after' || place === 'wipe') keepUp(1);
  };
  return {
    go,
    wrong,
    speak: (language) => change({ language, news: null }),
    say: (...deeds) => room.say(...deeds),
    takeText,
    ...camera,
    nextSlip: slips.nextSlip,
    takeChat: async (text) => {
      const { arrivals, others } = receiveChat(text);
      const became: Outcome['is'][] = [];
      for (const arrival of arrivals) became.push((await take(arrival, 'paste')).is);
      const count = (kind: Outcome['is']): number => became.filter((is) => is === kind).length;
      if (count('unsaved')) return wrong(fill(said().collect.unsaved, { count: room.unsaved().length }));
      const values = { taken: count('new'), revised: count('revision'), same: count('same'), others };
      tell({ kind: values.taken ? 'new' : 'plain', text: fill(said().collect.pasted, values) });
    },
    ...fileActs(desk, taking, slips, { go }),
    twin: async (of) => {
      const isSaved = await room.say({ do: 'twin', of });
      const { length } = room.gathering().entries.filter(({ round }) => round === room.gathering().round);
      tell(
        isSaved
          ? { kind: 'new', text: fill(said().collect.new, { number: length }) }
          : { kind: 'bad', text: fill(said().collect.unsaved, { count: room.unsaved().length }) },
      );
    },
    show: (round) =>
      room.say({
        do: 'show',
        round,
        of: room
          .gathering()
          .entries.filter((one) => one.round === round && !one.isWithdrawn)
          .map(({ from }) => from),
      }),
    ...viewActs(desk),
    retry: () => void room.say(),
    ...copies,
    ...checkActs(desk, { ...camera, ...copies }),
    ...gridActs(keeping, taking),
    ...outActs(desk, taking, camera),
  };
}
