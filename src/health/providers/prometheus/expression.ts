/** Just enough of PromQL to recognise a plain selector, and a `sum` around one. Everything else is passed on as it is. */

const STRINGS = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|` + '`[^`]*`';
const SELECTOR = String.raw`(?:[a-zA-Z_:][a-zA-Z0-9_:]*)?\s*(?:\{(?:[^{}"'` + '`' + String.raw`]|${STRINGS})*\})?`;
const GROUPING = String.raw`(?:by|without)\s*\([^()]*\)`;
const PLAIN = new RegExp(String.raw`^\s*(${SELECTOR})\s*$`);
const SUM = new RegExp(String.raw`^\s*sum\s*(?:${GROUPING}\s*)?\(\s*(${SELECTOR})\s*\)\s*(?:${GROUPING}\s*)?$`);
const MATCHER = new RegExp(String.raw`([a-zA-Z_][a-zA-Z0-9_]*)\s*(?:=~|!~|!=|=)\s*(?:${STRINGS})`, 'g');

const RATES = /\b(rate|irate|increase|delta|idelta|deriv|histogram_quantile)\s*\(/;

/** The first function in an expression that leaves no counter to difference; `undefined` when there is none. Strings do not count. */
export function rateFunction(expression: string): string | undefined {
  return RATES.exec(expression.replaceAll(new RegExp(STRINGS, 'g'), '""'))?.[1];
}

/**
 * The selector inside `sum(...)`. We sum the growth of its series ourselves: a sum hides which counter was reset when a replica
 * restarts, the single series show it.
 */
export function unwrapSum(expression: string): string {
  const inner = SUM.exec(expression)?.[1]?.trim();
  return inner || expression;
}

/** For a plain selector: the last value of each series that was there within the time before. `undefined` for any other expression. */
export function recentQuery(expression: string): string | undefined {
  const selector = PLAIN.exec(expression)?.[1]?.trim();
  return selector ? `last_over_time(${selector}[15m])` : undefined;
}

/**
 * For a plain selector: a query that has a result when the metric is known with all the labels the selector speaks of, whatever
 * their values. It tells "no such event yet" from a misspelt name. `undefined` for any other expression.
 */
export function existenceQuery(expression: string): string | undefined {
  const selector = PLAIN.exec(expression)?.[1]?.trim();
  if (!selector) return undefined;
  const brace = selector.indexOf('{');
  const name = (brace === -1 ? selector : selector.slice(0, brace)).trim();
  if (!name) return undefined;
  const labels = brace === -1 ? [] : [...selector.slice(brace).matchAll(MATCHER)].map((match) => match[1] ?? '');
  return `count(${name}{${[...new Set(labels)].map((label) => `${label}!=""`).join(',')}})`;
}
