import type { Range } from '../shared/store.ts';

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * Flux with the range as the variable `v`, as dashboards have it, and with what is found brought into our intervals. Options stand after imports.
 */
export function fluxQuery(text: string, { from, to, period }: Range, how: 'sum' | 'last'): string {
  const every = `${period / 1000}s`;
  const imports = /^(?:[^\S\n]*(?:import\s[^\n]*|\/\/[^\n]*)?\n)*/.exec(text)?.[0] ?? '';
  const range = `option v = {timeRangeStart: ${moment(from)}, timeRangeStop: ${moment(to)}, windowPeriod: ${every}}`;
  const window = `|> aggregateWindow(every: ${every}, fn: ${how === 'sum' ? 'sum' : 'mean'}, createEmpty: false, timeSrc: "_start")`;
  return `${imports}${range}\n${text.slice(imports.length).trimEnd()}\n  ${window}`;
}

/** InfluxQL with the macros that dashboards know: `$timeFilter`, and `$interval` or `$__interval`. */
export function influxQlQuery(text: string, { from, to, period }: Range): string {
  const filter = `time >= ${from}ms AND time < ${to}ms`;
  return text.replaceAll('$timeFilter', () => filter).replaceAll(/\$(?:__)?interval\b/g, () => `${period / 1000}s`);
}
