import type { JsonSource } from '../../../config/index.ts';
import { compileNumber, openConditions } from '../../conditions/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { CountersInJson, IntervalsInJson } from './counted.ts';
import { JudgedJson } from './judged.ts';
import { openQuestion } from './request.ts';

const VARIABLES = { result: 'dyn', status: 'int' } as const;

export async function open(config: JsonSource, context: ProviderContext): Promise<OpenProvider> {
  const what = `check "${context.name}"`;
  const asked = openQuestion(config, context);
  const { question } = config;
  const pace = { period: config.period, delay: config.delay };
  if ('bad' in question) {
    const expressions = {
      bad: await compileNumber(question.bad, VARIABLES, `${what}: \`bad\``),
      total: await compileNumber(question.total, VARIABLES, `${what}: \`total\``),
    };
    return asked.hasMoments
      ? new IntervalsInJson(asked, expressions, pace, context.clock)
      : new CountersInJson(asked, expressions, context.clock);
  }
  const value = question.value === undefined ? undefined : await compileNumber(question.value, VARIABLES, `${what}: \`value\``);
  const judged = question.success !== undefined || question.failure !== undefined;
  const variables = { ...VARIABLES, ...(value ? { value: 'double' as const } : {}) };
  const conditions = judged ? await openConditions(question, variables, what) : undefined;
  return new JudgedJson({ question: asked, value, conditions, pace, clock: context.clock });
}
