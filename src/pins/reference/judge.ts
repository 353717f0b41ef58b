import type { Role } from '../../core/index.ts';
import type { Mutability, PinReading } from '../types.ts';
import { digestIn, isAnyDigest, parseReference, readReference } from './grammar.ts';
import { judgeUri } from './uri.ts';
import { variableSpans } from './variable.ts';

/** Whether what a value names can change while the value stays. */
export interface PinJudgement {
  readonly mutability: Mutability;
  /** Id of the rule in PIN_RULES that it breaks; `undefined` when it is pinned or no reference at all. */
  readonly rule: string | undefined;
  /** For `pins/malformed-reference`: what is wrong with it. */
  readonly problem?: string;
}

export const PINNED: PinJudgement = { mutability: 'none', rule: undefined };

/** Roles whose values name something that lives elsewhere. The others are plain values: they are what they say. */
const JUDGED: ReadonlySet<Role> = new Set(['image', 'model', 'dataset', 'code']);
const SEMVER_RANGE = /^\s*(?:\*|(?:[\^~]>?|[<>]=?)\s*v?\d.*|v?\d+(?:\.\d+)?\.[xX*].*|v?\d\S* - v?\d\S*)$|\|\|/;
const BRANCH =
  /^(?:HEAD|main|master|trunk|develop|(?:refs\/heads|refs\/remotes|origin|release|releases|feature|hotfix|env|environments)\/.+)$/;
/** `owner/repository[/path]@REVISION`, as workflows name actions. */
const ACTION = /^[\w.-]+\/[\w.-]+(?:\/[^@\s]+)?@(\S+)$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A name in a model store with the version that moves. */
const LATEST = /^(?:[\w.-]+:)?latest$/;

/** Judges one value. Without a role only what is clearly a reference is judged, so that a version or a flag is not taken for an image. */
export function judgePin(value: string, role: Role | undefined): PinJudgement {
  if (role !== undefined && !JUDGED.has(role)) return PINNED;
  const spans = variableSpans(value);
  const rest = spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), value);
  if (spans.length > 0) return digestIn(rest) === undefined ? { mutability: 'variable', rule: 'pins/variable' } : PINNED;
  const uri = judgeUri(value);
  if (uri) return 'image' in uri ? judgeImage(uri.image) : uri;
  if (role === 'image') return judgeImage(value);
  if (SEMVER_RANGE.test(value.slice(0, 256))) return { mutability: 'range', rule: 'pins/semver-range' };
  if (role === 'code') return judgeCode(value);
  if (role === 'model' && LATEST.test(value)) return { mutability: 'latest', rule: 'pins/model-latest' };
  return clearlyImage(value) ? judgeImage(value) : PINNED;
}

/** Branches that can be told by their name, and actions: only a commit stays what it is. */
function judgeCode(value: string): PinJudgement {
  const revision = ACTION.exec(value)?.[1];
  const moves = revision === undefined ? BRANCH.test(value) : !COMMIT.test(revision);
  return moves ? { mutability: 'branch', rule: 'pins/branch' } : PINNED;
}

const MOVES: Readonly<Record<'branch' | 'range' | 'tag', PinJudgement>> = {
  branch: { mutability: 'branch', rule: 'pins/branch' },
  range: { mutability: 'range', rule: 'pins/semver-range' },
  tag: { mutability: 'tag', rule: 'pins/tag-without-digest' },
};

/** Judges a value in its place: a key such as `branch` says more than the value does. */
export function judgeSite({ value, moves }: Pick<PinReading, 'value' | 'moves'>, role: Role | undefined): PinJudgement {
  const judged = judgePin(value, role);
  if (moves === undefined || (role !== undefined && !JUDGED.has(role)) || judged.mutability === 'variable') return judged;
  return judged.mutability === 'none' || moves === 'tag' ? MOVES[moves] : judged;
}

function judgeImage(value: string): PinJudgement {
  // A digest that stands apart from its repository.
  if (isAnyDigest(value)) return PINNED;
  const reference = readReference(value);
  if ('problem' in reference) return { mutability: 'unversioned', rule: 'pins/malformed-reference', problem: reference.problem };
  if (reference.digest !== undefined) return PINNED;
  if (reference.tag === undefined) return { mutability: 'untagged', rule: 'pins/untagged' };
  return reference.tag === 'latest'
    ? { mutability: 'latest', rule: 'pins/latest' }
    : { mutability: 'tag', rule: 'pins/tag-without-digest' };
}

/** A registry with a dot or a port and a tag or digest behind the path, or the tag `latest`. */
function clearlyImage(value: string): boolean {
  const reference = parseReference(value);
  if (!reference || (reference.tag === undefined && reference.digest === undefined)) return false;
  return reference.domain !== undefined || reference.tag === 'latest';
}
