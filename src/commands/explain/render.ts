import { flow, painter, plainLine, plainText } from '../../report/index.ts';
import type { ExampleFile, ExampleFinding, ListedRule, RuleExample } from '../rules/types.ts';

export interface Explained {
  readonly rule: ListedRule;
  readonly example: RuleExample | undefined;
  /** What the example's finding says, where that is known. */
  readonly message: string | undefined;
}

type Paint = ReturnType<typeof painter>;
const SEVERITY_STYLES = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** An explanation for a terminal; nothing in it but our own colours can act. Ends with a line end. */
export function renderExplanation({ rule, example, message }: Explained, { color, width }: { color: boolean; width: number }): string {
  const paint = painter(color);
  const text = (label: string, words: string): string => {
    const [first = '', ...rest] = flow(plainLine(words), width - 8, '');
    return [`${paint('dim', label.padEnd(6))}  ${first}`, ...rest.map((line) => ' '.repeat(8) + line)].join('\n');
  };
  const on = rule.directions.length === 0 ? '' : `  on ${rule.directions.join(' and ')}`;
  const origin = rule.kind === 'format' ? `format ${rule.source}` : `gate ${rule.source}`;
  const head = `${paint('bold', plainLine(rule.id))}  ${paint(SEVERITY_STYLES[rule.severity], rule.severity)}${on}  ${paint('dim', `(${origin})`)}`;
  const blocks = [
    `${head}\n${flow(plainLine(rule.title), width, '').join('\n')}`,
    [
      text('why', rule.why),
      text('fix', rule.fix),
      text('grade', `another severity: \`rules: { "${rule.id}": warning }\` in the configuration`),
    ].join('\n'),
    ...(example ? exampleBlocks(example, message, paint) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function exampleBlocks({ rule, setting, before, after, found }: RuleExample, message: string | undefined, paint: Paint): string[] {
  const title = `Example${setting === undefined ? '' : ` (${plainLine(setting)})`}`;
  const files = [
    ...before.map((file) => fileBlock(`earlier release: ${file.path}`, file, paint)),
    ...after.map((file) => fileBlock(`candidate: ${file.path}`, file, paint)),
  ];
  const findings = found.flatMap((one) => findingLines(rule, one, paint));
  const said = message === undefined ? [] : [`    ${plainLine(message)}`];
  return [[paint('bold', title), ...files].join('\n'), [paint('bold', 'Found'), ...findings, ...said].join('\n')];
}

function fileBlock(label: string, { text }: ExampleFile, paint: Paint): string {
  const lines = plainText(text).replace(/\n$/, '').split('\n');
  const digits = String(lines.length).length;
  return [
    `  ${paint('dim', plainLine(label))}`,
    ...lines.map((line, index) => `  ${paint('dim', String(index + 1).padStart(digits))}  ${line}`.trimEnd()),
  ].join('\n');
}

/** `file:line:column RULE`, then on which direction, how it is broken, where in the data, and what proves it. */
function findingLines(rule: string, { place, direction, kind, path, witness }: ExampleFinding, paint: Paint): string[] {
  const facts = [direction && `on ${direction}`, kind, path && `at ${path}`].filter((fact) => fact !== undefined && fact !== '').join(', ');
  const first = `  ${place === undefined ? '' : `${plainLine(place)} `}${plainLine(rule)}${facts === '' ? '' : `  ${paint('dim', plainLine(facts))}`}`;
  return witness === undefined ? [first] : [first, `    ${paint('dim', 'proof')} ${paint('cyan', plainLine(witness))}`];
}
