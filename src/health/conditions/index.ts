export { compileNumber, type Expression } from './expression.ts';
export { type Conditions, isEmptyAnswer, openConditions } from './verdict.ts';
