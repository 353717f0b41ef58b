import type { Member } from '../../compat/index.ts';
import type { PolicyConfig } from '../../config/index.ts';
import { type Finding, makeFinding } from '../../core/index.ts';
import { releaseLabel } from '../labels.ts';
import type { UnitPass } from './pass.ts';
import type { UnitPlan } from './plan.ts';
import { compatRule } from './rules.ts';
import type { SchemaRelease } from './sources.ts';

/** By key; `undefined` where nothing can be said of a release. */
type Members = ReadonlyMap<string, Member> | undefined;

/** A member of N that an older release has and one between lacks. */
interface Return {
  readonly now: Member;
  readonly before: Member;
  /** Places in the list of releases. */
  readonly had: number;
  readonly lacks: number;
}

interface ReuseOptions {
  /** N first, then N-1, N-2, … */
  readonly releases: readonly SchemaRelease[];
  readonly reuse: PolicyConfig['reuse'];
}

/**
 * Names and numbers that an older release has, one between lacks, and N has again: with another meaning they are taken for what they were.
 * What N-1 shipped already is not this change's doing. Only schemas that changed twice within the window are looked at.
 */
export async function findReusedNames(plan: UnitPlan, pass: UnitPass, { releases, reuse }: ReuseOptions): Promise<Finding[]> {
  const present = plan.earlier.flatMap(({ unit }, index) => (unit ? index + 1 : []));
  const [oldest = 0] = present.slice(-1);
  if (reuse === 'off' || plan.earlier[0]?.same === true || oldest < 2) return [];
  if (pass.has(1) && (await sameAll(pass, present))) return [];
  const members = new Map<number, Members>();
  for (const release of [0, ...present]) {
    const found = await pass.members(release).catch(() => undefined);
    if (release === 0 && (!found || found.length === 0)) return [];
    members.set(release, found && new Map(found.map((member) => [member.key, member])));
  }
  return toFindings(returnsOf(members, { plan, oldest }), { plan, releases, reuse });
}

/** Whether all earlier releases have the same content: then nothing was removed in between. */
async function sameAll(pass: UnitPass, present: readonly number[]): Promise<boolean> {
  const aliases = await Promise.all(present.map((release) => pass.aliasOf(release)));
  return present.length > 1 && new Set(aliases).size === 1;
}

function returnsOf(members: ReadonlyMap<number, Members>, { plan, oldest }: { plan: UnitPlan; oldest: number }): Return[] {
  const returns: Return[] = [];
  for (const [key, now] of members.get(0) ?? []) {
    let lacks: number | undefined;
    for (let release = 1; release <= oldest; release += 1) {
      const theirs = members.get(release);
      const before = theirs?.get(key);
      // A release without the schema lacks all of its names; one that cannot be read lacks none for sure.
      if (!before && (theirs || !plan.earlier[release - 1]?.unit)) lacks ??= release;
      if (!before) continue;
      // What N-1 has did not come back in N.
      if (lacks !== undefined) returns.push({ now, before, had: release, lacks });
      break;
    }
  }
  return returns;
}

function toFindings(returns: readonly Return[], { plan, releases, reuse }: ReuseOptions & { plan: UnitPlan }): Finding[] {
  const name = (index: number): string => releases[index]?.tag ?? releases[index]?.label ?? '';
  const label = (index: number): string => (releases[index] ? releaseLabel(releases[index]) : '');
  const start = { file: plan.unit.path, line: 1, column: 1 };
  const changed = returns.filter(({ now, before }) => now.signature !== before.signature);
  const reused = changed.map(({ now, before, had, lacks }) =>
    makeFinding(compatRule('compat/name-reused'), {
      gate: 'compat',
      severity: reuse === 'block' ? 'error' : 'warning',
      data: { name: now.name, was: before.signature, is: now.signature, had: name(had), lacks: name(lacks) },
      place: now.place ?? start,
      ...(before.place && { related: [{ place: before.place, label: label(had) }] }),
      path: now.key,
      direction: 'deploy',
      versions: { writer: label(had), reader: label(0) },
    }),
  );
  const [first, ...others] = returns.filter(({ now, before }) => now.signature === before.signature);
  if (!first) return reused;
  const data = { name: first.now.name, count: others.length + 1, had: name(first.had), lacks: name(first.lacks) };
  const place = first.now.place ?? start;
  return [...reused, makeFinding(compatRule('compat/name-restored'), { gate: 'compat', data, place, path: first.now.key })];
}
