import { pick, type Random } from './protobuf-generate.ts';
import {
  BUILTIN,
  type FileName,
  NAMES,
  typesOf,
  WELL_KNOWN,
  type Wild,
  type WildField,
  type WildFile,
  type WildType,
} from './protobuf-wild.ts';

/** The texts of a release. `odd`: white space, comments and line ends as nobody writes them. */
export function printWild(wild: Wild, random?: Random): ReadonlyMap<string, string> {
  const names = fullNames(wild);
  return new Map(NAMES.map((name) => [name, spaced(printFile(wild, name, names), random)]));
}

/** Full names of messages and the file that each is in. */
export function messagesOf(wild: Wild): ReadonlyMap<string, string> {
  const names = fullNames(wild);
  return new Map(
    NAMES.flatMap((file) =>
      typesOf(wild.files[file]).flatMap(({ id, kind }) => (kind === 'message' ? [[names.get(id) ?? '', file] as const] : [])),
    ),
  );
}

/** What each type says, and the types that it leads to, by full name. */
export function meaningsOf(wild: Wild): ReadonlyMap<string, { readonly text: string; readonly refs: readonly string[] }> {
  const names = fullNames(wild);
  const named = (text: string): string => text.replace(/#\d+/g, (id) => names.get(id) ?? id);
  const extensions = NAMES.flatMap((file) => wild.files[file].extensions.map((one) => [file, one] as const));
  const meanings = NAMES.flatMap((file) =>
    typesOf(wild.files[file]).map((type) => {
      const { syntax, features } = wild.files[file];
      const around = extensions.flatMap(([from, one]) =>
        one.of === type.id ? [wild.files[from].syntax, wild.files[from].features, one] : [],
      );
      const text = named(JSON.stringify([syntax, features, { ...type, nested: [] }, around]));
      return [names.get(type.id) ?? '', { text, refs: text.match(/demo\.[\w.]+/g) ?? [] }] as const;
    }),
  );
  return new Map(meanings);
}

function fullNames(wild: Wild): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (scope: string, type: WildType): void => {
    names.set(type.id, `${scope}.${type.name}`);
    for (const inner of [...type.nested, ...type.fields.flatMap(({ group }) => group ?? [])]) visit(`${scope}.${type.name}`, inner);
  };
  for (const name of NAMES) for (const type of wild.files[name].types) visit(wild.files[name].package, type);
  return names;
}

function spaced(text: string, random: Random | undefined): string {
  if (!random || random() < 0.5) return text;
  const gaps = [' ', ' ', '  ', '\t', '\r\n', ' /* } */ ', ' // "\r\n', '\f\v'];
  const body = text.replace(/[ \n]/g, (gap) => (random() < 0.2 ? `${pick(random, gaps)}${gap}` : gap));
  return `${random() < 0.3 ? '\ufeff' : ''}${random() < 0.5 ? body.trimEnd() : body}`;
}

interface Printing {
  readonly wild: Wild;
  readonly names: ReadonlyMap<string, string>;
  readonly file: WildFile;
}

function printFile(wild: Wild, name: FileName, names: ReadonlyMap<string, string>): string {
  const file = wild.files[name];
  const at: Printing = { wild, names, file };
  const head = file.syntax === '2023' ? 'edition = "2023";' : `syntax = "${file.syntax}";`;
  const used = JSON.stringify(file.types) + JSON.stringify(file.extensions);
  const builtin = [...new Set(BUILTIN.filter((one) => used.includes(`"${one}"`)).map((one) => WELL_KNOWN[one]))];
  const imports = [
    ...(name === 'main.proto' ? ['import "dep.proto";'] : []),
    ...(name === 'dep.proto' ? ['import public "base.proto";'] : []),
    ...builtin.map((one) => `import "google/protobuf/${one}.proto";`),
  ];
  const features = Object.entries(file.features).map(([key, value]) => `option features.${key} = ${value};`);
  const extensions = file.extensions
    .filter(({ inside }) => !typesOf(file).some(({ id }) => id === inside))
    .map((one) => printExtension(at, one));
  return `${[head, `package ${file.package};`, ...imports, ...features, ...file.types.map((one) => printType(at, one)), ...extensions].join('\n')}\n`;
}

function printExtension(at: Printing, { of, field }: WildFile['extensions'][number]): string {
  return `extend .${at.names.get(of)} {\n${printField(at, field)}\n}`;
}

function printType(at: Printing, type: WildType): string {
  if (type.kind === 'enum') return printEnum(at.file, type);
  return `message ${type.name} {\n${bodyOf(at, type)}\n}`;
}

function bodyOf(at: Printing, type: WildType): string {
  const { fields, nested, extensible, reserved, id } = type;
  const { file } = at;
  const quoted = file.syntax === '2023' ? reserved.map((one) => one.replaceAll('"', '')) : reserved;
  const numbers = [...new Set(quoted.filter((one) => /^\d/.test(one)))];
  const names = [...new Set(quoted.filter((one) => !/^\d/.test(one)))];
  const oneofs = [...new Set(fields.flatMap(({ oneof }) => oneof ?? []))];
  const lines = [
    ...nested.map((one) => printType(at, one)),
    ...fields.filter(({ oneof }) => oneof === undefined).map((one) => printField(at, one)),
    ...oneofs.map(
      (one) =>
        `oneof ${one} {\n${fields
          .filter(({ oneof }) => oneof === one)
          .map((each) => printField(at, each))
          .join('\n')}\n}`,
    ),
    ...(numbers.length > 0 ? [`reserved ${numbers.join(', ')};`] : []),
    ...(names.length > 0 ? [`reserved ${names.join(', ')};`] : []),
    ...(extensible && file.syntax !== 'proto3' ? ['extensions 100 to 500;'] : []),
    ...file.extensions.filter(({ inside }) => inside === id).map((one) => printExtension(at, one)),
  ];
  return lines.join('\n');
}

function printEnum({ syntax }: WildFile, { name, values, closed }: WildType): string {
  const options = [
    ...(new Set(values.map(({ number }) => number)).size < values.length ? ['option allow_alias = true;'] : []),
    ...(closed === true && syntax === '2023' ? ['option features = { enum_type: CLOSED };'] : []),
  ];
  return `enum ${name} {\n${[...options, ...values.map((one) => `${one.name} = ${one.number};`)].join('\n')}\n}`;
}

function printField(at: Printing, field: WildField): string {
  const { names, file } = at;
  const { label, name, number, mapKey, oneof, group, options } = field;
  const isGroup = group && file.syntax === 'proto2';
  const shown = oneof !== undefined || mapKey !== undefined ? '' : `${label}${label === '' ? '' : ' '}`;
  const given = Object.entries(options).map(([key, value]) => `${key} = ${value}`);
  const tail = given.length > 0 ? ` [ ${given.join(' , ')} ]` : '';
  if (isGroup) return `${shown}group ${group.name} = ${number}${tail} {\n${bodyOf(at, group)}\n}`;
  const declared = group ? `${printType(at, group)}\n` : '';
  const type = field.type.startsWith('#')
    ? nameFor(names.get(field.type) ?? field.type, number)
    : field.type.startsWith('google')
      ? `.${field.type}`
      : field.type;
  return `${declared}${shown}${mapKey === undefined ? type : `map<${mapKey}, ${type}>`} ${name} = ${number}${tail};`;
}

/** Absolute, or from the package that all files share: both mean the same from everywhere. */
function nameFor(fullName: string, number: number): string {
  return number % 2 === 0 ? `.${fullName}` : fullName.replace(/^demo\./, '');
}
