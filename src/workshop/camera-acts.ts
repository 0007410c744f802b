import type { Acts } from './facts.ts';
import { readCorner } from '#formats';
import { faultOf, openCamera, type Reading } from './camera.ts';
import { receiveText } from './receive.ts';
import { openSightings } from './sightings.ts';
import type { SlipActs } from './slip-acts.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** Nothing was read for so long: it may be held wrong; ms. */
const LONG = 20_000;

interface CameraDesk {
  readonly state: () => State;
  readonly change: (next: Partial<State>) => void;
  readonly now: () => number;
}

/** The camera, on and off, and what it reads. */
export function cameraActs(
  { state, change, now }: CameraDesk,
  { takeText, wrong, seeSlip }: Pick<Acts, 'takeText' | 'wrong'> & Pick<SlipActs, 'seeSlip'>,
): Pick<Acts, 'openCamera' | 'pauseCamera' | 'closeCamera'> {
  let see = openSightings();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => change({ isQuiet: true }), LONG);
  };
  const read: Reading = (text, frame) => {
    wait();
    if (state().isQuiet) change({ isQuiet: false });
    const corner = readCorner(text);
    if (corner) {
      if (frame) void seeSlip(corner.sheet, frame);
      return;
    }
    if (state().slipFault) change({ slipFault: null });
    const sighting = see(text, 'arrival' in receiveText(text), now());
    if (sighting === 'take') void takeText(text, 'camera');
    if (sighting === 'tell') wrong(words[state().language].collect.cameraForeign);
  };
  const close = (): void => {
    clearTimeout(quiet);
    see = openSightings();
    state().camera?.close();
    change({ camera: null, isPaused: false, isQuiet: false });
  };
  /** Its plug was pulled. */
  const ended = (): void => {
    close();
    wrong(words[state().language].collect.cameraNone);
  };
  return {
    openCamera: async () => {
      try {
        const camera = state().camera ?? (await openCamera(read, ended));
        camera.pause(false);
        change({ camera, isPaused: false, isQuiet: false });
        wait();
      } catch (cause) {
        wrong(words[state().language].collect[faultOf(cause)]);
      }
    },
    pauseCamera: () => {
      clearTimeout(quiet);
      state().camera?.pause(true);
      change({ isPaused: true, isQuiet: false, slipFault: null });
    },
    closeCamera: close,
  };
}
