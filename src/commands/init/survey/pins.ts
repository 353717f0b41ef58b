import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { join } from 'node:path';
import type { SelectorConfig } from '../../../config/index.ts';
import type { PinReading } from '../../../pins/index.ts';
import type { EnvironmentGroup, ProposedPin, SurveyedFile } from '../types.ts';

/** What people call environments, in the order in which they are proposed. */
const ENVIRONMENTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['production', /^(?:prod|production|live|prd)$/i],
  ['staging', /^(?:staging|stage|stg|preprod|pre-prod|preproduction|uat)$/i],
  ['development', /^(?:dev|development|sandbox)$/i],
  ['test', /^(?:test|testing|qa|ci)$/i],
];
const MANIFEST = /\.(?:ya?ml|json)$/i;
/** Larger files are bundles that nobody edits by hand. */
const MOST_BYTES = 1 << 20;
const MOST_PINS = 40;

/** Images that stand in manifests, by the environment that the path names; `production` where it names none. */
export async function surveyPins(top: string, files: readonly SurveyedFile[]): Promise<readonly EnvironmentGroup[]> {
  const { listPins } = await import('../../../pins/index.ts');
  const byEnvironment = new Map<string, { readonly file: string; readonly reading: PinReading }[]>();
  for (const { path, head } of files) {
    if (!MANIFEST.test(path) || !/image|storageUri|repository|newTag/i.test(head)) continue;
    for (const reading of await readPins(top, path, listPins)) {
      const name = environmentOf(path);
      byEnvironment.set(name, [...(byEnvironment.get(name) ?? []), { file: path, reading }]);
    }
  }
  const order = ENVIRONMENTS.map(([name]) => name);
  return [...byEnvironment]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, found]) => ({ name, pins: nameAll(found.slice(0, MOST_PINS)) }))
    .filter(({ pins }) => pins.length > 0);
}

async function readPins(
  top: string,
  path: string,
  list: (path: string, bytes: Uint8Array) => PinReading[],
): Promise<readonly PinReading[]> {
  try {
    const file = join(top, path);
    if ((await stat(file)).size > MOST_BYTES) return [];
    return list(path, await readFile(file));
  } catch {
    // A template, or a file that is no manifest at all: no proposal.
    return [];
  }
}

/** The environment that a path speaks of. */
function environmentOf(path: string): string {
  const words = path.split(/[/._-]/);
  return ENVIRONMENTS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'production';
}

function nameAll(found: readonly { readonly file: string; readonly reading: PinReading }[]): readonly ProposedPin[] {
  const taken = new Set<string>();
  return found.flatMap(({ file, reading }) => {
    const selector = selectorOf(reading.config);
    if (!selector) return [];
    const role = /^(?:s3|gs|hf|models|runs|azureml|oci):/.test(reading.value) ? 'model' : 'image';
    const name = freeName(nameOf(reading), taken);
    const mutable = reading.mutability === 'none' ? {} : { mutable: reading.mutability };
    return [{ name, file, selector, role, value: reading.value, ...mutable }];
  });
}

/** As a configuration writes a selector, apart from the file; undefined for one that only a person should choose. */
function selectorOf(config: SelectorConfig): ProposedPin['selector'] | undefined {
  if (config.locator === 'kubernetes') {
    const { locator: _, ...workload } = config;
    return { kubernetes: workload };
  }
  if (config.locator === 'kustomize') return { kustomize: config.image };
  if (config.locator === 'helm') return { helm: config.path };
  if (config.locator === 'compose') return { compose: config.service };
  if (config.locator === 'pointer')
    return { pointer: config.pointer, ...(config.document === undefined ? {} : { document: config.document }) };
  if (config.locator === 'marker') return { marker: config.marker };
  return undefined;
}

/** The last part of a repository's path, or what the selector speaks of: short, and telling. */
function nameOf({ config, value }: PinReading): string {
  const image = posix.basename((value.split('@')[0] ?? '').replace(/:[\w.-]*$/, ''));
  const name = image || (config.locator === 'helm' ? config.path : 'image');
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'image'
  );
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}
