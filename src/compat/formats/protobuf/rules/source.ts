import { fieldText, type RuleBody, text } from './text.ts';

const was = (d: Parameters<RuleBody['message']>[0]): string =>
  `${fieldText(d)} of ${text(d, 'message')} was ${text(d, 'before')} and is ${text(d, 'after')}`;
const KEEP = 'Keep it, marked as deprecated, until no code uses it.';

/** Rules about code made for the older schema: they hold in the profile `source`. */
export const SOURCE_RULES = {
  'field-no-delete': {
    severity: 'error',
    title: 'A field is gone from generated code.',
    why: 'Code that sets or reads it no longer compiles, even where number and name are reserved.',
    fix: KEEP,
    message: (d) => `${fieldText(d)} of ${text(d, 'message')} is gone`,
  },
  'enum-no-delete': {
    severity: 'error',
    title: 'An enum is gone.',
    why: 'Code that names it no longer compiles.',
    fix: KEEP,
    message: (d) => `the enum ${text(d, 'enum')} is gone`,
  },
  'enum-value-no-delete': {
    severity: 'error',
    title: 'An enum value is gone from generated code.',
    why: 'Code that names it no longer compiles, even where number and name are reserved.',
    fix: KEEP,
    message: (d) => `${text(d, 'value')} = ${text(d, 'number')} of ${text(d, 'enum')} is gone`,
  },
  'enum-same-type': {
    severity: 'error',
    title: 'An enum was open and is closed, or the other way round.',
    why: 'Generated code treats numbers it does not know in another way: as a value, or as an unknown field.',
    fix: 'Keep it with `features.enum_type`.',
    message: (d) => `the enum ${text(d, 'enum')} was ${text(d, 'before')} and is ${text(d, 'after')}`,
  },
  'oneof-no-delete': {
    severity: 'error',
    title: 'A oneof is gone.',
    why: 'Code that asks which of its fields is set no longer compiles.',
    fix: 'Keep the oneof.',
    message: (d) => `the oneof ${text(d, 'oneof')} of ${text(d, 'message')} is gone`,
  },
  'extension-no-delete': {
    severity: 'error',
    title: 'An extension is gone.',
    why: 'Code that names it no longer compiles, and what was written with it becomes an unknown field.',
    fix: KEEP,
    message: (d) => `the extension ${text(d, 'extension')} (number ${text(d, 'number')} of ${text(d, 'message')}) is gone`,
  },
  'extension-message-no-delete': {
    severity: 'error',
    title: 'A message takes fewer extensions.',
    why: 'Extensions with these numbers, which may stand in other repositories, no longer compile.',
    fix: 'Keep the range.',
    message: (d) => `${text(d, 'message')} no longer takes all extensions from ${text(d, 'from')} to ${text(d, 'to')}`,
  },
  'field-same-type': {
    severity: 'error',
    title: 'A field has another type in generated code.',
    why: 'Code that sets or reads the field no longer compiles, even where the bytes are the same.',
    fix: 'Keep the type, or add a new field.',
    message: was,
  },
  'field-same-cardinality': {
    severity: 'error',
    title: 'A field has another cardinality in generated code.',
    why: 'A list, a value, and a value that knows whether it was set are used in different ways: code no longer compiles.',
    fix: 'Keep the label and the presence, or add a new field.',
    message: was,
  },
  'field-same-option': {
    severity: 'error',
    title: 'An option that decides the type of a field in generated code has another value.',
    why: 'Code that sets or reads the field no longer compiles.',
    fix: 'Keep the option.',
    message: (d) => `the option ${text(d, 'option')} of ${was(d)}`,
  },
  'field-same-utf8-validation': {
    severity: 'error',
    title: 'Strings are checked for UTF-8 on one side only.',
    why: 'A `string` has to be UTF-8, but who does not check lets other bytes through, and who checks then refuses the message.',
    fix: 'Keep it with `features.utf8_validation`; use `bytes` for what is no text.',
    message: (d) => `the UTF-8 validation of ${was(d)}`,
  },
  'file-same-option': {
    severity: 'error',
    title: 'An option that decides what code is generated has another value.',
    why: 'Code is generated in another form or under another name, and what imports it no longer compiles.',
    fix: 'Keep the option.',
    message: (d) => `the option ${text(d, 'option')} was ${text(d, 'before') || 'not set'} and is ${text(d, 'after') || 'not set'}`,
  },
} as const satisfies Record<string, RuleBody>;
