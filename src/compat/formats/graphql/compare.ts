import type { SchemaPolicy } from '../../../config/index.ts';
import type { Announcement, Difference, Witness } from '../../../core/index.ts';
import { Announcements } from './announce.ts';
import { findIssues } from './diff/index.ts';
import type { Issue } from './diff/issue.ts';
import { diffSelections } from './diff/selections.ts';
import type { Schema } from './model.ts';
import { Reach } from './reach.ts';
import { removalOf } from './removal.ts';
import { applyRule } from './rules.ts';
import { prove } from './witness/prove.ts';

/**
 * Do operations made for `client` still work on `server`, with answers that the client can read? Every difference found; where
 * `policy.operations` are given, what none of them uses is lossy.
 * @throws GateError RG-SCHEMA-SYNTAX for an operation that cannot be parsed
 */
export async function compareSchemas(client: Schema, server: Schema, policy: SchemaPolicy): Promise<readonly Difference[]> {
  const reach = Reach.through(client);
  const found = [...findIssues(client, server), ...diffSelections(client, server, reach)];
  const operations = policy.operations ?? [];
  if (found.length === 0 && operations.length === 0) return [];
  const graded = found.flatMap((issue) => gradeReach(issue, reach));
  const issues = operations.length === 0 ? graded : await judgeUse(graded, operations, client, server);
  const witnesses = await prove(issues, client, server, reach);
  const announced = Announcements.of(client);
  return issues.map((issue) => toDifference(issue, witnesses.get(issue), removalOf(issue, client, announced)));
}

/** The reader of operations is the reference parser, which loads only for them. */
async function judgeUse(
  issues: readonly Issue[],
  operations: readonly string[],
  client: Schema,
  server: Schema,
): Promise<readonly Issue[]> {
  const { judgeOperations } = await import('./usage/index.ts');
  return judgeOperations(issues, operations, { client, server });
}

/** What no operation can reach cannot break; what an answer cannot hold cannot surprise. */
function gradeReach(issue: Issue, reach: Reach): readonly Issue[] {
  const { target, rule, kind, data } = issue;
  if (rule === 'enum-value-added') return reach.open || reach.leaves.has(target.on === 'enum-value' ? target.type : '') ? [issue] : [];
  if (rule === 'union-member-added' || rule === 'implementation-added') {
    return target.on === 'member' && reach.outputs.has(target.type) ? [issue] : [];
  }
  if (kind === 'breaking' && isExternal(issue, reach.schema)) return [{ ...issue, kind: 'lossy', data: { ...data, external: true } }];
  if (!reach.reaches(target))
    return kind === 'lossy' && data['covered'] !== true ? [] : [{ ...issue, kind: 'lossy', data: { ...data, reachable: false } }];
  if (rule === 'enum-value-missing' && target.on === 'enum-value' && !reach.inputs.has(target.type)) {
    return [{ ...issue, data: { ...data, output: true } }];
  }
  return [issue];
}

/** Whether another service of the federated graph answers the field that an issue is about. */
function isExternal({ target }: Issue, client: Schema): boolean {
  if (target.on !== 'field' && target.on !== 'argument') return false;
  return client.types.get(target.type)?.fields.get(target.field)?.external === true;
}

function toDifference(issue: Issue, witness: Witness | undefined, removal: Announcement | undefined): Difference {
  const { rule, kind, path, data, writer, reader } = issue;
  return { ...applyRule(rule, data), kind, path, data, writer, reader, ...(witness ? { witness } : {}), ...(removal ? { removal } : {}) };
}
