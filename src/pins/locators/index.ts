import type { SelectorConfig } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';
import type { ManifestFormat } from '../document/formats.ts';
import { compose } from './compose/index.ts';
import { dockerfile } from './dockerfile/index.ts';
import { env } from './env/index.ts';
import { field } from './field/index.ts';
import { helm } from './helm/index.ts';
import { kubernetes } from './kubernetes/index.ts';
import { kustomize } from './kustomize/index.ts';
import { marker } from './marker/index.ts';
import { nomad } from './nomad/index.ts';
import { pointer } from './pointer/index.ts';
import { terraform } from './terraform/index.ts';
import { toml } from './toml/index.ts';
import type { Locator, LocatorId } from './types.ts';

/** All locators by id. Discovery takes the first that finds a scalar, in this order. */
export const LOCATORS = {
  marker,
  kubernetes,
  kustomize,
  field,
  compose,
  helm,
  terraform,
  nomad,
  dockerfile,
  toml,
  env,
  pointer,
} as const satisfies {
  readonly [Id in LocatorId]: Locator<Id>;
};

/** All locators in registry order. */
export const allLocators: readonly Locator[] = Object.values(LOCATORS) as unknown as readonly Locator[];

/** The syntaxes that a locator looks into. */
export function formatsOf({ formats }: Locator): readonly ManifestFormat[] {
  return formats ?? ['yaml', 'json'];
}

/** What a file is taken for whose name does not tell its syntax: the one that the selector is made for. */
export function assumedFormat(config: SelectorConfig | undefined): ManifestFormat | undefined {
  return config && formatsOf(locatorOf(config))[0];
}

/** Locators as they are used: each only ever meets selectors of its own id. */
export function locatorOf(config: SelectorConfig): Locator {
  const locator = allLocators.find(({ id }) => id === config.locator);
  if (!locator)
    throw new GateError('RG-SELECTOR', `there is no locator \`${config.locator}\``, {
      expected: `one of ${Object.keys(LOCATORS).join(', ')}`,
    });
  return locator;
}

/**
 * Reads the text form of a selector: `<locator>:<text>`; what begins with `/` is a JSON pointer. Everything after the first colon belongs
 * to the locator, so that image names and paths keep their colons and slashes.
 * @throws GateError RG-SELECTOR
 */
export function parseSelector(text: string): SelectorConfig {
  const full = text.startsWith('/') ? `pointer:${text}` : text;
  const colon = full.indexOf(':');
  const id = full.slice(0, Math.max(0, colon));
  const locator = allLocators.find((candidate) => candidate.id === id);
  if (!locator) {
    throw new GateError('RG-SELECTOR', `\`${text}\` does not begin with a known locator`, {
      expected: `${Object.keys(LOCATORS)
        .map((known) => `${known}:…`)
        .join(', ')} or /json/pointer`,
    });
  }
  try {
    return locator.parse(full.slice(colon + 1));
  } catch (error) {
    throw new GateError('RG-SELECTOR', `\`${text}\`: ${(error as Error).message}`, { expected: `${id}:${locator.usage}` });
  }
}

/**
 * A selector may come from a configuration instead of its text form: what could not be written as text is not well-formed either.
 * @throws GateError RG-SELECTOR
 */
export function checkSelector(config: SelectorConfig): void {
  parseSelector(formatSelector(config));
}

/** The text form of a selector; `parseSelector` reads it back. */
export function formatSelector(config: SelectorConfig): string {
  return `${config.locator}:${locatorOf(config).format(config)}`;
}
