import { advice, type Diagnosis, problem } from '../../types.ts';
import { acts, type OurJob, textOf } from './jobs.ts';
import { at } from './read.ts';

const CHECKOUT = /^actions\/checkout@/;
const COMMIT = /^[0-9a-f]{40}$/;
/** What `init` writes where nothing says whose the action is. */
const PLACEHOLDER = 'your-org';
const RELEASE = /^v\d+(?:\.\d+){0,2}$/;

/** Is the history there, does nothing cut a rollback off, and is it clear what runs? */
export function lookAtSetUp(job: OurJob): readonly Diagnosis[] {
  // What a called workflow does inside is its own.
  const inside = job.step === undefined ? [] : [...fetchDepth(job), ...concurrency(job), ...timeout(job)];
  return [...inside, ...reference(job)];
}

function fetchDepth({ label, runs, steps }: OurJob): readonly Diagnosis[] {
  if (runs === 'comment') return [];
  const checkouts = steps.filter((step) => CHECKOUT.test(textOf(at(step, 'uses'))));
  if (checkouts.length === 0) return [advice(`${label}: no checkout step is seen before it`, 'add actions/checkout with fetch-depth: 0')];
  if (checkouts.some((step) => textOf(at(at(step, 'with'), 'fetch-depth')) === '0')) return [];
  const change = 'set `fetch-depth: 0` on actions/checkout';
  return runs === 'check'
    ? [problem(`${label}: the checkout is shallow, so earlier releases are missing`, change)]
    : [advice(`${label}: the checkout is shallow`, change)];
}

function concurrency(one: OurJob): readonly Diagnosis[] {
  if (!acts(one)) return [];
  const set = at(one.job, 'concurrency') ?? at(one.root, 'concurrency');
  if (set === undefined)
    return [
      advice(
        `${one.label}: two runs may watch the same environment at a time`,
        'set `concurrency: { group: <environment>, cancel-in-progress: false }`',
      ),
    ];
  if (at(set, 'cancel-in-progress') === true)
    return [problem(`${one.label}: a newer run cancels one that may be taking a release back`, 'set `cancel-in-progress: false`')];
  return [];
}

/** What GitHub gives a job that says nothing, in minutes: long after it would have been of use. */
function timeout({ label, job }: OurJob): readonly Diagnosis[] {
  if (at(job, 'timeout-minutes') !== undefined) return [];
  return [
    advice(`${label}: it has no timeout-minutes, so one that hangs blocks the next for six hours`, 'set `timeout-minutes` on the job'),
  ];
}

function reference({ label, ref, owner }: OurJob): readonly Diagnosis[] {
  if (owner === '') return [];
  if (owner === PLACEHOLDER)
    return [
      problem(`${label}: ${owner} stands where the owner of the action belongs`, 'put the owner of your copy of rollback-gate there'),
    ];
  if (COMMIT.test(ref) || RELEASE.test(ref)) return [];
  return [advice(`${label}: it follows ${ref}, which can change at any time`, 'use a release tag or, better, a full commit')];
}
