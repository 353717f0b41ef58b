import type { Clock } from '../../../core/index.ts';
import type { Expression } from '../../conditions/index.ts';
import type { Measurement } from '../../types.ts';
import { type Advance, CounterMemory, totalIncrease } from '../shared/memory.ts';
import type { OpenProvider, Preflight } from '../provider.ts';
import type { Reply } from '../shared/api.ts';
import { compareCounts, firstLook, NOTHING_NEW } from '../shared/counts.ts';
import { Intervals, type Pace } from '../shared/intervals.ts';
import type { Span } from './moments.ts';
import type { Question } from './request.ts';

interface Pair {
  readonly bad: number;
  readonly total: number;
}

interface Expressions {
  readonly bad: Expression<number>;
  readonly total: Expression<number>;
}

async function readPair(question: Question, { bad, total }: Expressions, span: Span, signal: AbortSignal): Promise<Reply<Pair>> {
  const reply = await question.ask(span, signal);
  if (reply.kind !== 'data') return reply;
  const values = { bad: bad.evaluate({ ...reply.data }), total: total.evaluate({ ...reply.data }) };
  for (const key of ['bad', 'total'] as const) {
    const value = values[key];
    if (value.kind === 'error') return { kind: 'error', reason: `${question.host}: \`${key}\`: ${value.reason}` };
    if (value.value < 0) return { kind: 'error', reason: `${question.host}: \`${key}\` is ${value.value}, and counts are not negative` };
  }
  const number = (value: (typeof values)['bad']): number => (value.kind === 'value' ? value.value : 0);
  return { kind: 'data', data: { bad: number(values.bad), total: number(values.total) } };
}

function readiness(reply: Reply<Pair>): Preflight {
  if (reply.kind !== 'data') return { ready: false, detail: reply.reason };
  return { ready: true, detail: `${reply.data.bad} bad of ${reply.data.total} now` };
}

const UNCLEAR = 'a counter fell, or came back from that: it began anew, or several instances answer in turn, so its growth is not known';

/**
 * Counters since the start of something: what they grew by is counted. One that fell began anew, or belongs to another instance behind the same
 * address, whose past is no news: that sample says nothing, nor does the one in which the higher counter answers again.
 */
export class CountersInJson implements OpenProvider {
  readonly #question: Question;
  readonly #expressions: Expressions;
  readonly #clock: Clock;
  readonly #memories = { bad: new CounterMemory(), total: new CounterMemory() };

  constructor(question: Question, expressions: Expressions, clock: Clock) {
    this.#question = question;
    this.#expressions = expressions;
    this.#clock = clock;
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const reply = await this.#read(signal);
    if (reply.kind !== 'data') return reply;
    const grown = { bad: this.#advance('bad', reply.data.bad), total: this.#advance('total', reply.data.total) };
    if (grown.bad === undefined || grown.total === undefined) return firstLook('counters');
    if (grown.bad.unclear || grown.total.unclear) return { kind: 'none', reason: `${this.#question.host}: ${UNCLEAR}` };
    return compareCounts(totalIncrease(grown.bad), totalIncrease(grown.total));
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    return readiness(await this.#read(signal));
  }

  #read(signal: AbortSignal): Promise<Reply<Pair>> {
    const now = this.#clock.now();
    return readPair(this.#question, this.#expressions, { from: now, to: now }, signal);
  }

  #advance(key: 'bad' | 'total', value: number): Advance | undefined {
    return this.#memories[key].advance([{ key, labels: new Map(), value }]);
  }
}

/** Counts of an interval that the request names: each interval is asked for once, when it is complete. */
export class IntervalsInJson implements OpenProvider {
  readonly pace: Pace;
  readonly #question: Question;
  readonly #expressions: Expressions;
  readonly #intervals: Intervals;
  #upTo: number | undefined;

  constructor(question: Question, expressions: Expressions, pace: Pace, clock: Clock) {
    this.pace = pace;
    this.#question = question;
    this.#expressions = expressions;
    this.#intervals = new Intervals(pace, clock);
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const waiting = this.#intervals.waiting();
    if (waiting !== undefined) return { kind: 'none', reason: waiting, pending: true };
    const span = { from: this.#upTo ?? this.#intervals.start(), to: this.#intervals.end() };
    if (span.to <= span.from) return NOTHING_NEW;
    const reply = await readPair(this.#question, this.#expressions, span, signal);
    if (reply.kind !== 'data') return reply;
    this.#upTo = span.to;
    return compareCounts(reply.data.bad, reply.data.total);
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    return readiness(await readPair(this.#question, this.#expressions, this.#intervals.past(1), signal));
  }
}
