import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readRepositoryFile } from '../../../shared/repository-file.ts';

const FOLDER = '.github/workflows';
/** GitHub refuses larger ones. */
const MOST_BYTES = 512 * 1024;

/** A value of a workflow, as YAML has it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export interface WorkflowFile {
  readonly path: string;
  /** Undefined for a file that is no YAML map. */
  readonly root: { readonly [key: string]: Plain } | undefined;
}

/** The workflow files of the work tree, parsed. */
export async function readWorkflows(top: string): Promise<readonly WorkflowFile[]> {
  const names = await readdir(join(top, FOLDER)).catch(() => []);
  const { parseDocument } = await import('yaml');
  const files: WorkflowFile[] = [];
  for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
    const path = `${FOLDER}/${name}`;
    const text = (await readRepositoryFile(top, path).catch(() => undefined)) ?? '';
    files.push({ path, root: text.length > MOST_BYTES ? undefined : parse(text) });
  }
  return files;

  function parse(text: string): WorkflowFile['root'] {
    try {
      const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
      if (document.errors.length > 0) return undefined;
      return mapOf(document.toJS({ maxAliasCount: 100 }) as Plain);
    } catch {
      return undefined;
    }
  }
}

/** The value as a map; undefined for anything else. */
export function mapOf(value: Plain | undefined): { readonly [key: string]: Plain } | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as { readonly [key: string]: Plain }) : undefined;
}

/** An own member of a map. */
export function at(value: Plain | undefined, key: string): Plain | undefined {
  const map = mapOf(value);
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The value as a list; empty for anything else. */
export function listOf(value: Plain | undefined): readonly Plain[] {
  return Array.isArray(value) ? (value as readonly Plain[]) : [];
}
