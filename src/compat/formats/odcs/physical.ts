const INTEGERS = ['tinyint', 'smallint', 'int', 'bigint'];
const ALIASES: Readonly<Record<string, string>> = {
  integer: 'int',
  int2: 'smallint',
  int4: 'int',
  int8: 'bigint',
  numeric: 'decimal',
  number: 'decimal',
  'character varying': 'varchar',
};
const TEXTS = new Set(['char', 'varchar', 'nvarchar', 'character', 'varchar2']);

/** Longer ones are structures, and no widenings of them are known here. */
const MAX_LENGTH = 200;

interface Physical {
  readonly name: string;
  readonly sizes: readonly number[];
}

/** Whether every value of one physical type surely fits another: the same, or a known widening. Sizes, not platforms, are known here. */
export function fitsPhysically(writer: string, reader: string): boolean {
  const plain = (text: string): string => text.trim().toLowerCase();
  if (plain(writer) === plain(reader)) return true;
  if (writer.length > MAX_LENGTH || reader.length > MAX_LENGTH) return false;
  const [w, r] = [read(writer), read(reader)];
  // Sizes such as `max` or `20 byte` are not compared.
  if ([...w.sizes, ...r.sizes].some((size) => Number.isNaN(size))) return false;
  if (w.name === r.name && w.sizes.join() === r.sizes.join()) return true;
  const [from, to] = [INTEGERS.indexOf(w.name), INTEGERS.indexOf(r.name)];
  if (from !== -1 && to !== -1) return from <= to;
  if (w.name === 'float' && r.name === 'double') return true;
  if (TEXTS.has(w.name) && (r.name === 'text' || r.name === 'string')) return true;
  if (w.name !== r.name || w.sizes.length !== r.sizes.length) return false;
  const [[a = 0, b = 0], [c = 0, d = 0]] = [w.sizes, r.sizes];
  if (TEXTS.has(w.name)) return w.name !== 'char' && w.name !== 'character' && c >= a;
  return w.name === 'decimal' && d >= b && c - d >= a - b;
}

function read(text: string): Physical {
  const [, name = '', sizes = ''] = /^\s*([^()]*?)\s*(?:\(([^()]*)\))?\s*$/.exec(text.toLowerCase()) ?? [undefined, text.toLowerCase()];
  // Without sizes a `number` holds fractions where a `decimal` does not.
  const isAlias = Object.hasOwn(ALIASES, name) && (name !== 'number' || sizes !== '');
  return { name: isAlias ? (ALIASES[name] ?? name) : name, sizes: sizes === '' ? [] : sizes.split(',').map(Number) };
}
