import type { TypeKind } from './types.ts';

/** A type of Protobuf itself: known by name, the same in every release. */
export interface BuiltinType {
  readonly kind: 'builtin';
  readonly fullName: string;
  readonly of: TypeKind;
}

/** Names by file: messages, then enums. Names without a package are inside `google.protobuf`. */
const FILES: Readonly<Record<string, readonly [messages: string, enums?: string]>> = {
  'google/protobuf/any.proto': ['Any'],
  'google/protobuf/api.proto': ['Api Method Mixin'],
  'google/protobuf/duration.proto': ['Duration'],
  'google/protobuf/empty.proto': ['Empty'],
  'google/protobuf/field_mask.proto': ['FieldMask'],
  'google/protobuf/source_context.proto': ['SourceContext'],
  'google/protobuf/struct.proto': ['Struct Value ListValue', 'NullValue'],
  'google/protobuf/timestamp.proto': ['Timestamp'],
  'google/protobuf/type.proto': ['Type Field Enum EnumValue Option', 'Syntax Field.Kind Field.Cardinality'],
  'google/protobuf/wrappers.proto': [
    'DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value BoolValue StringValue BytesValue',
  ],
  'google/protobuf/cpp_features.proto': ['pb.CppFeatures', 'pb.CppFeatures.StringType'],
  'google/protobuf/java_features.proto': ['pb.JavaFeatures', 'pb.JavaFeatures.Utf8Validation'],
  'google/protobuf/go_features.proto': ['pb.GoFeatures', 'pb.GoFeatures.APILevel pb.GoFeatures.StripEnumPrefix'],
  'google/protobuf/compiler/plugin.proto': [
    'compiler.Version compiler.CodeGeneratorRequest compiler.CodeGeneratorResponse compiler.CodeGeneratorResponse.File',
    'compiler.CodeGeneratorResponse.Feature',
  ],
  'google/protobuf/descriptor.proto': [
    'FileDescriptorSet FileDescriptorProto DescriptorProto DescriptorProto.ExtensionRange DescriptorProto.ReservedRange ' +
      'ExtensionRangeOptions ExtensionRangeOptions.Declaration FieldDescriptorProto OneofDescriptorProto EnumDescriptorProto ' +
      'EnumDescriptorProto.EnumReservedRange EnumValueDescriptorProto ServiceDescriptorProto MethodDescriptorProto FileOptions ' +
      'MessageOptions FieldOptions FieldOptions.EditionDefault FieldOptions.FeatureSupport OneofOptions EnumOptions EnumValueOptions ' +
      'ServiceOptions MethodOptions UninterpretedOption UninterpretedOption.NamePart FeatureSet FeatureSet.VisibilityFeature ' +
      'FeatureSetDefaults FeatureSetDefaults.FeatureSetEditionDefault SourceCodeInfo SourceCodeInfo.Location GeneratedCodeInfo ' +
      'GeneratedCodeInfo.Annotation',
    'Edition SymbolVisibility ExtensionRangeOptions.VerificationState FieldDescriptorProto.Type FieldDescriptorProto.Label ' +
      'FileOptions.OptimizeMode FieldOptions.CType FieldOptions.JSType FieldOptions.OptionRetention FieldOptions.OptionTargetType ' +
      'MethodOptions.IdempotencyLevel FeatureSet.FieldPresence FeatureSet.EnumType FeatureSet.RepeatedFieldEncoding ' +
      'FeatureSet.Utf8Validation FeatureSet.MessageEncoding FeatureSet.JsonFormat FeatureSet.EnforceNamingStyle ' +
      'GeneratedCodeInfo.Annotation.Semantic',
  ],
};

const TABLES = new Map<string, ReadonlyMap<string, BuiltinType>>();

/** The types of a file that comes with every Protobuf compiler; `undefined` for any other file. */
export function builtinFile(path: string): ReadonlyMap<string, BuiltinType> | undefined {
  if (!Object.hasOwn(FILES, path)) return undefined;
  let table = TABLES.get(path);
  if (!table) {
    const [messages = '', enums = ''] = FILES[path] ?? [];
    table = new Map([...entries(messages, 'message'), ...entries(enums, 'enum')]);
    TABLES.set(path, table);
  }
  return table;
}

function entries(names: string, of: TypeKind): (readonly [string, BuiltinType])[] {
  const full = names.split(' ').filter((name) => name !== '');
  return full
    .map((name) => (name.startsWith('pb.') ? name : `google.protobuf.${name}`))
    .map((name) => [name, { kind: 'builtin', fullName: name, of }]);
}

/** Well-known types with a JSON form of their own: nothing else is read from or written to that form. */
export const SPECIAL_JSON: ReadonlySet<string> = new Set(
  [
    ...'Any Duration FieldMask Struct Value ListValue Timestamp NullValue'.split(' '),
    ...'DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value BoolValue StringValue BytesValue'.split(' '),
  ].map((name) => `google.protobuf.${name}`),
);
