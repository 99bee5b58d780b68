import type { StateKeeper } from './session-state.ts';

/** How long "connected again" is shown. */
const backFor = 5_000;
/** Milliseconds before what failed is tried again, doubled each time it fails once more, and the longest of them. */
const firstPause = 4_000;
const longestPause = 60_000;

/** The line to the guide, as it is shown to the person. */
export interface Line {
  /** The guide was reached, or could not be. */
  set(isReachable: boolean): void;
  /** The guide could not be reached: `tryAgain` is called after a while, unless it has been by then. */
  lose(tryAgain: () => void): void;
}

/** `onBack` is called when the guide is reached again. */
export const createLine = ({ state, change }: StateKeeper, onBack: () => void): Line => {
  let pause = firstPause;
  let trying: ReturnType<typeof setTimeout> | undefined;
  const set = (isReachable: boolean): void => {
    if (!isReachable) change({ line: 'lost' });
    if (!isReachable || state().line !== 'lost') return;
    pause = firstPause;
    change({ line: 'back' });
    setTimeout(() => state().line === 'back' && change({ line: 'fine' }), backFor);
    onBack();
  };
  return {
    set,
    // The stream of events may be fine, and there may be none: what has failed is tried again by itself.
    lose(tryAgain) {
      set(false);
      clearTimeout(trying);
      trying = setTimeout(() => state().line === 'lost' && tryAgain(), pause);
      pause = Math.min(2 * pause, longestPause);
    },
  };
};
