import { GateError } from '../core/index.ts';
import { listWords } from './words.ts';

const REFERENCE = /\$\$\{|\$\{([^}]*)(\}?)/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Replaces every `${NAME}` by what `lookup` knows; `$${` stands for a literal `${`. What is put in is not looked at again.
 * @throws GateError RG-CONFIG-REFERENCE when a variable is not set, RG-CONFIG-INVALID when a reference is not well-formed
 */
export function expandVariables(text: string, lookup: (name: string) => string | undefined): string {
  return text.replaceAll(REFERENCE, (match, name?: string, close?: string) => {
    if (name === undefined) return '${';
    if (!NAME.test(name) || close === '') {
      throw new GateError('RG-CONFIG-INVALID', `\`${match}\` is not a reference to a variable`, {
        expected: 'a form such as `${NAME}`',
        hint: 'write `$${` for a literal `${`',
      });
    }
    const value = lookup(name);
    if (value !== undefined) return value;
    throw new GateError('RG-CONFIG-REFERENCE', `the environment variable ${listWords([name])} is not set`, {
      hint: `set it in the \`env\` of the step, or remove \`${match}\``,
    });
  });
}
