import { escapeToken } from '../../json-schema/embedded.ts';
import type { Job } from '../compare/context.ts';
import { alternativesOf, areApart } from './apart.ts';
import { type Both, Formal, innerOf, readsDeclared } from './formal.ts';
import type { Lowering } from './lower.ts';
import { type Level, type Views, viewsOf } from './view.ts';

/** One step down from a pair of parts to what they hold. */
export type Step = { readonly kind: 'property'; readonly name: string } | { readonly kind: 'item' | 'other' | 'through' };

interface Edge {
  readonly to: Pair;
  readonly step: Step;
}

/** `rest`: those alternatives of the reader that may take anything of what is written. */
type Ask = 'nothing' | 'whole' | { readonly writer: Level; readonly reader: Level } | { readonly rest: readonly number[] };

/**
 * Two parts that meet somewhere. `ask`: what the engine has to be asked about them: nothing, one level with everything below left out, or
 * the whole. What lies behind `edges` is shown (or not) on its own: if a value there is refused, so is everything around it.
 */
export interface Pair {
  readonly id: number;
  readonly both: Both;
  readonly ask: Ask;
  readonly edges: Edge[];
  /** Pairs that hold this one. */
  readonly around: { readonly from: Pair; readonly step: Step }[];
  /** Jobs that begin here. */
  readonly jobs: Job[];
}

/** Cuts the questions of many jobs into small ones, each asked once. */
export class Pairs {
  readonly writer: Views;
  readonly reader: Views;
  readonly all: Pair[] = [];
  readonly #formal: Formal;
  readonly #byKey = new Map<string, Pair | undefined>();
  readonly #rests = new Map<string, readonly number[]>();
  readonly #same: (w: number, r: number) => boolean;
  readonly #declared: boolean;

  /** `same`: whether two parts are written the same way. `declared`: whether writers send only what they declare. */
  constructor(writer: Lowering, reader: Lowering, same: (w: number, r: number) => boolean, declared: boolean) {
    [this.writer, this.reader] = [viewsOf(writer), viewsOf(reader)];
    this.#formal = new Formal(this.writer, this.reader, same);
    this.#same = same;
    this.#declared = declared;
  }

  add(job: Job): void {
    const start = this.#pair([this.writer.lowering.idOf(job.writer), this.reader.lowering.idOf(job.reader)]);
    start?.jobs.push(job);
  }

