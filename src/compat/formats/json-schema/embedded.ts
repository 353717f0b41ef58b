import type { SchemaPolicy } from '../../../config/index.ts';
import type { Difference, JsonObject, Place } from '../../../core/index.ts';
import { Compiler } from './compile.ts';
import { compareSchemas, type ParsedSchema } from './engine.ts';
import { Files } from './resolve.ts';
import { indexFile } from './resources.ts';

export { readJson, type SchemaDocument } from './document.ts';
export { valueAt } from './resources.ts';
export { escapeToken, pointerTokens } from './scan.ts';

/** A schema of draft 2020-12 that was made from parts of another document, and that knows where its parts stand there. */
export interface EmbeddedSchema {
  readonly path: string;
  readonly root: JsonObject;
  places(pointers: Iterable<string>): Map<string, Place>;
}

/**
 * All differences between what `writer` produces and what `reader` accepts, for schemas that live inside documents of other formats.
 * @throws GateError RG-SCHEMA-SYNTAX with the place in the other document
 */
export async function compareEmbedded(
  writer: EmbeddedSchema,
  reader: EmbeddedSchema,
  policy: SchemaPolicy,
): Promise<readonly Difference[]> {
  return compareSchemas(compileEmbedded(writer), compileEmbedded(reader), policy);
}

function compileEmbedded(document: EmbeddedSchema): ParsedSchema {
  const main = indexFile(document);
  const root = new Compiler(new Files(main, { path: document.path, text: '' })).compile();
  const oracle = { root: document.root, dialect: 2020, uri: 'file:///schema', others: [] } as const;
  return { root, documents: new Set([document]), oracle, assumedDialect: false };
}
