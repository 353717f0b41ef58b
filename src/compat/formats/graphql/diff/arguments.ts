import type { Place } from '../../../../core/index.ts';
import { type InputValue, isRequired, type Schema } from '../model.ts';
import { meansTheSame } from './defaults.ts';
import type { Issue, Target } from './issue.ts';
import { takesInput } from './type-ref.ts';

/** How the rules for arguments and those for fields of input objects are called, and whose they are. */
export interface InputOwner {
  readonly what: 'argument' | 'input-field';
  /** The owner as people write it: `Query.user`, `@cache`, `NewUser`. */
  name(input: string): string;
  path(input: string): string;
  target(input: string, unknown: boolean): Target;
  /** Where the server would define it. */
  readonly reader: Place;
  /** Where the client would define it. */
  readonly writer: Place;
  readonly schemas: Schemas;
}

/** Both sides as a whole: what a default means, their input objects say. */
export interface Schemas {
  readonly client: Schema;
  readonly server: Schema;
}

type Inputs = ReadonlyMap<string, InputValue>;

/** What clients give, held against what the server takes: for arguments of fields and directives, and fields of input objects. */
export function diffInputValues(client: Inputs, server: Inputs, owner: InputOwner): readonly Issue[] {
  const issues: Issue[] = [];
  for (const input of client.values()) issues.push(...diffInput(input, server.get(input.name), owner));
  for (const input of server.values()) {
    if (client.has(input.name) || !isRequired(input)) continue;
    const data = { [key(owner)]: owner.name(input.name), type: input.type.text, known: false };
    issues.push(makeIssue(`${owner.what}-required`, 'breaking', input.name, data, owner, { reader: input.place, unknown: true }));
  }
  return issues;
}

function key({ what }: InputOwner): string {
  return what === 'argument' ? 'argument' : 'field';
}

function diffInput(input: InputValue, other: InputValue | undefined, owner: InputOwner): readonly Issue[] {
  if (other && other.type.text === input.type.text && other.fallback === input.fallback) return [];
  const name = { [key(owner)]: owner.name(input.name), ...(input.deprecated === undefined ? {} : { deprecated: input.deprecated }) };
  const places = { writer: input.place, ...(other ? { reader: other.place } : {}) };
  if (!other) return [makeIssue(`${owner.what}-missing`, 'breaking', input.name, name, owner, places)];
  const types = { ...name, client: input.type.text, server: other.type.text };
  if (!takesInput(input.type, other.type)) return [makeIssue(`${owner.what}-type-changed`, 'breaking', input.name, types, owner, places)];
  if (isRequired(other) && !isRequired(input)) {
    const data = { ...name, type: other.type.text, known: true };
    return [makeIssue(`${owner.what}-required`, 'breaking', input.name, data, owner, places)];
  }
  // A client that has to give the value never meets a default.
  if (isRequired(input) || meansTheSame(input, other, owner.schemas.client, owner.schemas.server)) return [];
  const data = { ...name, client: input.fallback ?? null, server: other.fallback ?? null };
  return [makeIssue(`${owner.what}-default-changed`, 'lossy', input.name, data, owner, places)];
}

function makeIssue(
  rule: Issue['rule'],
  kind: Issue['kind'],
  input: string,
  data: Issue['data'],
  owner: InputOwner,
  { writer = owner.writer, reader = owner.reader, unknown = false }: { writer?: Place; reader?: Place; unknown?: boolean },
): Issue {
  return { rule, kind, path: owner.path(input), data, writer, reader, target: owner.target(input, unknown) };
}
