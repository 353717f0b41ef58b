import { GateError } from '../../../core/index.ts';
import type { DataFile, Declared, RandomAccess, Row, RowReader, Value } from '../../types.ts';
import { randomAccess } from './access.ts';
import { Assembler } from './assemble.ts';
import { type Codec, loadCodec } from './codecs.ts';
import { Budget, Cursor } from './cursor.ts';
import { readDictionaries } from './dictionaries.ts';
import { asFileError, Damage, fileError } from './damage.ts';
import { type Chunk, chunkOf } from './chunks.ts';
import { type Footer, type Group, readFooter } from './footer.ts';
import { readPages } from './pages.ts';
import { type Leaf, type Node, readSchema, type Schema } from './schema.ts';
import { readStatistics } from './statistics.ts';
import type { Notes } from './types.ts';
import { type Cell, Unreadable } from './unreadable.ts';

/** Rows that are put together at a time. */
const BATCH = 2048;
/** Bytes of the needed columns of one row group, as they are in the file. */
const MAX_GROUP = 1024 * 1024 * 1024;

interface Source {
  readonly path: string;
  readonly access: RandomAccess;
  readonly footer: Footer;
}

interface Opened {
  readonly access: RandomAccess;
  readonly footer: Footer;
  readonly schema: Schema;
}

/** Rows are numbered from 1: a Parquet file has no lines. Row groups are read one after the other, and of each the needed columns. */
export function readParquet(file: DataFile): RowReader {
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => (opened ??= openFile(file));
  const inexact = new Set<string>();
  return {
    textual: false,
    inexact,
    async *rows(columns) {
      yield* rowsOf(file.path, await open(), columns, inexact);
    },
    declared: async () => ({ columns: declaredBy((await open()).schema.columns) }),
    async dictionaries(columns) {
      const opened = await open();
      return inFooter(file.path, opened, async () => readDictionaries(opened, columns));
    },
    async statistics(columns) {
      const opened = await open();
      return inFooter(file.path, opened, async () => readStatistics(opened.footer, opened.schema, columns));
    },
  };
}

function declaredBy(nodes: readonly Node[]): ReadonlyMap<string, Declared> {
  return new Map(nodes.map((node) => [node.name, declaredIn(node)]));
}

function declaredIn(node: Node): Declared {
  if (node.kind === 'leaf') return {};
  if (node.kind === 'struct') return { columns: declaredBy(node.members) };
  const item = node.kind === 'list' ? node.item : node.item.kind === 'struct' ? node.item.members[1] : undefined;
  return item ? { items: declaredIn(item) } : {};
}

/** @throws GateError RG-DATA where the footer is damaged */
async function inFooter<T>(path: string, { access }: Opened, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    throw asFileError(thrown, path, 'the footer', access.size - 8);
  }
}

async function openFile(file: DataFile): Promise<Opened> {
  const access = await randomAccess(file);
  const footer = await readFooter(access, file.path);
  try {
    const schema = readSchema(footer.schema);
    checkGroups(footer, schema);
    return { access, footer, schema };
  } catch (thrown) {
    throw asFileError(thrown, file.path, 'the footer', access.size - 8);
  }
}

function checkGroups({ groups }: Footer, { leaves }: Schema): void {
  const odd = groups.find(({ places }) => places.length !== leaves.length);
  if (odd) throw new Damage(`has ${odd.places.length} columns in a row group, and ${leaves.length} in its schema`);
}

async function* rowsOf(
  path: string,
  { access, footer, schema }: Opened,
  columns: ReadonlySet<string> | undefined,
  inexact: Set<string>,
): AsyncGenerator<readonly Row[]> {
  const nodes = schema.columns.filter(({ name }) => columns === undefined || columns.has(name));
  let line = 0;
  for (const group of footer.groups) {
    if (group.rows === 0) continue;
    const opened = await openGroup({ path, access, footer }, group, nodes);
    for (let left = group.rows; left > 0; ) {
      const count = Math.min(BATCH, left);
      yield toRows(opened, count, line, path);
      line += count;
      left -= count;
    }
    if (opened.some(({ cursors }) => cursors.some(({ isDone }) => !isDone)))
      throw fileError(path, 'is damaged: a row group has more entries than rows');
    for (const { name, notes } of opened) if (notes.rounded) inexact.add(name);
  }
}

