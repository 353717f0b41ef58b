import { compareSources, detectFormat, findFormat, type FormatSpec } from '../../compat/index.ts';
import { GateError, type Host, isJsonObject, type JsonObject, type JsonValue, toGateErrors } from '../../core/index.ts';
import { comparisonToJson } from './answer.ts';
import { assertProfile, readOperations, readPolicy } from './policy.ts';
import { sourceOfValue } from './source.ts';

/** A longer line is answered with an error; it is more than any schema needs. */
const MAX_LINE = 256 * 1024 * 1024;
const EXTENSIONS: Readonly<Record<string, string>> = { avro: '.avsc', graphql: '.graphql', sql: '.sql' };

/** Answers every line of standard input, in order, as soon as it can. A case that cannot be answered gets an `error`; none stops the others. */
export async function runBatch(host: Host): Promise<void> {
  for await (const line of readLines(host.stdin())) {
    if (host.signal.aborted) throw host.signal.reason;
    if (line.trim() !== '') host.write(`${JSON.stringify(await answerLine(line))}\n`);
  }
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      parts.push(piece);
      yield length + piece.length > MAX_LINE ? '"too long"' : parts.join('');
      [parts, length] = [[], 0];
    }
    length += last.length;
    if (length <= MAX_LINE) parts.push(last);
  }
  parts.push(decoder.decode());
  yield parts.join('');
}

async function answerLine(line: string): Promise<JsonObject> {
  let id: JsonValue = null;
  try {
    const value = parseLine(line);
    id = value['id'] ?? null;
    return { id, ...(await answerCase(value)) };
  } catch (thrown) {
    return {
      id,
      error: toGateErrors(thrown)
        .map((error) => error.describe())
        .join('\n'),
    };
  }
}

function parseLine(line: string): JsonObject {
  let value: JsonValue;
  try {
    value = JSON.parse(line) as JsonValue;
  } catch (cause) {
    throw new GateError('RG-USAGE', 'the line is not well-formed JSON', { expected: 'one case {id, format, old, new} per line', cause });
  }
  if (!isJsonObject(value))
    throw new GateError('RG-USAGE', 'the line is not an object', { expected: 'one case {id, format, old, new} per line' });
  return value;
}

async function answerCase(value: JsonObject): Promise<JsonObject> {
  const { format: name } = value as { readonly format?: JsonValue };
  const extension = typeof name === 'string' && Object.hasOwn(EXTENSIONS, name) ? (EXTENSIONS[name] ?? '.json') : '.json';
  const before = sourceOfValue(value['old'], 'old', extension);
  const after = sourceOfValue(value['new'], 'new', extension);
  const format = typeof name === 'string' ? findFormat(name) : detect(before.path, before.text);
  const policy = { ...readPolicy(value['policy']), ...readOperations(value['operations']) };
  assertProfile(format, policy);
  return comparisonToJson(await compareSources(before, after, format.name, policy));
}

function detect(path: string, text: string): FormatSpec {
  const format = detectFormat(path, text.slice(0, 4096));
  if (!format) throw new GateError('RG-SCHEMA-FORMAT', 'the format could not be told', { hint: 'say it with `format`' });
  return format;
}
