/**
 * Breaks of GraphQL schemas beside those of @graphql-inspector/core, over consecutive published versions of GitHub's schema and over generated
 * schemas, both ways: `node scripts/run.mjs bench/graphql-differential.ts [--history 40] [--pairs 2000] [--seed 1]`.
 * Every disagreement is counted under the policy that explains it (see the readme of the format); one without is printed and fails the run.
 * Of generated schemas graphql-js has its say too: witnesses have to hold on the whole schemas, and operations and answers that are drawn at
 * random have to work where a pair is called compatible, and documents of clients that are not called broken have to be taken, whatever
 * their variables carry.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { printSchema, randomSchema } from '../__tests__/support/graphql-generate.ts';
import { mutateSchema } from '../__tests__/support/graphql-mutate.ts';
import { tryOperations } from '../__tests__/support/graphql-operations-trial.ts';
import { readSide as readReference, type Side as Reference, tryPair } from '../__tests__/support/graphql-trial.ts';
import { compareSchemas } from '../src/compat/formats/graphql/compare.ts';
import type { Schema } from '../src/compat/formats/graphql/model.ts';
import { parseSchema } from '../src/compat/formats/graphql/parse/index.ts';
import { answerOf, type Difference } from '../src/core/index.ts';
import { fetchPackage, installPeers } from './support/package.mjs';

const VERSIONS =
  `14.0.0 14.1.0 14.4.0 14.5.0 14.9.1 14.11.0 14.13.1 14.19.1 14.22.0 14.23.0 14.24.1 14.26.1 14.27.1 14.28.0 14.31.0 14.32.1 14.33.0
  14.34.0 14.37.0 14.39.0 14.40.1 14.41.0 14.42.0 14.45.0 14.46.0 14.47.1 14.50.0 14.53.0 14.55.1 14.56.0 14.58.0 15.0.0 15.3.0 15.5.0 15.9.0
  15.12.0 15.14.0 15.15.0 15.16.0 15.17.0 15.18.0 15.20.0 15.22.0 15.23.0 15.24.0 15.25.0 15.26.0 15.26.1`.split(/\s+/);

const SAMPLES = 2;

interface Change {
  readonly type: string;
  readonly path?: string;
  readonly criticality: { readonly level: string };
  readonly meta: Readonly<Record<string, unknown>>;
}

interface Peer {
  diff(client: unknown, server: unknown): Promise<readonly Change[]>;
  buildSchema(text: string, options: object): unknown;
}

interface Side {
  readonly own: Schema;
  readonly theirs: unknown;
}

/** Why the two may disagree on a path: the first that fits is counted. `ours` are our differences there, none where we see nothing. */
interface Policy {
  readonly name: string;
  readonly stricter: 'ours' | 'inspector';
  fits(ours: readonly Difference[], theirs: readonly Change[]): boolean;
}

const has = (ours: readonly Difference[], rule: string): boolean => ours.some((one) => one.rule === `graphql/${rule}`);
const POLICIES: readonly Policy[] = [
  { name: 'no operation can reach it', stricter: 'inspector', fits: (ours) => ours.some(({ data }) => data['reachable'] === false) },
  { name: 'the objects still implement it', stricter: 'inspector', fits: (ours) => ours.some(({ data }) => data['covered'] === true) },
  { name: 'roots', stricter: 'ours', fits: (ours) => has(ours, 'root-type-missing') || has(ours, 'root-type-changed') },
  {
    name: 'a default dropped from what is never null',
    stricter: 'ours',
    fits: (ours) => ours.some(({ rule, data }) => rule.endsWith('-required') && data['known'] === true),
  },
  { name: '@oneOf added', stricter: 'ours', fits: (ours) => has(ours, 'input-one-of-added') },
  {
    name: "a directive's argument with a default added",
    stricter: 'inspector',
    fits: (_, theirs) =>
      theirs.every(({ type, meta }) => type === 'DIRECTIVE_ARGUMENT_ADDED' && meta['addedDirectiveDefaultValue'] !== undefined),
  },
  { name: 'what directives take', stricter: 'ours', fits: (ours) => ours.some(({ path }) => path.startsWith('/@')) },
];

/** The path of ours for a change of theirs. */
function pathOf({ type, path = '', meta }: Change): string {
  const text = (key: string): string => String(meta[key]);
  switch (type) {
    case 'UNION_MEMBER_REMOVED':
      return `/${text('unionName')}/${text('removedUnionMemberTypeName')}`;
    case 'OBJECT_TYPE_INTERFACE_REMOVED':
      return `/${text('objectTypeName')}/${text('removedInterfaceName')}`;
    case 'DIRECTIVE_ARGUMENT_ADDED':
      return `/@${text('directiveName')}/${text('addedDirectiveArgumentName')}`;
    case 'DIRECTIVE_USAGE_INPUT_OBJECT_ADDED':
      return `/${path.replace(/\.@oneOf$/, '').replaceAll('.', '/')}`;
    case 'SCHEMA_QUERY_TYPE_CHANGED':
    case 'SCHEMA_MUTATION_TYPE_CHANGED':
    case 'SCHEMA_SUBSCRIPTION_TYPE_CHANGED':
      return `/${text(`old${type.charAt(7)}${type.slice(8, -13).toLowerCase()}TypeName`)}`;
    default:
      return `/${path.replaceAll('.', '/')}`;
  }
}

class Tally {
  directed = 0;
  unknown = 0;
  breaks = 0;
  agreed = 0;
  /** Pairs that documents of clients were sent to as well. */
  sent = 0;
  readonly policies = new Map<string, number>();
  readonly faults: string[] = [];

