import { GateError } from '../../core/index.ts';

const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const;
type Operator = (typeof OPERATORS)[number];

/** Which rows are looked at: a column against a value. Never SQL, so that nothing of the user's is run. */
export interface FilterTerm {
  readonly column: string;
  readonly operator: Operator;
  readonly value: string;
}

const EXPECTED = 'COLUMN OPERATOR VALUE with one of = != < <= > >=, several joined by `and`, such as `day >= 2026-01-01 and region = eu`';
const TERM = /^\s*("(?:[^"]|"")+"|[^\s=!<>'"]+)\s*(!=|<=|>=|=|<|>)\s*('(?:[^']|'')*'|\S.*?)\s*$/;

/** @throws GateError RG-USAGE */
export function parseFilter(text: string): readonly FilterTerm[] {
  return splitTerms(text).map((term) => {
    const [, column = '', operator = '', value = ''] = TERM.exec(term) ?? [];
    const known = OPERATORS.find((one) => one === operator);
    if (!known) throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no filter`, { expected: EXPECTED });
    return { column: unquoted(column, '"'), operator: known, value: unquoted(value, "'") };
  });
}

/** At every `and` outside of quotes. */
function splitTerms(text: string): readonly string[] {
  const terms: string[] = [''];
  for (const [part] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+and\s+|[\s\S]/gi)) {
    if (/^\s+and\s+$/i.test(part)) terms.push('');
    else terms.push(`${terms.pop() ?? ''}${part}`);
  }
  return terms;
}

function unquoted(text: string, mark: string): string {
  return text.startsWith(mark) && text.endsWith(mark) && text.length > 1 ? text.slice(1, -1).replaceAll(mark + mark, mark) : text;
}
