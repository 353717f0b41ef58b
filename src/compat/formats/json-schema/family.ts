import { Classes } from './classes.ts';
import { Payloads } from './payloads.ts';
import { Shown } from './shown.ts';
import { Parts } from './slice.ts';

/** What schemas that are compared with each other share: the releases of one schema are alike nearly everywhere. */
export class Family {
  readonly classes = new Classes();
  readonly parts = new Parts();
  readonly payloads = new Payloads();
  readonly #shown = new Map<boolean, Shown>();

  /** `declared`: writers emit only what they declare. */
  shown(declared: boolean): Shown {
    let shown = this.#shown.get(declared);
    if (!shown) this.#shown.set(declared, (shown = new Shown(this.classes)));
    return shown;
  }
}

const families = new WeakMap<object, Family>();

/** The family of two schemas, which is that of whatever each was compared with before. */
export function familyOf(one: object, other: object): Family {
  const family = families.get(one) ?? families.get(other) ?? new Family();
  for (const schema of [one, other]) if (!families.has(schema)) families.set(schema, family);
  return family;
}
