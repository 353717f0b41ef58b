import { describe, expect, it } from '@jest/globals';
import { placed } from '../../../src/compat/formats/graphql/model.ts';
import { brief, compareBoth, parseFiles, parseText } from '../../support/graphql-compare.ts';

const TYPES = Array.from(
  { length: 6 },
  (_, index) =>
    `"""About ${index}"""\ntype T${index} implements Node @key(fields: "id") {\n  id: ID!\n  # more\n  next(first: Int = ${index}): T${(index + 1) % 6}\n}`,
);
const REST = 'scalar Date\ndirective @d(on: Date) on FIELD\nunion U = T0 | T1\ninterface Node { id: ID! }\ntype Query { u: U t: T3 }';

/** Every field and argument with its place. */
function places(text: string, path = 'schema.graphql'): readonly string[] {
  return [...parseText(text, path).types.values()].flatMap((type) => {
    const at = ({ file, line, column }: { file: string; line: number; column: number }): string => `${file}:${line}:${column}`;
    const { fields, interfaces, place } = placed(type);
    return [
      `${type.name} ${at(place)}`,
      ...[...interfaces].map(([name, where]) => `${type.name} & ${name} ${at(where)}`),
      ...[...fields.values()].flatMap((field) => [
        `${type.name}.${field.name} ${at(field.place)}`,
        ...[...field.args.values()].map((arg) => `${field.name}(${arg.name}) ${at(arg.place)}`),
      ]),
    ];
  });
}

/** The same names where each of them stands on a line of its own, found without the parser. */
function searched(text: string, path = 'schema.graphql'): readonly string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line, index) => {
    const match = /^( *)(?:type (T\d)|(id|next))\b/.exec(line);
    return match ? [`${path}:${index + 1}:${match[1] === '' ? 6 : 3}`] : [];
  });
}

describe('what was read before', () => {
  it.each([
    ['as it was', TYPES.join('\n')],
    ['again', TYPES.join('\n')],
    ['further down', `# first\n\n${TYPES.join('\n\n\n')}`],
    ['in another order', [...TYPES].reverse().join('\n')],
    ['with one that is new', [...TYPES.slice(0, 3), '"new" type New {\n  new: ID!\n}', ...TYPES.slice(3)].join('\n')],
    ['without one', `${TYPES.slice(0, 5).join('\n')}\ntype T5 {\n  id: ID!\n}`],
    ['with other descriptions', TYPES.map((text) => text.replace('About', 'All\nabout')).join('\n')],
    ['with other ends of lines', TYPES.join('\n').replaceAll('\n', '\r\n')],
    ['with old ends of lines', TYPES.join('\n').replaceAll('\n', '\r')],
  ])('has its places %s', (_, text) => {
    const found = places(`${text}\n${REST}`).flatMap((line) => /^T\d(?:\.\w+)? (\S+)$/.exec(line)?.[1] ?? []);
    expect([...found].sort()).toEqual([...searched(text)].sort());
  });

  it('has the places of another file', () => {
    expect(places(`${TYPES.join('\n')}\n${REST}`, 'other.graphql').every((line) => line.includes('other.graphql:'))).toBe(true);
  });

  it('is not what only begins with the same words', async () => {
    parseText('type A { a: Int }\ntype B { b: A }\ntype Query { b: B }');
    const { deploy } = await compareBoth(
      'type A { a: Int }\ntype B { b: A }\ntype Query { b: B }',
      'type A { a: Int }\ntype B { b: A! c: Int }\ntype Query { b: B }',
    );
    expect(brief(deploy)).toEqual([]);
    const columns = places('"x" type A { a: Int }\n  type B { b: A }\ntype Query { b: B }').filter((line) => /^[AB]/.test(line));
    expect(columns).toEqual(['A schema.graphql:1:10', 'A.a schema.graphql:1:14', 'B schema.graphql:2:8', 'B.b schema.graphql:2:12']);
  });

  it('is checked again when what it mentions is gone or is something else', () => {
    const whole =
      'type Query { a: A u: U } type A { e(i: I): E } enum E { X } input I { x: Int } union U = A interface N { n: Int } type O implements N { n: Int }';
    const without =
      (old: string, text: string): (() => unknown) =>
      () =>
        parseText(whole.replace(old, text));
    parseText(whole);
    expect(without('enum E { X }', '')).toThrow('the type E is not defined');
    parseText(whole);
    expect(without('input I { x: Int }', '')).toThrow('the type I is not defined');
    parseText(whole);
    expect(without('input I { x: Int }', 'type I { x: Int }')).toThrow('I is not a type of inputs');
    parseText(whole);
    expect(without('interface N { n: Int }', '')).toThrow('the type N is not defined');
    parseText(whole);
    expect(without('type A { e(i: I): E }', '')).toThrow('the type A is not defined');
    parseText(whole);
    expect(without('enum E { X }', 'input E { x: Int }')).toThrow('E is not a type of answers');
  });

  it('is told with its own place when it is wrong there', () => {
    const text = 'type A {\n  b: B\n}\ntype Query {\n  a: A\n}';
    parseText(`${text}\ntype B { x: Int }`);
    expect(() => parseFiles({ 'a.graphql': 'scalar S', 'b.graphql': `\n\n${text}` })).toThrow(
      expect.objectContaining({ place: { file: 'b.graphql', line: 4, column: 3 } }),
    );
  });
});
