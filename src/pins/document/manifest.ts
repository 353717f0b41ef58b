import { GateError, LineIndex, type Place } from '../../core/index.ts';
import { parseDockerfile } from './dockerfile.ts';
import { parseEnv } from './env.ts';
import { FORMAT_NAMES, formatOfName, type ManifestFormat } from './formats.ts';
import { parseHcl } from './hcl.ts';
import { parseJson } from './json.ts';
import { decodeText, type Segment, splitDocuments } from './text.ts';
import { parseToml } from './toml.ts';
import type { SourceDocument } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** A file opened for reading pins. Its documents are parsed one by one, when somebody asks. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly format: ManifestFormat;
  readonly segments: readonly Segment[];
  /** The document of a segment, parsed once. */
  document(index: number): SourceDocument;
  place(offset: number): Place;
}

/**
 * Opens a file by what its name tells of its syntax. A name that tells nothing is taken for `assumed`.
 * @throws GateError RG-MANIFEST-SYNTAX when the file is not UTF-8, or is of another syntax
 */
export function openManifest(path: string, bytes: Uint8Array, assumed?: ManifestFormat): Manifest {
  if (formatOfName(path) === 'foreign') {
    throw new GateError('RG-MANIFEST-SYNTAX', 'pins are not read from files of this kind', {
      place: { file: path, line: 1, column: 1 },
      expected: 'YAML, JSON, TOML, HCL, an env file or a Dockerfile',
    });
  }
  return manifestOf(path, decodeText(path, bytes), assumed);
}

export function manifestOf(path: string, text: string, assumed: ManifestFormat = 'yaml'): Manifest {
  const named = formatOfName(path);
  const format = named === undefined || named === 'foreign' ? assumed : named;
  const segments = format === 'yaml' ? splitDocuments(text) : [{ start: 0, end: text.length }];
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

const PARSERS: Readonly<Record<Exclude<ManifestFormat, 'yaml'>, (text: string) => SourceDocument>> = {
  json: parseJson,
  toml: parseToml,
  hcl: parseHcl,
  env: parseEnv,
  dockerfile: parseDockerfile,
};

function parseSegment(text: string, format: ManifestFormat, segments: readonly Segment[], index: number): SourceDocument {
  if (format !== 'yaml') return PARSERS[format](text);
  const { start, end } = segments[index] ?? { start: text.length, end: text.length };
  return parseYaml(text.slice(start, end), start, index);
}

/** The one error for a document that cannot be read. */
export function syntaxError(manifest: Manifest, problem: NonNullable<SourceDocument['problem']>): GateError {
  const template = /\{\{/.test(manifest.text);
  const [message = ''] = problem.message.split('\n');
  return new GateError('RG-MANIFEST-SYNTAX', `not well-formed ${FORMAT_NAMES[manifest.format]}: ${message}`, {
    place: manifest.place(problem.offset),
    ...(template ? { hint: 'the file looks like a template: pin in the values it is filled from, not in the template' } : {}),
  });
}
