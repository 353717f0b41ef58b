import type { FormatEngine } from '../../types.ts';
import { compareSchemas } from './compare.ts';
import { listMembers } from './members.ts';
import type { Schema } from './model.ts';
import { parseSchema } from './parse/index.ts';

export const engine: FormatEngine<Schema> = { parse: (source) => parseSchema(source), compare: compareSchemas, members: listMembers };
