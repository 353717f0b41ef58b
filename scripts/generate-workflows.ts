import { parse } from 'yaml';
import { code, fillMarkers, table } from './markdown.ts';

const PAGE = 'docs/workflows.md';
/** The reusable workflows that have tables in the page, by the file name without its ending. */
const WORKFLOWS = ['gated-deploy', 'compat', 'compat-comment'];

interface Parameter {
  readonly description: string;
  readonly required?: boolean;
  readonly type?: string;
  readonly default?: string | number | boolean;
}

type Parameters = Readonly<Record<string, Parameter>>;

interface CallableWorkflow {
  readonly on: { readonly workflow_call: { readonly inputs?: Parameters; readonly secrets?: Parameters; readonly outputs?: Parameters } };
}

function valueOf({ type = 'string', required = false, default: value }: Parameter): string {
  if (required) return 'required';
  const shown = value === undefined || value === '' ? '' : `, default ${code(String(value))}`;
  return `${type === 'string' ? 'text' : type}${shown}`;
}

function tablesOf(
  name: string,
  { inputs = {}, secrets = {}, outputs = {} }: CallableWorkflow['on']['workflow_call'],
): Record<string, string> {
  const rows = (parameters: Parameters): string[][] => Object.entries(parameters).map(([key, { description }]) => [code(key), description]);
  const inputRows = Object.entries(inputs).map(([key, input]) => [code(key), valueOf(input), input.description]);
  const tables: [string, string, boolean][] = [
    [`${name}-inputs`, table(['Input', 'Value', 'Meaning'], inputRows), inputRows.length > 0],
    [`${name}-secrets`, table(['Secret', 'Meaning'], rows(secrets)), Object.keys(secrets).length > 0],
    [`${name}-outputs`, table(['Output', 'Meaning'], rows(outputs)), Object.keys(outputs).length > 0],
  ];
  return Object.fromEntries(tables.filter(([, , present]) => present).map(([marker, text]) => [marker, text]));
}

/** The tables of inputs, secrets and outputs of the reusable workflows. */
export function generateWorkflows(read: (path: string) => string): ReadonlyMap<string, string> {
  const tables = WORKFLOWS.flatMap((name) => {
    const text = read(`.github/workflows/${name}.yml`);
    return text === '' ? [] : [tablesOf(name, (parse(text) as CallableWorkflow).on.workflow_call)];
  });
  return new Map([[PAGE, fillMarkers(read(PAGE), Object.assign({}, ...tables) as Record<string, string>)]]);
}
