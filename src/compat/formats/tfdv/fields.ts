import { GateError, type Place } from '../../../core/index.ts';
import type { TextField, TextMessage, TextScalar } from './text-format.ts';

/** Typed access to the fields of a message. Every method throws GateError RG-SCHEMA-SYNTAX where the text says something else. */
export class Fields {
  readonly #byName = new Map<string, TextField[]>();
  readonly place: Place;

  constructor(message: TextMessage) {
    this.place = message.place;
    for (const field of message.fields) {
      const list = this.#byName.get(field.name);
      if (list) list.push(field);
      else this.#byName.set(field.name, [field]);
    }
  }

  names(): Iterable<string> {
    return this.#byName.keys();
  }

  all(name: string): readonly TextField[] {
    return this.#byName.get(name) ?? [];
  }

  at(name: string): Place {
    return this.all(name)[0]?.place ?? this.place;
  }

  one(name: string): TextField | undefined {
    const [first, second] = this.all(name);
    if (second) throw refuse(second.place, `the field ${name} stands twice`);
    return first;
  }

  message(name: string): Fields | undefined {
    const field = this.one(name);
    return field && new Fields(asMessage(field));
  }

  messages(name: string): readonly TextMessage[] {
    return this.all(name).map(asMessage);
  }

  text(name: string): string | undefined {
    const field = this.one(name);
    return field && asScalar(field, 'string').text;
  }

  texts(name: string): readonly string[] {
    return this.all(name).map((field) => asScalar(field, 'string').text);
  }

  /** A value of an enum, which may be written by its number: its name, or undefined where it has none. */
  choice(name: string, names: readonly string[]): string | undefined {
    const field = this.one(name);
    if (!field) return undefined;
    const { kind, text, place } = asScalar(field, 'word', 'number');
    const chosen = kind === 'number' ? names[Number(this.integer(name))] : text;
    if (chosen === undefined || chosen === '' || !names.includes(chosen))
      throw refuse(
        place,
        `the ${name.replaceAll('_', ' ')} ${text} is not known`,
        `one of ${names.filter((one) => one !== '').join(', ')}`,
      );
    return chosen;
  }

  /** Of these fields a message has one at the most. */
  atMostOne(names: readonly string[]): void {
    const [first, second] = names.flatMap((name) => this.all(name).slice(0, 1));
    if (first && second) throw refuse(second.place, `${second.name} stands beside ${first.name}`, 'one of the two');
  }

  bool(name: string): boolean {
    const field = this.one(name);
    if (!field) return false;
    const { text } = asScalar(field, 'word', 'number');
    if (/^(?:true|True|t|1)$/.test(text)) return true;
    if (/^(?:false|False|f|0)$/.test(text)) return false;
    throw refuse(field.value.place, `${name} is not a truth value`, 'true or false');
  }

  integer(name: string): bigint | undefined {
    const field = this.one(name);
    if (!field) return undefined;
    const { text, place } = asScalar(field, 'number');
    const [, sign = '', digits = ''] = /^(-?)(0[xX][0-9a-fA-F]+|\d+)$/.exec(text) ?? [];
    if (digits === '' || digits.length > 24) throw refuse(place, `${name} is not an integer`);
    const value = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}`.replace(/^0o.*[89].*$/, digits) : digits);
    return sign === '' ? value : -value;
  }

  /** A number that is one: NaN would satisfy every comparison and none. */
  share(name: string): number | undefined {
    const value = this.number(name);
    if (Number.isNaN(value)) throw refuse(this.at(name), `${name} is not a number`, 'a share from 0 to 1');
    return value;
  }

  /** Infinities and NaN are numbers here. */
  number(name: string): number | undefined {
    const field = this.one(name);
    if (!field) return undefined;
    const { text, place } = asScalar(field, 'number', 'word');
    const [, sign = '', rest = ''] = /^(-?)(.*)$/.exec(text) ?? [];
    const value = /^inf(?:inity)?f?$/i.test(rest)
      ? Infinity
      : /^nan$/i.test(rest)
        ? NaN
        : Number(/^0x/i.test(rest) ? rest : rest.replace(/f$/i, ''));
    if (Number.isNaN(value) && !/^nan$/i.test(rest)) throw refuse(place, `${name} is not a number`);
    return sign === '' ? value : -value;
  }
}

function asMessage(field: TextField): TextMessage {
  if (field.value.kind !== 'message') throw refuse(field.value.place, `${field.name} is not a message`, 'fields in braces');
  return field.value;
}

function asScalar(field: TextField, ...kinds: readonly TextScalar['kind'][]): TextScalar {
  const { value } = field;
  if (value.kind === 'message' || !kinds.includes(value.kind))
    throw refuse(value.place, `${field.name} has the wrong kind of value`, `a ${kinds.join(' or a ')}`);
  return value;
}

export function refuse(place: Place, message: string, expected?: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', message, { place, ...(expected ? { expected } : {}) });
}
