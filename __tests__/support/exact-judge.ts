import { add, type Big, big, div, exp, isLess, ln, min, mul, ONE, pow, sub, toNumber, ZERO } from './big-float.ts';

/** The plan of a test of counts, as the judge takes it. */
export interface ExactPlan {
  readonly tolerate: number;
  readonly alpha: number;
  readonly minBad: number;
  readonly dispersion: number;
  readonly horizon: number;
  readonly top: number;
}

export interface ExactTest {
  readonly cap: Big;
  readonly release: Big;
  readonly bad: readonly Big[];
  readonly good: readonly Big[];
}

export interface ExactState {
  readonly weights: readonly Big[];
  readonly reserve: Big;
  readonly first: boolean;
}

const K = 12;

/** The formulas as they are written down, from their definitions, with 200 bits. */
export function exactTest({ tolerate, alpha, minBad, dispersion, horizon, top }: ExactPlan): ExactTest {
  const p0 = big(tolerate);
  const first = ln(mul(big(1.5), p0));
  const width = sub(ln(big(top)), first);
  const temper = (ratio: Big): Big => exp(div(ln(ratio), big(dispersion)));
  const patience = horizon > 360 ? add(ONE, div(ln(div(big(horizon), big(360))), big(4))) : ONE;
  const threshold = div(patience, big(alpha));
  const qs = Array.from({ length: K }, (_, k) => exp(add(first, div(mul(width, big(k)), big(K - 1)))));
  return {
    cap: exp(div(ln(mul(big(2), threshold)), big(minBad))),
    release: div(big(0.5), big(horizon)),
    bad: qs.map((q) => temper(div(q, p0))),
    good: qs.map((q) => temper(div(sub(ONE, q), sub(ONE, p0)))),
  };
}

export function exactStart(): ExactState {
  return { weights: Array.from({ length: K }, () => div(big(0.5), big(K))), reserve: big(0.5), first: true };
}

const LIMIT = pow(big(10), 200);

export function exactStep(
  test: ExactTest,
  state: ExactState,
  bad: number,
  total: number,
): { readonly state: ExactState; readonly evidence: number } {
  const started = state.first ? ZERO : min(test.release, state.reserve);
  const reserve = sub(state.reserve, started);
  const share = div(started, big(K));
  const weights = state.weights.map((weight, k) => {
    const ratio = mul(pow(test.bad[k] ?? ONE, bad), pow(test.good[k] ?? ONE, total - bad));
    return min(LIMIT, mul(add(weight, share), isLess(test.cap, ratio) ? test.cap : ratio));
  });
  return { state: { weights, reserve, first: false }, evidence: toNumber(weights.reduce(add, reserve)) };
}
