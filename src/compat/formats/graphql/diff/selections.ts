import { isLeaf, isUntouched, placed, possibleTypes, type Schema, type TypeDef, type TypeRef } from '../model.ts';
import type { Reach } from '../reach.ts';
import type { Issue } from './issue.ts';
import { compareOutput } from './type-ref.ts';

/** So many types are looked at; in a schema that would take more, some conflicts stay untold. */
const MAX_LOOKS = 1_000_000;

/**
 * Fields that the server promises more of than before, while those of other types with the same name stay as they were: an operation that
 * selects both under one name had one type for the two, and is refused now (October 2021 specification, section 5.3.2). Only where the two
 * types meet directly: in a union, an interface, or one that implements the other.
 */
export function diffSelections(client: Schema, server: Schema, reach: Reach): readonly Issue[] {
  const found: Issue[] = [];
  let meetings: Meetings | undefined;
  for (const type of client.types.values()) {
    const other = server.types.get(type.name);
    if (!other || other.kind !== type.kind || type.fields.size === 0 || isUntouched(type, other)) continue;
    for (const { name, type: ref } of type.fields.values()) {
      const theirs = other.fields.get(name)?.type;
      if (!theirs || theirs.text === ref.text || compareOutput(ref, theirs) !== 'same') continue;
      meetings ??= new Meetings(client, server, reach);
      const meeting = meetings.conflict(type, name);
      if (meeting) found.push(issueOf(placed(type), placed(other), name, { ...meeting, client: ref.text, server: theirs.text }));
    }
  }
  return found;
}

interface Meeting {
  /** Where an operation may ask for both. */
  readonly inside: string;
  readonly other: string;
  readonly otherType: string;
}

function issueOf(
  type: TypeDef,
  theirs: TypeDef,
  field: string,
  { inside, other, otherType, client, server }: Meeting & { readonly client: string; readonly server: string },
): Issue {
  return {
    rule: 'selections-conflict',
    kind: 'lossy',
    path: `/${type.name}/${field}`,
    data: { field: `${type.name}.${field}`, client, server, other: `${other}.${field}`, otherType, inside },
    writer: type.fields.get(field)?.place ?? type.place,
    reader: theirs.fields.get(field)?.place ?? theirs.place,
    target: { on: 'selections', type: type.name, field, other, inside },
  };
}

class Meetings {
  readonly #client: Schema;
  readonly #server: Schema;
  /** The composite types by those that a fragment inside of them may ask for. */
  readonly #around: ReadonlyMap<string, readonly string[]>;
  #left = MAX_LOOKS;

  constructor(client: Schema, server: Schema, reach: Reach) {
    this.#client = client;
    this.#server = server;
    this.#around = placesOf(client, reach);
  }

  conflict({ name }: TypeDef, field: string): Meeting | undefined {
    const mine = this.#shapes(name, field);
    if (!mine) return undefined;
    for (const inside of this.#around.get(name) ?? []) {
      for (const other of insideOf(this.#client, inside)) {
        this.#left -= 1;
        if (this.#left < 0) return undefined;
        const theirs = this.#shapes(other, field);
        if (theirs && theirs.before === mine.before && theirs.after !== mine.after) return { inside, other, otherType: theirs.text };
      }
    }
    return undefined;
  }

  /** What two answers under one name have to have in common, before and after. */
  #shapes(type: string, field: string): { readonly before: string; readonly after: string; readonly text: string } | undefined {
    const mine = this.#client.types.get(type)?.fields.get(field)?.type;
    const theirs = this.#server.types.get(type)?.fields.get(field)?.type;
    return mine && theirs && { before: shapeOf(this.#client, mine), after: shapeOf(this.#server, theirs), text: theirs.text };
  }
}

/** The lists and promises of a type, and which scalar or enum it is. */
function shapeOf(schema: Schema, { text, name }: TypeRef): string {
  return isLeaf(schema, name) ? text : text.replace(name, '{}');
}

/** The types with fields that a fragment inside of a composite type may ask for: itself, what it may stand for, and their interfaces. */
function* insideOf(schema: Schema, name: string): Generator<string, undefined> {
  yield name;
  for (const object of possibleTypes(schema, name)) {
    if (object !== name) yield object;
    const interfaces = schema.types.get(object)?.interfaces;
    if (interfaces && interfaces.size > 0) for (const parent of interfaces.keys()) if (parent !== name) yield parent;
  }
}

function placesOf(schema: Schema, reach: Reach): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  let left = MAX_LOOKS;
  for (const inside of reach.outputs.keys()) {
    for (const name of insideOf(schema, inside)) {
      left -= 1;
      if (left < 0) return places;
      const known = places.get(name);
      if (!known) places.set(name, [inside]);
      else if (known.at(-1) !== inside) known.push(inside);
    }
  }
  return places;
}
