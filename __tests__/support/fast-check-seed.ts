import { configureGlobal } from 'fast-check';

/** The same cases in every run, so that a red run means a change; `SEED=random` (or a number) for the hunt. */
const seed = process.env['SEED'];
if (seed !== 'random') configureGlobal({ seed: Number(seed ?? 20_261_121) });
