import type { FormatEngine } from '../../types.ts';
import { compareSchemas } from './compare.ts';
import { membersOf } from './members.ts';
import type { DataSchema } from './model.ts';
import { parseSchema } from './parse.ts';

export const engine: FormatEngine<DataSchema> = { parse: parseSchema, compare: compareSchemas, members: membersOf };
