import { type Opaque, quote, type Relation } from '../model.ts';
import { addOpaque, type Step } from './run.ts';
import { child, digestOf, flag, items, nameOf, names, ofKind, rangeName, text, type Tree } from './tree.ts';
import { readType, typeText } from './types.ts';

/** What ALL stands for, as far as statements of an application ask for it. */
const ALL: Readonly<Record<Target['kind'], readonly string[]>> = {
  table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'],
  sequence: ['USAGE', 'SELECT', 'UPDATE'],
  routine: ['EXECUTE'],
  schema: ['USAGE', 'CREATE'],
};
/** Whoever is not named. */
export const PUBLIC = 'PUBLIC';

/** Something that rights are given to. */
interface Target {
  readonly kind: 'table' | 'sequence' | 'routine' | 'schema';
  readonly key: string;
}

/** GRANT and REVOKE: one right of one role to one thing at a time. */
export function grant(step: Step): void {
  const { fields } = step;
  // The right stays, only to pass it on is taken.
  if (flag(fields, 'grant_option') && !flag(fields, 'is_grant')) return;
  const targets = targetsOf(step);
  if (!targets) {
    if (flag(fields, 'is_grant')) addOpaque(step, 'GRANT', { adds: true });
    else addOpaque(step, 'REVOKE');
    return;
  }
  for (const target of targets)
    for (const role of rolesOf(items(fields, 'grantees')))
      for (const privilege of privilegesOf(fields, target)) setRight(step, target, { role, ...privilege });
}

function setRight(step: Step, { kind, key }: Target, { role, privilege, column }: Omit<NonNullable<Opaque['right']>, 'of'>): void {
  const { catalog, fields } = step;
  const named = `${privilege}${column === undefined ? '' : ` (${quote(column)})`} of ${role} on ${key}`;
  const relation = kind === 'schema' ? undefined : key;
  const digest = named;
  if (flag(fields, 'is_grant')) {
    catalog.opaques.delete(`REVOKE ${named}`);
    const right = { of: kind, role, privilege, ...(column !== undefined && { column }) };
    addOpaque(step, 'right', { name: named, relation, digest, adds: true, right });
    return;
  }
  // REVOKE of a right to the table takes those to its columns along.
  const taken = [...catalog.opaques].filter(
    ([id, one]) =>
      id === `right ${named}` ||
      (column === undefined && one.relation === relation && one.right?.role === role && one.right.privilege === privilege),
  );
  for (const [id] of taken) catalog.opaques.delete(id);
  // What was never given here may come from default rights, or with the thing itself.
  if (taken.length === 0 && isWorthTelling(privilege)) addOpaque(step, 'REVOKE', { name: named, relation, digest });
}

/** Rights that statements of an application never ask for. */
function isWorthTelling(privilege: string): boolean {
  return !/^(?:TRUNCATE|REFERENCES|TRIGGER|CREATE|MAINTAIN)$/.test(privilege);
}

function rolesOf(nodes: readonly Tree[]): string[] {
  return ofKind(nodes, 'RoleSpec').map(roleOf);
}

function roleOf(role: Tree | undefined): string {
  const type = text(role, 'roletype');
  return type === 'ROLESPEC_PUBLIC' ? PUBLIC : quote(text(role, 'rolename') || type.replace('ROLESPEC_', '').toLowerCase());
}

function privilegesOf(fields: Tree, { kind }: Target): readonly { readonly privilege: string; readonly column?: string }[] {
  const written = ofKind(items(fields, 'privileges'), 'AccessPriv');
  if (written.length === 0) return ALL[kind].map((privilege) => ({ privilege }));
  return written.flatMap((one) => {
    const [privilege, columns] = [text(one, 'priv_name').toUpperCase(), names(one, 'cols')];
    return columns.length === 0 ? [{ privilege }] : columns.map((column) => ({ privilege, column }));
  });
}

