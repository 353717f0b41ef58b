import { fieldText, list, NEW_FIELD, READERS_FIRST, type RuleBody, text } from './text.ts';

/** Rules about ProtoJSON: they hold in every profile but `wire`. */
export const JSON_RULES = {
  'field-wire-json-compatible-type': {
    severity: 'error',
    title: 'A field has a type that reads the bytes of the other, but not its JSON.',
    why: 'JSON that one side writes is refused by the other, or read as something else.',
    fix: `${NEW_FIELD} Where no JSON is exchanged, \`profile: wire\` says so.`,
    message: (d) => `${fieldText(d)} is written to JSON as ${text(d, 'writer')} and read as ${text(d, 'reader')}: ${text(d, 'because')}`,
  },
  'field-wire-json-compatible-cardinality': {
    severity: 'error',
    title: 'A single value is read as a list.',
    why: 'The bytes can be read, the JSON cannot: it has a value where a list is expected.',
    fix: `${NEW_FIELD} Where no JSON is exchanged, \`profile: wire\` says so.`,
    message: (d) => `${fieldText(d)} is written ${text(d, 'writer')} and read as ${text(d, 'reader')}: ${text(d, 'because')}`,
  },
  'field-same-name': {
    severity: 'error',
    title: 'A field has another name.',
    why: 'JSON and generated code carry names: under the old name nothing is found.',
    fix: 'Keep the name; where only JSON matters, `json_name` keeps it.',
    message: (d) =>
      d['code'] === true
        ? `${text(d, 'field')} is ${text(d, 'reader')} in generated code`
        : `${text(d, 'field')} is written to JSON as ${text(d, 'key')}, which the reader, who calls it ${text(d, 'reader')}, does not know`,
  },
  'field-same-json-name': {
    severity: 'error',
    title: 'A field has another name in JSON.',
    why: 'JSON carries names: the reader finds nothing under the written one, or takes it for another field.',
    fix: 'Keep the name of JSON with `json_name`.',
    message: (d) =>
      `${text(d, 'field')} is written to JSON as ${text(d, 'key')}, which the reader ` +
      (d['taken'] === true ? `takes for another field than the bytes say (${text(d, 'reader')})` : 'does not know'),
  },
  'field-known-to-json-reader': {
    severity: 'error',
    title: 'The writer has a field that the reader does not know.',
    why: 'JSON has no place for what the reader does not know: a strict reader refuses the message, another one drops the value when it writes it again.',
    fix: READERS_FIRST,
    message: (d) =>
      d['dropped'] === true
        ? `${text(d, 'field')} is lost when a reader that does not know it writes ${text(d, 'message')} again as JSON`
        : `${text(d, 'field')} is written to JSON as ${text(d, 'key')}, and ${text(d, 'message')} of the reader has no such member`,
  },
  'enum-value-same-name': {
    severity: 'error',
    title: 'An enum value has another name.',
    why: 'JSON carries the name of a value, and the reader refuses a name it does not know.',
    fix: 'Keep the name; a second name for a number needs `allow_alias`, with the old name first until all readers know the new one.',
    message: (d) => `the reader's enum ${text(d, 'enum')} has other names for ${list(d, 'values')}`,
  },
} as const satisfies Record<string, RuleBody>;
