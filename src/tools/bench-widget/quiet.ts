// Keeps other programs on the machine out of the numbers: waits until they rest, and says how much they took.
import { cpus } from 'node:os';
import type { Browser } from 'puppeteer-core';

/** Of one processor: above this a visit is tried again. */
export const TOLERATED = 0.25;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What all processors have done since the machine started, in ms. */
const worked = (): number =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);

/** Waits until the processors have rested for most of a second; at most half a minute. */
export async function quiet(): Promise<void> {
  const until = Date.now() + 30_000;
  for (let calm = 0; calm < 3 && Date.now() < until;) {
    const before = worked();
    await pause(300);
    calm = worked() - before < 300 * TOLERATED ? calm + 1 : 0;
  }
}

/** Starts counting what others do; the function it gives says their share of one processor since then. */
export async function countOthers(browser: Browser): Promise<() => Promise<number>> {
  const cdp = await browser.target().createCDPSession();
  const own = async (): Promise<number> => {
    const { user, system } = process.cpuUsage();
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return (user + system) / 1000 + processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const [all, ours, from] = [worked(), await own(), performance.now()];
  return async () => {
    const share = (worked() - all - ((await own()) - ours)) / (performance.now() - from);
    await cdp.detach();
    return Math.max(0, share);
  };
}
