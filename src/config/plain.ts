import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import { GateError, type Place } from '../core/index.ts';

/** Where the members of a map or list stand: offsets of key and value. Items of lists are their own key. */
export interface Offsets {
  readonly self: number;
  readonly members: ReadonlyMap<string | number, { readonly key: number; readonly value: number }>;
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

  constructor(place: (offset: number) => Place) {
    this.#place = place;
  }

  value(node: ParsedNode | Node | null | undefined, depth: number): unknown {
    if (!node) return null;
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
      if (this.#nodes !== Number.POSITIVE_INFINITY)
        this.#refuse(node, 'aliases multiply the values beyond measure', 'write them out, or use fewer');
      this.#nodes = Number.POSITIVE_INFINITY;
      return null;
    }
    if (isAlias(node)) return this.#alias(node.source, node, depth);
    if (node.tag !== undefined) this.#refuse(node, `the tag \`${node.tag}\` is not supported`, 'remove it');
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    this.#open.add(node);
    const plain = this.#collection(node, depth);
    this.#open.delete(node);
    return plain;
  }

  #collection(node: Node, depth: number): unknown {
    const members = new Map<string | number, { key: number; value: number }>();
    const entries: [string | number, unknown][] = [];
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value ?? '') : '';
        members.set(name, { key: offsetOf(key) ?? offsetOf(node) ?? 0, value: offsetOf(value) ?? offsetOf(key) ?? 0 });
        entries.push([name, this.value(value as Node | null, depth + 1)]);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const at = offsetOf(item) ?? offsetOf(node) ?? 0;
        members.set(index, { key: at, value: at });
        entries.push([index, this.value(item as Node | null, depth + 1)]);
      }
    }
    const plain: object = isSeq(node) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
    this.offsets.set(plain, { self: offsetOf(node) ?? 0, members });
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
    this.errors.push(new GateError('RG-CONFIG-SYNTAX', message, { place: this.#place(offsetOf(node) ?? 0), hint }));
  }
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
