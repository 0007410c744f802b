import { dayInVietnam } from '#look';
import { readLines, writeLines, type Arrival, type LineId, type Via } from '#gathering';
import { encode } from '#exchange';
import { smeVn } from '#content';
import type { Finding, Questionnaire } from '#model';
import type { Acts, News } from './facts.ts';
import { openGrid, submissionIn } from './grid.ts';
import type { Journal } from './journal.ts';
import { receiveChat, receiveFile, receiveText, type Received } from './receive.ts';
import type { Outcome, Room } from './room.ts';
import { cameraActs } from './camera-acts.ts';
import { BEGINNING, type State } from './state.ts';
import { fill, words, type Words } from './words.ts';

const questionnaire: Questionnaire = smeVn;

/** A day of a workshop takes less than one of these; bytes. */
const ENOUGH = 20_000_000;

/** What the acts need of their page. */
export interface Desk {
  readonly room: Room;
  readonly journal: Journal;
  readonly state: () => State;
  readonly change: (next: Partial<State>) => void;
  readonly now: () => number;
  readonly play: (kind: News['kind']) => boolean;
  /** Opens the projector's window; `false` where the browser doesn't let it. */
  readonly openStage: () => boolean;
  readonly saveFile: (name: string, content: Blob) => boolean;
  /** Bytes that the browser still gives; `null` where it doesn't say. */
  readonly space: () => Promise<number | null>;
}

/** Why a code wasn't taken, in the words of who typed it. */
export function refusalOf({ collect }: Words, findings: readonly Finding[]): string {
  const [{ code } = { code: '' }] = findings;
  const said: Readonly<Record<string, string>> = {
    'code-marks': collect.marks,
    'code-cut': collect.cut,
    'code-foreign': collect.foreign,
    'file-foreign': collect.foreign,
    'code-newer-format': collect.newer,
    'file-newer-format': collect.newer,
    'code-empty': collect.none,
    'code-not-found': collect.none,
    'code-not-in-link': collect.none,
  };
  return said[code] ?? collect.wrong;
}

function newsOf({ collect }: Words, { is, entry }: Outcome, arrival: Arrival, unsaved: number): News {
  if (is === 'unsaved' || !entry) return { kind: 'bad', text: fill(collect.unsaved, { count: unsaved }) };
  if (is === 'sheet') return { kind: 'bad', text: fill(collect.sheet, { sheet: arrival.sheet ?? '' }) };
  const text = fill(collect[is], { number: entry.number });
  // only where nothing but the answers says who it is can it be somebody else
  return is === 'same' && arrival.tag === null ? { kind: 'same', text, twin: entry.from } : { kind: is, text };
}

/** `lop-sang-thu-nam`, from the name of a class. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

/** Codes that come in, one way or another. */
function takingOf({ room, change, state, play }: Desk) {
  const said = (): Words => words[state().language];
  const tell = (news: News): void => {
    change({ news });
    if (state().hasSound) play(news.kind);
  };
  const take = (arrival: Arrival, via: Via, replaces?: LineId): Promise<Outcome> =>
    room.take({ ...arrival, via, ...(replaces !== undefined && { replaces }) });
  const takeOne = async (received: Received, via: Via): Promise<void> => {
    if ('findings' in received) return tell({ kind: 'bad', text: refusalOf(said(), received.findings) });
    const outcome = await take(received.arrival, via);
    tell(newsOf(said(), outcome, received.arrival, room.unsaved().length));
  };
  return { said, tell, take, takeOne };
}

type Taking = ReturnType<typeof takingOf>;

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

/** Paper slips, keyed in one by one. */
function gridActs({ room, state, change }: Desk, { said, tell, take }: Taking): Pick<Acts, 'setGrid' | 'saveGrid'> {
  return {
    setGrid: (grid, draft) => change({ grid, draft: draft ?? null, news: null }),
    saveGrid: async (replaces) => {
      const { grid } = state();
      if (!grid) return;
      const province = room.gathering().opened?.province ?? null;
      const arrival = { code: encode(questionnaire, submissionIn(grid, province)), tag: null, sheet: grid.sheet };
      const outcome = await take(arrival, 'grid', replaces);
      // a number that is there already is asked about; what isn't on the disk stays in sight
      if (outcome.is !== 'sheet' && outcome.is !== 'unsaved') change({ grid: openGrid(grid.sheet + 1) });
      tell(newsOf(said(), outcome, arrival, room.unsaved().length));
    },
  };
}

