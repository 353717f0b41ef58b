import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { GateError, type Place } from '../core/index.ts';
import { MAX_ERRORS } from './syntax.ts';
import { shorten } from './words.ts';

interface Member {
  readonly key: number;
  readonly value: number;
}

/** Where the members of a map or list stand: offsets of key and value. Items of lists are their own key. */
export interface Offsets {
  readonly self: number;
  readonly members: ReadonlyMap<string | number, Member>;
}

export interface PlainResult {
  readonly data: unknown;
  /** Offsets of every map and list in `data`; none of them stands at two places. */
  readonly offsets: WeakMap<object, Offsets>;
  readonly errors: readonly GateError[];
}

const MAX_NODES = 100_000;
const MAX_DEPTH = 128;

/** Plain values of a document without syntax errors. Aliases become copies, bounded in number; tags and cycles are refused. */
export function toPlain(document: Document.Parsed, place: (offset: number) => Place): PlainResult {
  const conversion = new Conversion(place);
  const data = conversion.value(document.contents, 0);
  return { data, offsets: conversion.offsets, errors: conversion.errors };
}

class Conversion {
  readonly offsets = new WeakMap<object, Offsets>();
  readonly errors: GateError[] = [];
  readonly #place: (offset: number) => Place;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #nodes = 0;
  #stopped = false;

  constructor(place: (offset: number) => Place) {
    this.#place = place;
  }

  value(node: Node | null | undefined, depth: number): unknown {
    if (!node || this.#isBeyondMeasure(node, depth)) return null;
    if (isAlias(node)) return this.#alias(node.source, node, depth);
    if (node.tag !== undefined) this.#refuse(node, `the tag \`${node.tag}\` is not supported`, 'remove it');
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    this.#open.add(node);
    const plain = isMap(node) ? this.#map(node, depth) : isSeq(node) ? this.#list(node, depth) : null;
    this.#open.delete(node);
    return plain;
  }

  /** Aliases of aliases can stand for more values than fit into memory. */
  #isBeyondMeasure(node: Node, depth: number): boolean {
    this.#nodes += 1;
    if (this.#nodes <= MAX_NODES && depth <= MAX_DEPTH) return false;
    if (!this.#stopped) this.#refuse(node, 'there are too many values, or aliases that multiply them', `use at most ${MAX_NODES} values`);
    this.#stopped = true;
    this.#nodes = MAX_NODES;
    return true;
  }

  #map(node: YAMLMap, depth: number): object {
    const members = new Map<string, Member>();
    const entries: [string, unknown][] = [];
    for (const pair of node.items) {
      const [key, value] = [pair.key as Node, pair.value as Node | null];
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
      const first = members.get(name);
      if (first)
        this.#refuse(
          key,
          `the key \`${shorten(name)}\` stands twice in the same map`,
          `it stands in line ${this.#place(first.key).line} too: keep one`,
        );
      else members.set(name, { key: offsetOf(key), value: offsetOf(value ?? key) });
      entries.push([name, this.value(value, depth + 1)]);
    }
    const plain: object = Object.fromEntries(entries);
    this.offsets.set(plain, { self: offsetOf(node), members });
    return plain;
  }

  #list(node: YAMLSeq, depth: number): unknown[] {
    const plain = node.items.map((item) => this.value(item as Node, depth + 1));
    const members = node.items.map((item, index): [number, Member] => [
      index,
      { key: offsetOf(item as Node), value: offsetOf(item as Node) },
    ]);
    this.offsets.set(plain, { self: offsetOf(node), members: new Map(members) });
    return plain;
  }

  #alias(name: string, node: Node, depth: number): unknown {
    const target = this.#anchors.get(name);
    if (target && !this.#open.has(target)) return this.value(target, depth + 1);
    const message = target ? `the alias \`*${name}\` stands inside its own anchor` : `the alias \`*${name}\` has no anchor before it`;
    this.#refuse(node, message, `set \`&${name}\` before it, or put the text in quotes if it is not an alias`);
    return null;
  }

  #refuse(node: Node, message: string, hint: string): void {
    if (this.errors.length < MAX_ERRORS)
      this.errors.push(new GateError('RG-CONFIG-SYNTAX', message, { place: this.#place(offsetOf(node)), hint }));
  }
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
