import type protobufjs from 'protobufjs';
import type { NamespaceBase, Type } from 'protobufjs';
import type { JsonObject, JsonValue } from '../../../../core/index.ts';
import type { Printed } from './print.ts';

type Protobuf = typeof protobufjs;

/** protobufjs over one message: writes and reads bytes and ProtoJSON by the schema that it was given. */
export class Judge {
  readonly #type: Type;

  private constructor(type: Type) {
    this.#type = type;
  }

  /** @throws Error when protobufjs does not take the schema */
  static async make(printed: Printed): Promise<Judge> {
    const { default: protobuf } = await import('protobufjs');
    const { default: protojson } = await import('protobufjs/ext/protojson.js');
    protojson.install();
    const root = new protobuf.Root();
    for (const path of printed.imports) {
      const common = protobuf.common.get(path);
      if (common?.nested) root.addJSON(common.nested);
    }
    protobuf.parse(printed.text, root, { keepCase: true });
    root.resolveAll();
    onlyCodecs(protobuf, root);
    return new Judge(root.lookupType(printed.root));
  }

  /** @throws Error when the JSON is refused */
  fromJson(json: JsonObject): object {
    return this.#type.fromJson(json);
  }

  toJson(message: object): JsonObject {
    return this.#type.toJson(message) as JsonObject;
  }

  encode(message: object): Uint8Array {
    return this.#type.encode(message).finish();
  }

  /** @throws Error when the bytes are refused */
  decode(bytes: Uint8Array): object {
    return this.#type.decode(bytes);
  }

  /** What a field reads as that was not written. */
  default(number: number): readonly [name: string, value: JsonValue] | undefined {
    const field = this.#type.fieldsById[number];
    if (!field) return undefined;
    const all: JsonObject = this.#whole().toObject(this.#type.create({}), { defaults: true, longs: String, enums: String, bytes: String });
    const value = Object.hasOwn(all, field.name) ? all[field.name] : undefined;
    return value === undefined ? undefined : [field.name, value];
  }

  /** With all that protobufjs makes for a type. */
  #whole(): Type {
    if (Object.hasOwn(this.#type, 'setup')) Reflect.deleteProperty(this.#type, 'setup');
    return this.#type.setup();
  }
}

/** protobufjs makes five functions for every type that is met; two of them are used here, and making them is most of the work. */
function onlyCodecs(protobuf: Protobuf, space: NamespaceBase): void {
  for (const one of space.nestedArray) {
    if (one instanceof protobuf.Type) {
      const type = one;
      // Without any field protobufjs takes the end of an unknown group for a mistake.
      if (type.fieldsArray.length === 0) type.add(new protobuf.Field('zz_nobodys', 899, 'int32', 'optional'));
      type.setup = () => {
        const types = type.fieldsArray.map((field) => field.resolve().resolvedType);
        const { Reader, Writer, util } = protobuf;
        type.encode = protobuf.encoder(type)({ Writer, types, util }) as Type['encode'];
        type.decode = protobuf.decoder(type)({ Reader, types, util, C: type.ctor }) as Type['decode'];
        return type;
      };
    }
    if (one instanceof protobuf.Namespace) onlyCodecs(protobuf, one);
  }
}
