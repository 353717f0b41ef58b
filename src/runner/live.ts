/** What a terminal can do. */
interface Screen {
  readonly columns?: number;
  write(text: string): unknown;
}

/** A block of lines at the bottom of a terminal that is drawn over again and again. */
export interface LiveBlock {
  /** `undefined` takes the block away. Lines may hold the colours of our own painter, and nothing else that acts. */
  draw(lines: readonly string[] | undefined): void;
  /** Writes above the block. */
  above(text: string): void;
}

const ESCAPE = '\u001b';
/** Back to the beginning of the line above, and nothing below it. */
const UP = `${ESCAPE}[F`;
const CLEAR_BELOW = `${ESCAPE}[J`;

/**
 * Draws with the few sequences that every terminal knows. What stands above the block scrolls away as usual; a narrower window breaks lines of the
 * block only until it is drawn again.
 */
export function liveBlock(screen: Screen): LiveBlock {
  let drawn: readonly string[] = [];
  const erase = (): string => (drawn.length === 0 ? '' : `${UP.repeat(drawn.length)}${CLEAR_BELOW}`);
  const block = (): string => (drawn.length === 0 ? '' : `${drawn.join('\n')}\n`);
  return {
    draw(lines = []) {
      const before = erase();
      drawn = lines;
      if (before !== '' || drawn.length > 0) screen.write(`${before}${block()}`);
    },
    above(text) {
      screen.write(`${erase()}${text}${block()}`);
    },
  };
}
