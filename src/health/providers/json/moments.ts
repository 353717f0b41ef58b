/** Moments that a request may name, such as `{from.s}`. */
const MOMENT = /(?<!\$)\{(from|to)\.(s|ms|iso)\}/g;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function namesMoments(text: string): boolean {
  return text.search(MOMENT) !== -1;
}

/** Seconds or milliseconds since 1970 UTC, or a date as ISO 8601 has it. */
export function withMoments(text: string, span: Span): string {
  return text.replaceAll(MOMENT, (_match, which: 'from' | 'to', form: string) => {
    const moment = span[which];
    return form === 'iso' ? new Date(moment).toISOString() : String(form === 's' ? moment / 1000 : moment);
  });
}
