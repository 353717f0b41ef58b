import type { JsonObject } from '../../../core/index.ts';
import type { Conjunction } from './conjunction.ts';
import type { Node } from './node.ts';
import { escapeToken } from './scan.ts';

/** One step down into the data. */
export type Step =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'match'; readonly pattern: string; readonly notPatterns: readonly string[]; readonly notNames: readonly string[] }
  | { readonly kind: 'other'; readonly notNames: readonly string[]; readonly notPatterns: readonly string[]; readonly match?: string }
  | { readonly kind: 'item'; readonly index: number /** Stands for all items from there on. */; readonly rest: boolean }
  | { readonly kind: 'name' };

/** How the proof got to a place in the data: what was known of the value around it. */
export interface Frame {
  readonly parent: Frame | undefined;
  readonly around: Conjunction;
  readonly step: Step;
}

/** A place in a schema. */
export interface SchemaPlace {
  readonly node: Node;
  /** Keyword, and what follows it, as a pointer below the node; `''` is the node. */
  readonly below: string;
}

/** What a value would have to be like for the reader to refuse it, and why that could not be excluded. */
export interface Candidate {
  readonly rule: string;
  readonly keyword: string;
  readonly frame: Frame | undefined;
  readonly known: Conjunction;
  /** Any of these, together with what is known, would be a counter-example. */
  readonly goals: readonly Node[];
  readonly data: JsonObject;
  readonly reader: SchemaPlace;
  readonly writer: SchemaPlace | undefined;
  /** Rule and places: candidates with the same cause are one difference. */
  readonly cause: string;
  /** Every path at which the cause showed. */
  readonly paths: ReadonlySet<string>;
  /** Whether the proof ended because it had looked at too much. */
  readonly spent: boolean;
  /** Causes that say more precisely what is wrong; this candidate counts only if none of them can be shown. */
  readonly rather?: ReadonlySet<string>;
}

/** Where in the data a frame leads, as a pointer with `*` for any item or key. */
export function pathOf(frame: Frame | undefined): string {
  const waiting: Frame[] = [];
  let at = frame;
  for (; at && !paths.has(at); at = at.parent) waiting.push(at);
  let path = (at && paths.get(at)) ?? '';
  for (let inner = waiting.pop(); inner; inner = waiting.pop()) {
    path += tokenOf(inner.step);
    paths.set(inner, path);
  }
  return path;
}

/** Each complaint tells its path, and deep in the data all of them share most of it. */
const paths = new WeakMap<Frame, string>();

/** The place of a keyword in a schema, as it was spelled there. */
export function placeOf(node: Node, keyword = '', ...rest: (string | number)[]): SchemaPlace {
  const spelled = node.spelled?.[keyword] ?? (keyword === 'types' ? 'type' : keyword);
  return { node, below: [...(spelled === '' ? [] : [spelled]), ...rest].map((token) => `/${escapeToken(token)}`).join('') };
}

function tokenOf(step: Step): string {
  if (step.kind === 'member') return `/${escapeToken(step.name)}`;
  if (step.kind === 'item' && !step.rest) return `/${step.index}`;
  return step.kind === 'name' ? '' : '/*';
}

/** What makes two candidates one difference. */
export function causeOf(rule: string, writer: SchemaPlace | undefined, reader: SchemaPlace | undefined): string {
  return [rule, locate(writer), locate(reader)].join('\n');
}

function locate(place: SchemaPlace | undefined): string {
  return place ? `${place.node.document?.path ?? ''}#${place.node.pointer}${place.below}` : '';
}
