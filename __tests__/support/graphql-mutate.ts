import { Random } from './avro-generate.ts';
import {
  type GenField,
  type GenInput,
  type GenSchema,
  type GenType,
  LOCATIONS,
  randomField,
  randomInput,
  wrapType,
} from './graphql-generate.ts';

/** `schema` with one to three random changes. */
export function mutateSchema(schema: GenSchema, seed: number): GenSchema {
  const random = new Random(seed);
  const copy = structuredClone(schema);
  for (let left = 1 + random.below(3); left > 0; left -= 1)
    random.pick([mutateType, mutateType, mutateType, mutateType, mutateDirective])(copy, random);
  return copy;
}

function remove(items: unknown[], random: Random): void {
  if (items.length > 1) items.splice(random.below(items.length), 1);
}

function mutateType(schema: GenSchema, random: Random): void {
  const type = random.pick(schema.types);
  if (random.chance(0.05)) schema.types.splice(schema.types.indexOf(type), 1);
  else if (random.chance(0.03)) schema.types[schema.types.indexOf(type)] = { kind: 'scalar', name: type.name };
  else mutateBody(type, random);
}

function mutateBody(type: GenType, random: Random): void {
  switch (type.kind) {
    case 'type':
    case 'interface':
      if (random.chance(0.15))
        type.interfaces = random.chance(0.5)
          ? []
          : [...new Set([...type.interfaces, random.pick(['Node', 'Named'])])].filter((one) => one !== type.name);
      else mutateFields(type.fields, random);
      break;
    case 'input':
      if (random.chance(0.1))
        type.oneOf = !type.oneOf && type.fields.every((field) => !field.type.endsWith('!') && field.fallback === undefined);
      else mutateInputs(type.fields, random);
      break;
    case 'enum':
      if (random.chance(0.5)) remove(type.values, random);
      else type.values = [...new Set([...type.values, random.pick(['RED', 'GREEN', 'BLUE', 'BLACK', 'WHITE'])])];
      break;
    case 'union':
      if (random.chance(0.5)) remove(type.members, random);
      else type.members = [...new Set([...type.members, random.pick(['A', 'B', 'C', 'D'])])];
      break;
    case 'scalar':
      break;
  }
}

function mutateFields(fields: GenField[], random: Random): void {
  const field = random.pick(fields);
  const choice = random.below(5);
  if (choice === 0) remove(fields, random);
  else if (choice === 1 && !fields.some(({ name }) => name === 'new')) fields.push(randomField(random, 'new'));
  else if (choice === 2) field.type = changeType(field.type, random);
  else if (choice === 3) field.type = randomField(random, 'x').type;
  else mutateInputs(field.args, random);
}

function mutateInputs(inputs: GenInput[], random: Random): void {
  const choice = random.below(5);
  if (inputs.length === 0 || choice === 0) {
    if (!inputs.some(({ name }) => name === 'new')) inputs.push(randomInput(random, 'new'));
    return;
  }
  const input = random.pick(inputs);
  if (choice === 1) remove(inputs, random);
  else if (choice === 2) {
    input.type = changeType(input.type, random);
    delete input.fallback;
  } else if (choice === 3) delete input.fallback;
  else Object.assign(input, randomInput(random, input.name));
}

function changeType(type: string, random: Random): string {
  if (random.chance(0.6)) return type.endsWith('!') ? type.slice(0, -1) : `${type}!`;
  return wrapType(random, type.replace(/[[\]!]/g, ''));
}

function mutateDirective({ directives }: GenSchema, random: Random): void {
  const directive = random.pick(directives);
  if (!directive) return;
  const choice = random.below(5);
  if (choice === 0) remove(directives, random);
  else if (choice === 1) remove(directive.locations, random);
  else if (choice === 2) directive.locations = [...new Set([...directive.locations, random.pick(LOCATIONS)])];
  else if (choice === 3) directive.repeatable = !directive.repeatable;
  else mutateInputs(directive.args, random);
}
