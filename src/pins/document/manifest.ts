import { GateError, LineIndex, type Place } from '../../core/index.ts';
import { parseJson } from './json.ts';
import { decodeText, type Segment, splitDocuments } from './text.ts';
import type { SourceDocument } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** Files whose syntax is neither YAML nor JSON, by the end of their name: guessing would find scalars that are none. */
const FOREIGN = /\.(?:toml|hcl|tf|tfvars|nomad|env|ini|properties|xml|sh|py|ts|js|md)$|(?:^|\/)(?:Dockerfile|Containerfile|\.env)[^/]*$/i;
const JSON_NAME = /\.jsonc?$/i;
const YAML_NAME = /\.ya?ml$/i;

/** A file opened for reading pins. Its documents are parsed one by one, when somebody asks. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly format: 'yaml' | 'json';
  readonly segments: readonly Segment[];
  /** The document of a segment, parsed once. */
  document(index: number): SourceDocument;
  place(offset: number): Place;
}

/** @throws GateError RG-MANIFEST-SYNTAX when the file is not UTF-8, or is of another syntax */
export function openManifest(path: string, bytes: Uint8Array): Manifest {
  if (FOREIGN.test(path) && !JSON_NAME.test(path) && !YAML_NAME.test(path)) {
    throw new GateError('RG-MANIFEST-SYNTAX', 'the file is neither YAML nor JSON', {
      place: { file: path, line: 1, column: 1 },
      expected: 'a YAML or JSON manifest',
    });
  }
  return manifestOf(path, decodeText(path, bytes));
}

export function manifestOf(path: string, text: string): Manifest {
  const format = JSON_NAME.test(path) ? 'json' : 'yaml';
  const segments = format === 'json' ? [{ start: 0, end: text.length }] : splitDocuments(text);
  const documents = new Map<number, SourceDocument>();
  let lines: LineIndex | undefined;
  let asked = false;
  return {
    path,
    text,
    format,
    segments,
    document(index) {
      const known = documents.get(index) ?? parseSegment(text, format, segments, index);
      documents.set(index, known);
      return known;
    },
    place(offset) {
      if (lines) return { file: path, ...lines.at(offset) };
      // The first place is counted up to its offset; whoever wants more of them gets an index of all lines.
      const before = new LineIndex(text.slice(0, offset)).at(offset);
      if (asked) lines = new LineIndex(text);
      asked = true;
      return { file: path, ...before };
    },
  };
}

function parseSegment(text: string, format: Manifest['format'], segments: readonly Segment[], index: number): SourceDocument {
  if (format === 'json') return parseJson(text);
  const { start, end } = segments[index] ?? { start: text.length, end: text.length };
  return parseYaml(text.slice(start, end), start, index);
}

/** The one error for a document that cannot be read. */
export function syntaxError(manifest: Manifest, problem: NonNullable<SourceDocument['problem']>): GateError {
  const template = /\{\{/.test(manifest.text);
  const [message = ''] = problem.message.split('\n');
  return new GateError('RG-MANIFEST-SYNTAX', `not well-formed ${manifest.format.toUpperCase()}: ${message}`, {
    place: manifest.place(problem.offset),
    ...(template ? { hint: 'the file looks like a template: pin in the values it is filled from, not in the template' } : {}),
  });
}
