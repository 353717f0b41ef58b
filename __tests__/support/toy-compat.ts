import type { FormatSpec, SchemaSource } from '../../src/compat/index.ts';
import { answerOf, type Difference, type DirectedAnswer, GateError, type Rule } from '../../src/core/index.ts';
import type { CompatEngine } from '../../src/gates/index.ts';

const RULE: Rule = {
  id: 'toy/field-unknown',
  severity: 'error',
  title: 'The reader does not know a field.',
  why: 'It refuses the record.',
  fix: 'Teach the reader first.',
  message: (data) => `the reader does not know ${JSON.stringify(data['field'])}`,
};

interface Toy {
  readonly fields: ReadonlyMap<string, { readonly file: string; readonly line: number; readonly column: number }>;
  readonly unsure: boolean;
}

/** What the toy was asked, as `old -> new` texts joined by commas. */
export interface ToyCompat extends CompatEngine {
  readonly compared: string[];
}

/**
 * A format small enough to see through: one field name a line; a reader refuses fields it does not have. `!` is a syntax error, `?` makes
 * every answer unknown, `#lossy NAME` is a field that reads back changed, `@path` includes another file.
 */
export function toyCompat(): ToyCompat {
  const compared: string[] = [];
  const spec: FormatSpec = {
    name: 'avro',
    title: 'Toy',
    kind: 'data',
    rules: [RULE],
    detect: (path) => path.endsWith('.toy'),
    load: () => Promise.reject(new Error('the toy compares by itself')),
  };
  return {
    compared,
    findFormat: (name) => {
      if (name === 'avro') return spec;
      throw new GateError('RG-SCHEMA-FORMAT', `no ${name}`);
    },
    detectFormat: (path, head) => (spec.detect(path, head) ? spec : undefined),
    compareSources: async (before, after) => {
      compared.push(`${before.text} -> ${after.text}`.replaceAll('\n', ','));
      const [old, current] = [parse(before), parse(after)];
      if (before.text.includes('crash') !== after.text.includes('crash')) throw new TypeError('a fault of ours');
      return { deploy: compare(old, current), rollback: compare(current, old) };
    },
  };
}

function parse(source: SchemaSource): Toy {
  const fields = new Map<string, { file: string; line: number; column: number }>();
  let unsure = false;
  for (const [index, text] of source.text.split('\n').entries()) {
    const place = { file: source.path, line: index + 1, column: 1 };
    if (text === '!') throw new GateError('RG-SCHEMA-SYNTAX', 'unexpected !', { place, expected: 'a name' });
    if (text === '?') unsure = true;
    else if (text.startsWith('@')) {
      const included = source.file?.(text.slice(1));
      if (included === undefined) throw new GateError('RG-SCHEMA-SYNTAX', `cannot include ${text.slice(1)}`, { place });
      for (const name of included.split('\n').filter(Boolean)) fields.set(name, place);
    } else if (text !== '') fields.set(text, place);
  }
  return { fields, unsure };
}

function compare(writer: Toy, reader: Toy): DirectedAnswer {
  const differences: Difference[] = [...writer.fields]
    .filter(([field]) => !reader.fields.has(field))
    .map(([field, place]) => ({
      rule: field === 'unlisted' ? 'toy/not-in-the-table' : RULE.id,
      kind: field.startsWith('#lossy') ? 'lossy' : 'breaking',
      path: `/${field}`,
      data: { field },
      message: `the reader does not know "${field}"`,
      writer: place,
      reader: reader.fields.values().next().value ?? { ...place, line: 1 },
      witness: { payload: { [field]: 1 }, outcome: 'rejected', error: 'unknown field', confirmedBy: ['toy'] },
    }));
  if (writer.unsure || reader.unsure) {
    differences.push({ rule: 'toy/unsure', kind: 'unknown', path: '', data: {}, message: 'not decided' });
  }
  return { answer: answerOf(differences), differences };
}
