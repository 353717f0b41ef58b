import type { OptionSpec, VerbSpec } from '../core/index.ts';
import { flow } from '../report/index.ts';
import { COMMON_OPTIONS } from './arguments.ts';
import { withChoices } from './describe.ts';

const HEADLINE = 'rollback-gate: ship only what you can take back.';

/** Two columns; the right one is wrapped to the width of the terminal. */
function columns(rows: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...rows.map(([name]) => name.length));
  const room = Math.max(30, width - left - 4);
  return rows.map(([name, text]) => `  ${name.padEnd(left)}  ${flow(text, room, '').join(`\n${' '.repeat(left + 4)}`)}\n`).join('');
}

function optionRow(option: OptionSpec): [string, string] {
  const value = option.type === 'string' ? ` ${option.value ?? 'VALUE'}` : '';
  return [`--${option.name}${value}`, withChoices(option.description, option.choices)];
}

export function globalHelp(verbs: readonly VerbSpec[], width: number): string {
  return [
    `${HEADLINE}\n`,
    'Usage: rollback-gate VERB [OPTIONS]\n',
    `Verbs:\n${columns(
      verbs.map((verb) => [verb.name, verb.summary] as const),
      width,
    )}`,
    `Options of every verb:\n${columns(COMMON_OPTIONS.map(optionRow), width)}`,
    'Exit codes: 0 pass, 1 fail, 2 usage or configuration error, 3 inconclusive.\n',
  ].join('\n');
}

export function verbHelp(verb: VerbSpec, width: number): string {
  const parts = [
    `${flow(verb.summary, width, '').join('\n')}\n`,
    `Usage: rollback-gate ${verb.name}${verb.usage ? ` ${verb.usage}` : ''}${verb.options.length > 0 ? ' [OPTIONS]' : ''}\n`,
  ];
  if (verb.options.length > 0) parts.push(`Options:\n${columns(verb.options.map(optionRow), width)}`);
  parts.push(`Options of every verb:\n${columns(COMMON_OPTIONS.map(optionRow), width)}`);
  return parts.join('\n');
}

/** Help for the first word of two-word verbs. */
export function groupHelp(group: string, verbs: readonly VerbSpec[], width: number): string {
  const inside = verbs.filter((verb) => verb.name.startsWith(`${group} `));
  return `Usage: rollback-gate ${group} VERB [OPTIONS]\n\nVerbs:\n${columns(
    inside.map((verb) => [verb.name, verb.summary] as const),
    width,
  )}`;
}
