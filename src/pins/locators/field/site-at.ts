import { asScalar, at, child, textOf } from '../../document/lookup.ts';
import type { TreeNode } from '../../document/tree.ts';
import { imageMapSite } from '../image-map.ts';
import { referenceSite, scalarSite } from '../site.ts';
import type { Site } from '../types.ts';

const OCI = 'oci://';

/**
 * What stands at the end of a path: a scalar; a map that names an image in parts; or the `ref` of an object whose `spec.url` is an OCI
 * address: address, tag and digest are one reference. `undefined` for anything else.
 */
export function siteAt(node: TreeNode, object: TreeNode): Site | undefined {
  if (node.kind === 'scalar') return scalarSite(node);
  const unit = imageMapSite(node);
  if (unit) return unit;
  const url = textOf(at(object, ['spec', 'url']));
  const [tag, digest] = ['tag', 'digest'].map((key) => asScalar(child(node, key)));
  if (!url?.startsWith(OCI) || !(tag ?? digest)) return undefined;
  return referenceSite({ repository: undefined, impliedName: url.slice(OCI.length), tag, digest });
}
