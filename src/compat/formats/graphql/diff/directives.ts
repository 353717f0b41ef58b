import type { DirectiveDef, Schema } from '../model.ts';
import { diffInputValues, type Schemas } from './arguments.ts';
import type { Issue } from './issue.ts';

/** Where operations can carry a directive; the other places are for schemas alone. */
export const EXECUTABLE: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/** Directives: their arguments, where they may stand and how often. */
export function diffDirectives(client: Schema, server: Schema): readonly Issue[] {
  return [...client.directives.values()].flatMap((directive) => {
    const other = server.directives.get(directive.name);
    return other
      ? diffDirective(directive, other, { client, server })
      : [{ ...base(directive), rule: 'directive-missing' as const, reader: server.place }];
  });
}

function base({ name, place }: DirectiveDef): Pick<Issue, 'kind' | 'path' | 'data' | 'writer' | 'target'> {
  const target = { on: 'directive', directive: name } as const;
  return { kind: 'breaking', path: `/@${name}`, data: { directive: `@${name}` }, writer: place, target };
}

function diffDirective(directive: DirectiveDef, other: DirectiveDef, schemas: Schemas): readonly Issue[] {
  const { name } = directive;
  const whole = base(directive);
  const locations = [...directive.locations]
    .filter((location) => !other.locations.has(location))
    .map((location): Issue => {
      const target = { on: 'directive', directive: name, location } as const;
      return { ...whole, rule: 'directive-location-missing', data: { ...whole.data, location }, reader: other.place, target };
    });
  const args = diffInputValues(directive.args, other.args, {
    what: 'argument',
    name: (arg) => `@${name}(${arg}:)`,
    path: (arg) => `/@${name}/${arg}`,
    target: (arg) => ({ on: 'directive', directive: name, arg }),
    writer: directive.place,
    reader: other.place,
    schemas,
  });
  const repeated: readonly Issue[] =
    directive.repeatable && !other.repeatable
      ? [{ ...whole, rule: 'directive-not-repeatable', reader: other.place, target: { on: 'directive', directive: name, twice: true } }]
      : [];
  return [...locations, ...args, ...repeated];
}
