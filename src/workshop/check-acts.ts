import type { Desk } from './acts-of.ts';
import type { Acts, Check, CheckName } from './facts.ts';

/** A day of a workshop takes less than one of these; bytes. */
const ENOUGH = 20_000_000;

/**
 * Whether this computer will do, tick by tick: what a machine can tell it tells, what only a person sees or hears is
 * asked. The camera comes last: the browser asks for it once, and the stream is kept. A window and a file each need a
 * press of their own, since browsers open one thing for a press.
 */
export function checkActs(
  { journal, space, play, change, state, openStage }: Desk,
  { openCamera, chooseBackup }: Pick<Acts, 'openCamera' | 'chooseBackup'>,
): Pick<Acts, 'tryOut' | 'tryWindow' | 'tryBackup' | 'judge'> {
  const tick = (name: CheckName, check: Check): void => change({ checks: { ...state().checks, [name]: check } });
  const okOrBad = (isOk: boolean): Check => (isOk ? 'ok' : 'bad');
  return {
    tryOut: async () => {
      tick('sound', play('new') ? 'ask' : 'bad');
      tick('disk', okOrBad(await journal.probe()));
      const left = await space();
      tick('room', okOrBad(left === null || left > ENOUGH));
      await openCamera();
      tick('camera', state().camera ? 'ask' : 'bad');
    },
    tryWindow: () => {
      const isOpen = openStage();
      change({ projected: 'prepare' });
      tick('window', okOrBad(isOpen));
      tick('contrast', isOpen ? 'ask' : 'bad');
    },
    tryBackup: async () => {
      await chooseBackup();
      tick('backup', okOrBad(state().backup !== null));
    },
    judge: (name, isOk) => tick(name, okOrBad(isOk)),
  };
}
