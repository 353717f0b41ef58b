import { pick, type Random } from './protobuf-generate.ts';

/** Small trees of `.proto` files that import each other, from a seed, and what becomes of them over releases. */

interface TreeField {
  name: string;
  number: number;
  type: string;
  label: '' | 'optional' | 'repeated' | 'required';
  mapKey: boolean;
  oneof: boolean;
  option?: string;
}

interface TreeType {
  kind: 'message' | 'enum';
  name: string;
  /** The message around it, in the same file. */
  outer?: string;
  fields: TreeField[];
  values: { name: string; number: number }[];
  ranges: boolean;
  reserved: number[];
}

interface TreeFile {
  name: string;
  syntax: 'proto2' | 'proto3';
  package: string;
  imports: { name: string; modifier: '' | 'public ' }[];
  types: TreeType[];
  calls: { name: string; request: string; response: string }[];
  extend?: { type: string; field: TreeField };
  comment: number;
}

export type Tree = TreeFile[];

const SCALARS = ['int32', 'int64', 'uint32', 'sint32', 'fixed32', 'bool', 'string', 'bytes', 'double'];

const fullName = (file: TreeFile, type: TreeType): string =>
  [file.package, ...(type.outer === undefined ? [] : [type.outer]), type.name].join('.');

/** What a file can name: its own types, those of its imports, and what these import publicly. */
function visible(tree: Tree, file: TreeFile): { name: string; type: TreeType }[] {
  const seen = new Set([file]);
  for (const one of seen) {
    for (const { name, modifier } of one.imports) {
      const target = tree.find((other) => other.name === name);
      if (target && (one === file || modifier !== '')) seen.add(target);
    }
  }
  return [...seen].flatMap((one) => one.types.map((type) => ({ name: fullName(one, type), type })));
}

export function randomTree(random: Random): Tree {
  const tree: Tree = [];
  const count = 3 + Math.floor(random() * 4);
  // Importers come last in the order of names, or first.
  const turned = random() < 0.5;
  for (let index = 0; index < count; index += 1) {
    const imports = tree
      .filter(() => random() < 0.45)
      .map(({ name }) => ({ name, modifier: random() < 0.3 ? ('public ' as const) : ('' as const) }));
    const syntax = pick(random, ['proto2', 'proto3', 'proto3'] as const);
    const file: TreeFile = {
      // Importers come first in the order of names, or last.
      name: `${turned ? 'f' : 'a'}${turned ? 9 - index : index}.proto`,
      syntax,
      package: pick(random, ['shop', 'shop', 'bank']),
      imports,
      types: [],
      calls: [],
      comment: 0,
    };
    tree.push(file);
    for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) file.types.push(randomType(random, file, `${index}${left}`));
    for (const type of file.types) for (let left = Math.floor(random() * 4); left > 0; left -= 1) addField(random, tree, file, type);
    if (random() < 0.3) addCall(random, tree, file);
    if (random() < 0.1) addExtension(random, tree, file);
  }
  return tree;
}

function randomType(random: Random, file: TreeFile, suffix: string): TreeType {
  const messages = file.types.filter(({ kind, outer }) => kind === 'message' && outer === undefined);
  const outer = messages.length > 0 && random() < 0.3 ? { outer: pick(random, messages).name } : {};
  const isEnum = random() < 0.35;
  const values = isEnum ? [0, 1].map((number) => ({ name: `V${suffix}_${number}`, number })) : [];
  const ranges = !isEnum && file.syntax === 'proto2' && random() < 0.15;
  return { kind: isEnum ? 'enum' : 'message', name: `${isEnum ? 'E' : 'M'}${suffix}`, ...outer, fields: [], values, ranges, reserved: [] };
}

function addField(random: Random, tree: Tree, file: TreeFile, type: TreeType): void {
  if (type.kind === 'enum') return;
  const used = new Set([...type.fields.map(({ number }) => number), ...type.reserved]);
  let number = 1 + Math.floor(random() * 9);
  while (used.has(number)) number += 1;
  type.fields.push(randomField(random, tree, file, number));
}

function randomField(random: Random, tree: Tree, file: TreeFile, number: number): TreeField {
  const named = visible(tree, file);
  const other = random() < 0.65 && named.length > 0 ? pick(random, named) : undefined;
  const isMessage = other?.type.kind === 'message';
  const roll = random();
  const shape = { mapKey: roll < 0.12, oneof: roll > 0.85 };
  const alone = shape.mapKey || shape.oneof;
  const plain = file.syntax === 'proto2' ? (random() < 0.3 && !isMessage ? 'required' : 'optional') : random() < 0.3 ? 'optional' : '';
  const label = alone ? '' : random() < 0.3 ? 'repeated' : plain;
  return { name: `field_${number}`, number, type: other ? `.${other.name}` : pick(random, SCALARS), label, ...shape };
}

function addCall(random: Random, tree: Tree, file: TreeFile): void {
  const messages = visible(tree, file).filter(({ type }) => type.kind === 'message');
  if (messages.length === 0) return;
  const [request, response] = [pick(random, messages).name, pick(random, messages).name];
  file.calls.push({ name: `Call${file.calls.length}`, request: `.${request}`, response: `.${response}` });
}

