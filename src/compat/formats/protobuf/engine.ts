import type { SchemaPolicy } from '../../../config/index.ts';
import type { Difference, Witness } from '../../../core/index.ts';
import type { FormatEngine } from '../../types.ts';
import { addedCalls } from './compare/additions.ts';
import type { Issue } from './compare/issue.ts';
import { reviewChange } from './compare/review.ts';
import { type Findings, findIssues } from './compare/run.ts';
import { containsChange } from './contained.ts';
import { Schema } from './link/schema.ts';
import { membersOf } from './members.ts';
import type { ProtoFile } from './model.ts';
import { profileOf } from './profile.ts';
import { applyRule } from './rules/index.ts';

export const engine: FormatEngine<Schema> = {
  parse: (source, policy) => {
    profileOf(policy);
    return new Schema(source, policy);
  },
  compare: (writer, reader, policy) => compareSchemas(writer, reader, policy),
  review: (older, newer, policy) => reviewSchemas(older, newer, policy),
  additions: (older, newer) => listAdditions(older, newer),
  members: (schema, policy) => membersOf(schema, profileOf(policy)),
  containsChange: (older, newer, policy) => containsChange(older, newer, profileOf(policy)),
};

/** Every reason why `reader` cannot read what `writer` writes, with its witness. protobufjs loads only when there is something to confirm. */
export async function compareSchemas(writer: Schema, reader: Schema, policy: SchemaPolicy): Promise<readonly Difference[]> {
  const { issues } = findIssues(writer, reader, profileOf(policy));
  const shown = issues.some((issue) => issue.plan) ? (await import('./witness/prove.ts')).prover(writer, reader) : undefined;
  const differences: Difference[] = [];
  for (const issue of issues) differences.push(await toProven(issue, [writer, reader], shown));
  return differences;
}

interface Proven {
  readonly difference: Difference;
  /** The files that it was shown with, of the writer and of the reader. */
  readonly files: readonly (readonly ProtoFile[])[];
}

/** An issue of a common import is met in every schema that leads there, and shown once. */
const proven = new WeakMap<Issue, Proven>();

async function toProven(
  issue: Issue,
  schemas: readonly [writer: Schema, reader: Schema],
  show: ((issue: Issue) => Promise<Witness | undefined>) | undefined,
): Promise<Difference> {
  const known = proven.get(issue);
  if (known) {
    for (const [side, schema] of schemas.entries()) for (const file of known.files[side] ?? []) schema.use(file);
    return known.difference;
  }
  const traces = schemas.map((schema) => schema.trace());
  const witness = await show?.(issue);
  const files = traces.map((end) => end());
  const difference = { ...toDifference(issue, ...schemas), ...(witness && { witness }) };
  if (schemas.every(({ isComplete }) => isComplete)) proven.set(issue, { difference, files });
  return difference;
}

/** What the change from the older to the newer schema gives up. */
export function reviewSchemas(older: Schema, newer: Schema, policy: SchemaPolicy): readonly Difference[] {
  const profile = profileOf(policy);
  const read = (): Findings['read'] => findIssues(older, newer, profile).read;
  return reviewChange(older, newer, profile, read).map((issue) => toDifference(issue, older, newer));
}

/** What clients of the newer schema may call and the older one does not have. */
export function listAdditions(older: Schema, newer: Schema): readonly Difference[] {
  return addedCalls(older, newer).map((issue) => toDifference(issue, newer, older));
}

function toDifference({ rule, kind, path, data, writer: from, reader: to, removal }: Issue, writer: Schema, reader: Schema): Difference {
  return {
    ...applyRule(rule, data),
    kind,
    path,
    data,
    ...(from && { writer: writer.place(from.file, from.at) }),
    ...(to && { reader: reader.place(to.file, to.at) }),
    ...(removal && { removal }),
  };
}
