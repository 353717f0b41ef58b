import type { Clock } from '../../../core/index.ts';
import type { Conditions, Expression } from '../../conditions/index.ts';
import type { Measurement } from '../../types.ts';
import type { OpenProvider, Preflight } from '../provider.ts';
import { judge } from '../shared/interval-value.ts';
import type { Pace } from '../shared/intervals.ts';
import type { Question } from './request.ts';

interface Parts {
  readonly question: Question;
  readonly value: Expression<number> | undefined;
  readonly conditions: Conditions | undefined;
  readonly pace: Pace;
  readonly clock: Clock;
}

/** An answer that is good or bad, or one number. */
export class JudgedJson implements OpenProvider {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const { question, value, conditions, pace, clock } = this.#parts;
    const to = clock.now() - (question.hasMoments ? pace.delay : 0);
    const reply = await question.ask({ from: to - pace.period, to }, signal);
    if (reply.kind !== 'data') return reply;
    const number = value?.evaluate({ ...reply.data });
    if (number?.kind === 'error') return { kind: 'error', reason: `${question.host}: \`value\`: ${number.reason}` };
    if (number) return judge(number.value, conditions, { ...reply.data });
    const measurement = conditions?.judge({ ...reply.data }, 'the answer is bad');
    return measurement ?? { kind: 'error', reason: `${question.host}: nothing says what is good` };
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    const seen = await this.measure(signal);
    if ('reason' in seen) return { ready: false, detail: seen.reason };
    if (seen.kind === 'value') return { ready: true, detail: `the value is ${Number(seen.value.toPrecision(6))} now` };
    return { ready: true, detail: seen.kind === 'counts' && seen.bad > 0 ? 'answers, and the answer is bad now' : 'answers as expected' };
  }
}
