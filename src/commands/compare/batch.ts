import { compareSources, detectFormat, findFormat, type FormatSpec } from '../../compat/index.ts';
import { GateError, type Host, isJsonObject, type JsonObject, type JsonValue, toGateErrors } from '../../core/index.ts';
import { comparisonToJson } from './answer.ts';
import { assertProfile, readOperations, readPolicy } from './policy.ts';
import { sourceOfValue } from './source.ts';
import { formatOfText } from './text-path.ts';

/** A longer line is answered with an error; it is more than any schema needs. */
const MAX_LINE = 256 * 1024 * 1024;

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
  const { format: name, old, new: next } = value as Readonly<Record<'format' | 'old' | 'new', JsonValue | undefined>>;
  const format = typeof name === 'string' ? findFormat(name) : (detect(old, 'old') ?? detect(next, 'new'));
  const [before, after] = [sourceOfValue(old, 'old', format?.name), sourceOfValue(next, 'new', format?.name)];
  if (!format) throw new GateError('RG-SCHEMA-FORMAT', 'the format could not be told', { hint: 'say it with `format`' });
  const policy = { ...readPolicy(value['policy']), ...readOperations(value['operations']) };
  assertProfile(format, policy);
  return comparisonToJson(await compareSources(before, after, format.name, policy));
}

function detect(value: JsonValue | undefined, side: 'old' | 'new'): FormatSpec | undefined {
  if (typeof value === 'string') return formatOfText(value);
  const { path, text } = sourceOfValue(value, side, undefined);
  return detectFormat(path, text.slice(0, 4096));
}
