import { describe, expect, it } from '@jest/globals';
import { buildSchema, introspectionFromSchema } from 'graphql';
import type { Announcement } from '../../../src/core/index.ts';
import { compareSchemas } from '../../../src/compat/formats/graphql/compare.ts';
import { compareBoth, parseText } from '../../support/graphql-compare.ts';

async function removals(before: string, after: string): Promise<Record<string, Announcement>> {
  const { deploy } = await compareBoth(before, after);
  return Object.fromEntries(deploy.flatMap(({ path, removal }) => (removal ? [[path, removal]] : [])));
}

const OLD = `
type Query {
  a(x: Int @deprecated(reason: "never used"), y: Int): Int
  b: Int @deprecated(reason: "Removal on 2024-07-01 UTC, announced 2023-01-02.")
  c: Int @deprecated(reason: "soon", deletionDate: "2025-02-03")
  d: Int @deprecated @sunset(date: "2025-04-05T00:00:00Z")
  e: Int
  find(in: In, role: Role): Int
}
input In { q: String @deprecated(reason: "use term by 2024-02-31 or 2024-02-29") r: Int term: String }
enum Role { ADMIN @deprecated USER }
`;

describe('what is gone from the schema', () => {
  it('says how it was announced', async () => {
    const next = 'type Query { a: Int find(in: In, role: Role): Int } input In { term: String } enum Role { USER }';
    expect(await removals(OLD, next)).toEqual({
      '/Query/a/x': { deprecated: true },
      '/Query/a/y': { deprecated: false },
      '/Query/b': { deprecated: true, sunset: '2024-07-01' },
      '/Query/c': { deprecated: true, sunset: '2025-02-03' },
      '/Query/d': { deprecated: true, sunset: '2025-04-05' },
      '/Query/e': { deprecated: false },
      '/In/q': { deprecated: true, sunset: '2024-02-29' },
      '/In/r': { deprecated: false },
      '/Role/ADMIN': { deprecated: true },
    });
  });

  it('reads the day from the reason in an introspection result', async () => {
    const sdl = 'type Query { a: Int b: Int @deprecated(reason: "gone by 2024-07-01") }';
    const introspected = parseText(JSON.stringify(introspectionFromSchema(buildSchema(sdl))), 'old.json');
    const [difference] = await compareSchemas(introspected, parseText('type Query { a: Int }'), {});
    expect(difference?.removal).toEqual({ deprecated: true, sunset: '2024-07-01' });
  });

  it('says nothing where something changed and is not gone', async () => {
    expect(await removals('type Query { a: Int! @deprecated }', 'type Query { a: Int }')).toEqual({});
  });

  it('announces a type by what leads to it, not before the last of that goes', async () => {
    const old = `
      type Query {
        a: A @deprecated(reason: "2024-01-01") b: B @deprecated(reason: "2024-05-05") keep: Kept
        filter(by: Filter @deprecated(reason: "2024-03-03")): Int gone: Gone @deprecated
      }
      type A { shared: Shared own: Own } type Own { x: Int } type B { shared: Shared } type Shared { x: Int }
      type Kept { x: Int } input Filter { kind: Kind } enum Kind { K } type Gone { shared: Deep } type Deep { x: Int }
    `;
    expect(await removals(old, 'type Query { a: Int }')).toMatchObject({
      '/A': { deprecated: true, sunset: '2024-01-01' },
      '/Own': { deprecated: true, sunset: '2024-01-01' },
      '/B': { deprecated: true, sunset: '2024-05-05' },
      '/Shared': { deprecated: true, sunset: '2024-05-05' },
      '/Filter': { deprecated: true, sunset: '2024-03-03' },
      '/Kind': { deprecated: true, sunset: '2024-03-03' },
      '/Gone': { deprecated: true },
      '/Deep': { deprecated: true },
      '/Kept': { deprecated: false },
    });
  });

  it('counts what stands in an announced part as announced', async () => {
    const old = 'type Query { a: A @deprecated(reason: "2024-01-01") b(x: Int): Int @deprecated c: Int } type A { x: Int y: Int }';
    expect(await removals(old, 'type Query { a: A b: Int c: Int } type A { x: Int }')).toEqual({
      '/A/y': { deprecated: true, sunset: '2024-01-01' },
      '/Query/b/x': { deprecated: true },
    });
  });

  it('announces a root of which everything is deprecated, and a member of a union that is announced', async () => {
    const old = `type Query { u: U m: M @deprecated } union U = A | M type A { x: Int } type M { x: Int }
      type Subscription { s: Int @deprecated(reason: "2024-01-01") t: Int @deprecated(reason: "2024-02-02") }`;
    const next = 'type Query { u: U m: M } union U = A type A { x: Int } type M { x: Int }';
    expect(await removals(old, next)).toEqual({
      '/Subscription': { deprecated: true, sunset: '2024-02-02' },
      '/U/M': { deprecated: false },
    });
  });
});
