import type { Field, InputValue } from '../model.ts';
import { carries } from './marks.ts';
import type { Part, TypePart } from './parts.ts';

/**
 * Without what `@inaccessible` takes out of a federated graph: types, fields, arguments, input fields and enum values, and whatever is of
 * a type that is taken out. Clients never see them, so that hiding one is the same as removing it.
 */
export function withoutHidden(parts: readonly Part[]): readonly Part[] {
  const hidden = new Set(parts.flatMap((part) => (part.part === 'type' && carries(part.directives, 'inaccessible') ? [part.name] : [])));
  return parts.flatMap((part): readonly Part[] => {
    if (part.part === 'directive') return [part];
    if (part.part === 'schema') return [{ ...part, roots: part.roots.filter(({ name }) => !hidden.has(name)) }];
    return hidden.has(part.name) ? [] : [visiblePart(part, hidden)];
  });
}

function visiblePart(part: TypePart, hidden: ReadonlySet<string>): TypePart {
  const seen = (item: Field | InputValue): boolean => item.hidden !== true && !hidden.has(item.type.name);
  const named = ({ name }: { readonly name: string }): boolean => !hidden.has(name);
  const { fields, inputs, values, interfaces, members, text: _, origin: __, ...rest } = part;
  return {
    ...rest,
    ...(fields && { fields: fields.filter(seen).map((field) => ({ ...field, args: visibleInputs(field.args, seen) })) }),
    ...(inputs && { inputs: inputs.filter(seen) }),
    ...(values && { values: values.filter((value) => value.hidden !== true) }),
    ...(interfaces && { interfaces: interfaces.filter(named) }),
    ...(members && { members: members.filter(named) }),
  };
}

function visibleInputs(args: ReadonlyMap<string, InputValue>, seen: (arg: InputValue) => boolean): ReadonlyMap<string, InputValue> {
  return new Map([...args].filter(([, arg]) => seen(arg)));
}

/** The fields of a type that other services answer: those with `@external`, but for the keys, which every service answers. */
export function markExternal(fields: readonly Field[], parts: readonly TypePart[]): readonly Field[] {
  const whole = parts.some(({ directives }) => carries(directives, 'external'));
  if (!whole && fields.every(({ external }) => external !== true)) return fields;
  const keys = keysOf(parts);
  return fields.map(({ external, ...field }) => ((whole || external) && !keys.has(field.name) ? { ...field, external: true } : field));
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** The keys by which a service resolves an entity; one with `resolvable: false` only says how others do. */
export function resolvedKeys(parts: readonly TypePart[]): ReadonlySet<string> {
  const keys = parts.flatMap(({ directives }) =>
    directives.filter(({ name, texts }) => name === 'key' && texts.get('resolvable') !== 'false'),
  );
  return keys.length === 0 ? NO_KEYS : new Set(keys.map(({ texts }) => normaliseKey(texts.get('fields') ?? '')));
}

/** Names in their order where one stands for others, else sorted: which comes first says nothing. */
function normaliseKey(fields: string): string {
  const words: readonly string[] = fields.match(/[_A-Za-z]\w*|[{}]/g) ?? [];
  return (words.includes('{') ? words : [...words].sort()).join(' ');
}

/** The names in `@key(fields: "id owner { id }")`. */
function keysOf(parts: readonly TypePart[]): ReadonlySet<string> {
  const keys = parts.flatMap(({ directives }) =>
    directives.flatMap(({ name, texts }) => (name === 'key' ? [texts.get('fields') ?? ''] : [])),
  );
  return new Set(keys.flatMap((text) => text.match(/[_A-Za-z]\w*/g) ?? []));
}
