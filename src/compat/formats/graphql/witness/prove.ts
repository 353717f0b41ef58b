import type { JsonObject, Witness } from '../../../../core/index.ts';
import type { Issue } from '../diff/issue.ts';
import type { Schema } from '../model.ts';
import type { Reach } from '../reach.ts';
import { candidates } from './candidates.ts';
import { Judge } from './judge.ts';
import { MAX_TEXT } from './literal.ts';
import { type Operation, printOperation } from './operation.ts';
import { detours } from './detours.ts';
import { Paths } from './paths.ts';
import { type Answer, possibleAnswers, refusal } from './response.ts';

/** The names under which the judges appear in `confirmedBy`. */
export const JUDGES = { validate: 'graphql-js validation', execute: 'graphql-js execution', own: 'own answer interpreter' } as const;

/** Beyond, a report would be megabytes of proofs; further differences stay without. */
const MAX_PROOFS = 2_000;
/** Operations tried in one comparison, times the types they are tried on: it bounds the time that a hostile pair of schemas can take. */
const MAX_WORK = 5_000_000;

/** Witnesses for differences: operations that the server refuses, or answers that the client cannot hold. */
export async function prove(issues: readonly Issue[], client: Schema, server: Schema, reach: Reach): Promise<ReadonlyMap<Issue, Witness>> {
  const wanted = issues
    .filter(({ kind }) => kind === 'breaking')
    .concat(issues.filter(isSurprise))
    .slice(0, MAX_PROOFS);
  if (wanted.length === 0) return new Map();
  let around: Paths | undefined;
  const ways = {
    shortest: new Paths(reach, server),
    around: (): Paths => (around ??= new Paths(detours(issues, client, server), server)),
  };
  return new Prover(client, server, await Judge.over(client, server)).all(wanted, ways);
}

const ADDED: ReadonlySet<Issue['rule']> = new Set(['enum-value-added', 'union-member-added', 'implementation-added'] as const);

/** Lossy differences that an answer, or an operation that is refused, can show. */
function isSurprise({ kind, rule }: Issue): boolean {
  return kind === 'lossy' && (rule === 'selections-conflict' || ADDED.has(rule));
}

/** Ways through the client's schema; those around what else is broken are only worked out where a shortest one meets it. */
interface Ways {
  readonly shortest: Paths;
  around(): Paths;
}

/** An operation that might show an issue; `strict` where a second complaint means that a better one is still to come. */
interface Try {
  readonly operation: Operation;
  readonly strict: boolean;
}

/** The operations that might show an issue: first those on a shortest way, which most often is whole. */
function* triesOf(issue: Issue, ways: Ways): Generator<Try, undefined> {
  for (const operation of candidates(issue, ways.shortest)) {
    if (printOperation(operation).length <= MAX_TEXT) yield { operation, strict: true };
  }
  const seen = new Set<string>();
  for (const paths of [ways.around(), ways.shortest]) {
    for (const operation of candidates(issue, paths)) {
      const text = printOperation(operation);
      if (text.length > MAX_TEXT || seen.has(text)) continue;
      seen.add(text);
      yield { operation, strict: false };
    }
  }
}

/** An issue that is still to be shown, and what was found in case that nothing better comes. */
interface Case {
  readonly issue: Issue;
  readonly tries: Generator<Try, undefined>;
  spare?: Witness;
}

class Prover {
  readonly #client: Schema;
  readonly #server: Schema;
  readonly #judge: Judge;
  #left: number;

  constructor(client: Schema, server: Schema, judge: Judge) {
    this.#client = client;
    this.#server = server;
    this.#judge = judge;
    this.#left = MAX_WORK / (1 + client.types.size + server.types.size);
  }

  /**
   * Of each issue the first operation that shows it: one that is refused because of it, or is answered with what does not fit; else one that
   * is refused for whatever reason. In rounds, since operations are judged together for a fraction of the price.
   */
  all(issues: readonly Issue[], ways: Ways): ReadonlyMap<Issue, Witness> {
    const witnesses = new Map<Issue, Witness>();
    for (const issue of issues) {
      const witness = issue.target.on === 'operation' ? this.#given(issue.target.text) : undefined;
      if (witness) witnesses.set(issue, witness);
    }
    const cases = issues.flatMap((issue): Case[] => (issue.target.on === 'operation' ? [] : [{ issue, tries: triesOf(issue, ways) }]));
    for (let open = cases; open.length > 0; ) open = this.#round(open, witnesses);
    for (const { issue, spare } of cases) if (spare && !witnesses.has(issue)) witnesses.set(issue, spare);
    return witnesses;
  }

