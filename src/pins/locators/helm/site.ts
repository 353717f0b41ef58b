import type { ScalarNode, TreeNode } from '../../document/tree.ts';
import { parseReference } from '../../reference/grammar.ts';
import { imageMapSite, VERSION_KEYS } from '../image-map.ts';
import { imageSite, referenceSite } from '../site.ts';
import type { Site } from '../types.ts';

/** A scalar that holds a whole reference or a part of one, or a map of its parts. */
export function valueSite(node: TreeNode | undefined, key: string | undefined): Site | undefined {
  return node?.kind === 'scalar' ? scalarSiteOf(node, key) : imageMapSite(node);
}

/** A tag that stands alone, its repository elsewhere, is mutable unless it carries a digest. */
function scalarSiteOf(scalar: ScalarNode, key: string | undefined): Site {
  const partial = key === 'tag' || key === 'version';
  return partial && parseReference(scalar.text)?.digest === undefined ? { ...imageSite(scalar), moves: 'tag' } : imageSite(scalar);
}

/** `--set` parameters: `PATH` alone, or `PATH.repository` with `PATH.tag` and `PATH.digest`. */
export function parameterSite(values: ReadonlyMap<string, ScalarNode>, path: string): Site | undefined {
  const own = values.get(path);
  if (own) return scalarSiteOf(own, path.split('.').at(-1));
  const repository = values.get(`${path}.repository`);
  const [tag, version, digest] = VERSION_KEYS.map((key) => values.get(`${path}.${key}`));
  if (!repository || !(tag ?? version ?? digest)) return undefined;
  return referenceSite({ registry: values.get(`${path}.registry`), repository, tag: tag ?? version, digest, mayBeEmpty: true });
}
