import { GateError } from '../../../../core/index.ts';
import type { Schema } from './schema.ts';
import { builtinFile } from './well-known.ts';

/**
 * A name that nothing defines is an error where every file is at hand. Imports leave room for doubt: they may have been found in the wrong place.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function checkNames(schema: Pick<Schema, 'main' | 'typeOf' | 'place'>): void {
  const { main } = schema;
  if (main.imports.some((one) => !builtinFile(one.path))) return;
  for (const type of main.types.values()) {
    for (const field of type.kind === 'message' ? type.fields : []) {
      if (schema.typeOf(field).kind !== 'unresolved') continue;
      const place = schema.place(main, field.typeAt);
      throw new GateError('RG-SCHEMA-SYNTAX', `the type ${field.type} is not defined`, {
        place,
        expected: 'a type of this file or of one it imports',
      });
    }
  }
}
