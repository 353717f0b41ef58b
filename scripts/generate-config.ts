import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv2020, type AnySchemaObject, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { CONFIG_SCHEMA, type SchemaNode } from '../src/config/schema/index.ts';
import { WAIVERS_SCHEMA } from '../src/waivers/schema.ts';
import { configReference, waiversReference } from './config-reference.ts';
import { fillMarkers } from './markdown.ts';

interface DescribedFile {
  readonly schema: SchemaNode;
  readonly published: string;
  /** The page with the table of its keys. */
  readonly page: string;
  readonly reference: () => string;
  /** The folder that reads such files, where the validator goes. */
  readonly folder: string;
}

const FILES: readonly DescribedFile[] = [
  {
    schema: CONFIG_SCHEMA,
    published: 'schema/rollback-gate.schema.json',
    page: 'docs/configuration.md',
    reference: configReference,
    folder: 'src/config',
  },
  {
    schema: WAIVERS_SCHEMA,
    published: 'schema/waivers.schema.json',
    page: 'docs/waivers.md',
    reference: waiversReference,
    folder: 'src/waivers',
  },
];
const OPTIONS: Options = { allErrors: true, strict: true, allowUnionTypes: true };
/** Keywords that only people read, and keywords whose value is a table of names rather than a schema. */
const PROSE = new Set(['title', 'description', 'default', 'examples', '$id']);
const TABLES = new Set(['properties', '$defs', 'dependentRequired']);

/** Keywords of which more is told than that they are violated. */
const READ = new Set(['additionalProperties', 'required', 'dependentRequired', 'propertyNames']);

/** What is generated from the schemas of the configuration and of waivers: path relative to the repository root, and text. */
export function generateConfigFiles(read: (path: string) => string = readIfPresent): ReadonlyMap<string, string> {
  return new Map(
    FILES.flatMap(({ schema, published, page, reference, folder }): [string, string][] => [
      [page, fillMarkers(read(page), { keys: reference() })],
      [published, `${JSON.stringify(schema, null, 2)}\n`],
      [`${folder}/validate.generated.mjs`, validatorSource(schema, folder)],
    ]),
  );
}

/** The validator as plain code, so that neither ajv nor its meta-schema is loaded at start-up. @throws Error when the schema is not right */
function validatorSource(schema: SchemaNode, folder: string): string {
  new Ajv2020(OPTIONS).compile(schema);
  const ajv = new Ajv2020({ ...OPTIONS, messages: false, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(withoutProse(schema) as AnySchemaObject));
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validator must not load anything at run time');
  const tidy = withoutUnread(code)
    .replace(/^export default .*\n/m, '')
    .replace(/[ \t]+$/gm, '');
  return `// Generated from ${folder}/schema by scripts/generate-config.ts.\n${tidy.trimEnd()}\n`;
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
