import * as compat from '../../src/compat/index.ts';
import type { FormatEngine, FormatSpec, SchemaSource } from '../../src/compat/index.ts';
import { type Difference, GateError, type Rule } from '../../src/core/index.ts';
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
  readonly text: string;
  readonly fields: ReadonlyMap<string, { readonly file: string; readonly line: number; readonly column: number }>;
  readonly unsure: boolean;
}

/** What the toy was asked: comparisons as `old -> new` texts joined by commas, and the path of every schema that was opened. */
export interface ToyCompat extends CompatEngine {
  readonly compared: string[];
  readonly opened: string[];
  /** How many documents of clients each comparison was given. */
  readonly operations: number[];
}

const ENGINE: FormatEngine<Toy> = {
  parse,
  compare,
  *members({ fields }) {
    for (const [field, place] of fields) {
      const [name = '', ...meaning] = field.split(' ');
      yield { key: `/${name}`, name: `field ${name}`, signature: meaning.join(' ') || 'anything', place };
    }
  },
};

/**
 * A format small enough to see through: one field name a line; a reader refuses fields it does not have. `!` is a syntax error, `?` makes
 * every answer unknown, `#lossy NAME` is a field that reads back changed, `@path` includes another file. The first word of a field is its
 * name, the others what it means. Files `.toy` are schemas of their own, all `.part` files of a folder are one.
 */
export function toyCompat({ kind = 'data' }: { readonly kind?: FormatSpec['kind'] } = {}): ToyCompat {
  const [compared, opened, operations]: [string[], string[], number[]] = [[], [], []];
  const toy = { title: 'Toy', kind, rules: [RULE], load: () => Promise.resolve(ENGINE), profiles: ['plain', 'fancy'] } as const;
  const specs: FormatSpec[] = [
    { ...toy, name: 'avro', detect: (path) => path.endsWith('.toy') },
    { ...toy, name: 'graphql', detect: (path) => path.endsWith('.part'), group: groupByFolder, profiles: [] },
  ];
  return {
    ...compat,
    FORMATS: specs,
    compared,
    opened,
    operations,
    findFormat: (name) => {
      const spec = specs.find((one) => one.name === name);
      if (spec) return spec;
      throw new GateError('RG-SCHEMA-FORMAT', `no ${name}`);
    },
    detectFormat: (path, head) => specs.find((spec) => spec.detect(path, head)),
    openSchema: (source, spec, policy) => {
      opened.push(source.path);
      return compat.openSchema(source, spec, policy);
    },
    compareOneWay: (before, after, direction, policy) => {
      const [old, current] = [before.parsed as Toy, after.parsed as Toy];
      compared.push(`${old.text} -> ${current.text}`.replaceAll('\n', ','));
      return compat.compareOneWay(before, after, direction, policy);
    },
    compareSchemas: async (before, after, policy) => {
      const [old, current] = [before.parsed as Toy, after.parsed as Toy];
      compared.push(`${old.text} -> ${current.text}`.replaceAll('\n', ','));
      operations.push(policy.operations?.length ?? 0);
      if (old.text.includes('crash') !== current.text.includes('crash')) throw new TypeError('a fault of ours');
      return compat.compareSchemas(before, after, policy);
    },
  };
}

function groupByFolder(paths: readonly string[]): string[][] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders.values()];
}

function parse(source: SchemaSource): Toy {
  const fields = new Map<string, { file: string; line: number; column: number }>();
  let unsure = false;
  const paths = source.files?.() ?? [source.path];
  const texts = paths.map((path) => [path, path === source.path ? source.text : (source.file?.(path) ?? '!')] as const);
  for (const [file, content] of texts) {
    for (const [index, text] of content.split('\n').entries()) {
      const place = { file, line: index + 1, column: 1 };
      if (text === '!') throw new GateError('RG-SCHEMA-SYNTAX', 'unexpected !', { place, expected: 'a name' });
      if (text === '?') unsure = true;
      else if (text.startsWith('@')) {
        const included = source.file?.(text.slice(1));
        if (included === undefined) throw new GateError('RG-SCHEMA-SYNTAX', `cannot include ${text.slice(1)}`, { place });
        for (const name of included.split('\n').filter(Boolean)) fields.set(name, place);
      } else if (text !== '') fields.set(text, place);
    }
  }
  return { text: texts.map(([, text]) => text).join('|'), fields, unsure };
}

function compare(writer: Toy, reader: Toy): Difference[] {
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
  return differences;
}
