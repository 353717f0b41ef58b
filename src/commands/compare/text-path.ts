import { detectFormat, findFormat, type FormatSpec } from '../../compat/index.ts';
import type { FormatName } from '../../config/index.ts';

const HEAD = 4096;
/** Texts that are JSON without being an object or a list (`true` is a JSON Schema) are short. */
const SCALAR = 100;
const JSON_BEGINS = /^[\s\uFEFF]*(?:[{[]|$)/;
const PYTHON = /^(?:from|import)\s+feast\b/m;

/** What a file of a format is called whose text is no JSON. Most formats have two: `.json` and `.yaml`. */
const NAMES: Partial<Readonly<Record<FormatName, string>>> = {
  avro: '.avsc',
  graphql: '.graphql',
  mlflow: '/MLmodel',
  protobuf: '.proto',
  sql: '.sql',
  tfdv: '.pbtxt',
};

/** Formats that only the extension of a file tells, by how their texts begin: none of these lines can stand at the left edge of another format. */
const SIGNS: readonly (readonly [FormatName, RegExp])[] = [
  ['protobuf', /^\s*(?:syntax|edition)\s*=\s*["'][\w.]+["']\s*;/m],
  ['graphql', /^(?:extend\s+)?(?:(?:type|interface|input|enum|union|scalar)\s+\w+|directive\s+@\w+|schema\s*(?:@.*)?\{)/m],
  ['sql', /^\s*(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(?:table|type|schema|view|index|sequence|extension|domain)\b/im],
];
/** Those that have signs of their own, by an extension that they look at. */
const EXTENSIONS = ['.pbtxt', '.yaml', '.py'];

/** A path for a text that came without one: engines go by the extension where a format has several notations. */
export function pathOfText(side: string, text: string, format: FormatName | undefined): string {
  const name = format && NAMES[format];
  if (name !== undefined && (format === 'avro' || !JSON_BEGINS.test(text))) return `${side}${name}`;
  if (format === 'feast' && PYTHON.test(text.slice(0, HEAD))) return `${side}.py`;
  return `${side}${isJson(text) ? '.json' : '.yaml'}`;
}

/** The format that a text shows, whatever its file may be called. */
export function formatOfText(text: string): FormatSpec | undefined {
  const head = text.slice(0, HEAD);
  if (isJson(text)) return detectFormat('text.json', head);
  for (const extension of EXTENSIONS) {
    const format = detectFormat(`text${extension}`, head);
    if (format) return format;
  }
  const [name] = SIGNS.find(([, sign]) => sign.test(head)) ?? [];
  return name && findFormat(name);
}

function isJson(text: string): boolean {
  if (JSON_BEGINS.test(text)) return true;
  if (text.length > SCALAR) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
