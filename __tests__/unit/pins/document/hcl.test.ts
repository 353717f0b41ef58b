import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseHcl } from '../../../../src/pins/document/hcl.ts';
import type { TreeNode } from '../../../../src/pins/document/tree.ts';

/** Texts, and what HashiCorp's own parser makes of them (hcl2json of the Terraform CDK, read once); `null`: it refuses them. */
const GOLDEN = JSON.parse(readFileSync(new URL('fixtures/hcl.json', import.meta.url), 'utf8')) as readonly {
  readonly text: string;
  readonly json: unknown;
}[];

/** What has to be evaluated: the other parser shows it as text of its own kind. */
const EVALUATED = Symbol('evaluated');

function toValue(node: TreeNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'seq') return node.items.map(toValue);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key ?? EVALUATED, toValue(value)]));
  if (node.locked !== undefined) return EVALUATED;
  if (node.type === 'string') return node.text;
  return node.type === 'number' ? Number(node.text) : node.type === 'boolean' ? node.text === 'true' : null;
}

/** Both say the same wherever ours says something definite; the other one keeps the doubled signs of `$${`. */
function expectSame(ours: unknown, theirs: unknown): void {
  if (ours === EVALUATED) return;
  if (typeof ours === 'string') expect(String(theirs).replaceAll('$${', '${').replaceAll('%%{', '%{')).toBe(ours);
  else if (typeof ours !== 'object' || ours === null) expect(theirs).toEqual(ours);
  else {
    const keys = Object.keys(ours);
    if (!Object.hasOwn(ours, EVALUATED)) expect(Object.keys(theirs as object).sort()).toEqual([...keys].sort());
    for (const key of keys) expectSame((ours as Record<string, unknown>)[key], (theirs as Record<string, unknown>)[key]);
  }
}

describe('HCL is read as HashiCorp reads it', () => {
  it.each(GOLDEN.map(({ text, json }) => [text, json]))('%j', (text, json) => {
    const { root, problem } = parseHcl(text as string);
    if (json === null) expect(problem?.offset).toEqual(expect.any(Number));
    else {
      expect(problem).toBeUndefined();
      expectSame(toValue(root), json);
    }
  });
});

describe('HCL without end', () => {
  it.each([
    ['brackets', `a = ${'['.repeat(100_000)}`],
    ['calls', `a = ${'f('.repeat(100_000)}`],
    ['templates', `a = ${'"${'.repeat(100_000)}`],
    ['blocks', 'a {\n'.repeat(100_000)],
    ['labels', `a ${'"x" '.repeat(100_000)}{}`],
    ['brackets of an expression', `a = x${'('.repeat(100_000)}`],
  ])('%s are refused with a place', (_, text) => {
    const { problem, root } = parseHcl(text);
    expect(root).toBeUndefined();
    expect(problem).toMatchObject({ message: expect.stringMatching(/nested deeper|more labels|not closed/), offset: expect.any(Number) });
  });
});

describe('places in HCL', () => {
  it('shows every value with its range, and every comment with its line', () => {
    const text = 'a = "x" # one\nb { /* two */ c = [1, "y"] }\n';
    const document = parseHcl(text);
    expect(document.leaves().map(({ start, end }) => text.slice(start, end))).toEqual(['"x"', '1', '"y"']);
    expect(document.comments().map(({ text: body, lineStart }) => [body, lineStart])).toEqual([
      [' one', 0],
      [' two ', 14],
    ]);
  });
});
