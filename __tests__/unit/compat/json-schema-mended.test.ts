import { describe, expect, it } from '@jest/globals';
import { Classes } from '../../../src/compat/formats/json-schema/classes.ts';
import { parseSchema } from '../../../src/compat/formats/json-schema/engine.ts';
import { evaluate } from '../../../src/compat/formats/json-schema/evaluate.ts';
import { Facts } from '../../../src/compat/formats/json-schema/facts.ts';
import { ValueMaker } from '../../../src/compat/formats/json-schema/generate.ts';
import { Mender } from '../../../src/compat/formats/json-schema/mend.ts';
import { newNode } from '../../../src/compat/formats/json-schema/node.ts';
import { compareJson } from '../../support/json-schema-compare.ts';
import { checkRow, inDraft, type Row } from '../../support/json-schema-table.ts';

const text = { type: 'string' };
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `kind${index}`);
const has = (name: string, schema: object): object => ({ properties: { [name]: schema }, required: [name] });

/** A template: a list of parts, each of a kind, and for every kind a condition that asks for another part and a place. */
function template(kinds: readonly string[]): object {
  const part = (kind: string): object => has('binding', has('type', { const: kind }));
  const conditions = kinds.map((kind, index) => ({
    if: has('parts', { contains: part(kind) }),
    then: {
      anyOf: [has('place', { const: `p${index}` }), has('places', { const: [`p${index}`] })],
      allOf: [has('parts', { contains: has('binding', has('name', { const: `n${index}` })) }), { not: { required: [`no${index}`] } }],
    },
  }));
  return {
    type: 'object',
    properties: {
      name: text,
      place: text,
      places: { type: 'array', items: text },
      parts: {
        type: 'array',
        items: {
          type: 'object',
          properties: { binding: { type: 'object', properties: { type: { enum: kinds }, name: text }, required: ['type'] } },
          required: ['binding'],
        },
      },
    },
    required: ['name', 'parts'],
    allOf: conditions,
  };
}

describe('JSON Schema: conditions by the dozen', () => {
  it('are met step by step, and what is to be shown stays', async () => {
    const { root, documents } = await parseSchema({ path: 'a.schema.json', text: JSON.stringify(inDraft(2020, template(names(12)))) });
    const facts = new Facts(new Classes(), documents, false);
    const goal = newNode(undefined, '', { enum: ['kind7'] });
    const pin = { tokens: ['parts', '0', 'binding', 'type'], goal };
    const mended = new Mender(facts, new ValueMaker(facts, 3000)).mend(root, { parts: [{ binding: { type: 'kind7' } }] }, pin);
    expect(mended).toMatchObject({ place: 'p7', parts: [{ binding: { type: 'kind7', name: 'n7' } }] });
    expect(evaluate(root, mended ?? null)).toBe(true);
  });

  it('do not matter where no item can be what they ask about', async () => {
    const { deploy, rollback } = await compareJson(template(names(6)), template(names(8)));
    expect([deploy.answer, rollback.answer]).toEqual(['compatible', 'breaking']);
  });

  it('are told apart by the one that says just what is to be shown', async () => {
    const then = { properties: { kind: { enum: ['x', 'y'] } } };
    const about = (kinds: readonly string[]) => ({ if: has('type', { enum: kinds }), then });
    const others = names(9).map((kind) => ({ if: has('kind', { const: kind }), then: { required: ['other'] } }));
    const schema = (kinds: readonly string[]) => ({
      type: 'object',
      properties: { type: { enum: ['a', 'b'] }, kind: text },
      required: ['type'],
      allOf: [...others, about(kinds)],
    });
    const { deploy, rollback } = await compareJson(schema(['a']), schema(['a', 'new']));
    expect([deploy.answer, rollback.answer]).toEqual(['compatible', 'compatible']);
  });
});

const ROWS: readonly Row[] = [
  ['a list that has to hold what none of its items is', { type: 'array', items: text, contains: { type: 'integer' } }, false, 'CC'],
  ['unless it need not', { type: 'array', items: text, contains: { type: 'integer' }, minContains: 0 }, false, 'BC'],
  [
    'a place of a tuple may be the one',
    { type: 'array', prefixItems: [text, { type: 'integer' }], items: text, contains: { type: 'integer' } },
    false,
    'BC',
  ],
  [
    'unless the list ends before it',
    { type: 'array', prefixItems: [text, { type: 'integer' }], maxItems: 1, contains: { type: 'integer' } },
    false,
    'CC',
  ],
];

describe('JSON Schema: what a list has to hold', () => {
  it.each(ROWS.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    await expect(checkRow(2020, row)).resolves.toBeUndefined();
  });
});
