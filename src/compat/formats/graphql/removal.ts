import type { Announcement } from '../../../core/index.ts';
import { announcementOf, type Announcements } from './announce.ts';
import type { Issue } from './diff/issue.ts';
import type { Marks, Schema } from './model.ts';

const UNMARKED: Marks = {};

/** How the client's schema had announced what an issue says is gone; `undefined` for issues that say something else, or do not block. */
export function removalOf({ rule, kind, target }: Issue, client: Schema, announced: Announcements): Announcement | undefined {
  if (kind !== 'breaking') return undefined;
  const type = 'type' in target ? client.types.get(target.type) : undefined;
  const name = type?.name ?? '';
  switch (rule) {
    case 'type-missing':
      return announced.type(name);
    case 'root-type-missing':
      return target.on === 'root' ? announced.type(client.roots.get(target.root)?.type ?? '') : undefined;
    case 'field-missing':
      return target.on === 'field' ? announced.part(name, type?.fields.get(target.field) ?? UNMARKED) : undefined;
    case 'input-field-missing':
      return target.on === 'input-field' ? announced.part(name, type?.inputs.get(target.field) ?? UNMARKED) : undefined;
    case 'enum-value-missing':
      return target.on === 'enum-value' ? announced.part(name, type?.values.get(target.value) ?? UNMARKED) : undefined;
    case 'argument-missing':
      return argumentRemoval(target, client, announced);
    case 'union-member-missing':
    case 'interface-missing':
      return target.on === 'member' ? eitherOf(announced.type(target.member), announced.type(target.type)) : undefined;
    case 'directive-missing':
      return { deprecated: false };
    default:
      return undefined;
  }
}

function argumentRemoval(target: Issue['target'], client: Schema, announced: Announcements): Announcement | undefined {
  if (target.on === 'directive') return announcementOf(client.directives.get(target.directive)?.args.get(target.arg ?? '') ?? UNMARKED);
  if (target.on !== 'argument') return undefined;
  const field = client.types.get(target.type)?.fields.get(target.field);
  return announced.part(target.type, field?.args.get(target.arg) ?? UNMARKED, field ?? UNMARKED);
}

function eitherOf(one: Announcement, other: Announcement): Announcement {
  return one.deprecated ? one : other;
}
