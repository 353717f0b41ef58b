import { GateError, type Rule, type VerbSpec } from '../core/index.ts';
import { spec as canIRollback } from './can-i-rollback/index.ts';
import { spec as check } from './check/index.ts';
import { spec as comment } from './comment/index.ts';
import { spec as compare } from './compare/index.ts';
import { testSpec as contractTest } from './contract/index.ts';
import { spec as demo } from './demo/index.ts';
import { spec as doctor } from './doctor/index.ts';
import { spec as explain } from './explain/index.ts';
import { importSpec as healthImport } from './health/index.ts';
import { spec as init } from './init/index.ts';
import {
  atSpec as ledgerAt,
  historySpec as history,
  importSpec as ledgerImport,
  pruneSpec as ledgerPrune,
  showSpec as ledgerShow,
  verifySpec as ledgerVerify,
} from './ledger/index.ts';
import { COMMON_OUTPUTS, OUTPUTS } from './outputs.ts';
import { discoverSpec as pinsDiscover, listSpec as pinsList, setSpec as pinsSet } from './pins/index.ts';
import {
  createSpec as releaseCreate,
  exportSpec as releaseExport,
  importSpec as releaseImport,
  mixtureSpec as releaseMixture,
  showSpec as releaseShow,
  verifySpec as releaseVerify,
} from './release/index.ts';
import { keepSpec as retentionKeep } from './retention/index.ts';
import { spec as rollback } from './rollback/index.ts';
import { spec as rules } from './rules/index.ts';
import { spec as simulate } from './simulate/index.ts';
import { driftSpec as drift, sketchSpec as sketch } from './sketch/index.ts';
import { replaySpec as verdictReplay } from './verdict/index.ts';
import { spec as waive } from './waive/index.ts';
import { spec as watch } from './watch/index.ts';

/** Every verb, in the order of the help text. Specs are light data; the code behind a verb loads when it runs. */
export const VERBS: readonly VerbSpec[] = [
  init,
  doctor,
  check,
  rules,
  explain,
  waive,
  watch,
  rollback,
  comment,
  demo,
  compare,
  contractTest,
  canIRollback,
  sketch,
  drift,
  pinsDiscover,
  pinsList,
  pinsSet,
  history,
  ledgerAt,
  ledgerImport,
  ledgerPrune,
  ledgerShow,
  ledgerVerify,
  releaseCreate,
  releaseVerify,
  releaseShow,
  releaseExport,
  releaseImport,
  releaseMixture,
  retentionKeep,
  simulate,
  healthImport,
  verdictReplay,
];

/** A verb that is an action, with its outputs. @throws GateError when there is no such verb */
export function actionVerb(name: string): VerbSpec {
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (verb === undefined) throw new GateError('RG-INTERNAL', `there is no verb "${name}"`);
  return { ...verb, outputs: [...COMMON_OUTPUTS, ...(verb.outputs ?? OUTPUTS[name] ?? [])] };
}

/** Rules by their id, for reports that describe them. */
export async function loadRules(): Promise<ReadonlyMap<string, Pick<Rule, 'title' | 'why' | 'fix' | 'severity'>>> {
  const { listRules } = await import('./rules/catalogue.ts');
  return new Map((await listRules()).map((rule) => [rule.id, rule]));
}
