import { Kind } from 'graphql/language/kinds.js';
import { GateError } from '../../../../core/index.ts';
import type { Issue } from '../diff/issue.ts';
import { BUILT_IN_SCALARS, type Schema } from '../model.ts';
import { parseDocument } from '../parse/document.ts';
import { Judge } from '../witness/judge.ts';
import { collectUses } from './collect.ts';
import { coordinates, literalCoordinates } from './coordinates.ts';
import { type Document, fragmentsOf, splitOperations } from './fragments.ts';

const MAX_TOKENS = 200_000;
/** A message names this many operations. */
const MAX_NAMED = 5;
/** Of a document that is no GraphQL, a message shows this much. */
const MAX_SHOWN = 60;

interface Given {
  readonly text: string;
  readonly name: string;
  readonly uses: ReadonlySet<string>;
  readonly path: string;
  /** What the schemas have against it. */
  readonly foreign: string | undefined;
  readonly refused: string | undefined;
}

interface Sides {
  readonly client: Schema;
  readonly server: Schema;
}

/**
 * The issues in the light of what clients send: those that no operation uses are lossy, with `used: false`. An operation that the server
 * refuses for a reason that none of them covers is an issue of its own; so is a document that cannot be read, for what it uses is not known.
 */
export async function judgeOperations(issues: readonly Issue[], operations: readonly string[], sides: Sides): Promise<readonly Issue[]> {
  const { documents, unread } = readDocuments(operations, sides);
  const judge = await Judge.over(sides.client, sides.server);
  const given = readOperations(documents, sides.client, judge);
  const used = issues.map((issue) => gradeUse(issue, given, sides));
  // What an unread document uses may be any of what the others do not.
  const isOpen = issues.some(({ kind }) => kind === 'breaking');
  const unknown = unread.map((issue): Issue => (isOpen ? { ...issue, kind: 'unknown' } : issue));
  return [...used, ...unknown, ...given.flatMap((one) => judgeOperation(one, used, sides))];
}

/** The documents that can be read, and an issue for each of the others. */
function readDocuments(operations: readonly string[], { client, server }: Sides): { documents: Document[]; unread: Issue[] } {
  const documents: Document[] = [];
  const unread: Issue[] = [];
  for (const [index, text] of operations.entries()) {
    const path = `operations/${index}`;
    try {
      documents.push({ text, path, node: parseDocument(text, path, MAX_TOKENS) });
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      const data = { operation: path, shown: shorten(text), error: error.message, line: error.place?.line ?? 1 };
      const target = { on: 'document' } as const;
      unread.push({
        rule: 'operation-unreadable',
        kind: 'lossy',
        path: `/${path}`,
        data,
        writer: client.place,
        reader: server.place,
        target,
      });
    }
  }
  return { documents, unread };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

/** Every operation for itself, with the fragments that it spreads and others define: clients keep those in files of their own. */
function readOperations(documents: readonly Document[], client: Schema, judge: Judge): readonly Given[] {
  const fragments = fragmentsOf(documents);
  return documents.flatMap((document) =>
    splitOperations(document, fragments).map(({ text, path, node }) => {
      const named = node.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []));
      const [foreign] = judge.complaints(text, 'client');
      const [refused] = judge.complaints(text, 'server');
      return { text, path, name: named.join(', ') || path, uses: collectUses(node, client), foreign, refused };
    }),
  );
}

function gradeUse(issue: Issue, given: readonly Given[], sides: Sides): Issue {
  if (issue.data['reachable'] === false || issue.target.on === 'entity') return issue;
  const users = given.filter((one) => isUsed(issue, one, sides));
  if (users.length === 0) return { ...issue, kind: 'lossy', data: { ...issue.data, used: false } };
  const { operations, ...data } = issue.data;
  const names = [...new Set(users.map(({ name }) => name))].slice(0, MAX_NAMED);
  return { ...issue, data: { ...data, used: true, operations: operations ?? names } };
}

function isUsed(issue: Issue, { uses, refused }: Given, sides: Sides): boolean {
  if (coordinates(issue).some((one) => uses.has(one))) return true;
  // A value that is written out stays what it is: the server takes it or refuses it. Only what a custom scalar makes of it is not known.
  return literalCoordinates(issue).some((one) => uses.has(one)) && (refused !== undefined || isCustom(issue, sides));
}

function isCustom({ data }: Issue, { client, server }: Sides): boolean {
  const names = [data['client'], data['server']].map((text) => (typeof text === 'string' ? text.replaceAll(/[[\]!]/g, '') : ''));
  return names.some((name) => [client, server].some(({ types }) => types.get(name)?.kind === 'scalar' && !BUILT_IN_SCALARS.has(name)));
}

function judgeOperation(one: Given, issues: readonly Issue[], sides: Sides): readonly Issue[] {
  const { name: operation, foreign, refused: error } = one;
  const base = {
    path: `/${one.path}`,
    writer: sides.client.place,
    reader: sides.server.place,
    target: { on: 'operation', text: one.text },
  } as const;
  if (foreign !== undefined) return [{ ...base, rule: 'operation-foreign', kind: 'lossy', data: { operation, error: foreign } }];
  const covered = issues.some((issue) => issue.kind === 'breaking' && isUsed(issue, one, sides));
  return error === undefined || covered ? [] : [{ ...base, rule: 'operation-refused', kind: 'breaking', data: { operation, error } }];
}