  /** One operation of each open case; those that stay open. */
  #round(open: readonly Case[], witnesses: Map<Issue, Witness>): Case[] {
    const tried = open.flatMap((one): (Try & { readonly one: Case })[] => {
      const { value } = this.#left > 0 ? one.tries.next() : { value: undefined };
      this.#left -= 1;
      return value ? [{ one, ...value }] : [];
    });
    const mine = this.#judge.allComplaints(
      tried.map(({ operation }) => operation),
      'client',
    );
    const valid = tried.filter((_, index) => mine[index]?.length === 0);
    const theirs = this.#judge.allComplaints(
      valid.map(({ operation }) => operation),
      'server',
    );
    const errors = new Map(valid.map(({ one }, index) => [one, theirs[index] ?? []]));
    return tried.flatMap(({ one, ...attempt }) => {
      const witness = this.#witness(one, attempt, errors.get(one));
      if (witness) witnesses.set(one.issue, witness);
      return witness ? [] : [one];
    });
  }

  /** What an operation shows of an issue; `errors` of the server are absent where the client refuses it itself. */
  #witness(one: Case, { operation, strict }: Try, errors: readonly string[] | undefined): Witness | undefined {
    const { issue } = one;
    if (!errors) return undefined;
    if (issue.rule === 'root-type-missing') {
      const failure = this.#judge.playing(operation, {}, 'server');
      return failure === undefined ? undefined : rejected(operation, failure, JUDGES.execute);
    }
    const names = namesOf(issue).map((name) => `"${name}"`);
    const telling = errors.find((error) => names.some((name) => error.includes(name)));
    if (strict && errors.length > 0 && (telling === undefined || errors.length > 1)) return undefined;
    const error = telling ?? errors[0];
    if (error === undefined && issue.data['output'] === true) return this.#unlisted(operation, issue);
    if (error === undefined) return isAnswered(issue) ? this.#answered(operation, issue) : undefined;
    if (issue.kind !== 'breaking' && issue.rule !== 'selections-conflict') return undefined;
    const witness = rejected(operation, error, JUDGES.validate);
    if (telling !== undefined) return witness;
    one.spare ??= witness;
    return undefined;
  }

  /** One of the operations that were given: it is shown as it is. */
  #given(query: string): Witness | undefined {
    if (this.#judge.complaints(query, 'client').length > 0) return undefined;
    const [error] = this.#judge.complaints(query, 'server');
    return error === undefined ? undefined : { payload: { query }, outcome: 'rejected', error, confirmedBy: [JUDGES.validate] };
  }

  #answered(operation: Operation, issue: Issue): Witness | undefined {
    const surprise = surpriseOf(issue);
    for (const answer of possibleAnswers(this.#server, operation, this.#client, surprise)) {
      const error = refusal(this.#client, operation, answer.shown);
      if (error === undefined || refusal(this.#server, operation, answer.shown) !== undefined) continue;
      if (issue.kind === 'lossy' && !JSON.stringify(answer.shown).includes(JSON.stringify(surprise))) continue;
      const payload = { ...payloadOf(operation), response: answer.shown };
      return {
        payload,
        outcome: 'rejected',
        error,
        confirmedBy: [JUDGES.own, ...(this.#plays(operation, answer) ? [JUDGES.execute] : [])],
      };
    }
    return undefined;
  }

  /** What the server says about an enum lacks the value that the client knows. */
  #unlisted(operation: Operation, { target }: Issue): Witness | undefined {
    const [mine, theirs] = [this.#judge.introspected(operation, 'client'), this.#judge.introspected(operation, 'server')];
    if (target.on !== 'enum-value' || !mine || !theirs) return undefined;
    const value = `"name":${JSON.stringify(target.value)}`;
    const [known, told] = [JSON.stringify(mine), JSON.stringify(theirs)];
    if (!known.includes(value) || told.includes(value) || told.length > MAX_TEXT) return undefined;
    const error = `${target.value} is no value of ${target.type}`;
    return { payload: { ...payloadOf(operation), response: theirs }, outcome: 'rejected', error, confirmedBy: [JUDGES.execute] };
  }

  /** Whether graphql-js, playing the server, gives this answer, and refuses to as the service that the client knows. */
  #plays(operation: Operation, { played }: Answer): boolean {
    return this.#judge.playing(operation, played, 'server') === undefined && this.#judge.playing(operation, played, 'client') !== undefined;
  }
}

function rejected(operation: Operation, error: string, judge: string): Witness {
  return { payload: payloadOf(operation), outcome: 'rejected', error, confirmedBy: [judge] };
}

/** What a complaint about the difference mentions. */
function namesOf({ target, path }: Issue): readonly string[] {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const names = [last, path.slice(1).replace('/', '.'), path.slice(1).split('/')[0] ?? ''];
  if (target.on === 'argument' || target.on === 'input-field') return names.slice(0, 2);
  return target.on === 'member' ? [target.member, target.type] : names;
}

/** Whether the answer may be what does not fit. */
function isAnswered({ kind, target }: Issue): boolean {
  return kind === 'lossy' || target.on === 'field' || target.on === 'type';
}

/** What a lossy difference adds, as it stands in an answer. */
function surpriseOf({ target }: Issue): string {
  return target.on === 'enum-value' ? target.value : target.on === 'member' ? target.member : '';
}

function payloadOf(operation: Operation): JsonObject {
  const { variable } = operation;
  return { query: printOperation(operation), ...(variable ? { variables: { value: variable.value } } : {}) };
}
