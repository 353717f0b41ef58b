import { type Role, shortDigest, type Tuple, tupleChanges, tupleId } from '../core/index.ts';
import type { Interfaces } from './types.ts';

/** A tuple that the ledger knows. */
export interface KnownTuple {
  readonly tuple: Tuple;
  /** Seen to hold, and nothing speaks against it since. */
  readonly good: boolean;
  /** ISO 8601: when this was recorded last. */
  readonly time: string;
  /** From its release manifest; absent where it has none. */
  readonly interfaces?: Interfaces;
}

export interface MixtureQuestion {
  /** What stands there. */
  readonly current: Tuple;
  /** What it should be taken back to, in part. */
  readonly target: Tuple;
  /** Names of the pins that would be taken back; the others would stay. */
  readonly pins: readonly string[];
  /** What the ledger knows, and the interfaces that were sealed: `current` and `target` among them, where they are known. */
  readonly known: readonly KnownTuple[];
}

/** The tuple that a mixture should be instead. */
export interface Proposal {
  readonly tuple: Tuple;
  readonly tupleId: string;
  /** Names of the pins that differ from what runs. */
  readonly changes: readonly string[];
  /** Whether all that was asked for comes with it. */
  readonly complete: boolean;
}

export type MixtureJudgement =
  /** It is no mixture: these versions stood together before, and held. */
  | { readonly answer: 'whole'; readonly tuple: Tuple; readonly tupleId: string }
  /** Never seen together, and proven to fit. `why` is one sentence without a full stop. */
  | { readonly answer: 'proven'; readonly tuple: Tuple; readonly tupleId: string; readonly why: string }
  /** Not to be done. `reasons` are sentences without a full stop. */
  | {
      readonly answer: 'refused';
      readonly tuple: Tuple;
      readonly tupleId: string;
      readonly reasons: readonly string[];
      readonly nearest: Proposal | undefined;
    };

/** A model and what it was made from: they stand on one side of its signature, all else on the other. */
const MODEL_SIDE: ReadonlySet<Role> = new Set(['model', 'dataset']);

/**
 * Whether only some pins of a tuple may go back. Versions that never stood together were never tested together, so a mixture is refused,
 * unless it cuts exactly between a model and what calls it, and both releases have sealed the same signature and the same preparation of
 * its inputs: then neither side can tell which release the other is of. Unknown interfaces prove nothing.
 * @throws Error when a pin is in neither tuple
 */
export function judgeMixture(question: MixtureQuestion): MixtureJudgement {
  const { current, target, pins, known } = question;
  const tuple = mix(current, target, pins);
  const id = tupleId(tuple);
  if (known.some((one) => one.good && tupleId(one.tuple) === id)) return { answer: 'whole', tuple, tupleId: id };
  const failed = known.some((one) => !one.good && tupleId(one.tuple) === id);
  const proof = failed ? { reasons: ['these versions stood together before, and it is not known that they held'] } : prove(question);
  if ('why' in proof) return { answer: 'proven', tuple, tupleId: id, why: proof.why };
  return { answer: 'refused', tuple, tupleId: id, reasons: proof.reasons, nearest: nearest(question, tuple) };
}

/** `current` with the pins that are named taken from `target`. */
function mix(current: Tuple, target: Tuple, pins: readonly string[]): Tuple {
  const from = new Map(target.members.map((member) => [member.name, member]));
  const unknown = pins.filter((name) => !from.has(name) || !current.members.some((member) => member.name === name));
  if (unknown.length > 0) throw new Error(`no such pins in both tuples: ${unknown.join(', ')}`);
  return { members: current.members.map((member) => (pins.includes(member.name) ? (from.get(member.name) ?? member) : member)) };
}

function prove({ current, target, pins, known }: MixtureQuestion): { readonly why: string } | { readonly reasons: readonly string[] } {
  const differing = tupleChanges(current, target);
  const moved = differing.filter(({ name }) => pins.includes(name));
  const kept = differing.filter(({ name }) => !pins.includes(name));
  const list = (some: typeof differing): string => some.map(({ name, role }) => `${name} (${role})`).join(', ');
  const onModelSide = (some: typeof differing): boolean => some.every(({ role }) => MODEL_SIDE.has(role));
  const onOtherSide = (some: typeof differing): boolean => some.every(({ role }) => !MODEL_SIDE.has(role));
  const apart = `${list(moved)} would be of ${shortDigest(tupleId(target))} and ${list(kept)} of ${shortDigest(tupleId(current))}, which never ran together`;
  const cut = (onModelSide(moved) && onOtherSide(kept)) || (onOtherSide(moved) && onModelSide(kept));
  const hasModel = differing.some(({ role }) => role === 'model');
  if (!cut || !hasModel) return { reasons: [apart, 'only a model with its data set can be told from all else by what was sealed'] };
  const [a, b] = [current, target].map((tuple) => known.find((one) => tupleId(one.tuple) === tupleId(tuple))?.interfaces);
  const lacks = (['signature', 'preprocessing'] as const).flatMap((key) => interfaceProblem(key, a?.[key], b?.[key]));
  if (lacks.length > 0) return { reasons: [apart, ...lacks] };
  return { why: 'both releases have sealed the same signature of the model and the same preparation of its inputs' };
}

function interfaceProblem(key: 'signature' | 'preprocessing', a: Interfaces['signature'], b: Interfaces['signature']): string[] {
  const what = key === 'signature' ? 'signature of the model' : 'preparation of its inputs';
  const [one, other] = [a?.['sha256'], b?.['sha256']];
  if (one === undefined || other === undefined) return [`the ${what} is not sealed in both releases`];
  return one === other ? [] : [`the ${what} is not the same in both releases`];
}

/** Of the tuples that held, with the same pins: one with all that was asked for before others, then the one that changes least, then the newest. */
function nearest({ current, target, pins, known }: MixtureQuestion, wanted: Tuple): Proposal | undefined {
  const names = (tuple: Tuple): string => tupleId({ members: tuple.members.map((member) => ({ ...member, value: '' })) });
  const here = tupleId(current);
  const changed = new Set(
    tupleChanges(current, target)
      .map(({ name }) => name)
      .filter((name) => pins.includes(name)),
  );
  const proposals = known
    .filter(({ good, tuple }) => good && tupleId(tuple) !== here && names(tuple) === names(current))
    .map(({ tuple, time }) => {
      const off = tupleChanges(wanted, tuple).map(({ name }) => name);
      const complete = off.every((name) => !changed.has(name));
      return { tuple, time, complete, distance: off.length };
    })
    .sort((a, b) => Number(b.complete) - Number(a.complete) || a.distance - b.distance || (a.time < b.time ? 1 : -1));
  const [best] = proposals;
  if (!best) return undefined;
  const changes = tupleChanges(current, best.tuple).map(({ name }) => name);
  return { tuple: best.tuple, tupleId: tupleId(best.tuple), changes, complete: best.complete };
}