/** `undefined` for what is not followed: languages, types, whole databases. */
function targetsOf(step: Step): readonly Target[] | undefined {
  const { fields, catalog } = step;
  const [type, objects] = [text(fields, 'objtype'), items(fields, 'objects')];
  const inSchemas =
    text(fields, 'targtype') === 'ACL_TARGET_ALL_IN_SCHEMA' ? objects.map((one) => `${quote(nameOf(one)[0] ?? '')}.`) : undefined;
  const within = (key: string): boolean => inSchemas?.some((prefix) => key.startsWith(prefix)) === true;
  switch (type) {
    case 'OBJECT_TABLE':
    case 'OBJECT_SEQUENCE': {
      if (inSchemas) {
        const map: ReadonlyMap<string, unknown> = type === 'OBJECT_TABLE' ? catalog.relations : catalog.sequences;
        return [...map.keys()].filter(within).map((key) => ({ kind: type === 'OBJECT_TABLE' ? 'table' : 'sequence', key }));
      }
      return ofKind(objects, 'RangeVar').map((range): Target => {
        const parts = rangeName(range);
        const sequence = catalog.findRelation(parts) ? undefined : catalog.findSequence(parts);
        if (sequence !== undefined || type === 'OBJECT_SEQUENCE') return { kind: 'sequence', key: sequence ?? catalog.keyOf(parts) };
        return { kind: 'table', key: catalog.findRelation(parts)?.key ?? catalog.keyOf(parts) };
      });
    }
    case 'OBJECT_FUNCTION':
    case 'OBJECT_PROCEDURE':
    case 'OBJECT_ROUTINE':
      return inSchemas
        ? [...catalog.opaques.values()]
            .filter(({ what, name }) => /^(?:function|procedure)$/.test(what) && within(name))
            .map(({ name }) => ({ kind: 'routine', key: name }))
        : ofKind(objects, 'ObjectWithArgs').map((one) => ({ kind: 'routine', key: routineKey(step, one) }));
    case 'OBJECT_SCHEMA':
      return objects.map((one) => ({ kind: 'schema', key: `schema ${quote(nameOf(one)[0] ?? '')}` }));
    default:
      return undefined;
  }
}

function routineKey({ catalog }: Step, routine: Tree): string {
  const types = items(routine, 'objargs').map((type) => typeText(readType(child(type, 'TypeName'), catalog).type));
  const parts = names(routine, 'objname');
  const given = `(${types.join(', ')})`;
  const schemas = parts.length > 1 ? [] : catalog.searchPath.map((schema) => `${quote(schema)}.${quote(parts[0] ?? '')}`);
  const found = schemas.find((key) => catalog.opaques.has(`function ${key}${given}`) || catalog.opaques.has(`procedure ${key}${given}`));
  // Without types the only one of the name is meant.
  const open = flag(routine, 'args_unspecified')
    ? [...catalog.opaques.values()].find(({ call }) => call?.name === catalog.keyOf(parts))?.name
    : undefined;
  return open ?? `${found ?? catalog.keyOf(parts)}${given}`;
}

/** ALTER DEFAULT PRIVILEGES: what is made later depends on it. */
export function alterDefaults(step: Step): void {
  const action = child(step.fields, 'action') ?? {};
  const privileges = items(action, 'privileges');
  const to = rolesOf(items(action, 'grantees')).join(', ');
  const about = digestOf({ options: step.fields['options'], objtype: action['objtype'], privileges });
  const name = `${text(action, 'objtype').replace('OBJECT_', '').toLowerCase()}s to ${to} (${about.slice(0, 8)})`;
  if (flag(action, 'is_grant')) addOpaque(step, 'default rights', { name, digest: about, adds: true });
  else step.catalog.opaques.delete(`default rights ${name}`);
}

/** GRANT and REVOKE of roles. */
export function grantRole(step: Step): void {
  const { fields, catalog } = step;
  for (const given of ofKind(items(fields, 'granted_roles'), 'AccessPriv'))
    for (const role of rolesOf(items(fields, 'grantee_roles'))) {
      const name = `${role} in ${quote(text(given, 'priv_name'))}`;
      if (flag(fields, 'is_grant')) addOpaque(step, 'membership', { name, digest: name, adds: true });
      else if (!catalog.opaques.delete(`membership ${name}`)) addOpaque(step, 'REVOKE', { name, digest: name });
    }
}

/** Who owns a table may do everything with it. */
export function changeOwner(step: Step, { key }: Relation, role: Tree | undefined): void {
  addOpaque(step, 'owner', { name: `owner on ${key}`, relation: key, digest: roleOf(role), adds: true });
}
