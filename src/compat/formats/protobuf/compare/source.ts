import { covers, type ProtoEnum, type ProtoFile } from '../model.ts';
import { extensionName } from '../parse/fields.ts';
import { isClosed } from './enums.ts';
import { announcementOf, type Issue } from './issue.ts';
import type { Review } from './review.ts';
import { reviewMembers } from './source-members.ts';
import { counterpart } from './walk.ts';

/** Options that decide what code is generated, and under which name, with what holds where they are not given. */
const CODE_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['java_package', ''],
  ['java_outer_classname', ''],
  ['java_multiple_files', 'false'],
  ['java_generic_services', 'false'],
  ['go_package', ''],
  ['csharp_namespace', ''],
  ['objc_class_prefix', ''],
  ['php_namespace', ''],
  ['php_class_prefix', ''],
  ['php_metadata_namespace', ''],
  ['ruby_package', ''],
  ['swift_prefix', ''],
  ['cc_enable_arenas', 'true'],
  ['cc_generic_services', 'false'],
  ['py_generic_services', 'false'],
  ['optimize_for', 'SPEED'],
]);

/** What code made for the older schema no longer finds in code generated from the newer one. */
export function reviewSource(review: Review): void {
  const { older, newer } = review;
  const [from, to] = [older.main, newer.main];
  reviewFile(review, from, to);
  for (const type of from.types.values()) {
    const now = newer.find(counterpart(type.fullName, from, to));
    if (type.kind === 'message' && now?.kind === 'message') reviewMembers(review, type, now);
    else if (type.kind === 'enum') reviewEnum(review, type, now?.kind === 'enum' ? now : undefined);
  }
  reviewExtensions(review, from);
}

function reviewFile({ report }: Review, from: ProtoFile, to: ProtoFile): void {
  const spots = { path: '', writer: { file: from, at: from.packageAt }, reader: { file: to, at: to.packageAt }, kind: 'breaking' } as const;
  if (from.package !== to.package) report({ ...spots, rule: 'file-same-package', data: { writer: from.package, reader: to.package } });
  for (const [option, unset] of CODE_OPTIONS) {
    const [before, after] = [from.options.get(option) ?? unset, to.options.get(option) ?? unset];
    if (before !== after) report({ ...spots, rule: 'file-same-option', data: { option, before, after } });
  }
}

function reviewEnum({ report }: Review, before: ProtoEnum, after: ProtoEnum | undefined): void {
  const { fullName, file, values } = before;
  const base: Pick<Issue, 'kind' | 'path' | 'writer'> = { kind: 'breaking', path: `/${fullName}`, writer: { file, at: before.at } };
  if (!after) return report({ ...base, rule: 'enum-no-delete', data: { enum: fullName }, removal: announcementOf(before) });
  const reader = { file: after.file, at: after.at };
  const words = [before, after].map((one) => (isClosed(one) ? 'closed' : 'open'));
  if (words[0] !== words[1]) {
    report({ ...base, rule: 'enum-same-type', data: { enum: fullName, before: words[0] ?? '', after: words[1] ?? '' }, reader });
  }
  const [names, numbers] = [new Set(after.values.map(({ name }) => name)), new Set(after.values.map(({ number }) => number))];
  for (const value of values) {
    // A number that has another name is told as such.
    if (names.has(value.name) || numbers.has(value.number)) continue;
    const data = { enum: fullName, value: value.name, number: value.number };
    const spots = { path: `/${fullName}/${value.name}`, writer: { file, at: value.at }, reader };
    report({ ...base, ...spots, rule: 'enum-value-no-delete', data, removal: announcementOf(value) });
  }
}

function reviewExtensions({ newer, report }: Review, from: ProtoFile): void {
  const known = new Set(newer.visibleFiles().flatMap((file) => file.extensions.map(({ field }) => extensionName(field))));
  const renamed = (name: string): string => counterpart(name, from, newer.main);
  for (const { field, extendee } of from.extensions) {
    const name = extensionName(field);
    if (known.has(name) || known.has(renamed(name))) continue;
    const data = { extension: name, message: extendee, number: field.number };
    const writer = { file: from, at: field.at };
    report({ rule: 'extension-no-delete', kind: 'breaking', path: `/[${name}]`, data, writer, removal: announcementOf(field) });
  }
  for (const type of from.types.values()) {
    const now = type.kind === 'message' ? newer.find(renamed(type.fullName)) : undefined;
    if (type.kind !== 'message' || now?.kind !== 'message') continue;
    for (const range of type.extensionRanges) {
      if (covers(now.extensionRanges, range)) continue;
      const data = { message: type.fullName, from: range.from, to: range.to };
      const spots = { path: `/${type.fullName}`, writer: { file: from, at: range.at }, reader: { file: now.file, at: now.at } };
      report({ ...spots, rule: 'extension-message-no-delete', kind: 'breaking', data });
    }
  }
}
