import { Kind } from 'graphql/language/kinds.js';
import type { Issue, Target } from '../diff/issue.ts';
import type { Schema } from '../model.ts';
import { parseDocument } from '../parse/document.ts';
import { Judge } from '../witness/judge.ts';
import { collectUses } from './collect.ts';
import { type Document, fragmentsOf, withFragments } from './fragments.ts';

const MAX_TOKENS = 200_000;
/** A message names this many operations. */
const MAX_NAMED = 5;

interface Given {
  readonly text: string;
  readonly name: string;
  readonly uses: ReadonlySet<string>;
  readonly path: string;
}

/**
 * The issues in the light of what clients send: those that no operation uses are lossy, with `used: false`. An operation that the server
 * refuses for a reason that none of them covers is an issue of its own.
 * @throws GateError RG-SCHEMA-SYNTAX for an operation that cannot be parsed
 */
export async function judgeOperations(
  issues: readonly Issue[],
  operations: readonly string[],
  { client, server }: { readonly client: Schema; readonly server: Schema },
): Promise<readonly Issue[]> {
  const given = readOperations(operations, client);
  const used = issues.map((issue) => gradeUse(issue, given));
  const judge = await Judge.over(client, server);
  return [...used, ...given.flatMap((one) => judgeOperation(one, used, judge, client, server))];
}

/** The documents, each with the fragments that it spreads and others define: clients keep those in files of their own. */
function readOperations(operations: readonly string[], client: Schema): readonly Given[] {
  const documents = operations.map((text, index): Document => {
    const path = `operations/${index}`;
    return { text, path, node: parseDocument(text, path, MAX_TOKENS) };
  });
  const fragments = fragmentsOf(documents);
  return documents.map((document) => {
    const { text, path, node } = withFragments(document, fragments);
    const named = node.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []));
    return { text, path, name: named.join(', ') || path, uses: collectUses(node, client) };
  });
}

function gradeUse(issue: Issue, given: readonly Given[]): Issue {
  if (issue.data['reachable'] === false || issue.target.on === 'entity') return issue;
  const users = given.filter(({ uses }) => coordinates(issue).some((coordinate) => uses.has(coordinate)));
  if (users.length === 0) return { ...issue, kind: 'lossy', data: { ...issue.data, used: false } };
  const { operations, ...data } = issue.data;
  return { ...issue, data: { ...data, used: true, operations: operations ?? users.slice(0, MAX_NAMED).map(({ name }) => name) } };
}

/** What an operation has to use for an issue to concern it; any one is enough. */
function coordinates({ target, rule, data }: Issue): readonly string[] {
  switch (target.on) {
    case 'root':
      return [`root ${target.root}`];
    case 'type':
      return [`type ${target.type}`, `answer ${target.type}`];
    case 'field':
      return [`${target.type}.${target.field}`];
    case 'argument':
      return argumentUses(`${target.type}.${target.field}`, target.arg, rule, data['known'] === true);
    case 'input-field':
      return /-(?:required|default-changed)$/.test(rule) ? [`type ${target.type}`] : [`${target.type}.${target.field}`];
    case 'input-object':
      return [`type ${target.type}`];
    case 'enum-value':
      return rule === 'enum-value-added' ? [`answer ${target.type}`] : [`${target.type}.${target.value}`];
    case 'member':
      return rule.endsWith('-added')
        ? [`answer ${target.type}`, `type ${target.type}`]
        : [`${target.type}|${target.member}`, `${target.member}|${target.type}`];
    case 'directive':
      return directiveUses(target, rule, data['known'] === true);
    default:
      return [];
  }
}

/** Who does not know an argument leaves it out in every use. */
function argumentUses(owner: string, arg: string, rule: Issue['rule'], known: boolean): readonly string[] {
  if (rule === 'argument-required') return [known ? `${owner}(-${arg})` : owner];
  return rule === 'argument-default-changed' ? [`${owner}(-${arg})`] : [`${owner}(${arg})`];
}

function directiveUses(
  { directive, location, arg, twice }: Target & { on: 'directive' },
  rule: Issue['rule'],
  known: boolean,
): readonly string[] {
  const name = `@${directive}`;
  if (arg !== undefined) return argumentUses(name, arg, rule, known);
  if (location !== undefined) return [`${name} ${location}`];
  return twice ? [`${name} twice`] : [name];
}

function judgeOperation(one: Given, issues: readonly Issue[], judge: Judge, client: Schema, server: Schema): readonly Issue[] {
  const base = { path: `/${one.path}`, writer: client.place, reader: server.place, target: { on: 'operation', text: one.text } } as const;
  const [foreign] = judge.complaints(one.text, 'client');
  if (foreign !== undefined) return [{ ...base, rule: 'operation-foreign', kind: 'lossy', data: { operation: one.name, error: foreign } }];
  const [error] = judge.complaints(one.text, 'server');
  const covered = issues.some((issue) => issue.kind === 'breaking' && coordinates(issue).some((coordinate) => one.uses.has(coordinate)));
  return error === undefined || covered
    ? []
    : [{ ...base, rule: 'operation-refused', kind: 'breaking', data: { operation: one.name, error } }];
}
