import type { Contract, Field, Quality } from './formats/odcs/model.ts';
import type { StateSet } from './formats/json-schema/pattern/automaton.ts';
import type { SchemaSource } from './types.ts';
import type { JsonNode, YamlDocument } from './source/index.ts';

/** Readers of the formats that other engines (contracts) build on; each loads what it needs when it is asked for. */
export interface SchemaTools extends PatternTools {
  /** @throws GateError RG-SCHEMA-SYNTAX */
  readonly parseOdcs: (source: SchemaSource) => Contract;
  /** @throws GateError RG-SCHEMA-SYNTAX */
  readonly readYaml: (source: SchemaSource) => YamlDocument;
}

/** The part that only looks at texts, and loads little. */
export interface PatternTools {
  /** Whether texts match a pattern, without risk of running away; `undefined` where that cannot be said. */
  readonly compilePattern: (pattern: string) => (text: string) => boolean | undefined;
  /** The same pattern as a machine that takes one code point after the other; `undefined` where it is not regular. */
  readonly compileMachine: (pattern: string) => PatternMachine | undefined;
}

/** States of a machine are the same where their keys are. */
export interface PatternMachine {
  readonly start: StateSet;
  step(from: StateSet, code: number): StateSet;
  /** Whether the text matches when it ends here. */
  accepts(at: StateSet): boolean;
  /** Whether every continuation matches. */
  isAbsorbed(at: StateSet): boolean;
}

export async function loadSchemaTools(): Promise<SchemaTools> {
  // One after the other: they share modules, and loaders that are not the runtime's own do not link a module twice at once.
  const { parseContract } = await import('./formats/odcs/parse.ts');
  const { readYaml } = await import('./source/index.ts');
  return { parseOdcs: parseContract, readYaml, ...(await loadPatternTools()) };
}

export async function loadPatternTools(): Promise<PatternTools> {
  const { isTame, matchesPattern } = await import('./formats/json-schema/pattern/language.ts');
  const { accepts, automatonOf, isAbsorbed, startOf, stepBy } = await import('./formats/json-schema/pattern/automaton.ts');
  const compilePattern = (pattern: string): ((text: string) => boolean | undefined) => {
    const native = isTame(pattern) ? toRegExp(pattern) : undefined;
    return native ? (text) => native.test(text) : (text) => matchesPattern(pattern, text);
  };
  const compileMachine = (pattern: string): PatternMachine | undefined => {
    const automaton = automatonOf(pattern);
    return (
      automaton && {
        start: startOf(automaton),
        step: (from, code) => stepBy(automaton, from, code),
        accepts: (at) => accepts(automaton, at),
        isAbsorbed: (at) => isAbsorbed(automaton, at),
      }
    );
  };
  return { compilePattern, compileMachine };
}

function toRegExp(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

export type { Field as OdcsField, JsonNode as SourceNode, Quality as OdcsQuality };
