import type { HealthCheckConfig, IdentityConfig, ProviderConfig } from '../../config/index.ts';
import type { Cause } from '../../core/index.ts';
import { HostSlots } from '../endpoint/index.ts';
import { describeWait, type IdentityProbe, identityOf, openIdentity, showIdentity, waitForIdentity } from '../identity/index.ts';
import { type OpenProvider, openProvider } from '../providers/index.ts';
import type { WatchOptions } from '../types.ts';
import { describeStart, type Journal } from './narrator.ts';
import { lookBack, needsPast, type Past, tooCoarse } from './past.ts';
import { planWatch } from './plan.ts';
import { preflightPower } from './power.ts';
import { prepare, type WatchPlan } from './prepare.ts';
import { identitySource, type Source } from './sources.ts';
import { IDENTITY_CHECK } from './state.ts';

/** Identity is looked for more often than samples are taken: every second counts before the watch can begin. */
const IDENTITY_INTERVAL = 1000;
/** Checks of which a timeline says one by one that all is well with them. */
const MOST_TOLD = 3;

/** A watch before its first sample. */
export interface Before {
  readonly plan: WatchPlan;
  readonly sources: readonly Source[];
  readonly opened: readonly Opened[];
  /** @throws the signal's reason when it aborts */
  begin(signal: AbortSignal): Promise<Beginning>;
}

/** `ending`: why nothing is going to be judged. */
export interface Beginning {
  readonly plan: WatchPlan;
  readonly identifiedAt: number | undefined;
  /** What can be detected was told already. */
  readonly toldPower: boolean;
  readonly ending?: { readonly cause: Cause; readonly text: string };
}

interface Opened {
  readonly check: HealthCheckConfig;
  readonly provider: OpenProvider;
  readonly control: OpenProvider | undefined;
}

interface Prelude {
  readonly options: WatchOptions;
  readonly journal: Journal;
  readonly probe: IdentityProbe | undefined;
  readonly opened: readonly Opened[];
  /** What was seen while the release was waited for. */
  readonly before: { refused: boolean };
}

/** Opens all that is going to be asked. @throws GateError RG-PROVIDER when something cannot be used as configured */
export async function getReady(options: WatchOptions, journal: Journal): Promise<Before> {
  const { environment, clock, fetch, get, expand, env, execute, expected } = options;
  const network = { clock, fetch, slots: new HostSlots(), ...(get ? { get } : {}) };
  const around = { ...network, expand, ...(env ? { env } : {}), ...(execute ? { execute } : {}) };
  const identity = identityOf(environment);
  const probe = identity && expected !== undefined ? openIdentity(identity, expected, network, expand) : undefined;
  const opened: Opened[] = [];
  // One after the other: the first check that cannot be used is the one that is told.
  for (const check of environment.health) {
    const control = check.baseline?.kind === 'concurrent' ? check.baseline.control : undefined;
    const provider = await openProvider(check.source, { ...around, name: check.name, ...releaseHeader(identity, check.source, expand) });
    opened.push({ check, provider, control: control && (await openProvider(control, { ...around, name: `${check.name} (control)` })) });
  }
  const prelude: Prelude = { options, journal, probe, opened, before: { refused: false } };
  const plan = planNow(prelude);
  return { plan, opened, sources: sourcesOf(prelude, plan), begin: (signal) => begin(prelude, plan, signal) };
}

/** Answers of the service that the identity is asked of name their release as the identity does; those of another service may not. */
function releaseHeader(
  identity: IdentityConfig | undefined,
  source: ProviderConfig,
  expand: (text: string) => string,
): { readonly releaseHeader?: string } {
  if (!identity?.value.startsWith('header:') || source.provider !== 'http') return {};
  const [own, other] = [expand(identity.http), expand(source.url)];
  const isSame = URL.canParse(own) && URL.canParse(other) && new URL(own).host === new URL(other).host;
  return isSame ? { releaseHeader: identity.value.slice('header:'.length).trim() } : {};
}

function planNow({ options, probe }: Prelude, past?: ReadonlyMap<string, Past>, before?: string): WatchPlan {
  const { environment, overrides } = options;
  return prepare(planWatch(environment, { overrides, expected: probe?.expected, before, ...(past ? { past } : {}) }));
}

function sourcesOf({ probe, opened, before }: Prelude, { byName }: WatchPlan): Source[] {
  const checks = opened.flatMap(({ check: { name }, provider, control }): Source[] => {
    const every = byName.get(name)?.spec.every ?? 1;
    const own: Source = { check: name, every, measure: (signal) => provider.measure(signal) };
    return control ? [own, { check: name, part: 'control', every, measure: (signal) => control.measure(signal) }] : [own];
  });
  return probe ? [identitySource(IDENTITY_CHECK, probe, before), ...checks] : checks;
}

