import type { JsonObject, Rule } from '../../../../core/index.ts';
import { CHANGE_RULES } from './change.ts';
import { JSON_RULES } from './json.ts';
import { SERVICE_RULES } from './services.ts';
import { SOURCE_RULES } from './source.ts';
import type { RuleBody } from './text.ts';
import { WIRE_RULES } from './wire.ts';

const RULES = { ...WIRE_RULES, ...JSON_RULES, ...SERVICE_RULES, ...CHANGE_RULES, ...SOURCE_RULES } as const satisfies Record<
  string,
  RuleBody
>;

export type ProtobufRuleName = keyof typeof RULES;

/** Every rule of the format, by id `protobuf/<rule>`. */
export const PROTOBUF_RULES: readonly Rule[] = Object.entries(RULES).map(([name, rule]) => ({ id: `protobuf/${name}`, ...rule }));

/** The id and the message of a rule for its data. */
export function applyRule(name: ProtobufRuleName, data: JsonObject): { readonly rule: string; readonly message: string } {
  const rule: RuleBody = RULES[name];
  return { rule: `protobuf/${name}`, message: rule.message(data) };
}
