import type { GitRepository } from '../../../git/index.ts';
import type { TagGroup } from '../types.ts';

/** `prefix`, an optional `v`, and a semantic version. */
const VERSIONED = /^(.*?)(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]+)?$/;
/** What a tag pattern of the configuration cannot hold. */
const UNUSABLE = /[*\s~^:?[\\]/;

/** Which components are tagged with versions, the one with the most tags first. */
export async function surveyTags(repository: GitRepository): Promise<readonly TagGroup[]> {
  const text = await repository.text(['for-each-ref', '--sort=-version:refname', '--format=%(refname:strip=2)', 'refs/tags']);
  const groups = new Map<string, { count: number; newest: string }>();
  for (const tag of text.split('\n').filter(Boolean)) {
    const [, prefix = '', v = ''] = VERSIONED.exec(tag) ?? [];
    if (!VERSIONED.test(tag) || UNUSABLE.test(prefix) || /\d$/.test(prefix)) continue;
    const pattern = `${prefix}${v}*`;
    const group = groups.get(pattern);
    if (group) group.count += 1;
    else groups.set(pattern, { count: 1, newest: tag });
  }
  return [...groups]
    .map(([pattern, group]) => ({ pattern, ...group }))
    .sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
}
