import type { ProtoExtension } from '../model.ts';
import type { Schema } from '../link/schema.ts';
import { typeLabel } from '../link/types.ts';
import { extensionName } from '../parse/fields.ts';
import { readsJson } from '../profile.ts';
import { compareFields } from './fields.ts';
import type { Walk } from './walk.ts';

/** Extensions are fields of another message: the same number of the same message is the same field. */
export function compareExtensions(walk: Walk): void {
  const readers = byNumber(
    walk.reader,
    walk.reader.visibleFiles().flatMap((file) => file.extensions),
  );
  for (const [key, extension] of byNumber(walk.writer, walk.writer.main.extensions)) {
    const other = readers.get(key);
    if (!other) continue;
    const [writer, reader] = [extension.field, other.field];
    compareFields(walk, { writer, reader, owner: undefined });
    const [name, known] = [extensionName(writer), extensionName(other.field)];
    if (!readsJson(walk.profile) || name === known) continue;
    walk.report({
      rule: 'field-same-name',
      kind: 'breaking',
      path: `/[${name}]`,
      data: { message: extension.extendee, field: name, key: `[${name}]`, reader: known, taken: false },
      writer: { file: writer.file, at: writer.at },
      reader: { file: reader.file, at: reader.at },
    });
  }
}

function byNumber(schema: Schema, extensions: readonly ProtoExtension[]): Map<string, ProtoExtension> {
  const entries = extensions.map((extension) => {
    const { file, outer, number } = extension.field;
    const extendee = typeLabel(schema.resolve(file, outer?.fullName ?? file.package, extension.extendee));
    return [`${extendee} ${number}`, extension] as const;
  });
  return new Map(entries);
}
