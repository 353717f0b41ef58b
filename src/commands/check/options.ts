import { type CommandInput, GateError, type GateId } from '../../core/index.ts';
import { GATE_REGISTRY } from '../../gates/index.ts';

export interface CheckOptions {
  readonly config: string | undefined;
  readonly configFrom: 'base' | 'head' | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly gates: readonly GateId[] | undefined;
  readonly environment: string | undefined;
  readonly release: string | undefined;
}

/** @throws GateError RG-USAGE */
export function readOptions({ options }: CommandInput): CheckOptions {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const configFrom = text('config-from');
  if (configFrom !== undefined && configFrom !== 'base' && configFrom !== 'head') {
    throw new GateError('RG-USAGE', `config-from is ${JSON.stringify(configFrom)}`, { expected: 'base or head' });
  }
  return {
    config: text('config'),
    configFrom,
    base: text('base'),
    head: text('head'),
    gates: readGates(text('gates')),
    environment: text('environment'),
    release: text('release'),
  };
}

function readGates(text: string | undefined): readonly GateId[] | undefined {
  if (text === undefined) return undefined;
  return text.split(',').map((part) => {
    const name = part.trim();
    const gate = GATE_REGISTRY.find(({ id }) => id === name);
    if (gate) return gate.id;
    throw new GateError('RG-USAGE', `there is no gate ${JSON.stringify(name)}`, { expected: GATE_REGISTRY.map(({ id }) => id).join(', ') });
  });
}
