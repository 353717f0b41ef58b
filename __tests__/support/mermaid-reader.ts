const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)`;
/** What no quoted text may hold: quotation marks, line ends, entities, comments, markup of any kind. */
const TEXT = '"(?:[^"\\n\\r#;<>&`%{}\\\\]|%(?!%))+"';
const NUMBERS = String.raw`\[${NUMBER}(?:, ${NUMBER})*\]`;
const STATEMENTS = [
  new RegExp(`^  title ${TEXT}$`, 'u'),
  new RegExp(`^  x-axis ${TEXT} (${NUMBER}) --> (${NUMBER})$`, 'u'),
  new RegExp(`^  y-axis ${TEXT} (${NUMBER}) --> (${NUMBER})$`, 'u'),
  new RegExp(`^  (?:bar|line) ${TEXT} (${NUMBERS})$`, 'u'),
];

export interface XyChart {
  readonly lines: readonly string[];
  /** The numbers of each bar and line. */
  readonly data: readonly (readonly number[])[];
  readonly y: readonly [number, number];
}

/**
 * The drawings in a page of Markdown, each read by a strict part of the grammar of `xychart-beta`.
 * @throws Error with the first line that is not of it, or that would not be drawn
 */
export function readDrawings(markdown: string): XyChart[] {
  return [...markdown.matchAll(/^(`{3,})mermaid\n([\s\S]*?)\n\1$/gm)].map(([, , text = '']) => readXyChart(text));
}

function readXyChart(text: string): XyChart {
  const [head, ...lines] = text.split('\n');
  if (head !== 'xychart-beta') throw new Error(`not a chart: ${head}`);
  for (const line of lines) if (!STATEMENTS.some((statement) => statement.test(line))) throw new Error(`not of the grammar: ${line}`);
  const data = lines.flatMap((line) => {
    const numbers = /^ {2}(?:bar|line) .*\[(.*)\]$/.exec(line)?.[1];
    return numbers === undefined ? [] : [numbers.split(', ').map(Number)];
  });
  const range = new RegExp(`^  y-axis .* (${NUMBER}) --> (${NUMBER})$`, 'mu').exec(text);
  const y = [Number(range?.[1]), Number(range?.[2])] as const;
  if (!(y[0] < y[1])) throw new Error(`no axis: ${text}`);
  if (data.some((one) => one.length !== data[0]?.length)) throw new Error('lines of different lengths');
  if (data.flat().some((value) => !(value >= y[0] && value <= y[1] * (1 + 1e-3)))) throw new Error('a value outside of its axis');
  return { lines, data, y };
}
