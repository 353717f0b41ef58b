import { asScalar, child } from '../document/lookup.ts';
import type { TreeNode } from '../document/tree.ts';
import { referenceSite } from './site.ts';
import type { Site } from './types.ts';

/** Keys of the version in a map that names an image. */
export const VERSION_KEYS = ['tag', 'version', 'digest'] as const;

/** A map of `registry`, `repository`, `tag` (or `version`) and `digest`: they are one reference. `undefined` for anything else. */
export function imageMapSite(node: TreeNode | undefined): Site | undefined {
  const repository = asScalar(child(node, 'repository'));
  if (!repository) return undefined;
  const [tag, version, digest] = VERSION_KEYS.map((key) => asScalar(child(node, key)));
  return referenceSite({ registry: asScalar(child(node, 'registry')), repository, tag: tag ?? version, digest, mayBeEmpty: true });
}
