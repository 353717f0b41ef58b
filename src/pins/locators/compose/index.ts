import { asScalar, at, child, textOf } from '../../document/lookup.ts';
import type { SourceDocument } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { imageSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';

const BUILT = 'the service has `build`, which wins: `image` is only what the result is called';

function find(service: string, document: SourceDocument): Site[] {
  const entry = at(document.root, ['services', service]);
  const image = asScalar(child(entry, 'image'));
  if (!image) return [];
  return child(entry, 'build') === undefined ? [imageSite(image)] : [{ ...imageSite(image), rewrite: () => BUILT }];
}

/** Services with an image that is pulled: beside `build` the image is only the name that the build gets. */
function discover(document: SourceDocument): Discovered[] {
  const services = attempt(() => (textOf(child(document.root, 'kind')) === undefined ? child(document.root, 'services') : undefined));
  if (services?.kind !== 'map') return [];
  return services.entries.flatMap(({ key, value }): Discovered[] => {
    if (key === undefined || attempt(() => child(value, 'build')) !== undefined) return [];
    const [site] = attempt(() => find(key, document)) ?? [];
    return site ? [{ selectors: [{ locator: 'compose', service: key }], site }] : [];
  });
}

export const compose: Locator<'compose'> = {
  id: 'compose',
  usage: 'SERVICE',
  manifests: ['Compose and Swarm stack files'],
  example: {
    selector: 'compose:web',
    path: 'compose.yaml',
    manifest: `services:\n  web:\n    image: registry.example/shop/web:1.4.0@sha256:${'a'.repeat(64)}\n`,
  },
  parse(text) {
    if (text === '') throw new Error('the name of the service is missing');
    return { locator: 'compose', service: text };
  },
  format: ({ service }) => service,
  needles: ({ service }) => [service],
  find: ({ service }, document) => find(service, document),
  discover,
};
