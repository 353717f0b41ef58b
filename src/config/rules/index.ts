import { GateError } from '../../core/index.ts';
import type { ConfigDocument, Path } from '../document.ts';
import type { Config } from '../types.ts';
import { formatPath } from '../words.ts';
import { addressesAreUsable } from './addresses.ts';
import { checkNamesDiffer, countersAreRaw, latencyFitsTimeout, statusRangesRise, toleranceCanBeTested } from './health.ts';
import { identityNamesPin } from './identity.ts';
import { intervalsFitWindow, judgesFit } from './judge.ts';
import { attachmentsStayADay } from './ledger.ts';
import { onlyTogglesAreSafe, pinsDiffer } from './pins.ts';
import { sealsNamePins } from './release.ts';
import { ladderTogglesExist, pagesHaveKeys, probesNamePins, rollbackNeedsPins } from './rollback.ts';
import type { Complaint, EnvironmentRule } from './rule.ts';
import { periodsAreUsable, sourcesAreWhole, valuesAreJudged, variablesInTexts } from './sources.ts';
import { errorBoundsAreUsable, watchFitsWindow } from './watch.ts';

const ENVIRONMENT_RULES: readonly EnvironmentRule[] = [
  pinsDiffer,
  onlyTogglesAreSafe,
  identityNamesPin,
  checkNamesDiffer,
  toleranceCanBeTested,
  countersAreRaw,
  latencyFitsTimeout,
  statusRangesRise,
  sourcesAreWhole,
  valuesAreJudged,
  judgesFit,
  intervalsFitWindow,
  periodsAreUsable,
  variablesInTexts,
  watchFitsWindow,
  errorBoundsAreUsable,
  rollbackNeedsPins,
  ladderTogglesExist,
  pagesHaveKeys,
  probesNamePins,
  addressesAreUsable,
  sealsNamePins,
];

/** What is wrong between the keys of a configuration. */
export function checkRules(config: Config, document: ConfigDocument): GateError[] {
  const errors: GateError[] = [];
  const complain = (path: Path, complaint: Complaint): void => {
    const { code = 'RG-CONFIG-INVALID', message, ...more } = complaint;
    errors.push(new GateError(code, `${formatPath(path)} ${message}`, { place: document.valuePlace(path), ...more }));
  };
  attachmentsStayADay(config, complain);
  for (const environment of config.environments.values()) {
    for (const rule of ENVIRONMENT_RULES)
      rule(environment, (path, complaint) => complain(['environments', environment.name, ...path], complaint));
  }
  return errors;
}
