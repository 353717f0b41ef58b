import type { SourceDocument } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { type ManifestObject, matchesObject, objectsOf } from '../objects.ts';
import type { ConfigOf, Discovered, Locator, Site } from '../types.ts';
import { knownFields } from './known.ts';
import { parsePath } from './path.ts';
import { fieldSelectors } from './selectors.ts';
import { siteAt } from './site-at.ts';
import { formatField, parseField } from './text.ts';
import { walkPath } from './walk.ts';

/** Without a kind, a name or a namespace the path begins at the root of the document. */
function objectsFor(config: ConfigOf<'field'>, document: SourceDocument): readonly ManifestObject[] {
  const { kind, name, namespace } = config;
  if (kind === undefined && name === undefined && namespace === undefined) return document.root ? [{ node: document.root, path: [] }] : [];
  return objectsOf(document).filter((object) => matchesObject(config, object));
}

function find(config: ConfigOf<'field'>, document: SourceDocument, path: string): readonly Site[] {
  const steps = parsePath(config.path);
  return objectsFor(config, document).flatMap((object) => {
    const sites = walkPath(object.node, steps).flatMap(({ node }) => siteAt(node, object.node) ?? []);
    if (sites.length !== 1) return sites;
    const known = attempt(() => knownFields(object.node, document, path)) ?? [];
    return sites.map((site) => {
      const same = known.find((field) => field.site.scalars[0] === site.scalars[0])?.site;
      return { ...site, ...(same?.role ? { role: same.role } : {}), ...(same?.moves ? { moves: same.moves } : {}) };
    });
  });
}

function discover(document: SourceDocument, path: string): Discovered[] {
  const objects = attempt(() => objectsOf(document)) ?? [];
  return objects.flatMap((object) =>
    (attempt(() => knownFields(object.node, document, path)) ?? []).map(({ steps, site }) => ({
      selectors: fieldSelectors(object, steps),
      site,
    })),
  );
}

function needlesOf({ path, kind, name, namespace }: ConfigOf<'field'>): readonly string[] {
  const inPath = parsePath(path).flatMap((step) =>
    step.type === 'key' ? [step.key] : step.type === 'where' && !step.begins ? [step.value] : [],
  );
  return [name, ...inPath.reverse(), namespace, kind].filter((text) => text !== undefined);
}

export const field: Locator<'field'> = {
  id: 'field',
  formats: ['yaml', 'json', 'toml', 'hcl', 'env'],
  usage: '[KIND[/[NAMESPACE/]NAME]#]PATH (such as `spec.model.uri`, `images[name=app].tag`, `data.values|image.tag`)',
  manifests: ['every kind in the table below', 'any field of any object'],
  example: {
    selector: 'field:InferenceService/ranking#spec.predictor.model.storageUri',
    path: 'deploy/inference.yaml',
    manifest: `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: ranking }
spec:
  predictor:
    model:
      storageUri: models:/ranking/7
`,
  },
  parse: parseField,
  format: formatField,
  needles: needlesOf,
  find,
  discover,
};