  count(ours: readonly Difference[], changes: readonly Change[], what: string): void {
    this.directed += 1;
    if (answerOf(ours) === 'unknown') this.unknown += 1;
    const mine = groupBy(ours, ({ path }) => path);
    const theirs = groupBy(
      changes.filter(({ criticality }) => criticality.level === 'BREAKING'),
      pathOf,
    );
    for (const path of new Set([...mine.keys(), ...theirs.keys()])) this.#path(path, mine.get(path) ?? [], theirs.get(path) ?? [], what);
  }

  #path(path: string, ours: readonly Difference[], theirs: readonly Change[], what: string): void {
    const breaks = ours.some(({ kind }) => kind === 'breaking');
    if (breaks) this.breaks += 1;
    if (breaks === theirs.length > 0) {
      if (breaks) this.agreed += 1;
      return;
    }
    const stricter = breaks ? 'ours' : 'inspector';
    const policy = POLICIES.find((one) => one.stricter === stricter && one.fits(ours, theirs));
    const name = policy && `${stricter} stricter: ${policy.name}`;
    if (name !== undefined) this.policies.set(name, (this.policies.get(name) ?? 0) + 1);
    else
      this.faults.push(
        `${what} ${path}: ours ${ours.map(({ rule }) => rule).join(' ')}, theirs ${theirs.map(({ type }) => type).join(' ')}`,
      );
  }

  report(title: string): void {
    console.log(
      `${title}: ${this.directed} directed comparisons, ${this.unknown} unknown; ${this.breaks} breaks of ours, ${this.agreed} theirs too`,
    );
    if (this.sent > 0) console.log(`  ${this.sent} of them with documents of clients, too`);
    for (const [name, count] of this.policies) console.log(`  ${count} ${name}`);
    for (const fault of this.faults.slice(0, 20)) console.log(`  unexplained: ${fault}`);
    if (this.faults.length > 0) process.exitCode = 1;
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

async function loadPeer(): Promise<Peer> {
  const resolve = createRequire(join(installPeers(['@graphql-inspector/core@8.0.0', 'graphql@16.15.0']), 'x.js')).resolve;
  const { diff } = (await import(pathToFileURL(resolve('@graphql-inspector/core')).href)) as Pick<Peer, 'diff'>;
  const { buildSchema } = (await import(pathToFileURL(resolve('graphql')).href)) as Pick<Peer, 'buildSchema'>;
  return { diff, buildSchema };
}

function readSide(text: string, path: string, peer: Peer): Side | undefined {
  try {
    return { own: parseSchema({ path, text }), theirs: peer.buildSchema(text, { assumeValid: true, assumeValidSDL: true }) };
  } catch {
    return undefined;
  }
}

async function compareSides(one: Side | undefined, other: Side | undefined, peer: Peer, tally: Tally, what: string): Promise<void> {
  if (!one || !other) return;
  for (const [client, server, direction] of [
    [one, other, 'deploy'],
    [other, one, 'rollback'],
  ] as const) {
    tally.count(await compareSchemas(client.own, server.own, {}), await peer.diff(client.theirs, server.theirs), `${what} ${direction}`);
  }
}

export async function main(args: string[]): Promise<void> {
  // Most of what is drawn is refused by one of the schemas: nobody reads where in graphql-js that was noticed.
  Error.stackTraceLimit = 0;
  const options = {
    history: { type: 'string', default: '40' },
    pairs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { values } = parseArgs({ args, options });
  const peer = await loadPeer();
  const published = new Tally();
  let before: Side | undefined;
  for (const version of VERSIONS.slice(-Number(values.history) - 1)) {
    const file = join(fetchPackage('@octokit/graphql-schema', version), 'schema.graphql');
    const side = readSide(readFileSync(file, 'utf8'), 'schema.graphql', peer);
    await compareSides(before, side, peer, published, version);
    before = side;
  }
  published.report('published');
  const generated = new Tally();
  const start = process.cpuUsage();
  for (let pairs = 0, seed = Number(values.seed); pairs < Number(values.pairs); seed += 1) {
    const a = randomSchema(seed);
    const texts = [printSchema(a), printSchema(mutateSchema(a, seed + 1))];
    const [old, next] = texts.map((text) => readReference(text));
    const [theirs, theirNext] = texts.map((text) => old && next && peer.buildSchema(text, { assumeValid: true, assumeValidSDL: true }));
    if (!old || !next) continue;
    await tryBoth({ ...old, theirs }, { ...next, theirs: theirNext }, peer, generated, seed);
    pairs += 1;
    if (pairs % 5_000 === 0) {
      const { user, system } = process.cpuUsage(start);
      generated.report(`generated, ${pairs} pairs, CPU ${((user + system) / 1e6).toFixed(0)} s`);
    }
  }
  generated.report('generated');
}

async function tryBoth(one: Reference & { theirs: unknown }, other: typeof one, peer: Peer, tally: Tally, seed: number): Promise<void> {
  for (const [client, server] of [
    [one, other],
    [other, one],
  ] as const) {
    const { differences, notes } = await tryPair(client, server, seed, SAMPLES);
    tally.count(differences, await peer.diff(client.theirs, server.theirs), `seed ${seed}`);
    const sent = await tryOperations(client, server, seed, SAMPLES);
    if (sent) tally.sent += 1;
    tally.faults.push(...[...notes, ...(sent?.notes ?? [])].map((note) => `seed ${seed}: ${note}`));
  }
}
