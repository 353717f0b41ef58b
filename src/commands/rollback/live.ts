import type { Host } from '../../core/index.ts';
import type { CheckFrame, WatchFrame } from '../../health/index.ts';
import { type LiveCheck, renderLive, renderTick } from '../../report/index.ts';

/** Whoever looks on while a release is watched. */
export interface Onlooker {
  readonly onTick?: (frame: WatchFrame) => void;
  /** Takes the display away, or writes down what was held back. */
  end(): void;
}

/** Samples that a course is drawn from. */
const LONGEST_HISTORY = 200;
/** Ticks that the log of an action shows one by one; later ones are thinned out so that a day of them stays readable. */
const MOST_TICKS = 600;
const GROUP = 60_000;

/** A display that is drawn over in a terminal; one line per tick, folded by the minute, in the log of an action; nothing elsewhere. */
export function watchLive(host: Host, title: string): Onlooker {
  if (host.live) return inTerminal(host.live, title);
  if (host.group) return inGroups(host.group.bind(host));
  return { end: () => undefined };
}

function inTerminal(live: NonNullable<Host['live']>, title: string): Onlooker {
  const histories = new Map<string, (number | undefined)[]>();
  return {
    onTick(frame) {
      const checks = frame.checks.map((check): LiveCheck => {
        const history = histories.get(check.name) ?? [];
        histories.set(check.name, history);
        history.push(check.latest);
        if (history.length > LONGEST_HISTORY) history.shift();
        return { ...check, history };
      });
      live.draw(renderLive({ ...frame, title, checks }, { color: live.color, width: live.width() }));
    },
    end: () => live.draw(undefined),
  };
}

/** What is told at moments stays outside of the groups, where it is seen. */
function inGroups(group: (title: string, lines: readonly string[]) => void): Onlooker {
  let lines: string[] = [];
  let [minute, last] = [0, ''];
  const flush = (): void => {
    if (lines.length > 0) group(last, lines);
    lines = [];
  };
  return {
    onTick(frame) {
      const line = renderTick({ ...frame, checks: frame.checks.map((check: CheckFrame) => ({ ...check, history: [] })) });
      const every = Math.max(1, Math.ceil(frame.tick / MOST_TICKS));
      if (Math.floor(frame.elapsed / GROUP) > minute) {
        flush();
        minute = Math.floor(frame.elapsed / GROUP);
      }
      last = line;
      if (frame.tick % every === 0) lines.push(line);
    },
    end: flush,
  };
}
