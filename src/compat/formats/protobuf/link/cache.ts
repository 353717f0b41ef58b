import type { ProtoFile } from '../model.ts';
import { parseFile } from '../parse/file.ts';

/** Characters of texts whose files are kept. Common imports stand in nearly every closure: they are parsed once. */
const MAX_KEPT = 24_000_000;

/** By path and text. */
const kept = new Map<string, Map<string, ProtoFile>>();
let size = 0;

/** Parses a file, or takes it from the last parses when path and text are the same. @throws GateError RG-SCHEMA-SYNTAX */
export function parseCached(path: string, text: string): ProtoFile {
  const known = kept.get(path)?.get(text);
  if (known) return known;
  const file = parseFile(path, text);
  if (size + text.length > MAX_KEPT) {
    kept.clear();
    size = 0;
  }
  if (text.length <= MAX_KEPT) {
    const texts = kept.get(path) ?? new Map<string, ProtoFile>();
    kept.set(path, texts.set(text, file));
    size += text.length;
  }
  return file;
}
