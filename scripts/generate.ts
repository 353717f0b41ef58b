import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateActions } from './generate-actions.ts';
import { generateConfigFiles } from './generate-config.ts';
import { generateDocs } from './generate-docs.ts';
import { generateExamples } from './generate-examples.ts';
import { generateOdcsSchema } from './generate-odcs-schema.ts';
import { generateRecordSchema } from './generate-record-schema.ts';
import { generateReleaseSchema } from './generate-release-schema.ts';
import { generateProviders } from './generate-providers.ts';
import { generateReportSchema } from './generate-report-schema.ts';
import { generateVersion } from './generate-version.ts';
import { generateWorkflows } from './generate-workflows.ts';

/** Each gives files by path (relative to the repository root) with their whole text; `read` gives a file as it is now. */
type Generator = (read: (path: string) => string) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

const GENERATORS: readonly Generator[] = [
  generateVersion,
  generateConfigFiles,
  generateReportSchema,
  generateReleaseSchema,
  generateRecordSchema,
  generateOdcsSchema,
  generateActions,
  generateWorkflows,
  generateExamples,
  generateDocs,
  generateProviders,
];

/** `undefined` for a file that is not there. */
function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Everything that is generated. Later generators see what earlier ones wrote. */
export async function generateAll(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const read = (path: string): string => files.get(path) ?? readFile(path) ?? '';
  for (const generator of GENERATORS) for (const [path, text] of await generator(read)) files.set(path, text);
  return files;
}

/** Writes all generated files; with `--check` only says what differs. @throws Error when something differs */
export async function main(args: readonly string[]): Promise<void> {
  const stale = [...(await generateAll())].filter(([path, text]) => readFile(path) !== text);
  if (args.includes('--check')) {
    if (stale.length > 0) throw new Error(`not up to date: ${stale.map(([path]) => path).join(', ')}; run: npm run generate`);
    return;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}
