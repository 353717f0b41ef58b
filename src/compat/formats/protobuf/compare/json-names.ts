import type { ProtoField, ProtoMessage } from '../model.ts';
import { jsonNameOf } from '../names.ts';
import { readsJson } from '../profile.ts';
import type { Issue } from './issue.ts';
import { sampleOf } from './samples.ts';
import type { Walk } from './walk.ts';

/** Names of fields: what JSON calls them, and what a name meant under another number. */
export function compareNames(walk: Walk, writer: ProtoMessage, reader: ProtoMessage): void {
  if (haveSameNames(writer, reader)) return;
  const numbers = new Map(reader.fields.map((field) => [field.number, field]));
  const names = new Map(reader.fields.map((field) => [field.name, field]));
  const accepted = acceptedNames(reader);
  for (const field of writer.fields) {
    const same = numbers.get(field.number);
    const named = names.get(field.name);
    const base = { writer: { file: writer.file, at: field.at }, path: `/${writer.fullName}/${field.name}` } as const;
    if (named && named.number !== field.number) {
      const data = { message: reader.fullName, field: field.name, writer: field.number, reader: named.number };
      const spots = { ...base, reader: { file: reader.file, at: named.at } };
      walk.report({ ...spots, rule: 'field-same-number', kind: 'breaking', data, plan: plan(walk, field, writer, reader, 'bytes') });
    } else if (readsJson(walk.profile)) {
      const key = jsonNameOf(field);
      const target = accepted.get(key);
      const at = { file: reader.file, at: (same ?? target ?? reader).at };
      const issue = jsonIssue(walk, { field, key, same, target });
      if (!issue) continue;
      const data = { message: reader.fullName, ...issue.data };
      const [kind, through] = issue.data['dropped'] === true ? (['lossy', 'bytes'] as const) : (['breaking', 'json'] as const);
      walk.report({ ...base, ...issue, kind, data, reader: at, plan: plan(walk, field, writer, reader, through) });
    }
  }
}

/** The common case, told without any map: the same names under the same numbers, in the same order. */
function haveSameNames(writer: ProtoMessage, reader: ProtoMessage): boolean {
  if (writer.fields.length !== reader.fields.length) return false;
  return writer.fields.every((field, index) => {
    const other = reader.fields[index];
    return other?.name === field.name && other.number === field.number && other.options.get('json_name') === field.options.get('json_name');
  });
}

interface Lookup {
  readonly field: ProtoField;
  readonly key: string;
  /** The reader's field of the same number, and the one that takes the member. */
  readonly same: ProtoField | undefined;
  readonly target: ProtoField | undefined;
}

function jsonIssue(walk: Walk, { field, key, same, target }: Lookup): Pick<Issue, 'rule' | 'data'> | undefined {
  if (!same) {
    if (target) return { rule: 'field-same-json-name', data: { field: field.name, key, reader: target.name, taken: true } };
    if (walk.profile !== 'wire-json-strict' && walk.profile !== 'wire-json-relay') return undefined;
    return { rule: 'field-known-to-json-reader', data: { field: field.name, key, dropped: walk.profile === 'wire-json-relay' } };
  }
  if (target === same) return undefined;
  const data = { field: field.name, key, reader: same.name, taken: target !== undefined };
  return { rule: field.name === same.name || target ? 'field-same-json-name' : 'field-same-name', data };
}

/** Readers take the name of JSON and the name of the source. */
function acceptedNames(message: ProtoMessage): ReadonlyMap<string, ProtoField> {
  const names = new Map(message.fields.map((field) => [field.name, field]));
  for (const field of message.fields) names.set(jsonNameOf(field), field);
  return names;
}

function plan(walk: Walk, field: ProtoField, writer: ProtoMessage, reader: ProtoMessage, through: 'bytes' | 'json'): Issue['plan'] {
  const value = sampleOf(walk.writer.typeOf(field), field);
  return value === undefined ? undefined : { writer, reader, through, values: [[field, value]] };
}
