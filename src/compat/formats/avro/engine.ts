import type { SchemaPolicy } from '../../../config/index.ts';
import type { Difference } from '../../../core/index.ts';
import type { FormatEngine } from '../../types.ts';
import { listMembers } from './members.ts';
import type { Use } from './model.ts';
import { parseSchema } from './parse/index.ts';
import { QUALIFIED_PROFILE } from './profile.ts';
import { findIssues } from './resolve/compare.ts';
import { sameSchema } from './resolve/equal.ts';
import type { Issue } from './resolve/issue.ts';
import { Sizes } from './resolve/sizes.ts';
import { AvscJudge, loadAvsc } from './witness/avsc.ts';
import { AVSC_SHOWS, Prover } from './witness/prove.ts';

export const engine: FormatEngine<Use> = {
  parse: (source) => parseSchema(source),
  compare: (writer, reader, policy) => compareSchemas(writer, reader, policy),
  members: listMembers,
};

/** All differences with their witnesses. avsc loads only when there is something to confirm. */
export async function compareSchemas(writer: Use, reader: Use, policy: SchemaPolicy): Promise<readonly Difference[]> {
  if (sameSchema(writer, reader)) return [];
  const qualified = policy.profile === QUALIFIED_PROFILE;
  const sizes = new Sizes(writer.schema);
  const issues = findIssues(writer, reader, { qualified }, sizes);
  const judge = issues.some(needsAvsc) ? await makeJudges() : undefined;
  const prover = new Prover({ writer, reader, sizes, qualified, judge });
  // Breaks first: they block, so the room for payloads is theirs.
  const urgent = [...issues].sort((a, b) => Number(b.kind === 'breaking') - Number(a.kind === 'breaking'));
  const proven = new Map(urgent.map((issue) => [issue, prover.prove(issue)]));
  return issues.flatMap((issue) => proven.get(issue) ?? []);
}

function needsAvsc(issue: Issue): boolean {
  return issue.kind === 'breaking' || AVSC_SHOWS.has(issue.rule);
}

/** One judge per pair of types, made when first asked for. */
async function makeJudges(): Promise<(writer: Use, reader: Use) => AvscJudge> {
  const avsc = await loadAvsc();
  const judges = new Map<Use, Map<Use, AvscJudge>>();
  return (writer, reader) => {
    const ofWriter = judges.get(writer) ?? new Map<Use, AvscJudge>();
    judges.set(writer, ofWriter);
    const judge = ofWriter.get(reader) ?? new AvscJudge(avsc, writer, reader);
    ofWriter.set(reader, judge);
    return judge;
  };
}
