import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv2020, type AnySchemaObject, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { CONFIG_SCHEMA } from '../src/config/schema/index.ts';
import { configReference } from './config-reference.ts';
import { fillMarkers } from './markdown.ts';

const PUBLISHED = 'schema/rollback-gate.schema.json';
const REFERENCE = 'docs/configuration.md';
const VALIDATOR = 'src/config/validate.generated.mjs';
const OPTIONS: Options = { allErrors: true, strict: true, allowUnionTypes: true };
/** Keywords that only people read, and keywords whose value is a table of names rather than a schema. */
const PROSE = new Set(['title', 'description', 'default', 'examples', '$id']);
const TABLES = new Set(['properties', '$defs', 'dependentRequired']);

/** Keywords of which more is told than that they are violated. */
const READ = new Set(['additionalProperties', 'required', 'dependentRequired', 'propertyNames']);

/** What is generated from the schema of the configuration: path relative to the repository root, and text. */
export function generateConfigFiles(read: (path: string) => string = readIfPresent): ReadonlyMap<string, string> {
  return new Map([
    [REFERENCE, fillMarkers(read(REFERENCE), { keys: configReference() })],
    [PUBLISHED, `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`],
    [VALIDATOR, validatorSource()],
  ]);
}

/** The validator as plain code, so that neither ajv nor its meta-schema is loaded at start-up. @throws Error when the schema is not right */
function validatorSource(): string {
  new Ajv2020(OPTIONS).compile(CONFIG_SCHEMA);
  const ajv = new Ajv2020({ ...OPTIONS, messages: false, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(withoutProse(CONFIG_SCHEMA) as AnySchemaObject));
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validator must not load anything at run time');
  const tidy = withoutUnread(code)
    .replace(/^export default .*\n/m, '')
    .replace(/[ \t]+$/gm, '');
  return `// Generated from src/config/schema by scripts/generate-config.ts.\n${tidy.trimEnd()}\n`;
}

/** Drops details of violations that nobody reads, and the copies of the schema that only they refer to: they double the code. */
function withoutUnread(code: string): string {
  const brief = code.replace(/(,keyword:"(\w+)",params:)\{.*\}\};$/gm, (whole, head: string, keyword: string) =>
    READ.has(keyword) ? whole : `${head}{}};`,
  );
  return brief.replace(/^const (schema\d+) = .*;\n/gm, (whole, name: string) =>
    brief.split(new RegExp(`\\b${name}\\b`)).length > 2 ? whole : '',
  );
}

function withoutProse(value: unknown, isTable = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isTable || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutProse(inner, !isTable && TABLES.has(key))]));
}

/** Writes what is generated; with `--check` only says what differs. @throws Error when something differs */
export async function main(args: readonly string[]): Promise<void> {
  const check = args.includes('--check');
  const stale = [...generateConfigFiles()].filter(([path, text]) => readIfPresent(path) !== text);
  if (check && stale.length > 0) throw new Error(`not up to date: ${stale.map(([path]) => path).join(', ')}; run npm run generate`);
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function readIfPresent(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}