function addExtension(random: Random, tree: Tree, file: TreeFile): void {
  const open = visible(tree, file).filter(({ type }) => type.ranges);
  if (open.length === 0) return;
  const field = {
    ...randomField(random, tree, file, 100 + Number(file.name.charAt(1))),
    mapKey: false,
    oneof: false,
    label: 'optional' as const,
  };
  file.extend = { type: `.${pick(random, open).name}`, field: { ...field, name: `extra_${file.name.charAt(1)}` } };
}

/** One change that somebody might make to one file, mostly such as leave the names of types alone. */
export function changeTree(random: Random, before: Tree): Tree {
  const tree = structuredClone(before);
  const file = pick(random, tree);
  const type = pick(random, file.types);
  const field = type.fields.length > 0 ? pick(random, type.fields) : undefined;
  const small: (() => void)[] = [
    () => {
      file.comment += 1;
    },
    () => {
      if (field) Object.assign(field, { type: randomField(random, tree, file, field.number).type });
    },
    () => {
      if (field) Object.assign(field, randomField(random, tree, file, field.number));
    },
    () => {
      if (field) field.name = `renamed_${field.number}`;
    },
    () => {
      if (field) field.option = `json_name = "j${field.number}"`;
    },
    () => {
      if (!field) return;
      type.fields = type.fields.filter((one) => one !== field);
      if (random() < 0.5) type.reserved.push(field.number);
    },
    () => addField(random, tree, file, type),
    () => addField(random, tree, file, type),
  ];
  const large: (() => void)[] = [
    () => {
      if (type.kind === 'enum') type.values.push({ name: `V${type.name}_${type.values.length}`, number: type.values.length });
    },
    () => {
      const value = type.values.at(-1);
      if (value) value.name = `${value.name}R`;
    },
    () => {
      file.types.push(randomType(random, file, `9${file.types.length}${file.name.charAt(1)}`));
    },
    () => {
      file.types = file.types.filter((one) => one !== type);
    },
    () => {
      const { fields: _fields, values: _values, ...rest } = type;
      const isEnum = type.kind === 'message';
      const values = isEnum ? [{ name: `K${type.name}`, number: 0 }] : [];
      Object.assign(type, rest, { kind: isEnum ? 'enum' : 'message', fields: [], values });
    },
    () => {
      file.syntax = file.syntax === 'proto2' ? 'proto3' : 'proto2';
    },
    () => {
      file.package = pick(random, ['shop', 'bank']);
    },
    () => {
      const other = pick(random, tree);
      if (tree.indexOf(other) < tree.indexOf(file))
        file.imports.push({ name: other.name, modifier: pick(random, ['', 'public '] as const) });
    },
    () => {
      file.imports.pop();
    },
    () => addCall(random, tree, file),
    () => {
      file.calls.pop();
    },
    () => addExtension(random, tree, file),
    () => {
      type.ranges = type.kind === 'message' && file.syntax === 'proto2';
    },
    () => {
      tree.splice(tree.indexOf(file), 1);
    },
    () => {
      const moved = file.types.pop();
      const target = pick(random, tree);
      if (moved) target.types.push(moved);
    },
  ];
  pick(random, random() < 0.7 ? small : large)();
  return tree.length > 0 && tree.every(({ types }) => types.length > 0) ? tree : before;
}

export function printTree(tree: Tree): ReadonlyMap<string, string> {
  return new Map(tree.map((file) => [file.name, printFile(file)]));
}

function printFile(file: TreeFile): string {
  const imports = file.imports.map(({ name, modifier }) => `import ${modifier}"${name}";\n`);
  const roots = file.types.filter(({ outer }) => outer === undefined || !file.types.some(({ name }) => name === outer));
  const calls = file.calls.map(({ name, request, response }) => `  rpc ${name}(${request}) returns (${response});\n`);
  const extend = file.extend ? `extend ${file.extend.type} {\n${printField(file.extend.field)}}\n` : '';
  const service = calls.length > 0 ? `service S${file.name.charAt(1)} {\n${calls.join('')}}\n` : '';
  const body = roots.map((type) => printType(file, type)).join('');
  return `syntax = "${file.syntax}"; // ${file.comment}\npackage ${file.package};\n${imports.join('')}${body}${extend}${service}`;
}

function printType(file: TreeFile, type: TreeType): string {
  if (type.kind === 'enum') return `enum ${type.name} {\n${type.values.map(({ name, number }) => `  ${name} = ${number};\n`).join('')}}\n`;
  const inner = file.types.filter(({ outer }) => outer === type.name && outer !== type.outer).map((one) => printType(file, one));
  const choice = type.fields.filter(({ oneof }) => oneof).map(printField);
  const plain = type.fields.filter(({ oneof }) => !oneof).map(printField);
  const oneof = choice.length > 0 ? `oneof choice {\n${choice.join('')}}\n` : '';
  const reserved = type.reserved.length > 0 ? `  reserved ${type.reserved.join(', ')};\n` : '';
  const ranges = type.ranges ? '  extensions 100 to 199;\n' : '';
  return `message ${type.name} {\n${inner.join('')}${plain.join('')}${oneof}${reserved}${ranges}}\n`;
}

function printField({ name, number, type, label, mapKey, option }: TreeField): string {
  const shown = mapKey ? `map<string, ${type}>` : `${label}${label ? ' ' : ''}${type}`;
  return `  ${shown} ${name} = ${number}${option ? ` [${option}]` : ''};\n`;
}
