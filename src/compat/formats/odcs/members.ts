import type { Member } from '../../types.ts';
import type { Contract, Field } from './model.ts';

/** Objects and properties, those inside of others too: names under which data is stored. */
export function* membersOf(contract: Contract): Generator<Member> {
  for (const object of contract.objects) {
    yield { key: pointer([object.name]), name: `the object ${object.name}`, signature: 'object', place: object.place };
    yield* propertiesOf(object, [object.name]);
  }
}

function* propertiesOf(parent: Field, parents: readonly string[]): Generator<Member> {
  for (const field of parent.fields) {
    const path = [...parents, field.name];
    const signature = field.type ?? field.physicalType;
    if (signature !== undefined) yield { key: pointer(path), name: `the property ${path.join('.')}`, signature, place: field.place };
    yield* propertiesOf(field, path);
  }
  if (parent.items) yield* propertiesOf(parent.items, [...parents, '*']);
  if (parent.map) yield* propertiesOf(parent.map.value, [...parents, '*']);
}

function pointer(path: readonly string[]): string {
  return path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
