import { always, from, ID, inFirst, type Key, listOf, type ObjectName, type ObjectShape, type Shape } from './types.ts';

type Part = Extract<ObjectName, 'description' | 'context' | 'statement' | 'constraint' | 'role' | 'support' | 'price' | 'team' | 'member'>;

/** For machines that work with the data. */
export const CONTEXT: Shape = { either: ['text', { object: 'context' }] };
const LISTS = { tags: { list: 'text' }, customProperties: listOf('customProperty') } as const;
const AUTHORITIES = { authoritativeDefinitions: listOf('authority') } as const;
const later = (is: Shape): Key => from(1, is);

/** What a contract says of people, money and words (ODCS 3.0 to 3.2). */
export const ORGANISATION: Readonly<Record<Part, ObjectShape>> = {
  description: {
    keys: { usage: 'text', purpose: 'text', limitations: 'text', ...AUTHORITIES, customProperties: listOf('customProperty') },
    isOpen: () => true,
  },
  context: { keys: { instructions: 'text', verifiedStatements: listOf('statement'), constraints: listOf('constraint') } },
  statement: { keys: { id: 'text', question: 'text', answer: 'text', ...LISTS, ...AUTHORITIES }, required: always('question') },
  constraint: { keys: { id: 'text', constraint: 'text', ...LISTS, ...AUTHORITIES }, required: always('constraint') },
  role: {
    keys: {
      id: ID,
      role: 'text',
      description: 'text',
      access: 'text',
      firstLevelApprovers: 'text',
      secondLevelApprovers: 'text',
      customProperties: listOf('customProperty'),
    },
    required: always('role'),
    isOpen: inFirst,
  },
  support: {
    keys: {
      id: ID,
      channel: 'text',
      url: 'text',
      description: 'text',
      tool: 'text',
      scope: 'text',
      invitationUrl: 'text',
      customProperties: later(listOf('customProperty')),
    },
    required: (minor) => (minor === 0 ? ['channel', 'url'] : ['channel']),
    isOpen: inFirst,
  },
  price: { keys: { id: ID, priceAmount: 'number', priceCurrency: 'text', priceUnit: 'text' }, isOpen: inFirst },
  team: { keys: { id: ID, name: 'text', description: 'text', members: listOf('member'), ...LISTS, ...AUTHORITIES } },
  member: {
    keys: {
      id: ID,
      username: 'text',
      name: 'text',
      description: 'text',
      role: 'text',
      dateIn: 'text',
      dateOut: 'text',
      replacedByUsername: 'text',
      tags: later({ list: 'text' }),
      customProperties: later(listOf('customProperty')),
      authoritativeDefinitions: later(listOf('authority')),
    },
    required: (minor) => (minor === 0 ? [] : ['username']),
    isOpen: inFirst,
  },
};
