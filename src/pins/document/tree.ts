import type { Writing } from './writing.ts';

/**
 * One view on manifests of all formats: maps, lists and scalars with the ranges they were read from. Aliases are followed already, merge keys are
 * not: `child` of lookup.ts does that. Offsets are UTF-16 offsets into the whole file.
 */
export type TreeNode = ScalarNode | MapNode | SeqNode;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'json';

export interface ScalarNode {
  readonly kind: 'scalar';
  /** What the scalar says: the string after unquoting; of a number, boolean or null the way it is written. */
  readonly text: string;
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'other';
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
  /** How many other places take their value from here. */
  sharedBy(): number;
  /** How it is written, where that is neither YAML nor JSON. */
  readonly writing?: Writing;
  /** Why it can be read and yet never be edited, as a sentence: an expression, a text that programs read in different ways. */
  readonly locked?: string;
  /** The scalar in whose text this one stands, of a document inside a text; `start` and `end` are then offsets into that text. */
  readonly host?: ScalarNode;
}

export interface MapEntry {
  /** `undefined` for a key that is not a scalar. */
  readonly key: string | undefined;
  readonly keyStart: number;
  readonly value: TreeNode | undefined;
  /** `<<` as YAML 1.1 merges it: a plain key, its value a map or a list of maps. */
  readonly merge: boolean;
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: readonly MapEntry[];
}

export interface SeqNode {
  readonly kind: 'seq';
  readonly start: number;
  readonly items: readonly (TreeNode | undefined)[];
}

/** One step of a walk over a document in source order; two documents with equal events say the same, comments apart. */
export interface TreeEvent {
  /** What stands here apart from a scalar's text: kind, style, tag, anchor, type. */
  readonly shape: string;
  /** Text of a scalar, name of an alias, else empty. */
  readonly text: string;
  /** Where a scalar begins; -1 for everything else. */
  readonly start: number;
}

export interface Comment {
  /** Where its `#` or `//` stands. */
  readonly start: number;
  /** Where its line begins. */
  readonly lineStart: number;
  /** Without the sign that begins it. */
  readonly text: string;
}

/** A value as it stands in the text: for an alias its own range, with the scalar it stands for. Keys are no leaves. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly scalar: ScalarNode;
}

/** A parsed document. `problem` is the first error; the tree then shows what could be understood all the same. */
export interface SourceDocument {
  /** From 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly root: TreeNode | undefined;
  readonly problem: { readonly message: string; readonly offset: number } | undefined;
  readonly warnings: number;
  events(): readonly TreeEvent[];
  comments(): readonly Comment[];
  /** Scalars and aliases to scalars in value position, in source order. */
  leaves(): readonly Leaf[];
}
