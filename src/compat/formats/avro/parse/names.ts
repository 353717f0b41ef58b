import { GateError, type Place } from '../../../../core/index.ts';
import { isPrimitiveName, shortName } from '../model.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function isSimpleName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a text is a name, or a namespace: simple names joined by dots. */
export function isDottedName(text: string): boolean {
  return text.split('.').every(isSimpleName);
}

/** A full name in a namespace: a dotted name stands for itself; a leading dot asks for the null namespace. */
export function qualify(name: string, namespace: string): string {
  if (name.startsWith('.')) return name.slice(1);
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}

/** The namespace of a full name; empty for the null namespace. */
export function namespaceOf(fullName: string): string {
  return fullName.slice(0, Math.max(0, fullName.lastIndexOf('.')));
}

/** @throws GateError RG-SCHEMA-SYNTAX when a text cannot name a type */
export function checkTypeName(fullName: string, place: Place): void {
  if (!isDottedName(fullName)) {
    throw new GateError('RG-SCHEMA-SYNTAX', `${JSON.stringify(fullName)} is not a name`, {
      place,
      expected: 'letters, digits and _, not beginning with a digit; parts joined by dots',
    });
  }
  if (isPrimitiveName(shortName(fullName))) {
    throw new GateError('RG-SCHEMA-SYNTAX', `${fullName} would redefine a primitive type`, { place, expected: 'another name' });
  }
}
