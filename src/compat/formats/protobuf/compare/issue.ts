import type { Announcement, DifferenceKind, JsonObject, JsonValue } from '../../../../core/index.ts';
import type { Options, ProtoField, ProtoFile, ProtoMessage } from '../model.ts';
import type { ProtobufRuleName } from '../rules/index.ts';

/** An element of one of the two schemas. */
export interface Spot {
  readonly file: ProtoFile;
  readonly at: number;
}

/** How to show a difference: a value of the writer's message, given by its fields, read through bytes or as JSON. */
export interface Plan {
  readonly writer: ProtoMessage;
  readonly reader: ProtoMessage;
  readonly through: 'bytes' | 'json' | 'default';
  /** ProtoJSON by field of the writer; required fields are filled in. */
  readonly values: readonly (readonly [ProtoField, JsonValue])[];
  /** The number of the field that the difference is about. */
  readonly shows?: number;
  /** The payload is written with the schema that reads elsewhere: the response of a call. */
  readonly swapped?: boolean;
  /** A required field of the reader that the payload leaves out. */
  readonly without?: number;
}

/** A difference before its places are counted out and its witness is built. */
export interface Issue {
  readonly rule: ProtobufRuleName;
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly data: JsonObject;
  readonly writer?: Spot | undefined;
  readonly reader?: Spot | undefined;
  readonly plan?: Plan | undefined;
  /** How the older schema had announced what is gone. */
  readonly removal?: Announcement | undefined;
}

/** Whether an element was marked as on its way out. Protobuf has no place for a date. */
export function announcementOf({ options }: { readonly options: Options }): Announcement {
  return { deprecated: options.get('deprecated') === 'true' };
}
