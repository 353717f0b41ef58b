/** Sources that are asked at the same moment. */
const TOGETHER = 20;
/** The part of the interval over which more sources than that are spread; what is left is for the answers. */
const SPREAD = 0.8;
const LAST_ANSWERS = 0.95;
/** With few sources: half the interval, so that a slow one delays what the others have to say by no more than that. */
const FEW_ANSWERS = 0.5;

/** Sources that are asked together, so many milliseconds after the tick. */
export interface Phase<S> {
  readonly after: number;
  readonly sources: readonly S[];
}

/**
 * When each source is asked within an interval: all at once while they are few, otherwise evenly spread in their order, each at the same
 * moment of every interval. Hundreds of requests at one moment would wait for each other and be taken for slow.
 */
export function spread<S>(sources: readonly S[], interval: number): readonly Phase<S>[] {
  const count = Math.max(1, Math.ceil(sources.length / TOGETHER));
  const step = (interval * SPREAD) / count;
  return Array.from({ length: count }, (_, index) => ({
    after: Math.floor(index * step),
    sources: sources.slice(index * TOGETHER, (index + 1) * TOGETHER),
  }));
}

/** Milliseconds after the tick at which what has come is judged. */
export function answersBy(phases: readonly Phase<unknown>[], interval: number): number {
  return interval * (phases.length > 1 ? LAST_ANSWERS : FEW_ANSWERS);
}
