import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import type { Serialization } from '../read/serialization.ts';

/** A text as it goes over the wire, with the name it goes under; in paths and headers the name says nothing. */
export type Sent = readonly [name: string, text: string];

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
  ['tabs', '\t'],
]);
const MAX_LISTED = 6;
const MAX_READINGS = 100;

export function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value as the texts that are sent for it. An empty list is sent as an empty text. */
export function write(name: string, value: JsonValue, { plain, structured }: Serialization): Sent[] {
  if (structured.startsWith('content ')) return [[name, JSON.stringify(value)]];
  const [style = '', explode] = structured.split(' ');
  const start = startOf(name, plain);
  const separator = SEPARATORS.get(style) ?? ',';
  if (isJsonArray(value)) {
    const texts = value.map(textOf);
    if (isRepeated(structured)) return texts.length > 0 ? texts.map((text) => [name, text]) : [[name, '']];
    if (explode && style === 'matrix') return [[name, texts.map((text) => `;${name}=${text}`).join('')]];
    return [[name, start + texts.join(explode && style === 'label' ? '.' : separator)]];
  }
  if (!isJsonObject(value)) return [[name, start + textOf(value)]];
  const members = Object.entries(value).map(([key, one]): Sent => [key, textOf(one)]);
  if (style === 'deepObject') return members.map(([key, text]) => [`${name}[${key}]`, text]);
  if (explode && style === 'form') return members;
  return [[name, start + members.map(([key, text]) => (explode ? `${key}=${text}` : `${key}${separator}${text}`)).join(separator)]];
}

/**
 * What a reader may take texts for: a number looks like a text, and a text like a number. Lists only where it reads lists. `undefined` where
 * it finds nothing of its own.
 */
export function read(name: string, sent: readonly Sent[], { plain, structured }: Serialization, lists: boolean): JsonValue[] | undefined {
  const mine = sent.filter(([key]) => key === name).map(([, text]) => text);
  const [only] = mine;
  if (only === undefined) return undefined;
  if (structured.startsWith('content ')) return mine.length === 1 ? parsed(only) : undefined;
  const start = startOf(name, plain);
  if (!mine.every((text) => text.startsWith(start))) return undefined;
  const bare = mine.map((text) => text.slice(start.length));
  const single = bare.length === 1 ? readingsOf(bare[0] ?? '') : [];
  return lists ? [...single, ...listsIn(name, bare, structured)] : single;
}

function listsIn(name: string, bare: readonly string[], structured: string): JsonValue[] {
  const [style = '', explode] = structured.split(' ');
  const whole = bare[0] ?? '';
  const separator = explode && style === 'matrix' ? `;${name}=` : explode && style === 'label' ? '.' : (SEPARATORS.get(style) ?? ',');
  const pieces = isRepeated(structured) ? bare : whole.split(separator);
  const found = listings(pieces);
  return pieces.length === 1 && whole === '' ? [[], ...found] : found;
}

/** Lists sent as several texts of one name. */
export function isRepeated(structured: string): boolean {
  return structured.endsWith(' explode') && /^(?:form|spaceDelimited|pipeDelimited) /.test(structured);
}

/** Every way to take the texts of a list; of long lists that all are taken in the same way. */
function listings(texts: readonly string[]): JsonValue[][] {
  const all = texts.map(readingsOf);
  if (texts.length > MAX_LISTED) return [texts.map((text) => text), all.map((readings) => readings.at(-1) ?? '')];
  return all.reduce<JsonValue[][]>((lists, readings) => lists.flatMap((list) => readings.map((one) => [...list, one])), [[]]);
}

/** What a form may be read as whose fields are sent as texts, lists as several of one name: at most so many ways. */
export function formReadings(form: JsonValue): JsonValue[] {
  if (!isJsonObject(form)) return [form];
  let found: JsonObject[] = [{}];
  for (const [name, value] of Object.entries(form)) {
    const values = isJsonArray(value) ? value : [value];
    const texts = values.length > 0 ? values.map(textOf) : [''];
    const [only = ''] = texts;
    const plain = values.every((one) => !isJsonObject(one) && !isJsonArray(one));
    const readings = [
      ...(plain ? [] : [value]),
      ...(texts.length === 1 ? readingsOf(only) : []),
      ...listings(texts),
      ...(only === '' ? [[]] : []),
    ];
    found = found.flatMap((before) => readings.map((one) => ({ ...before, [name]: one }))).slice(0, MAX_READINGS);
  }
  return found;
}

function readingsOf(text: string): JsonValue[] {
  const value = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(text)
    ? (JSON.parse(text) as JsonValue)
    : undefined;
  return value === undefined ? [text] : [text, value];
}

function parsed(text: string): JsonValue[] | undefined {
  try {
    return [JSON.parse(text) as JsonValue];
  } catch {
    return undefined;
  }
}

function startOf(name: string, plain: string): string {
  return plain === 'label' ? '.' : plain === 'matrix' ? `;${name}=` : '';
}
