import { GateError } from '../../core/index.ts';
import { costOf } from './guard.ts';

/** The variables of an expression, with their CEL types. */
export type Variables = Readonly<Record<string, 'double' | 'int' | 'string' | 'dyn'>>;

/** What an expression gave. An error is one of the expression or its data, such as a member that is not there. */
export type Evaluation<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'error'; readonly reason: string };

export interface Expression<T> {
  /** Never throws. Whole numbers that are meant as `int` are given as BigInt. */
  evaluate(bindings: Readonly<Record<string, unknown>>): Evaluation<T>;
}

const LIMITS = { maxAstNodes: 500, maxDepth: 40, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 10 };
const LONGEST = 2000;
/** Members looked at in one evaluation, at most. */
const MOST_LOOKS = 2_000_000;
/** Longest text in an answer that patterns are held against. */
const LONGEST_SUBJECT = 2000;

/**
 * A CEL expression that must give a truth value.
 * @throws GateError RG-PROVIDER when it is no such expression
 */
export function compileCondition(text: string, variables: Variables, what: string): Promise<Expression<boolean>> {
  return compile(text, variables, what, { types: ['bool', 'dyn'], wanted: 'a truth value', read: asBoolean });
}

/**
 * A CEL expression that must give a number.
 * @throws GateError RG-PROVIDER when it is no such expression
 */
export function compileNumber(text: string, variables: Variables, what: string): Promise<Expression<number>> {
  return compile(text, variables, what, { types: ['int', 'uint', 'double', 'dyn'], wanted: 'a number', read: asNumber });
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

interface Kind<T> {
  readonly types: readonly string[];
  readonly wanted: string;
  /** `undefined` for what is of another type. */
  read(value: unknown): T | undefined;
}

async function compile<T>(text: string, variables: Variables, what: string, kind: Kind<T>): Promise<Expression<T>> {
  const refuse = (reason: string): never => {
    throw new GateError('RG-PROVIDER', `${what}: ${reason}`, {
      expected: `a CEL expression that gives ${kind.wanted} from ${Object.keys(variables).join(', ')}`,
      hint: 'a number with a fraction and a whole one do not mix in CEL: write 100.0 where 100 is refused',
    });
  };
  if (text.length > LONGEST) refuse(`it is longer than ${LONGEST} characters`);
  const { Environment } = await import('@marcbachmann/cel-js');
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits: LIMITS });
  for (const [name, type] of Object.entries(variables)) environment.registerVariable(name, type);
  const parsed = attempt(() => environment.parse(text));
  if (parsed.kind === 'error') return refuse(parsed.reason);
  const checked = attempt(() => parsed.value.check());
  if (checked.kind === 'error') return refuse(checked.reason);
  if (!checked.value.valid) return refuse(summaryOf(checked.value.error));
  if (!kind.types.some((type) => (checked.value.type ?? '').startsWith(type))) refuse(`it gives ${checked.value.type ?? 'nothing'}`);
  const { loops, matches, refusal } = costOf(parsed.value.ast);
  if (refusal !== undefined) refuse(refusal);
  return {
    evaluate(bindings) {
      if ((loops > 0 || matches) && isTooLarge(bindings, loops, matches))
        return { kind: 'error', reason: 'the answer is too large for it' };
      const result = attempt(() => parsed.value(bindings) as unknown);
      if (result.kind === 'error') return result;
      const value = kind.read(result.value);
      return value === undefined ? { kind: 'error', reason: `the expression does not give ${kind.wanted} here` } : { kind: 'value', value };
    },
  };
}

function attempt<T>(work: () => T): Evaluation<T> {
  try {
    return { kind: 'value', value: work() };
  } catch (error) {
    return { kind: 'error', reason: summaryOf(error) };
  }
}

/** The first line of what the language says, without the excerpt below it. */
function summaryOf(error: unknown): string {
  const { summary, message } = (typeof error === 'object' && error !== null ? error : {}) as { summary?: unknown; message?: unknown };
  const text = typeof summary === 'string' ? summary : typeof message === 'string' ? message : 'it cannot be evaluated';
  return text.split('\n', 1)[0]?.slice(0, 200) ?? text;
}

/** Whether an evaluation could take long. Without recursion, since data may be nested deeply. */
function isTooLarge(data: unknown, loops: number, matches: boolean): boolean {
  let members = 0;
  const left: unknown[] = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (matches && typeof value === 'string' && value.length > LONGEST_SUBJECT) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const member of Object.values(value)) {
      members++;
      left.push(member);
    }
  }
  return members ** loops > MOST_LOOKS;
}
