import type { JsonObject, Witness } from '../../../../core/index.ts';
import type { Issue } from '../diff/issue.ts';
import type { Schema } from '../model.ts';
import type { Reach } from '../reach.ts';
import { candidates } from './candidates.ts';
import { Judge } from './judge.ts';
import { type Operation, printOperation } from './operation.ts';
import { detours } from './detours.ts';
import { type Mentions, namesIn } from './prune.ts';
import { Paths } from './paths.ts';
import { type Answer, fieldsOf, possibleAnswers, refusal } from './response.ts';

/** The names under which the judges appear in `confirmedBy`. */
export const JUDGES = { validate: 'graphql-js validation', execute: 'graphql-js execution', own: 'own answer interpreter' } as const;

/** Beyond, a report would be megabytes of proofs; further differences stay without. */
const MAX_PROOFS = 2_000;
/** Operations tried in one comparison, times the types they are tried on: it bounds the time that a hostile pair of schemas can take. */
const MAX_WORK = 5_000_000;
/** A longer operation is no readable proof. */
const MAX_LENGTH = 4_000;

interface Candidate {
  readonly operation: Operation;
  readonly text: string;
}

/** Witnesses for differences: operations that the server refuses, or answers that the client cannot hold. */
export async function prove(issues: readonly Issue[], client: Schema, server: Schema, reach: Reach): Promise<ReadonlyMap<Issue, Witness>> {
  const wanted = issues
    .filter(({ kind }) => kind === 'breaking')
    .concat(issues.filter(isSurprise))
    .slice(0, MAX_PROOFS);
  if (wanted.length === 0) return new Map();
  const ways = [new Paths(detours(client, server), server), new Paths(reach, server)];
  const found = wanted.map((issue) => ({ issue, tries: triesOf(issue, ways) }));
  const judge = await Judge.over(
    mentionsOf(
      found.flatMap(({ tries }) => tries),
      [client, server],
    ),
    client,
    server,
  );
  const prover = new Prover(client, server, judge);
  return new Map(found.flatMap(({ issue, tries }): [Issue, Witness][] => pair(issue, prover.first(issue, tries))));
}

/**
 * The fields and types of all candidates. A field may lead elsewhere on the server than for the client, so both ways are gone. Of the
 * operations that were given, every name.
 */
function mentionsOf(tries: readonly Candidate[], schemas: readonly Schema[]): Mentions {
  const [fields, types] = [new Set<string>(), new Set<string>()];
  for (const { operation, text } of tries) {
    const names = namesIn(operation.links.length === 0 ? text : (operation.variable?.type ?? ''));
    for (const name of names) types.add(name);
    if (operation.links.length === 0) for (const name of names) fields.add(name);
    for (const schema of schemas) {
      for (const { type, field } of fieldsOf(schema, operation)) {
        types.add(type);
        fields.add(`${type}.${field}`);
      }
    }
    for (const link of operation.links) types.add(link.type);
  }
  return { fields, types };
}

function triesOf(issue: Issue, ways: readonly Paths[]): readonly Candidate[] {
  if (issue.target.on === 'operation') return [{ text: issue.target.text, operation: { start: 'query', links: [] } }];
  return ways.flatMap((paths) => printed(candidates(issue, paths)));
}

function pair(issue: Issue, witness: Witness | undefined): [Issue, Witness][] {
  return witness ? [[issue, witness]] : [];
}

/** Lossy differences that an answer can show. */
function isSurprise({ kind, rule }: Issue): boolean {
  return kind === 'lossy' && (rule === 'enum-value-added' || rule === 'union-member-added' || rule === 'implementation-added');
}

function printed(operations: readonly Operation[]): readonly Candidate[] {
  const texts = new Map(operations.map((operation) => [printOperation(operation), operation]));
  return [...texts].filter(([text]) => text.length <= MAX_LENGTH).map(([text, operation]) => ({ text, operation }));
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
   * The first candidate that shows the difference: an operation that is refused because of it, or is answered with what does not fit; else
   * one that is refused for whatever reason.
   */
  first(issue: Issue, tries: readonly Candidate[]): Witness | undefined {
    let last: Witness | undefined;
    for (const candidate of tries) {
      this.#left -= 1;
      if (this.#left < 0) break;
      const document = this.#judge.parse(candidate.text);
      if (this.#judge.complaints(document, 'client').length > 0) continue;
      const errors = this.#judge.complaints(document, 'server');
      const telling = errors.find((error) => namesOf(issue).some((name) => error.includes(`"${name}"`)));
      const error = telling ?? errors[0];
      if (issue.rule === 'root-type-missing') {
        const failure = this.#judge.playing(document, {}, {}, 'server');
        if (failure !== undefined)
          return { payload: payloadOf(candidate), outcome: 'rejected', error: failure, confirmedBy: [JUDGES.execute] };
      } else if (error === undefined) {
        const answered = isAnswered(issue) ? this.#answered(candidate, issue) : undefined;
        if (answered) return answered;
      } else if (issue.kind === 'breaking') {
        const witness: Witness = { payload: payloadOf(candidate), outcome: 'rejected', error, confirmedBy: [JUDGES.validate] };
        if (telling !== undefined) return witness;
        last ??= witness;
      }
    }
    return last;
  }

  #answered(candidate: Candidate, issue: Issue): Witness | undefined {
    for (const answer of possibleAnswers(this.#server, candidate.operation, this.#client)) {
      const error = refusal(this.#client, candidate.operation, answer.shown);
      if (error === undefined || refusal(this.#server, candidate.operation, answer.shown) !== undefined) continue;
      if (issue.kind === 'lossy' && !JSON.stringify(answer.shown).includes(surpriseOf(issue))) continue;
      const payload = { ...payloadOf(candidate), response: answer.shown };
      return {
        payload,
        outcome: 'rejected',
        error,
        confirmedBy: [JUDGES.own, ...(this.#plays(candidate, answer) ? [JUDGES.execute] : [])],
      };
    }
    return undefined;
  }

  /** Whether graphql-js, playing the server, gives this answer, and refuses to as the service that the client knows. */
  #plays(candidate: Candidate, { played }: Answer): boolean {
    const document = this.#judge.parse(candidate.text);
    const { variable } = candidate.operation;
    const variables = variable ? { value: variable.value } : {};
    return (
      this.#judge.playing(document, played, variables, 'server') === undefined &&
      this.#judge.playing(document, played, variables, 'client') !== undefined
    );
  }
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
  return JSON.stringify(target.on === 'enum-value' ? target.value : target.on === 'member' ? target.member : '');
}

function payloadOf({ text, operation }: Candidate): JsonObject {
  return { query: text, ...(operation.variable ? { variables: { value: operation.variable.value } } : {}) };
}
