import { GateError } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import type { Schema } from '../model.ts';
import { buildSchemaModel } from './build.ts';
import { holdsOperationsOnly } from './documents.ts';
import { withoutHidden } from './federation.ts';
import { withoutForeignDefaults } from './fallbacks.ts';
import { parseIntrospection } from './introspection.ts';
import type { Part } from './parts.ts';
import { parseSdl } from './sdl.ts';

/** More files than this are no schema of one service. */
const MAX_FILES = 5_000;

/**
 * A schema from all its files: together they are one schema, in any order. An introspection result stands alone. Documents with
 * operations among the files are passed over.
 * @throws GateError RG-SCHEMA-SYNTAX with a place
 */
export function parseSchema(source: SchemaSource): Schema {
  const files = filesOf(source);
  const schemas = files.filter(({ path, text }) => isJson(text) || !holdsOperationsOnly(text, path));
  if (schemas.length === 0) throw onlyOperations(source.path);
  const parts = schemas.flatMap(({ path, text }): readonly Part[] =>
    isJson(text) ? parseIntrospection(text, path) : parseSdl(text, path),
  );
  const hides = schemas.some(({ text }) => text.includes('@inaccessible'));
  const schema = buildSchemaModel(hides ? withoutHidden(parts) : parts, source.path);
  // A server that says something about itself has checked it, and prints it in its own way.
  return schemas.some(({ text }) => isJson(text)) ? schema : withoutForeignDefaults(schema);
}

function onlyOperations(path: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', 'these are operations, and no schema', {
    place: { file: path, line: 1, column: 1 },
    expected: 'definitions of a schema',
    hint: 'leave the documents of clients out of `files`, and name them in `operations`',
  });
}

/** SDL cannot begin with a brace: only operations do. */
function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{\s*["}]/.test(text);
}

function filesOf({ path, text, files, file }: SchemaSource): { readonly path: string; readonly text: string }[] {
  const others = new Set(files?.() ?? []);
  others.delete(path);
  if (others.size >= MAX_FILES) {
    throw new GateError('RG-SCHEMA-SYNTAX', `the schema has ${others.size + 1} files`, {
      place: { file: path, line: 1, column: 1 },
      expected: `at most ${MAX_FILES}`,
    });
  }
  return [
    { path, text },
    ...[...others].flatMap((other) => {
      const content = file?.(other);
      return content === undefined ? [] : [{ path: other, text: content }];
    }),
  ];
}
