import { withChoices } from '../src/runner/describe.ts';
import type { OptionSpec, OutputSpec } from '../src/core/index.ts';

/** A table of Markdown cells; a pipe inside a cell is escaped. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

function valuesOf(option: OptionSpec): string {
  if (option.choices !== undefined) return option.choices.map(code).join(', ');
  return option.type === 'boolean' ? '`true`, `false`' : (option.value ?? 'text').toLowerCase();
}

export function inputTable(inputs: readonly OptionSpec[]): string {
  return table(
    ['Input', 'Value', 'Meaning'],
    inputs.map((input) => [code(input.name), valuesOf(input), input.description]),
  );
}

export function outputTable(outputs: readonly OutputSpec[]): string {
  return table(
    ['Output', 'Meaning'],
    outputs.map((output) => [code(output.name), output.description]),
  );
}

export function optionTable(options: readonly OptionSpec[]): string {
  const rows = options.map((option) => {
    const value = option.type === 'boolean' ? '' : ` ${option.value ?? 'VALUE'}`;
    return [code(`--${option.name}${value}`), withChoices(option.description, option.choices)];
  });
  return table(['Option', 'Meaning'], rows);
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. @throws Error when a marker is missing */
export function fillMarkers(text: string, parts: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [name, part] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [result.indexOf(open), result.indexOf(close)];
    if (start === -1 || end < start) throw new Error(`the markers ${open} … ${close} are missing`);
    result = `${result.slice(0, start + open.length)}\n\n${part}\n\n${result.slice(end)}`;
  }
  return result;
}
