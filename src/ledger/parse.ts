import {
  canonicalJson,
  CAUSES,
  GateError,
  isDigest,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ROLES,
} from '../core/index.ts';
import { LEDGER_EVENTS, type LedgerRecord } from './types.ts';

/** No honest record comes near: a tuple of a thousand pins has about 200 KB. */
const LONGEST_LINE = 1 << 20;

/**
 * The records of a ledger file. Only the form of each line is judged; `verifyLedger` judges the chain.
 * @throws GateError RG-LEDGER-SYNTAX with the line
 */
export function parseLedger(text: string, path: string): LedgerRecord[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => parseLine(line.replace(/\r$/, ''), path, index + 1));
}

function parseLine(line: string, path: string, number: number): LedgerRecord {
  const fail = (message: string, expected = 'one record of the ledger as canonical JSON'): never => {
    const hint = 'the ledger is written by rollback-gate alone; restore the line from the history of its branch';
    throw new GateError('RG-LEDGER-SYNTAX', message, { place: { file: path, line: number, column: 1 }, expected, hint });
  };
  if (line.length > LONGEST_LINE) fail('the line is too long');
  let value: JsonValue;
  let canonical: string;
  try {
    value = JSON.parse(line) as JsonValue;
    canonical = canonicalJson(value);
  } catch (error) {
    return fail(error instanceof RangeError ? 'the line is nested too deeply' : 'the line is not JSON');
  }
  if (!isJsonObject(value)) return fail('the line is not a JSON object');
  // A line with a key twice or with other spacing means different things to different readers.
  if (canonical !== line) fail('the line is not canonical JSON');
  const wrong = Object.keys(FIELDS).find((name) => !FIELDS[name]?.(Object.hasOwn(value, name) ? value[name] : undefined));
  if (wrong !== undefined) fail(`the field ${JSON.stringify(wrong)} is missing or not as it should be`);
  return value as unknown as LedgerRecord;
}

type Test = (value: JsonValue | undefined) => boolean;
const isText: Test = (value) => typeof value === 'string';
const isHash: Test = (value) => typeof value === 'string' && isDigest(value);
const isOneOf =
  (names: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && names.includes(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const FIELDS: Readonly<Record<string, Test>> = {
  version: (value) => value === 1,
  seq: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
  prev: isHash,
  hash: isHash,
  environment: isText,
  event: isOneOf(LEDGER_EVENTS),
  tuple: isTuple,
  tupleId: isHash,
  time: isTime,
  key: isText,
  commit: optional(isText),
  cause: optional(isOneOf(Object.keys(CAUSES))),
  replaces: optional(isHash),
  target: optional(isHash),
  identified: optional((value) => typeof value === 'boolean'),
  actor: optional(isText),
  evidence: optional(isText),
  attachment: optional(isHash),
  happened: optional(isTime),
  signature: optional(isSignature),
};

function isTime(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isSignature(value: JsonValue | undefined): boolean {
  return value !== undefined && isJsonObject(value) && isHash(value['keyid']) && isText(value['sig']);
}

/** Members in canonical order and each name once: anything else would have another id than it seems to have. */
function isTuple(value: JsonValue | undefined): boolean {
  if (!isJsonObject(value) || !isJsonArray(value['members'])) return false;
  const names = value['members'].map((member) => (isMember(member) ? (member['name'] as string) : undefined));
  return names.every((name, index) => name !== undefined && (index === 0 || (names[index - 1] ?? '') < name));
}

function isMember(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && isText(value['name']) && isText(value['value']) && isOneOf(ROLES)(value['role']);
}
