import type { Schema } from '../link/schema.ts';
import { covers, holds, type ProtoEnum, type ProtoFile, type ProtoMessage } from '../model.ts';
import { readsJson, type Profile } from '../profile.ts';
import { indexEnum } from './enums.ts';
import { announcementOf, type Issue } from './issue.ts';
import { reviewSource } from './source.ts';
import { counterpart } from './walk.ts';

/** The change from the older to the newer schema, under review. */
export interface Review {
  readonly older: Schema;
  readonly newer: Schema;
  readonly profile: Profile;
  /** Messages of the older schema that one of the newer reads; only asked when one is gone. */
  readonly read: () => ReadonlySet<ProtoMessage>;
  readonly report: (issue: Issue) => void;
}

/** What neither direction shows by itself: what was given up, and could be taken for something else later. */
export function reviewChange(
  older: Schema,
  newer: Schema,
  profile: Profile,
  readMessages: () => ReadonlySet<ProtoMessage>,
): readonly Issue[] {
  const issues: Issue[] = [];
  // Of a file that did not change nothing is gone; what its names stand for matters to code alone.
  if (older.main === newer.main && profile !== 'source') return issues;
  let known: ReadonlySet<ProtoMessage> | undefined;
  const read = (): ReadonlySet<ProtoMessage> => (known ??= readMessages());
  const review: Review = { older, newer, profile, read, report: (issue) => issues.push(issue) };
  const [from, to] = [older.main, newer.main];
  for (const type of from.types.values()) {
    // Code names the file that it was generated from, too; data does not.
    const find = (name: string): ProtoMessage | ProtoEnum | undefined => (profile === 'source' ? newer.find(name) : newer.locate(name));
    const now = find(type.fullName) ?? find(counterpart(type.fullName, from, to));
    if (type.kind === 'message') reviewMessage(review, type, now?.kind === 'message' ? now : undefined);
    else if (now?.kind === 'enum') reviewEnum(review, type, now);
  }
  reviewServices(review, from, to);
  if (profile === 'source') reviewSource(review);
  return issues;
}

function reviewMessage(review: Review, before: ProtoMessage, after: ProtoMessage | undefined): void {
  const { report, profile } = review;
  const base = { path: `/${before.fullName}`, writer: { file: before.file, at: before.at } };
  if (!after) {
    const gone = profile === 'source' ? 'breaking' : review.read().has(before) ? undefined : 'unknown';
    if (gone)
      report({ ...base, rule: 'message-no-delete', kind: gone, data: { message: before.fullName }, removal: announcementOf(before) });
    return;
  }
  const numbers = new Set(after.fields.map((field) => field.number));
  const names = new Set([...after.fields, ...after.reservedNames].map(({ name }) => name));
  for (const field of before.fields) {
    if (numbers.has(field.number)) continue;
    const data = { message: before.fullName, field: field.name, number: field.number };
    const spots = {
      path: `${base.path}/${field.name}`,
      writer: { file: before.file, at: field.at },
      reader: { file: after.file, at: after.at },
    };
    if (!holds(after.reserved, field.number)) report({ ...spots, rule: 'field-no-delete-unless-number-reserved', kind: 'breaking', data });
    if (!readsJson(profile) || names.has(field.name)) continue;
    report({ ...spots, rule: 'field-no-delete-unless-name-reserved', kind: 'breaking', data });
  }
  const users = new Map(after.fields.map((field) => [field.number, field.name]));
  const used = (number: number): string | undefined => users.get(number);
  reviewReserved(review, before, after, { rule: 'reserved-message-no-delete', what: 'message', used });
}

function reviewEnum(review: Review, before: ProtoEnum, after: ProtoEnum): void {
  const numbers = new Set(after.values.map((value) => value.number));
  const names = new Set([...after.values, ...after.reservedNames].map(({ name }) => name));
  const firsts = indexEnum(before).numbers;
  const path = `/${before.fullName}`;
  for (const value of before.values) {
    const kept = numbers.has(value.number);
    // The first name of a number that is kept is the one that is written: what becomes of it is compared.
    if (kept && firsts.get(value.number) === value.name) continue;
    const data = { enum: before.fullName, value: value.name, number: value.number };
    const spots = {
      path: `${path}/${value.name}`,
      writer: { file: before.file, at: value.at },
      reader: { file: after.file, at: after.at },
    };
    if (!kept && !holds(after.reserved, value.number)) {
      review.report({ ...spots, rule: 'enum-value-no-delete-unless-number-reserved', kind: 'breaking', data });
    }
    if (!readsJson(review.profile) || names.has(value.name)) continue;
    review.report({ ...spots, rule: 'enum-value-no-delete-unless-name-reserved', kind: 'breaking', data });
  }
  const users = new Map(after.values.toReversed().map((value) => [value.number, value.name]));
  const used = (number: number): string | undefined => users.get(number);
  reviewReserved(review, before, after, { rule: 'reserved-enum-no-delete', what: 'enum', used });
}

/** What was reserved stays reserved. */
function reviewReserved(
  { report, profile }: Review,
  before: ProtoMessage | ProtoEnum,
  after: ProtoMessage | ProtoEnum,
  { rule, what, used }: { rule: Issue['rule']; what: 'message' | 'enum'; used: (number: number) => string | undefined },
): void {
  const ranges = before.reserved.filter((range) => !covers(after.reserved, range));
  const kept = new Set(after.reservedNames.map((one) => one.name));
  const names = readsJson(profile) ? before.reservedNames.filter((one) => !kept.has(one.name)) : [];
  const first = ranges[0] ?? names[0];
  if (!first) return;
  const freed = [
    ...ranges.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`)),
    ...names.map((one) => JSON.stringify(one.name)),
  ];
  const user = ranges.map((range) => (range.from === range.to ? used(range.from) : undefined)).find((name) => name !== undefined);
  report({
    rule,
    kind: 'breaking',
    path: `/${before.fullName}`,
    data: { [what]: before.fullName, freed, ...(user !== undefined && { usedBy: user }) },
    writer: { file: before.file, at: first.at },
    reader: { file: after.file, at: after.at },
  });
}

function reviewServices(review: Review, from: ProtoFile, to: ProtoFile): void {
  for (const service of from.services) {
    const { newer } = review;
    const now = newer.locateService(service.fullName) ?? newer.locateService(counterpart(service.fullName, from, to));
    const writer = { file: from, at: service.at };
    if (!now) {
      review.report({
        rule: 'service-no-delete',
        kind: 'breaking',
        path: `/${service.fullName}`,
        data: { service: service.fullName },
        writer,
        removal: announcementOf(service),
      });
      continue;
    }
    const reader = { file: now.file, at: now.at };
    const served = new Set(now.rpcs.map(({ name }) => name));
    for (const rpc of service.rpcs) {
      if (served.has(rpc.name)) continue;
      const data = { rpc: `${service.fullName}.${rpc.name}` };
      const path = `/${service.fullName}/${rpc.name}`;
      const removal = announcementOf(rpc.options.has('deprecated') ? rpc : service);
      review.report({ rule: 'rpc-no-delete', kind: 'breaking', path, data, writer: { file: from, at: rpc.at }, reader, removal });
    }
  }
}
