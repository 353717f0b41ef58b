import type { Field, InputValue, Links, Marks } from './model.ts';

const NOWHERE: Links = { answers: [], given: [], live: [], going: [] };

/** Where the parts of one type lead, each type named once. */
export function findLinks(fields: ReadonlyMap<string, Field>, inputs: ReadonlyMap<string, InputValue>): Links {
  if (fields.size === 0 && inputs.size === 0) return NOWHERE;
  const found = new Finder();
  for (const field of fields.values()) found.field(field);
  for (const input of inputs.values()) found.lead(input.type.name, input.deprecated === undefined ? undefined : input);
  return found;
}

class Finder implements Links {
  readonly answers: Field[] = [];
  readonly given: { readonly field: Field; readonly arg: InputValue }[] = [];
  readonly live: string[] = [];
  readonly going: { readonly to: string; readonly by: Marks }[] = [];
  readonly #answered = new Set<string>();
  readonly #given = new Set<string>();
  readonly #live = new Set<string>();

  field(field: Field): void {
    const to = field.type.name;
    const by = field.deprecated === undefined ? undefined : field;
    if (!this.#answered.has(to)) {
      this.#answered.add(to);
      this.answers.push(field);
    }
    this.lead(to, by);
    if (field.args.size === 0) return;
    for (const arg of field.args.values()) {
      if (!this.#given.has(arg.type.name)) {
        this.#given.add(arg.type.name);
        this.given.push({ field, arg });
      }
      this.lead(arg.type.name, arg.deprecated === undefined ? by : arg);
    }
  }

  lead(to: string, by: Marks | undefined): void {
    if (by) this.going.push({ to, by });
    else if (!this.#live.has(to)) {
      this.#live.add(to);
      this.live.push(to);
    }
  }
}