/** Preflight, a look back, the wait for the release, and the plan that follows from all of it. */
async function begin(prelude: Prelude, first: WatchPlan, signal: AbortSignal): Promise<Beginning> {
  const { journal, options } = prelude;
  journal.note(describeStart(first));
  const nothing = { plan: first, identifiedAt: undefined, toldPower: false };
  if (first.checks.length === 0) return { ...nothing, ending: { cause: 'no-data', text: 'inconclusive: no checks are configured' } };
  const blind = whyBlind(options);
  if (blind !== undefined) return { ...nothing, ending: { cause: 'not-effective', text: blind } };
  const past = await preflight(prelude, signal);
  const { toldPower } = tellPower(prelude, planNow(prelude, past), past);
  const wait = await identify(prelude, first, signal);
  const plan = planNow(prelude, past, wait.before);
  if (wait.notSeen !== undefined)
    return { plan, identifiedAt: undefined, toldPower, ending: { cause: 'not-effective', text: wait.notSeen } };
  return { plan, identifiedAt: prelude.probe ? options.clock.now() : undefined, toldPower };
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

/** Says before the wait what each source returns now, so that a misspelt query is found while nothing depends on it, and what it returned before. */
async function preflight({ opened, journal, options }: Prelude, signal: AbortSignal): Promise<ReadonlyMap<string, Past>> {
  const asked = opened.flatMap(({ check: { name }, provider, control }) => [
    { name, provider },
    ...(control ? [{ name: `${name} (control)`, provider: control }] : []),
  ]);
  const [answers, pasts] = await Promise.all([
    Promise.all(asked.map(async ({ name, provider }) => ({ name, ...(await provider.preflight(signal)) }))),
    Promise.all(opened.map(async ({ check, provider }) => ({ check, past: await lookBack(check, provider, options.deployedAt, signal) }))),
  ]);
  // What is as it should be is told as it comes; the timeline, which is read when something went wrong, has it in one line where there is much of it.
  const fine = answers.filter(({ ready }) => ready);
  const tell = fine.length > MOST_TOLD ? 'say' : 'note';
  for (const { name, ready, detail } of answers)
    if (ready) journal[tell](`${name}: returns data now (${detail})`);
    else journal.note(`warning: ${name}: returns no data now (${detail})`);
  if (fine.length > MOST_TOLD) journal.note(`${fine.length} of ${answers.length} sources return data now`);
  const { window } = { ...options.environment.watch, ...options.overrides };
  for (const { check, provider } of opened) {
    const warning = tooCoarse(check, provider.pace, window);
    if (warning !== undefined) journal.note(`warning: ${check.name}: ${warning}`);
  }
  for (const { check, past } of pasts) {
    if (past.kind === 'unknown' && needsPast(check)) journal.note(`${check.name}: what was before the deploy is not known: ${past.reason}`);
  }
  return new Map(pasts.map(({ check, past }) => [check.name, past]));
}

/** Before anything is judged: what the watch can find, what it cannot, and what was red already. */
function tellPower({ journal, opened }: Prelude, plan: WatchPlan, past: ReadonlyMap<string, Past>): { readonly toldPower: boolean } {
  const { interval } = plan.spec.settings;
  for (const { spec } of plan.checks) {
    if (spec.redBefore !== undefined) journal.note(`${spec.name}: the release before was red already: ${spec.redBefore}`);
  }
  const told = preflightPower(plan, (name) => {
    const own = past.get(name);
    const every = plan.byName.get(name)?.spec.every ?? 1;
    if (own?.kind === 'counts' && own.span > 0) return (own.total / own.span) * interval * every;
    const source = opened.find(({ check }) => check.name === name)?.check.source;
    return source && 'probes' in source ? source.probes : undefined;
  });
  // What can be detected is part of the result; the timeline has it where there is little of it, and what is wrong with it.
  const tell = told.length > MOST_TOLD ? 'say' : 'note';
  for (const { text, weak } of told) journal[weak ? 'note' : tell](weak ? `warning: ${text}` : text);
  return { toldPower: told.length === plan.checks.length };
}

interface Waited {
  /** Why the release was not seen to serve; absent when it was (or nothing can tell). */
  readonly notSeen?: string;
  /** The release that answered meanwhile. */
  readonly before?: string;
}

async function identify({ options, probe, journal, before: seen }: Prelude, plan: WatchPlan, signal: AbortSignal): Promise<Waited> {
  const identity = identityOf(options.environment);
  if (!probe || !identity) {
    journal.note('the release is not identified (`identity` is `none`): samples may come from another release');
    return {};
  }
  journal.note(`waiting until ${showIdentity(probe.expected)} serves`);
  const wait = {
    probe,
    signal,
    clock: options.clock,
    answers: identity.answers,
    within: identity.within,
    interval: Math.min(plan.spec.settings.interval, IDENTITY_INTERVAL),
    progress: (line: string) => journal.say(line),
  };
  const outcome = await waitForIdentity(wait);
  seen.refused = outcome.refused;
  const text = describeWait(outcome, probe.expected, wait);
  const before = outcome.lastOther === undefined ? {} : { before: outcome.lastOther };
  if (!outcome.seen) return { notSeen: text, ...before };
  journal.note(text);
  return before;
}
