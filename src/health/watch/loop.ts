import { setMaxListeners } from 'node:events';
import { HostSlots } from '../endpoint/index.ts';
import { type IdentityProbe, describeWait, identityOf, openIdentity, showIdentity, waitForIdentity } from '../identity/index.ts';
import { type OpenProvider, openProvider } from '../providers/index.ts';
import type { Sample, WatchOptions, WatchResult } from '../types.ts';
import { decide, type WatchDecision } from './decide.ts';
import { describeStart, type Journal, Narrator } from './narrator.ts';
import { planWatch, type WatchPlan } from './plan.ts';
import { Collector, identitySource, type Source } from './sources.ts';
import { IDENTITY_CHECK, startWatch, stepWatch, type WatchState } from './state.ts';
import { describeDecision, describePower, outcomes } from './text.ts';

/** Identity is looked for more often than samples are taken: every second counts before the watch can begin. */
const IDENTITY_INTERVAL = 1000;

/** Everything that one watch gathers on its way. */
interface Run {
  readonly options: WatchOptions;
  readonly plan: WatchPlan;
  readonly startedAt: number;
  readonly timeline: { at: number; text: string }[];
  readonly journal: Journal;
  readonly samples: Sample[];
  readonly probe: IdentityProbe | undefined;
  readonly providers: readonly (OpenProvider & { readonly name: string })[];
  state: WatchState;
  identifiedAt: number | undefined;
}

/**
 * Watches a release: waits until it serves, samples every check on schedule, and ends as soon as the judges know.
 * The last entry of the timeline says what was decided, and why.
 * @returns also after a cancellation (cause `cancelled`), with all that was recorded until then
 * @throws GateError RG-PROVIDER when a check or the identity cannot be used as configured
 */
export async function watchRelease(options: WatchOptions): Promise<WatchResult> {
  const run = await openRun(options);
  const stop = new AbortController();
  // Every request in flight listens to it, and there may be hundreds.
  setMaxListeners(0, stop.signal);
  const abort = (): void => stop.abort(options.signal.reason);
  options.signal.addEventListener('abort', abort, { once: true });
  try {
    if (options.signal.aborted) return finish(run, { verdict: 'inconclusive', cause: 'cancelled' }, 'cancelled before it began');
    return await conduct(run, stop.signal);
  } catch (error) {
    if (!options.signal.aborted) throw error;
    return finish(run, { verdict: 'inconclusive', cause: 'cancelled' }, 'cancelled before there was a verdict');
  } finally {
    options.signal.removeEventListener('abort', abort);
    stop.abort();
  }
}

async function openRun(options: WatchOptions): Promise<Run> {
  const { environment, clock, fetch, get, expand, expected } = options;
  const network = { clock, fetch, slots: new HostSlots(), ...(get ? { get } : {}) };
  const identity = identityOf(environment);
  const probe = identity && expected !== undefined ? openIdentity(identity, expected, network, expand) : undefined;
  const plan = planWatch(environment, options.overrides, probe !== undefined);
  const providers = await Promise.all(
    environment.health.map(async (check) => {
      const provider = await openProvider(check.source, { ...network, expand, name: check.name });
      return {
        name: check.name,
        measure: (signal: AbortSignal) => provider.measure(signal),
        preflight: (signal: AbortSignal) => provider.preflight(signal),
      };
    }),
  );
  const timeline: { at: number; text: string }[] = [];
  const journal: Journal = {
    note(text) {
      timeline.push({ at: clock.now(), text });
      options.progress(text);
    },
    say: (text) => options.progress(text),
  };
  const state = startWatch(plan);
  return { options, plan, startedAt: clock.now(), timeline, journal, samples: [], probe, providers, state, identifiedAt: undefined };
}

