import { fieldText, list, NEW_FIELD, READERS_FIRST, type RuleBody, text } from './text.ts';

/** Rules about bytes: they hold in every profile. */
export const WIRE_RULES = {
  'field-wire-compatible-type': {
    severity: 'error',
    title: 'A field number has a type that cannot read the bytes of the other.',
    why: 'The value is refused, skipped, or read as something else, and no error has to appear.',
    fix: NEW_FIELD,
    message: (d) => `${fieldText(d)} is written as ${text(d, 'writer')} and read as ${text(d, 'reader')}: ${text(d, 'because')}`,
  },
  'field-value-range': {
    severity: 'warning',
    title: 'The reader has a narrower type of the same encoding.',
    why: 'Values that do not fit are cut off or change their sign, and nothing fails.',
    fix: 'Keep the wider type, or make sure that no value outside of the narrower one was ever written.',
    message: (d) => `${fieldText(d)} is written as ${text(d, 'writer')} and read as ${text(d, 'reader')}: ${text(d, 'because')}`,
  },
  'field-wire-compatible-cardinality': {
    severity: 'error',
    title: 'A list is read as a single value.',
    why: 'All items but one are lost; packed numbers are lost altogether.',
    fix: NEW_FIELD,
    message: (d) => `${fieldText(d)} is written ${text(d, 'writer')} and read as ${text(d, 'reader')}: ${text(d, 'because')}`,
  },
  'field-same-number': {
    severity: 'error',
    title: 'A field has another number.',
    why: 'Bytes carry numbers, not names: what is written under the one number never arrives under the other.',
    fix: 'Give the field its number back. Numbers are never changed.',
    message: (d) => `${text(d, 'field')} is written as number ${text(d, 'writer')} and expected as number ${text(d, 'reader')}`,
  },
  'field-same-presence': {
    severity: 'warning',
    title: 'The reader does not know whether the field was set.',
    why: 'A zero that was set on purpose looks like a field that was not set.',
    fix: 'Keep `optional`, or treat zero as not set on both sides.',
    message: (d) => `${fieldText(d)} is written ${text(d, 'writer')} and read ${text(d, 'reader')}: a zero that was set reads as not set`,
  },
  'field-same-default': {
    severity: 'warning',
    title: 'A field has another default.',
    why: 'A field that is not set is not written, so each side fills in its own default.',
    fix: 'Keep the default. A new one needs a new field.',
    message: (d) => `${fieldText(d)} stands for ${text(d, 'writer')} when it is not written, and reads as ${text(d, 'reader')}`,
  },
  'field-same-oneof': {
    severity: 'error',
    title: 'Fields are in another oneof.',
    why: 'A oneof keeps only the last of its fields, and JSON with two is refused; generated code names the oneof.',
    fix: 'Leave fields where they are; make a new oneof of new fields.',
    message: (d) =>
      d['code'] === true
        ? `${list(d, 'fields')} is ${d['joins'] === true ? 'now in' : 'no longer in'} the oneof ${text(d, 'oneof')}, and generated code sets it in another way`
        : `${list(d, 'fields')} can be written together, and the reader keeps one of them in the oneof ${text(d, 'oneof')}`,
  },
  'message-same-required-fields': {
    severity: 'error',
    title: 'The reader requires a field that the writer may leave out.',
    why: 'The reader refuses every message without it.',
    fix: 'Never make a field required; check its presence in the application.',
    message: (d) =>
      `${text(d, 'message')} requires ${fieldText(d)}, which ${d['written'] === true ? 'may be left out' : 'the writer does not know'}`,
  },
  'message-same-message-set-wire-format': {
    severity: 'error',
    title: 'A message is a message set on one side only.',
    why: 'A message set writes its extensions as numbered items of a group, so the other side finds none of them.',
    fix: 'Keep `message_set_wire_format` as it is; make a new message for new extensions.',
    message: (d) =>
      d['set'] === true
        ? `the extensions of ${text(d, 'message')} are written as a message set and read as fields`
        : `the extensions of ${text(d, 'message')} are written as fields and read as a message set`,
  },
  'enum-value-known-to-reader': {
    severity: 'error',
    title: 'The writer has enum values that the reader does not know.',
    why: 'JSON with such a name is refused; a closed enum drops the number; a required field is then missing.',
    fix: READERS_FIRST,
    message: (d) =>
      `the reader's enum ${text(d, 'enum')} lacks ${list(d, 'values')}${d['json'] === true ? ': their names are refused in JSON' : ''}` +
      (d['closed'] === true ? '; it is closed, so their numbers are dropped' : ''),
  },
  'enum-value-same-number': {
    severity: 'error',
    title: 'An enum value has another number.',
    why: 'Bytes carry the number, so one value arrives as another, or as none.',
    fix: 'Give the value its number back. Numbers are never changed.',
    message: (d) => `${list(d, 'values')} as written has another number in the reader's enum ${text(d, 'enum')}`,
  },
  'type-unresolved': {
    severity: 'warning',
    title: 'A type is defined in a file that could not be found.',
    why: 'What cannot be read cannot be compared: the type may have changed in any way.',
    fix: 'Keep imported files in the repository, below the folder the imports start from, `proto` or `third_party`.',
    message: (d) => `the type ${text(d, 'type')} is not found${missing(list(d, 'imports'))}, so fields of it are not compared`,
  },
  'too-complex': {
    severity: 'warning',
    title: 'More pairs of types meet than are compared.',
    why: 'Fields of many types changed to other types, which lead to others again: what was not compared may read wrong.',
    fix: 'Change the types of fields in several releases, or give what changed a message of its own.',
    message: (d) =>
      `${text(d, 'writer')} read as ${text(d, 'reader')}, and what it leads to, is not compared: too many other pairs of types meet`,
  },
  'edition-unknown': {
    severity: 'warning',
    title: 'A file is of an edition that is not known yet.',
    why: 'Editions set what holds where nothing is said: presence, closed enums, packed lists. What a later one sets cannot be told.',
    fix: 'Stay with an edition that is known, or update to a version that knows the later one.',
    message: (d) =>
      `what the edition ${text(d, 'edition')} takes for granted is not known, so there is no proof that the other side reads it`,
  },
} as const satisfies Record<string, RuleBody>;

function missing(imports: string): string {
  return imports === '' ? '' : ` (no file for ${imports})`;
}