/** What leaves the page: files, and in the end everything. */
function outActs(
  desk: Desk,
  { said, tell }: Taking,
  { closeCamera }: Pick<Acts, 'closeCamera'>,
): Pick<Acts, 'save' | 'saveCopy' | 'wipe'> {
  const { room, state, change, now } = desk;
  const save = (name: string, type: string, text: string): boolean => {
    const isTaken = desk.saveFile(name, new Blob([text], { type }));
    if (isTaken) change({ files: [...new Set([...state().files, name])] });
    const { saved, notSaved } = said().collect;
    tell({ kind: isTaken ? 'plain' : 'bad', text: fill(isTaken ? saved : notSaved, { name }) });
    return isTaken;
  };
  return {
    save,
    saveCopy: () => {
      const { opened, entries } = room.gathering();
      const name = `buoi-${dayInVietnam(now())}-${plainName(opened?.workshop ?? '') || 'tap-huan'}.ndjson`;
      if (save(name, 'application/x-ndjson', writeLines(room.all()))) change({ copied: entries.length });
    },
    wipe: async () => {
      const { wipe } = said();
      const left = await room.erase().catch(() => 1);
      if (!left) closeCamera();
      change(left ? { place: 'wipe' } : { ...BEGINNING, writes: state().writes });
      tell({ kind: left ? 'bad' : 'plain', text: left ? wipe.left : wipe.done });
    },
  };
}

/** Whether this computer will do. */
async function tryOut({ journal, space, play, change }: Desk): Promise<void> {
  const [isWritten, room] = [await journal.probe(), await space()];
  change({
    checks: [
      { name: 'checkDisk', isOk: isWritten },
      { name: 'checkSound', isOk: play('new') },
      ...(room === null ? [] : [{ name: 'checkRoom' as const, isOk: room > ENOUGH }]),
    ],
  });
}

/** What the trainer can do. */
export function actsOf(desk: Desk): Acts {
  const { room, change } = desk;
  const taking = takingOf(desk);
  const { said, tell, take, takeOne } = taking;
  const wrong = (text: string): void => tell({ kind: 'bad', text });
  const takeText: Acts['takeText'] = async (text, via = 'code') => {
    if (text.trim()) await takeOne(receiveText(text), via);
  };
  const camera = cameraActs(desk, { takeText, wrong });
  return {
    go: (place, keepsNews = false) => change({ place, ...(keepsNews ? {} : { news: null }) }),
    wrong,
    speak: (language) => change({ language, news: null }),
    say: (...deeds) => room.say(...deeds),
    takeText,
    ...camera,
    takeChat: async (text) => {
      const { arrivals, others } = receiveChat(text);
      const became: Outcome['is'][] = [];
      for (const arrival of arrivals) became.push((await take(arrival, 'paste')).is);
      const count = (kind: Outcome['is']): number => became.filter((is) => is === kind).length;
      if (count('unsaved')) return wrong(fill(said().collect.unsaved, { count: room.unsaved().length }));
      const values = { taken: count('new'), revised: count('revision'), same: count('same'), others };
      tell({ kind: values.taken ? 'new' : 'plain', text: fill(said().collect.pasted, values) });
    },
    takeFiles: async (files) => {
      for (const file of files) await takeFile(desk, taking, file);
    },
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
    turn: (slide) => change({ slide }),
    aimAt: (aim) => change({ aim }),
    stage: () => change({ isBlocked: !desk.openStage() }),
    retry: () => void room.say(),
    setSound: (hasSound) => change({ hasSound }),
    tryOut: () => tryOut(desk),
    ...gridActs(desk, taking),
    ...outActs(desk, taking, camera),
  };
}