async function conduct(run: Run, signal: AbortSignal): Promise<WatchResult> {
  const { plan, journal } = run;
  journal.note(describeStart(plan));
  if (plan.checks.length === 0) return finish(run, { verdict: 'inconclusive', cause: 'no-data' }, 'inconclusive: no checks are configured');
  const blind = whyBlind(run.options);
  if (blind !== undefined) return finish(run, { verdict: 'inconclusive', cause: 'not-effective' }, blind);
  await preflight(run, signal);
  const notSeen = await identify(run, signal);
  if (notSeen !== undefined) return finish(run, { verdict: 'inconclusive', cause: 'not-effective' }, notSeen);
  const decision = await sample(run, signal);
  const checks = outcomes(plan, run.state, true);
  return finish(run, decision, describeDecision(plan, run.state, decision, checks));
}

/** Why nobody could tell which release answers, where the configuration does not say that this is accepted. */
function whyBlind({ environment: { name, identity }, expected }: WatchOptions): string | undefined {
  if (identity === 'none' || (identity && expected !== undefined)) return undefined;
  const nothing = 'inconclusive: nothing was judged, since nobody could tell which release answers';
  if (identity) return `${nothing}: the pins do not say what \`identity\` should answer (pin ${identity.pin})`;
  return (
    `${nothing}: environments.${name} has no \`identity\`. Add \`identity: { http: URL, value: KEY }\` with a URL at which the release ` +
    'names its digest, or `identity: none` to judge whatever answers'
  );
}

/** Says before the wait what each source returns now, so that a misspelt query is found while nothing depends on it. */
async function preflight(run: Run, signal: AbortSignal): Promise<void> {
  const answers = await Promise.all(
    run.providers.map(async (provider) => ({ name: provider.name, ...(await provider.preflight(signal)) })),
  );
  for (const { name, ready, detail } of answers)
    run.journal.note(`${name}: ${ready ? 'returns data now' : 'returns no data now'} (${detail})`);
}

/** @returns why the release was not seen to serve, or `undefined` when it was (or nothing can tell) */
async function identify(run: Run, signal: AbortSignal): Promise<string | undefined> {
  const { options, plan, probe, journal } = run;
  const identity = identityOf(options.environment);
  if (!probe || !identity) {
    journal.note('the release is not identified (`identity` is `none`): samples may come from another release');
    return undefined;
  }
  journal.note(`waiting until ${showIdentity(probe.expected)} serves`);
  const wait = {
    probe,
    signal,
    clock: options.clock,
    answers: identity.answers,
    within: identity.within,
    interval: Math.min(plan.settings.interval, IDENTITY_INTERVAL),
    progress: (line: string) => journal.say(line),
  };
  const outcome = await waitForIdentity(wait);
  const text = describeWait(outcome, probe.expected, wait);
  if (!outcome.seen) return text;
  run.identifiedAt = options.clock.now();
  journal.note(text);
  return undefined;
}

/** Tick i is due at start + i * interval, whatever the ticks before it took. Ticks that were missed altogether pass without samples. */
async function sample(run: Run, signal: AbortSignal): Promise<WatchDecision> {
  const { options, plan, journal } = run;
  const { clock } = options;
  const { interval } = plan.settings;
  const sources: Source[] = [...(run.probe ? [identitySource(IDENTITY_CHECK, run.probe)] : []), ...run.providers];
  const collector = new Collector(sources, { interval, clock, signal });
  const narrator = new Narrator(plan, journal);
  const start = clock.now();
  for (let tick = 0; ; tick++) {
    const wait = start + tick * interval - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    const raw = wait > -interval ? await collector.collect(start + tick * interval) : [];
    const step = stepWatch(plan, run.state, tick, raw);
    run.state = step.state;
    run.samples.push(...step.samples);
    narrator.afterTick(run.state, step.samples, tick);
    const decision = decide(plan, run.state, tick);
    if (decision) return decision;
  }
}

function finish(run: Run, decision: WatchDecision, text: string): WatchResult {
  run.journal.note(text);
  const { plan, state, timeline, samples, startedAt, identifiedAt } = run;
  return {
    ...decision,
    checks: outcomes(plan, state, true),
    samples,
    timeline,
    startedAt,
    identifiedAt,
    decidedAt: run.options.clock.now(),
    power: describePower(plan, state),
  };
}
