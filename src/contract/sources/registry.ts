import { GateError } from '../../core/index.ts';
import type { DataFile, SourceSpec } from '../types.ts';
import { plainBytes } from './bytes.ts';
import { avroFile } from './avro/index.ts';
import { csv } from './csv/index.ts';
import { jsonArray } from './json-array/index.ts';
import { kafka } from './kafka/index.ts';
import { ndjson } from './ndjson/index.ts';
import { parquet } from './parquet/index.ts';

/** Every format of data that can be read; one line each. Where several recognise a file, the first one has it. */
export const SOURCES: readonly SourceSpec[] = [csv, parquet, avroFile, kafka, ndjson, jsonArray];

/** Looked at to tell a format whose name does not. */
const HEAD = 4096;

/** The format of a data file, by its name, else by how it begins. @throws GateError RG-DATA when none is recognised */
export async function detectSource(file: DataFile): Promise<SourceSpec> {
  const said = file.format === undefined ? undefined : SOURCES.find(({ name }) => name === file.format);
  if (said) return said;
  const begun = file.unnamed ? await readHead(file) : undefined;
  const told = begun === undefined ? undefined : SOURCES.find((one) => one.detect('', begun));
  if (told) return told;
  const name = file.path.replace(/\.(?:gz|gzip|zst|zstd)$/i, '');
  const needsHead = /\.(?:json|log|txt|ndjson|jsonl|jsonlines)$/i.test(name) || !SOURCES.some((one) => one.detect(name, ''));
  const head = begun ?? (needsHead ? await readHead(file) : '');
  const source = SOURCES.find((one) => one.detect(name, head));
  if (source) return source;
  const expected = `one of ${SOURCES.map(({ title }) => title).join(', ')}`;
  throw new GateError('RG-DATA', `the format of ${file.path} is not known`, { expected });
}

/** Whatever the bytes are, they show some text; whether all of it is text, its reader finds out. */
async function readHead(file: DataFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of plainBytes(file)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD) break;
  }
  const bytes = Buffer.concat(chunks);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).slice(0, HEAD);
}
