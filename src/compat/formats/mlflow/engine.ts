import type { FormatEngine } from '../../types.ts';
import { compareModels } from './compare.ts';
import { membersOf } from './members.ts';
import type { MlModel } from './model.ts';
import { parseModel } from './parse.ts';

export const engine: FormatEngine<MlModel> = { parse: parseModel, compare: compareModels, members: membersOf };
