export {
  type LeftOut,
  type ManifestSource,
  type Proposal,
  type ProposedEnvironment,
  type ProposedPin,
  proposePins,
} from './propose/index.ts';
export { isManifestName } from './propose/manifest-name.ts';
export { pinLines, renderProposal } from './propose/render.ts';
export { formatSelector, parseSelector } from './locators/index.ts';
export { listPins, readPin } from './read.ts';
export {
  canonicalReference,
  digestIn,
  formatReference,
  isAnyDigest,
  parseReference,
  readReference,
  type Reference,
} from './reference/grammar.ts';
export { judgePin, judgeSite, type PinJudgement } from './reference/judge.ts';
export { PIN_RULES } from './reference/rules.ts';
export { splicePins } from './splice/index.ts';
export * from './types.ts';
