import { describe, expect, it } from '@jest/globals';
import { liveBlock } from '../../../src/runner/live.ts';

const [UP, CLEAR] = ['\u001b[F', '\u001b[J'];
const SEQUENCES = new RegExp(`(${UP.replace('[', '\\[')}|${CLEAR.replace('[', '\\[')}|\n)`);

/** A terminal of lines that knows the two sequences. */
class Screen {
  lines: string[] = [''];

  write(text: string): void {
    for (const part of text.split(SEQUENCES)) {
      if (part === UP) this.lines.splice(-2, 2, '');
      else if (part === '\n') this.lines.push('');
      else if (part !== CLEAR) this.lines[this.lines.length - 1] += part;
    }
  }
}

describe('a block of lines on a terminal', () => {
  it('is drawn over, stays below what is told meanwhile, and can be taken away', () => {
    const screen = new Screen();
    const block = liveBlock(screen);
    block.above('first\n');
    block.draw(['one', 'two']);
    block.draw(['one', 'three', 'four']);
    block.above('second\n');
    expect(screen.lines).toEqual(['first', 'second', 'one', 'three', 'four', '']);
    block.draw(['end']);
    expect(screen.lines).toEqual(['first', 'second', 'end', '']);
    block.draw(undefined);
    block.above('third\n');
    expect(screen.lines).toEqual(['first', 'second', 'third', '']);
  });

  it('writes nothing for nothing', () => {
    const written: string[] = [];
    const block = liveBlock({ write: (text) => written.push(text) });
    block.draw(undefined);
    block.draw([]);
    expect(written).toEqual([]);
  });
});
