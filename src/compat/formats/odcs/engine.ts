import type { FormatEngine } from '../../types.ts';
import { compareContracts } from './compare.ts';
import { membersOf } from './members.ts';
import type { Contract } from './model.ts';
import { parseContract } from './parse.ts';
import { removedProperties } from './removed.ts';

export const engine: FormatEngine<Contract> = {
  parse: parseContract,
  compare: compareContracts,
  members: membersOf,
  additions: removedProperties,
};
