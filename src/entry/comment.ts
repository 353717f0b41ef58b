import { actionVerb, loadRules } from '../commands/index.ts';
import { runAction } from '../runner/index.ts';

await runAction(actionVerb('comment'), loadRules);
