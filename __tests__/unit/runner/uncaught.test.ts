import { describe, expect, it } from '@jest/globals';
import { listenForCancel } from '../../../src/runner/cancel.ts';

describe('what is thrown outside of the work', () => {
  const throwOutside = (error: NodeJS.ErrnoException): boolean => process.emit('uncaughtException', error);

  it('ends the work with its message', async () => {
    const cancellation = listenForCancel();
    const work = cancellation.race(new Promise<never>(() => undefined), 10);
    throwOutside(new Error('a stream broke'));
    await expect(work).rejects.toThrow('a stream broke');
    cancellation.dispose();
  });

  it('lets a program end before it has read all of its input', async () => {
    const cancellation = listenForCancel();
    let finish: (value: string) => void = () => undefined;
    const work = cancellation.race(new Promise<string>((resolve) => (finish = resolve)), 10);
    throwOutside(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    finish('done');
    await expect(work).resolves.toBe('done');
    cancellation.dispose();
  });
});
