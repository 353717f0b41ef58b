import { isJsonObject } from '../../../core/index.ts';
import { member } from '../../engine/json.ts';
import type { RowProblem, RowValidator } from '../../engine/schema-rows.ts';
import type { TextTools } from '../../engine/text.ts';
import type { Dataset, Value } from '../../types.ts';
import { Comparison } from './compare.ts';
import type { Expected } from './model.ts';

/** Rows are bodies, or recorded responses with `status`, `headers` and `body`. */
export function pactValidator({ schema }: Dataset, tools: TextTools): RowValidator {
  const expected = schema?.schema as unknown as Expected;
  return {
    check: (row) => {
      const response = responseOf(row, expected);
      const body = new Comparison(expected.rules.body, tools);
      if (expected.body !== undefined) body.compare(expected.body, response.body ?? null);
      const status = response.status === undefined ? [] : statusProblems(response.status, expected, tools);
      const headers = response.headers === undefined ? [] : headerProblems(response.headers, expected, tools);
      const problems = [...status, ...headers, ...body.found.problems];
      return problems.length === 0 && body.found.unsure ? undefined : problems;
    },
    unknownFormats: [],
  };
}

interface Response {
  readonly body: Value | undefined;
  readonly status: Value | undefined;
  readonly headers: Value | undefined;
}

/** A body that has members of these names itself is a body. */
function responseOf(row: Value, { body }: Expected): Response {
  const [status, content] = [member(row, 'status'), member(row, 'body')];
  const isBody = isJsonObject(body) && (Object.hasOwn(body, 'status') || Object.hasOwn(body, 'body'));
  if (isBody || typeof status !== 'number') return { body: row, status: undefined, headers: undefined };
  return { body: content, status, headers: member(row, 'headers') ?? {} };
}

function statusProblems(actual: Value, { status, rules }: Expected, tools: TextTools): readonly RowProblem[] {
  if (status === undefined) return [];
  const comparison = new Comparison(rules.status, tools);
  comparison.compare(status, actual);
  return comparison.found.problems.map((problem) => ({ ...problem, property: 'status' }));
}

/** Names of headers have no case, and their lists no blanks that count. */
function headerProblems(given: Value, { headers, rules }: Expected, tools: TextTools): readonly RowProblem[] {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given as { readonly [key: string]: Value }) : [];
  const actual = new Map(entries.map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]));
  return Object.entries(headers).flatMap(([name, value]) => {
    const found = actual.get(name);
    const property = `headers.${name}`;
    if (found === undefined) return [{ property, keyword: 'required', message: 'there', value: null }];
    const comparison = new Comparison(rules.header, tools);
    comparison.compare(plain(value), typeof found === 'string' ? plain(found) : found, [name]);
    return comparison.found.problems.map((problem) => ({ ...problem, property }));
  });
}

function plain(header: string): string {
  return header
    .split(/[,;]/)
    .map((part) => part.trim())
    .join(', ');
}
