export { type ContentIds, type FileMatch, type FilePair, matchUp } from './files.ts';
export { matchUnits, mayGroup, type SchemaUnit, splitUnits, type UnitMatch, type UnitPair } from './units.ts';
