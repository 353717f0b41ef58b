import { describe, expect, it } from '@jest/globals';
import { tryWild } from '../support/protobuf-wild-trial.ts';

/** Pairs in the default run; `PROTOBUF_RUNS=100000` makes the long one, `PROTOBUF_SEED` moves it to other pairs. */
const RUNS = Number(process.env['PROTOBUF_RUNS'] ?? 80);
const SEED = Number(process.env['PROTOBUF_SEED'] ?? 20_261_122);
const SAMPLES = 3;

describe('releases of several files, with features, groups, closed enums, extensions and odd white space', () => {
  it('are read by protobufjs as they are said to be read', async () => {
    let [pairs, payloads, breaks, shown] = [0, 0, 0, 0];
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const trial = await tryWild(seed, SAMPLES);
      // What we refuse protobufjs refuses, too; but it does not mind an open enum without a zero, which no compiler takes.
      if (trial.refused?.ours !== undefined && trial.refused.theirs === undefined) expect(trial.refused.ours).toContain('open enum');
      if (trial.refused) continue;
      const texts = [trial.before, trial.after].map((side) => [...side.values()].join('\n'));
      if (trial.notes.length > 0) throw new Error(`seed ${seed}: ${trial.notes.join('; ')}\n${texts.join('\n######\n')}`);
      [pairs, payloads] = [pairs + 1, payloads + trial.payloads];
      [breaks, shown] = [breaks + trial.breaks, shown + trial.shown];
    }
    expect(pairs).toBeGreaterThan(0.8 * RUNS);
    expect(payloads).toBeGreaterThan(pairs);
    expect(shown).toBeGreaterThanOrEqual(0.8 * breaks);
  });
});
