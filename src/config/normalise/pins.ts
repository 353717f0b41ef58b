import type { Place } from '../../core/index.ts';
import type { RawPin } from '../raw.ts';
import { IMAGE_LOCATORS } from '../schema/pins.ts';
import type { PinConfig, SelectorConfig } from '../types.ts';
import { optional, repositoryPath } from './values.ts';

export function pinConfig(name: string, raw: RawPin, place: Place): PinConfig {
  const selector = selectorConfig(raw);
  return {
    name,
    file: repositoryPath(raw.file),
    selector,
    role: raw.role ?? (isImage(selector) ? 'image' : 'other'),
    ...optional('safe', raw.safe),
    ...(raw.shared ? { shared: true } : {}),
    place,
  };
}

function isImage(selector: SelectorConfig): boolean {
  if (selector.locator === 'dockerfile') return !selector.instruction.startsWith('arg/');
  if (selector.locator === 'terraform') return /[.\]]image(?:_uri)?$/.test(selector.address);
  return IMAGE_LOCATORS.includes(selector.locator);
}

function selectorConfig(raw: RawPin): SelectorConfig {
  if (typeof raw.kubernetes === 'string') return { locator: 'kubernetes', container: raw.kubernetes };
  if (raw.kubernetes !== undefined) return { locator: 'kubernetes', ...raw.kubernetes };
  if (raw.kustomize !== undefined) return { locator: 'kustomize', image: raw.kustomize };
  if (raw.helm !== undefined) return { locator: 'helm', path: raw.helm };
  if (raw.compose !== undefined) return { locator: 'compose', service: raw.compose };
  if (typeof raw.field === 'string') return { locator: 'field', path: raw.field };
  if (raw.field !== undefined) return { locator: 'field', ...raw.field };
  if (raw.terraform !== undefined) return { locator: 'terraform', address: raw.terraform };
  if (raw.nomad !== undefined) return { locator: 'nomad', task: raw.nomad };
  if (raw.dockerfile !== undefined) return { locator: 'dockerfile', instruction: raw.dockerfile };
  if (raw.toml !== undefined) return { locator: 'toml', key: raw.toml };
  if (raw.env !== undefined) return { locator: 'env', key: raw.env };
  if (raw.marker !== undefined) return { locator: 'marker', marker: raw.marker };
  return { locator: 'pointer', pointer: raw.pointer ?? '', ...optional('document', raw.document) };
}
