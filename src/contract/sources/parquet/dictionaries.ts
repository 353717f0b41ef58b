import type { RandomAccess, Value } from '../../types.ts';
import { loadCodec } from './codecs.ts';
import { Damage, isRangeError } from './damage.ts';
import { type Chunk, chunkOf } from './chunks.ts';
import type { Footer } from './footer.ts';
import { nextPage, readDictionary } from './pages.ts';
import type { Leaf, Schema } from './schema.ts';
import { CompactReader, Struct } from './thrift.ts';
import { Unreadable } from './unreadable.ts';

/** A dictionary is read only where it is small beside its column. */
const MAX_BYTES = 256 * 1024;
/** More values than these are not few. */
const MAX_VALUES = 10_000;

const [DATA_PAGE, DICTIONARY_PAGE, DATA_PAGE_V2] = [0, 2, 3];
const [PLAIN_DICTIONARY, RLE, BIT_PACKED, RLE_DICTIONARY] = [2, 3, 4, 8];

interface File {
  readonly access: RandomAccess;
  readonly footer: Footer;
  readonly schema: Schema;
}

/** The values of columns whose every page refers to a dictionary, from the dictionaries alone. @throws GateError RG-DATA */
export async function readDictionaries(file: File, columns: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Value[]>> {
  const found = new Map<string, readonly Value[]>();
  for (const node of file.schema.columns) {
    if (node.kind !== 'leaf' || !columns.has(node.name) || node.type.mayBeNull) continue;
    const values = await valuesOf(node, file);
    if (values) found.set(node.name, values);
  }
  return found;
}

async function valuesOf(leaf: Leaf, file: File): Promise<readonly Value[] | undefined> {
  const { bytes, groups } = file.footer;
  const chunks = groups.filter(({ rows }) => rows > 0).map((group) => chunkOf(file.footer, group, leaf));
  const whole = chunks.filter((chunk): chunk is Chunk => typeof chunk === 'object' && hasOnlyDictionary(bytes, chunk));
  if (whole.length < chunks.length) return undefined;
  const values = new Set<Value>();
  for (const chunk of whole) {
    const cells = await dictionaryOf(leaf, chunk, file);
    for (const cell of cells ?? []) values.add(cell);
    if (!cells || values.size > MAX_VALUES) return undefined;
  }
  return [...values];
}

/** Whether no data page of a column holds values of its own: writers fall back to that when a dictionary grows. */
function hasOnlyDictionary(bytes: Uint8Array, { pages, encodings }: Chunk): boolean {
  if (pages !== undefined) {
    const counts = new CompactReader(bytes, pages).list().filter((item) => item instanceof Struct);
    const data = counts.filter((page) => page.number(1) === DATA_PAGE || page.number(1) === DATA_PAGE_V2);
    return data.length > 0 && data.every((page) => page.number(2) === PLAIN_DICTIONARY || page.number(2) === RLE_DICTIONARY);
  }
  if (encodings === undefined) return false;
  // The older name for a dictionary leaves no doubt about what is plain; levels are in one of the two others.
  const all = new CompactReader(bytes, encodings).list();
  return all.includes(PLAIN_DICTIONARY) && all.every((one) => one === PLAIN_DICTIONARY || one === RLE || one === BIT_PACKED);
}

/** `undefined` where it is large, or holds what is no plain value; also where it is damaged, which reading the rows tells. */
async function dictionaryOf(leaf: Leaf, { start, data, end, codec }: Chunk, { access }: File): Promise<readonly Value[] | undefined> {
  if (data - start > MAX_BYTES) return undefined;
  const head = await access.read(start, data > start ? Math.min(data, end) : Math.min(end, start + MAX_BYTES));
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const notes = { rounded: false };
  try {
    const { header, body } = nextPage(bytes, 0);
    if (header.number(1) !== DICTIONARY_PAGE || (header.number(2) ?? 0) > MAX_BYTES) return undefined;
    const { cells } = readDictionary(header, body, { leaf, codec: await loadCodec(codec), notes });
    const isPlain = !notes.rounded && !cells.some((cell) => cell instanceof Unreadable || typeof cell === 'object');
    return isPlain ? (cells as readonly Value[]) : undefined;
  } catch (thrown) {
    if (thrown instanceof Damage || isRangeError(thrown)) return undefined;
    throw thrown;
  }
}
