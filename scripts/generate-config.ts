import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CONFIG_SCHEMA, type SchemaNode } from '../src/config/schema/index.ts';
import { WAIVERS_SCHEMA } from '../src/waivers/schema.ts';
import { configReference, waiversReference } from './config-reference.ts';
import { fillMarkers } from './markdown.ts';

interface DescribedFile {
  readonly schema: SchemaNode;
  /** Where it is published. */
  readonly path: string;
  /** The page with the table of its keys. */
  readonly page: string;
  readonly reference: () => string;
}

const FILES: readonly DescribedFile[] = [
  {
    schema: CONFIG_SCHEMA,
    path: 'schema/rollback-gate.schema.json',
    page: 'docs/configuration.md',
    reference: configReference,
  },
  {
    schema: WAIVERS_SCHEMA,
    path: 'schema/waivers.schema.json',
    page: 'docs/waivers.md',
    reference: waiversReference,
  },
];

/** What is generated from the schemas of the configuration and of waivers: path relative to the repository root, and text. */
export function generateConfigFiles(read: (path: string) => string = readIfPresent): ReadonlyMap<string, string> {
  return new Map(
    FILES.flatMap(({ schema, path, page, reference }): [string, string][] => [
      [page, fillMarkers(read(page), { keys: reference() })],
      [path, published(schema)],
    ]),
  );
}

/** The schema as it is published. @throws Error when it is not a right one */
function published(schema: SchemaNode): string {
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  return `${JSON.stringify(schema, null, 2)}\n`;
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
