import type { JsonValue } from '../../../../core/index.ts';
import type { TypeRef } from '../link/types.ts';
import type { ProtoField, ProtoMessage } from '../model.ts';
import { extensionName } from '../parse/fields.ts';
import type { Cardinality } from '../shape.ts';
import type { Issue } from './issue.ts';

/** Two fields of the same number. `owner`: the messages around them, `undefined` for extensions. */
export interface FieldPair {
  readonly writer: ProtoField;
  readonly reader: ProtoField;
  readonly owner: readonly [writer: ProtoMessage, reader: ProtoMessage] | undefined;
}

/** The same with everything that is known of the two. */
export interface TypedPair extends FieldPair {
  readonly types: readonly [writer: TypeRef, reader: TypeRef];
  readonly counts: readonly [writer: Cardinality, reader: Cardinality];
}

/** The issue of a field, at its places, shown by a value of it. */
export function fieldIssue(
  { writer, reader, owner }: FieldPair,
  issue: Pick<Issue, 'rule' | 'kind' | 'data'> & {
    readonly at?: 'at' | 'typeAt';
    readonly through?: 'bytes' | 'json' | 'default';
    readonly value?: JsonValue | undefined;
  },
): Issue {
  const { at = 'at', through = 'bytes', value, rule, kind, data } = issue;
  const name = owner ? `${owner[0].fullName}/${writer.name}` : `[${extensionName(writer)}]`;
  const messages = owner && { writer: owner[0], reader: owner[1], through };
  const values = value === undefined ? [] : [[writer, value] as const];
  return {
    rule,
    kind,
    path: `/${name}`,
    data: { message: owner ? owner[1].fullName : '', field: writer.name, number: writer.number, ...data },
    writer: { file: writer.file, at: writer[at] },
    reader: { file: reader.file, at: reader[at] },
    plan: messages && (value !== undefined || through === 'default') ? { ...messages, values, shows: writer.number } : undefined,
  };
}
