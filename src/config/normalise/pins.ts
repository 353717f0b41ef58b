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
    role: raw.role ?? (IMAGE_LOCATORS.includes(selector.locator) ? 'image' : 'other'),
    ...optional('safe', raw.safe),
    ...(raw.shared ? { shared: true } : {}),
    place,
  };
}

function selectorConfig(raw: RawPin): SelectorConfig {
  if (typeof raw.kubernetes === 'string') return { locator: 'kubernetes', container: raw.kubernetes };
  if (raw.kubernetes !== undefined) return { locator: 'kubernetes', ...raw.kubernetes };
  if (raw.kustomize !== undefined) return { locator: 'kustomize', image: raw.kustomize };
  if (raw.helm !== undefined) return { locator: 'helm', path: raw.helm };
  if (raw.compose !== undefined) return { locator: 'compose', service: raw.compose };
  if (typeof raw.field === 'string') return { locator: 'field', path: raw.field };
  if (raw.field !== undefined) return { locator: 'field', ...raw.field };
  if (raw.marker !== undefined) return { locator: 'marker', marker: raw.marker };
  return { locator: 'pointer', pointer: raw.pointer ?? '', ...optional('document', raw.document) };
}
