/** What buf calls by one name, by the names of the rules here that say the same. */
export const SAME_MEANING: Readonly<Record<string, readonly string[]>> = {
  FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED: ['field-no-delete-unless-number-reserved'],
  FIELD_NO_DELETE_UNLESS_NAME_RESERVED: ['field-no-delete-unless-name-reserved', 'field-same-number'],
  FIELD_NO_DELETE: ['field-no-delete', 'field-same-number'],
  ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED: ['enum-value-no-delete-unless-number-reserved'],
  ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED: ['enum-value-no-delete-unless-name-reserved', 'enum-value-same-number'],
  ENUM_VALUE_NO_DELETE: ['enum-value-no-delete', 'enum-value-same-number'],
  ENUM_VALUE_SAME_NAME: ['enum-value-same-name', 'enum-value-same-number'],
  FIELD_WIRE_COMPATIBLE_TYPE: ['field-wire-compatible-type', 'field-value-range', 'enum-value-known-to-reader'],
  FIELD_WIRE_COMPATIBLE_CARDINALITY: ['field-wire-compatible-cardinality', 'field-wire-compatible-type'],
  FIELD_WIRE_JSON_COMPATIBLE_TYPE: ['field-wire-json-compatible-type', 'field-wire-compatible-type'],
  FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY: [
    'field-wire-json-compatible-cardinality',
    'field-wire-compatible-cardinality',
    'field-wire-json-compatible-type',
    'field-wire-compatible-type',
  ],
  FIELD_SAME_TYPE: ['field-same-type', 'field-wire-compatible-type'],
  FIELD_SAME_CARDINALITY: ['field-same-cardinality'],
  FIELD_SAME_NAME: ['field-same-name', 'field-same-json-name', 'field-same-number'],
  FIELD_SAME_JSON_NAME: ['field-same-json-name', 'field-same-name', 'field-same-number'],
  FIELD_SAME_ONEOF: ['field-same-oneof'],
  FIELD_SAME_DEFAULT: ['field-same-default'],
  FIELD_SAME_JSTYPE: ['field-same-option'],
  FIELD_SAME_CPP_STRING_TYPE: ['field-same-option'],
  FIELD_SAME_UTF8_VALIDATION: ['field-same-utf8-validation'],
  FIELD_SAME_JAVA_UTF8_VALIDATION: ['field-same-utf8-validation'],
  MESSAGE_SAME_REQUIRED_FIELDS: ['message-same-required-fields'],
  ENUM_SAME_TYPE: ['enum-same-type'],
  RESERVED_MESSAGE_NO_DELETE: ['reserved-message-no-delete'],
  RESERVED_ENUM_NO_DELETE: ['reserved-enum-no-delete'],
  ONEOF_NO_DELETE: ['oneof-no-delete'],
  MESSAGE_NO_DELETE: ['message-no-delete'],
  PACKAGE_MESSAGE_NO_DELETE: ['message-no-delete'],
  ENUM_NO_DELETE: ['enum-no-delete'],
  PACKAGE_ENUM_NO_DELETE: ['enum-no-delete'],
  EXTENSION_NO_DELETE: ['extension-no-delete'],
  PACKAGE_EXTENSION_NO_DELETE: ['extension-no-delete'],
  EXTENSION_MESSAGE_NO_DELETE: ['extension-message-no-delete'],
  SERVICE_NO_DELETE: ['service-no-delete'],
  PACKAGE_SERVICE_NO_DELETE: ['service-no-delete'],
  RPC_NO_DELETE: ['rpc-no-delete'],
  RPC_SAME_CLIENT_STREAMING: ['rpc-same-client-streaming'],
  RPC_SAME_SERVER_STREAMING: ['rpc-same-server-streaming'],
  RPC_SAME_IDEMPOTENCY_LEVEL: ['rpc-same-idempotency-level'],
  RPC_SAME_REQUEST_TYPE: ['rpc-same-request-type'],
  RPC_SAME_RESPONSE_TYPE: ['rpc-same-response-type'],
  FILE_SAME_PACKAGE: ['file-same-package'],
  ...Object.fromEntries(
    [
      ...'CC_ENABLE_ARENAS CC_GENERIC_SERVICES CSHARP_NAMESPACE GO_PACKAGE JAVA_GENERIC_SERVICES JAVA_MULTIPLE_FILES'.split(' '),
      ...'JAVA_OUTER_CLASSNAME JAVA_PACKAGE OBJC_CLASS_PREFIX OPTIMIZE_FOR PHP_CLASS_PREFIX PHP_METADATA_NAMESPACE'.split(' '),
      ...'PHP_NAMESPACE PY_GENERIC_SERVICES RUBY_PACKAGE SWIFT_PREFIX'.split(' '),
    ].map((option) => [`FILE_SAME_${option}`, ['file-same-option']]),
  ),
};

/** Where buf breaks and the deploy does not: why. The readme of the format says the same at more length. */
export const POLICIES: Readonly<Record<string, string>> = {
  FIELD_SAME_ONEOF: 'alone it reads the same',
  FIELD_WIRE_COMPATIBLE_CARDINALITY: 'a single value is read as a list of one',
  FIELD_WIRE_COMPATIBLE_TYPE: 'reads the same: wider, or bytes of a message',
  FIELD_WIRE_JSON_COMPATIBLE_TYPE: 'reads the same: wider',
  FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY: 'required became optional, which readers do not mind',
  MESSAGE_SAME_REQUIRED_FIELDS: 'required became optional, which readers do not mind',
  MESSAGE_SAME_JSON_FORMAT: 'what changes in reading is compared itself',
  ENUM_SAME_JSON_FORMAT: 'what changes in reading is compared itself',
  FIELD_SAME_JSON_NAME: 'readers take the name of the source, too',
  FIELD_SAME_NAME: 'json_name keeps the name in JSON',
  RPC_SAME_REQUEST_TYPE: 'the other type reads the requests',
  RPC_SAME_RESPONSE_TYPE: 'the other type reads the responses',
  RPC_SAME_IDEMPOTENCY_LEVEL: 'only calls without side effects are sent in another way',
  FILE_SAME_SYNTAX: 'what a syntax changes is compared itself',
};

/** Findings about the entry message that a compiler makes for a map are none here: a map is a type, and its field is what is compared. */
export const OF_MAP_ENTRIES: ReadonlySet<string> = new Set(['MESSAGE_NO_DELETE', 'PACKAGE_MESSAGE_NO_DELETE', 'FIELD_SAME_TYPE']);

/** Where the deploy breaks without a payload and buf does not: why. */
export const BEYOND_BUF: Readonly<Record<string, string>> = {
  'rpc-no-delete': 'clients in use get an error, in every profile',
  'service-no-delete': 'clients in use get an error, in every profile',
  'field-no-delete-unless-number-reserved': 'source holds what wire-json holds',
  'field-no-delete-unless-name-reserved': 'source holds what wire-json holds',
  'enum-value-no-delete-unless-number-reserved': 'source holds what wire-json holds',
  'enum-value-no-delete-unless-name-reserved': 'source holds what wire-json holds',
};