  /** The pair of two parts with everything below it; `undefined` when the reader takes all that is written. */
  #pair(both: Both): Pair | undefined {
    const waiting: Pair[] = [];
    const start = this.#meet(both, waiting);
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
      for (const { both: inner, step } of this.#below(pair)) {
        const to = this.#meet(inner, waiting);
        if (!to) continue;
        pair.edges.push({ to, step });
        to.around.push({ from: pair, step });
      }
    }
    return start;
  }

  #meet([w, r]: Both, waiting: Pair[]): Pair | undefined {
    const both: Both = [this.writer.resolve(w), this.reader.resolve(r)];
    const key = `${both[0]} ${both[1]}`;
    if (this.#byKey.has(key)) return this.#byKey.get(key);
    let pair: Pair | undefined;
    if (!this.#same(...both) && !this.#formal.holds(both)) {
      pair = { id: this.all.length, both, ask: this.#ask(both), edges: [], around: [], jobs: [] };
      this.all.push(pair);
      waiting.push(pair);
    }
    this.#byKey.set(key, pair);
    return pair;
  }

  #ask(both: Both): Ask {
    const [writer, reader] = [this.writer.of(both[0]), this.reader.of(both[1])];
    if (alternativesOf(writer)) return 'nothing';
    if (alternativesOf(reader)) {
      const rest = this.#rest(both);
      return rest.length === 1 ? 'nothing' : { rest };
    }
    if (writer.kind !== 'level' || reader.kind !== 'level' || !this.#isCut(writer, reader)) return 'whole';
    return this.#declared && readsDeclared(writer, reader) ? 'nothing' : { writer, reader };
  }

  /** The alternatives of the reader that may take something of what is written; all of them where none does. */
  #rest([w, r]: Both): readonly number[] {
    const key = `${w} ${r}`;
    const known = this.#rests.get(key);
    if (known) return known;
    const all = alternativesOf(this.reader.of(r)) ?? [];
    const rest = all.filter((one) => !areApart(this.writer, this.reader, w, one, this.#declared));
    this.#rests.set(key, rest.length === 0 ? all : rest);
    return rest.length === 0 ? all : rest;
  }

  /** Whether one level can be asked about with the parts left out. */
  #isCut(writer: Level, reader: Level): boolean {
    const inner = innerOf(writer, reader).length > 0;
    if (inner && [writer, reader].some(({ plain }) => ['enum', 'const', 'uniqueItems'].some((keyword) => Object.hasOwn(plain, keyword))))
      return false;
    // What only one side gives a form to would meet what is left out.
    if (reader.items !== undefined && writer.items === undefined) return false;
    if (reader.additional !== true && typeof writer.additional !== typeof reader.additional) return false;
    const only = (mine: Level, other: Level): string[] => [...mine.properties.keys()].filter((name) => !other.properties.has(name));
    if (typeof reader.additional === 'number') return only(writer, reader).length === 0 && only(reader, writer).length === 0;
    const unknown = only(reader, writer);
    if (unknown.length === 0 || writer.additional === false) return true;
    // What the writer says of all other names, it says of these.
    return (
      this.#declared && writer.names && typeof writer.additional === 'boolean' && !unknown.some((name) => writer.required.includes(name))
    );
  }

  #below({ ask, both }: Pair): { readonly both: Both; readonly step: Step }[] {
    if (ask === 'whole' || (typeof ask === 'object' && 'rest' in ask)) return [];
    const [writer, reader] = [this.writer.of(both[0]), this.reader.of(both[1])];
    const through = (w: number, r: number): { both: Both; step: Step } => ({ both: [w, r], step: { kind: 'through' } });
    if (writer.kind === 'nullable' && reader.kind === 'nullable') return [through(writer.inner, reader.inner)];
    const written = alternativesOf(writer);
    if (written) return written.map((one) => through(one, both[1]));
    if (alternativesOf(reader)) return this.#rest(both).map((one) => through(both[0], one));
    if (writer.kind !== 'level' || reader.kind !== 'level') return [];
    const steps: { both: Both; step: Step }[] = [];
    for (const [name, part] of writer.properties) {
      const other = reader.properties.get(name);
      if (other !== undefined) steps.push({ both: [part, other], step: { kind: 'property', name } });
    }
    if (writer.items !== undefined && reader.items !== undefined)
      steps.push({ both: [writer.items, reader.items], step: { kind: 'item' } });
    if (typeof writer.additional === 'number' && typeof reader.additional === 'number')
      steps.push({ both: [writer.additional, reader.additional], step: { kind: 'other' } });
    return steps;
  }
}

/** A step as it stands in the paths of differences. */
export function tokenOf(step: Step): string {
  return step.kind === 'property' ? `/${escapeToken(step.name)}` : step.kind === 'through' ? '' : '/*';
}

/** The first job in which a pair is met, the steps to it, and in how many jobs it is. */
export interface Meeting {
  readonly job: Job;
  readonly steps: readonly { readonly from: Pair; readonly step: Step }[];
  readonly count: number;
}

/** Where a pair is met. `order`: the number of a job. */
export function meetingOf(pair: Pair, order: (job: Job) => number): Meeting | undefined {
  const next = new Map<Pair, { readonly to: Pair; readonly step: Step } | undefined>([[pair, undefined]]);
  let [first, top]: [Job | undefined, Pair] = [undefined, pair];
  let count = 0;
  for (const at of next.keys()) {
    for (const job of at.jobs) {
      count++;
      if (first === undefined || order(job) < order(first)) [first, top] = [job, at];
    }
    for (const { from, step } of at.around) if (!next.has(from)) next.set(from, { to: at, step });
  }
  if (!first) return undefined;
  const steps: { from: Pair; step: Step }[] = [];
  for (let at = top, to = next.get(at); to; at = to.to, to = next.get(at)) steps.push({ from: at, step: to.step });
  return { job: first, steps, count };
}
