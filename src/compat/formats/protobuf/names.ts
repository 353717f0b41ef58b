import type { ProtoField } from './model.ts';

/** The name of a field in ProtoJSON: `json_name`, else lower camel case as the compiler makes it (each `_` falls, the letter behind it rises). */
export function jsonNameOf(field: ProtoField): string {
  const given = field.options.get('json_name');
  if (given !== undefined) return given;
  if (!field.name.includes('_')) return field.name;
  return field.name.replace(/_+([a-z]?)/g, (_all, letter: string) => letter.toUpperCase());
}
