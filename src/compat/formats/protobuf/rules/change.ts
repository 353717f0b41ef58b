import { fieldText, list, type RuleBody, text } from './text.ts';

const HAZARD = 'Data written so far still carries it: whoever gives it to something else later reads that data wrong, and nothing warns.';

/** Rules about the change itself, from the older to the newer schema: they are told for the deploy. */
export const CHANGE_RULES = {
  'field-no-delete-unless-number-reserved': {
    severity: 'error',
    title: 'A field is gone and its number is not reserved.',
    why: HAZARD,
    fix: 'Add `reserved <number>;` to the message.',
    message: (d) => `${fieldText(d)} of ${text(d, 'message')} is gone, and nothing keeps its number from being used again`,
  },
  'field-no-delete-unless-name-reserved': {
    severity: 'error',
    title: 'A field is gone and its name is not reserved.',
    why: HAZARD,
    fix: 'Add `reserved "<name>";` to the message.',
    message: (d) => `${fieldText(d)} of ${text(d, 'message')} is gone, and nothing keeps its name from being used again in JSON`,
  },
  'enum-value-no-delete-unless-number-reserved': {
    severity: 'error',
    title: 'An enum value is gone and its number is not reserved.',
    why: HAZARD,
    fix: 'Add `reserved <number>;` to the enum.',
    message: (d) =>
      `${text(d, 'value')} = ${text(d, 'number')} of ${text(d, 'enum')} is gone, and nothing keeps its number from being used again`,
  },
  'enum-value-no-delete-unless-name-reserved': {
    severity: 'error',
    title: 'An enum value is gone and its name is not reserved.',
    why: HAZARD,
    fix: 'Add `reserved "<name>";` to the enum.',
    message: (d) =>
      `${text(d, 'value')} = ${text(d, 'number')} of ${text(d, 'enum')} is gone, and nothing keeps its name from being used again in JSON`,
  },
  'reserved-message-no-delete': {
    severity: 'error',
    title: 'A message no longer reserves what it reserved.',
    why: HAZARD,
    fix: 'Keep what is reserved for ever.',
    message: (d) => `${text(d, 'message')} reserved ${list(d, 'freed')} and does so no more${usedBy(text(d, 'usedBy'))}`,
  },
  'reserved-enum-no-delete': {
    severity: 'error',
    title: 'An enum no longer reserves what it reserved.',
    why: HAZARD,
    fix: 'Keep what is reserved for ever.',
    message: (d) => `${text(d, 'enum')} reserved ${list(d, 'freed')} and does so no more${usedBy(text(d, 'usedBy'))}`,
  },
  'rpc-no-delete': {
    severity: 'error',
    title: 'A method is gone.',
    why: 'Clients that are in use call it and get an error.',
    fix: 'Keep the method until no client calls it.',
    message: (d) => `${text(d, 'rpc')} is gone`,
  },
  'service-no-delete': {
    severity: 'error',
    title: 'A service is gone.',
    why: 'Clients that are in use call it and get an error.',
    fix: 'Keep the service until no client calls it.',
    message: (d) => `the service ${text(d, 'service')} is gone`,
  },
  'message-no-delete': {
    severity: 'error',
    title: 'A message is gone.',
    why: 'Nothing in the newer schema says how to read what was written with it.',
    fix: 'Keep the message until nothing written with it is left, or import the file it moved to.',
    message: (d) => `the message ${text(d, 'message')} is gone, and no other is known to read its data`,
  },
} as const satisfies Record<string, RuleBody>;

function usedBy(name: string): string {
  return name === '' || name === 'null' ? '' : `; ${name} uses it now`;
}
