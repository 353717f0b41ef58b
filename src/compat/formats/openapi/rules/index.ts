import type { Rule } from '../../../../core/index.ts';
import { messageRules } from './messages.ts';
import { operationRules } from './operations.ts';
import { schemaRules } from './schemas.ts';

/** Every kind of difference between two descriptions. */
export const openapiRules: readonly Rule[] = [...operationRules, ...messageRules, ...schemaRules];
