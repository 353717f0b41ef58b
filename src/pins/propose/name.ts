import type { SelectorConfig } from '../../config/index.ts';
import { parsePath } from '../locators/field/path.ts';
import { parseReference } from '../reference/grammar.ts';

/** Words that say nothing about which thing is meant. */
const EMPTY = new Set([
  'image',
  'images',
  'spec',
  'values',
  'template',
  'containers',
  'container',
  'tag',
  'digest',
  'ref',
  'source',
  'helm',
  'main',
  'app',
  'uri',
]);

/** A short name for a pin, from its selector and its value; not yet unique. It has the form of a configuration's names. */
export function nameOf(config: SelectorConfig, value: string): string {
  return slug(words(config, value)) ?? 'pin';
}

function words(config: SelectorConfig, value: string): string {
  switch (config.locator) {
    case 'kubernetes':
      return config.name === undefined || config.name === config.container || EMPTY.has(config.container)
        ? (config.name ?? config.container)
        : `${config.name}-${config.container}`;
    case 'kustomize':
      return lastStep(config.image);
    case 'helm':
      return telling(config.path.split('.')) ?? repositoryName(value) ?? 'image';
    case 'compose':
      return config.service;
    case 'marker':
      return config.marker;
    case 'field':
      return fieldWords(config.path, config.name, value);
    case 'terraform':
      return telling(config.address.split('.')) ?? config.address;
    case 'nomad':
      return lastStep(config.task);
    case 'dockerfile':
      return lastStep(config.instruction);
    case 'toml':
    case 'env':
      return config.key.toLowerCase();
    default:
      return telling(config.pointer.split('/')) ?? repositoryName(value) ?? 'pin';
  }
}

function fieldWords(path: string, object: string | undefined, value: string): string {
  const steps = parsePath(path);
  const named = steps.flatMap((step) => (step.type === 'where' ? [lastStep(step.value)] : []));
  const key = steps.findLast((step) => step.type === 'key')?.key ?? '';
  const what = EMPTY.has(key) || key === 'md5' ? [] : [key.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`)];
  const parts = [...(object === undefined ? [] : [object]), ...named.filter((name) => name !== object), ...what];
  return parts.length > 0 ? parts.join('-') : (repositoryName(value) ?? key);
}

/** The last step that says something. */
function telling(steps: readonly string[]): string | undefined {
  return steps.findLast((step) => step !== '' && !/^\d+$/.test(step) && !EMPTY.has(step.toLowerCase()));
}

function lastStep(text: string): string {
  return text.split('/').at(-1) ?? text;
}

function repositoryName(value: string): string | undefined {
  const reference = parseReference(value);
  return reference ? lastStep(reference.repository) : undefined;
}

function slug(text: string): string | undefined {
  const plain = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 60);
  return plain === '' ? undefined : plain;
}
