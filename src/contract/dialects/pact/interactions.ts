import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import type { Expected } from './model.ts';
import { rulesOf } from './rules.ts';

export interface Interaction {
  readonly description: string;
  readonly expected: Expected;
  /** Provider states by name. */
  readonly states: readonly string[];
  /** Parts that are not run, and why. */
  readonly notes: readonly string[];
}

/** Every message and response of a pact, whatever version wrote it; a text says why it is none. */
export function interactionsOf(root: JsonObject): readonly Interaction[] | string {
  const lists = ['interactions', 'messages'].flatMap((key) => (root[key] === undefined ? [] : [root[key]]));
  if (lists.length === 0) return 'the pact has neither interactions nor messages';
  if (!lists.every(isJsonArray)) return 'the interactions of the pact are no list';
  const entries = lists.flat();
  if (!entries.every(isJsonObject)) return 'an interaction of the pact is no object';
  return entries.map((entry) => readInteraction(entry));
}

function readInteraction(entry: JsonObject): Interaction {
  const response = answerOf(entry);
  const notes: string[] = [];
  if (isJsonArray(entry['response']) && entry['response'].length > 1)
    notes.push('only the first of several responses is held against data');
  if (entry['pluginConfiguration'] !== undefined) notes.push('what plugins configure is not run');
  const body = readBody(response, notes);
  const found = rulesOf(response['matchingRules']);
  notes.push(...found.notes);
  return {
    description: textOf(entry['description']) ?? '',
    expected: {
      ...(body !== undefined && { body }),
      ...(typeof response['status'] === 'number' && { status: response['status'] }),
      headers: headersOf(response['headers']),
      rules: found.rules,
    },
    states: statesOf(entry),
    notes,
  };
}

/** What comes to the consumer: a response, the first one of a message that is answered, or the message itself. */
function answerOf(entry: JsonObject): JsonObject {
  const { response } = entry;
  if (isJsonArray(response)) return isJsonObject(response[0]) ? response[0] : {};
  return isJsonObject(response) ? response : entry;
}

/** Version 4 wraps contents with their type; JSON is what can be looked into, and a plain text can be compared. */
function readBody(holder: JsonObject, notes: string[]): JsonValue | undefined {
  const given = holder['contents'] ?? holder['body'];
  if (given === undefined) return undefined;
  const isWrapped =
    isJsonObject(given) && Object.hasOwn(given, 'content') && (Object.hasOwn(given, 'contentType') || Object.hasOwn(given, 'encoded'));
  const content = isWrapped ? given['content'] : given;
  const type = (isWrapped ? textOf(given['contentType']) : undefined) ?? headersOf(holder['headers'])['content-type'] ?? '';
  const isEncoded =
    isWrapped && given['encoded'] !== undefined && given['encoded'] !== false && given['encoded'] !== 'JSON' && given['encoded'] !== 'json';
  if (isEncoded || /xml|multipart|octet-stream|protobuf|grpc|form-urlencoded/i.test(type)) {
    notes.push(`a body of the type ${type || 'that is encoded'} is not looked into`);
    return undefined;
  }
  return content;
}

/** Version 4 gives a list for each name. */
function headersOf(given: JsonValue | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(given)) return {};
  const entries = Object.entries(given).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    (isJsonArray(value) ? value : [value]).map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(', '),
  ]);
  return Object.fromEntries(entries);
}

function statesOf(entry: JsonObject): readonly string[] {
  const single = textOf(entry['providerState']) ?? textOf(entry['provider_state']);
  const listed = isJsonArray(entry['providerStates']) ? entry['providerStates'] : [];
  const names = listed.flatMap((state) => (isJsonObject(state) && typeof state['name'] === 'string' ? [state['name']] : []));
  return single === undefined || single === '' ? names : [single, ...names];
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
