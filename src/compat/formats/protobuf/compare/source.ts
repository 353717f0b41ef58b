import { typeLabel } from '../link/types.ts';
import type { ProtoMessage } from '../model.ts';
import { cardinalityOf } from '../shape.ts';
import type { Review } from './review.ts';
import { counterpart } from './walk.ts';

/** Options that name the generated code of a language. */
const NAMING = [
  'java_package',
  'java_outer_classname',
  'java_multiple_files',
  'go_package',
  'csharp_namespace',
  'objc_class_prefix',
  'php_namespace',
  'php_class_prefix',
  'php_metadata_namespace',
  'ruby_package',
  'swift_prefix',
] as const;

/** What code made for the older schema no longer finds in code generated from the newer one. */
export function reviewSource(review: Review): void {
  const { older, newer, report } = review;
  const [from, to] = [older.main, newer.main];
  const spots = { path: '', writer: { file: from, at: from.packageAt }, reader: { file: to, at: to.packageAt } };
  if (from.package !== to.package)
    report({ ...spots, rule: 'file-same-package', kind: 'breaking', data: { writer: from.package, reader: to.package } });
  for (const option of NAMING) {
    const [before, after] = [from.options.get(option) ?? '', to.options.get(option) ?? ''];
    if (before !== after) report({ ...spots, rule: 'file-same-option', kind: 'breaking', data: { option, before, after } });
  }
  for (const type of from.types.values()) {
    const now = newer.find(counterpart(type.fullName, from, to));
    const path = `/${type.fullName}`;
    if (type.kind === 'enum' && now?.kind !== 'enum') {
      report({ rule: 'enum-no-delete', kind: 'breaking', path, data: { enum: type.fullName }, writer: { file: from, at: type.at } });
    } else if (type.kind === 'message' && now?.kind === 'message') {
      reviewMembers(review, type, now);
    }
  }
}

function reviewMembers(review: Review, before: ProtoMessage, after: ProtoMessage): void {
  const { older, newer, report } = review;
  const base = { kind: 'breaking', reader: { file: after.file, at: after.at } } as const;
  for (const oneof of before.oneofs) {
    if (after.oneofs.some((other) => other.name === oneof.name)) continue;
    const data = { message: before.fullName, oneof: oneof.name };
    report({
      ...base,
      rule: 'oneof-no-delete',
      path: `/${before.fullName}/${oneof.name}`,
      data,
      writer: { file: before.file, at: oneof.at },
    });
  }
  for (const field of before.fields) {
    const now = after.fields.find((other) => other.number === field.number);
    if (!now) continue;
    const [was, is] = [[older, field] as const, [newer, now] as const].map(([schema, one]) => {
      const type = schema.typeOf(one);
      const count = cardinalityOf(one, type);
      return `${count === 'repeated' || count === 'map' ? `${count} ` : ''}${one.mapKey ? `${one.mapKey} to ` : ''}${typeLabel(type)}`;
    });
    if (was === undefined || is === undefined || was === is) continue;
    const data = { message: before.fullName, field: field.name, number: field.number, before: was, after: is };
    const places = { writer: { file: before.file, at: field.typeAt }, reader: { file: after.file, at: now.typeAt } };
    report({ ...base, ...places, rule: 'field-same-type', path: `/${before.fullName}/${field.name}`, data });
  }
}
