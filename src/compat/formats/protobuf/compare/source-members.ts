import { featuresOf } from '../features.ts';
import { typeLabel } from '../link/types.ts';
import type { ProtoField, ProtoMessage } from '../model.ts';
import { jsonNameOf } from '../names.ts';
import { cardinalityOf } from '../shape.ts';
import { announcementOf, type Issue } from './issue.ts';
import type { Review } from './review.ts';

/** Options of a field that change the types in generated code, with what holds where they are not given. */
const FIELD_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['jstype', 'JS_NORMAL'],
  ['ctype', 'STRING'],
]);

type Report = (issue: Pick<Issue, 'rule' | 'path' | 'data' | 'writer' | 'removal'> & Partial<Pick<Issue, 'reader'>>) => void;

/** Fields and oneofs that code for the older message names, and how it uses them. */
export function reviewMembers(review: Review, before: ProtoMessage, after: ProtoMessage): void {
  const reader = { file: after.file, at: after.at };
  const report: Report = (issue) => review.report({ kind: 'breaking', reader, ...issue });
  const oneofs = new Set(after.oneofs.map(({ name }) => name));
  for (const { name, at } of before.oneofs) {
    if (oneofs.has(name)) continue;
    const data = { message: before.fullName, oneof: name };
    report({ rule: 'oneof-no-delete', path: `/${before.fullName}/${name}`, data, writer: { file: before.file, at } });
  }
  const [numbers, names] = [new Map(after.fields.map((one) => [one.number, one])), new Set(after.fields.map(({ name }) => name))];
  for (const field of before.fields) {
    const now = numbers.get(field.number);
    if (now) reviewField(review, report, { owner: before, field, now });
    else if (!names.has(field.name)) {
      const data = { message: before.fullName, field: field.name, number: field.number };
      const path = `/${before.fullName}/${field.name}`;
      report({ rule: 'field-no-delete', path, data, writer: { file: field.file, at: field.at }, removal: announcementOf(field) });
    }
  }
}

interface Change {
  readonly owner: ProtoMessage;
  readonly field: ProtoField;
  readonly now: ProtoField;
}

function reviewField({ older, newer }: Review, reportAt: Report, { owner, field, now }: Change): void {
  const path = `/${owner.fullName}/${field.name}`;
  const spots = { writer: { file: field.file, at: field.typeAt }, reader: { file: now.file, at: now.typeAt } };
  const base = { message: owner.fullName, field: field.name, number: field.number };
  const report = (rule: Issue['rule'], before: string, after: string, more: Issue['data'] = {}): void => {
    if (before !== after) reportAt({ ...spots, rule, path, data: { ...base, before, after, ...more } });
  };
  const [was, is] = [older.typeOf(field), newer.typeOf(now)];
  report('field-same-type', typeText(field, typeLabel(was)), typeText(now, typeLabel(is)));
  report('field-same-cardinality', cardinalityOf(field, was), cardinalityOf(now, is));
  // A name that JSON carries, too, is compared with what JSON reads.
  if (jsonNameOf(field) === jsonNameOf(now) && field.name !== now.name) {
    reportAt({ ...spots, rule: 'field-same-name', path, data: { ...base, key: field.name, reader: now.name, taken: false, code: true } });
  }
  if ((field.oneof?.name ?? '') !== (now.oneof?.name ?? '')) {
    const oneof = now.oneof?.name ?? field.oneof?.name ?? '';
    reportAt({
      ...spots,
      rule: 'field-same-oneof',
      path,
      data: { ...base, oneof, fields: [field.name], code: true, joins: now.oneof !== undefined },
    });
  }
  for (const [option, unset] of FIELD_OPTIONS) {
    report('field-same-option', field.options.get(option) ?? unset, now.options.get(option) ?? unset, { option });
  }
  if (holdsText(field) && holdsText(now)) {
    report('field-same-utf8-validation', featuresOf(field).utf8Validation, featuresOf(now).utf8Validation);
  }
}

function typeText({ mapKey }: ProtoField, label: string): string {
  return mapKey ? `map<${mapKey}, ${label}>` : label;
}

function holdsText({ type, mapKey }: ProtoField): boolean {
  return type === 'string' || mapKey === 'string';
}
