export { compileCondition, compileNumber, type Expression, type Variables } from './expression.ts';
export { type Conditions, isEmptyAnswer, openConditions } from './verdict.ts';