interface Column {
  readonly name: string;
  readonly assembler: Assembler;
  readonly cursors: readonly Cursor[];
  readonly offset: number;
  readonly notes: Notes;
}

async function openGroup(source: Source, group: Group, nodes: readonly Node[]): Promise<Column[]> {
  const { path } = source;
  const budget = new Budget();
  const chunks = nodes.flatMap((node) => leavesOf(node).map((leaf) => readableChunk(source, group, leaf)));
  const size = chunks.reduce((sum, { start, end }) => sum + end - start, 0);
  if (size > MAX_GROUP) {
    throw new GateError('RG-DATA', `${path} has a row group of ${size} bytes, which is more than ${MAX_GROUP}`, {
      hint: 'write smaller row groups: one is held in memory while it is read',
    });
  }
  const columns: Column[] = [];
  for (const node of nodes) columns.push(await openColumn(source, group, node, budget));
  return columns;
}

async function openColumn(source: Source, group: Group, node: Node, budget: Budget): Promise<Column> {
  const { path, access } = source;
  const notes: Notes = { rounded: false };
  const cursors: Cursor[] = [];
  let offset = 0;
  for (const leaf of leavesOf(node)) {
    const { start, end, values, codec } = readableChunk(source, group, leaf);
    offset ||= start;
    const read = await access.read(start, end);
    if (read.length !== end - start) throw fileError(path, `has ${read.length} bytes instead of ${end - start}`, start);
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    const pages = readPages({ path, leaf, bytes, offset: start, values, codec: await codecOf(codec, path, leaf, start), notes });
    cursors.push(new Cursor(leaf, pages, values, budget));
  }
  return { name: node.name, assembler: new Assembler(node, cursors), cursors, offset, notes };
}

async function codecOf(id: number, path: string, { name }: Leaf, offset: number): Promise<Codec> {
  try {
    return await loadCodec(id);
  } catch (thrown) {
    throw thrown instanceof Damage ? fileError(path, `has the column ${name}, which ${thrown.message}`, offset) : thrown;
  }
}

function readableChunk({ path, access, footer }: Source, group: Group, leaf: Leaf): Chunk {
  let chunk: Chunk | string;
  try {
    chunk = chunkOf(footer, group, leaf);
  } catch (thrown) {
    throw asFileError(thrown, path, 'the footer', access.size - 8);
  }
  if (typeof chunk === 'object') return chunk;
  throw fileError(path, `has the column ${leaf.name}, which ${chunk} and cannot be read`);
}

function leavesOf(node: Node): readonly Leaf[] {
  if (node.kind === 'leaf') return [node];
  return node.kind === 'struct' ? node.members.flatMap(leavesOf) : leavesOf(node.item);
}

function toRows(columns: readonly Column[], count: number, line: number, path: string): Row[] {
  const cells = columns.map(({ assembler, name, offset }) => {
    try {
      return assembler.read(count);
    } catch (thrown) {
      throw asFileError(thrown, path, `the column ${name}`, offset);
    }
  });
  const names = columns.map(({ name }) => name);
  // A column of that name would set the prototype of a literal.
  const unusual = names.includes('__proto__');
  return Array.from({ length: count }, (_, index): Row => {
    const value: Record<string, Value> = {};
    let problem: string | undefined;
    for (let at = 0; at < names.length; at += 1) {
      const [name, cell] = [names[at] as string, (cells[at] as readonly Cell[])[index] ?? null];
      if (typeof cell === 'object' && cell instanceof Unreadable) problem ??= `the column ${name} holds ${cell.reason}`;
      else if (unusual) Object.defineProperty(value, name, { value: cell, enumerable: true, configurable: true, writable: true });
      else value[name] = cell;
    }
    const row = line + index + 1;
    return problem === undefined ? { line: row, value } : { line: row, error: problem };
  });
}
