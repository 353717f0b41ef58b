import type { SchemaSource } from '../../../types.ts';
import {
  type AvroField,
  type AvroSchema,
  isNamed,
  isPrimitiveName,
  type NamedSchema,
  type RecordSchema,
  typeLabel,
  type Use,
} from '../model.ts';
import { sameSchema } from '../resolve/equal.ts';
import { type ObjectNode, optionalText, requireAttribute, syntaxError, textList } from './attributes.ts';
import { findMisfit, toDefault } from './defaults.ts';
import { candidateFiles } from './files.ts';
import { type JsonNode, MAX_NESTING, parseJson } from './json.ts';
import { readLogical } from './logical.ts';
import { checkTypeName, isDottedName, isSimpleName, namespaceOf, qualify } from './names.ts';

/** Schemas made by programs have `null` for what they leave out; Java and Python take it so. */
const NULL_IS_NONE = true;
const COMPLEX = ['record', 'error', 'enum', 'array', 'map', 'fixed'];
/** Of a fixed: more than any value needs, and little enough to build one. */
const MAX_FIXED_SIZE = 2 ** 31 - 1;

/**
 * Parses and validates a schema (Avro 1.12): names, namespaces, defaults, unions. Names that the file does not define are looked
 * for in files beside it, `<full name>.avsc` and then `<name>.avsc`, and in the folders of their namespace.
 * @throws GateError RG-SCHEMA-SYNTAX with a place
 */
export function parseSchema(source: SchemaSource): Use {
  const reader = new SchemaReader(source);
  const root = reader.use(parseJson(quoteBareName(source.text), source.path), '');
  reader.checkDefaults();
  return root;
}

/** A file of one word, `int`, can only mean that type. (`null` stays what it is in JSON: no schema.) */
function quoteBareName(text: string): string {
  const word = text.trim();
  return isPrimitiveName(word) && word !== 'null' ? JSON.stringify(word) : text;
}

class SchemaReader {
  readonly #source: SchemaSource;
  readonly #named = new Map<string, NamedSchema>();
  readonly #defaults: { readonly field: string; readonly node: JsonNode; readonly schema: AvroSchema }[] = [];
  readonly #loaded = new Set<string>();
  /** Records whose fields are being read. */
  readonly #open = new Set<NamedSchema>();
  #depth = 0;

  constructor(source: SchemaSource) {
    this.#source = source;
    this.#loaded.add(source.path);
  }

  /** Defaults are checked at the end, when every record has its fields. */
  checkDefaults(): void {
    for (const { field, node, schema } of this.#defaults) {
      const misfit = findMisfit(node, schema);
      if (misfit) throw syntaxError(misfit.node, `the default of ${field} does not fit its type ${typeLabel(schema)}`, misfit.expected);
    }
  }

  use(node: JsonNode, namespace: string): Use {
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) throw syntaxError(node, `types are nested deeper than ${MAX_NESTING} levels`, 'a shallower schema');
    const schema = this.#schema(node, namespace);
    this.#depth -= 1;
    return { schema, place: node.place };
  }

  #schema(node: JsonNode, namespace: string): AvroSchema {
    if (node.type === 'string') return isPrimitiveName(node.value) ? { kind: node.value } : this.#reference(node, namespace);
    if (node.type === 'array') return this.#union(node, namespace);
    if (node.type !== 'object')
      throw syntaxError(node, `a schema cannot be ${node.type === 'null' ? 'null' : `a ${node.type}`}`, 'a name, an object or a list');
    if (node.members.has('protocol') && !node.members.has('type')) throw syntaxError(node, 'this is an Avro protocol', 'a schema (.avsc)');
    const type = requireAttribute(node, 'type', 'the schema');
    if (type.type !== 'string')
      throw syntaxError(
        type,
        'the type of a schema object is not a text',
        'the name of a type',
        'put the inner schema in place of the object around it',
      );
    const schema = this.#object(node, type.value, namespace);
    return schema ?? this.#reference(type, namespace);
  }

  #object(node: ObjectNode, type: string, namespace: string): AvroSchema | undefined {
    if (isPrimitiveName(type)) {
      const logical = readLogical(node, { kind: type });
      return logical ? { kind: type, logical } : { kind: type };
    }
    if (!COMPLEX.includes(type)) return undefined;
    if (type === 'array') return { kind: 'array', items: this.use(requireAttribute(node, 'items', 'the array'), namespace) };
    if (type === 'map') return { kind: 'map', values: this.use(requireAttribute(node, 'values', 'the map'), namespace) };
    const fullName = this.#fullName(node, type, namespace);
    const inner = namespaceOf(fullName);
    const aliases = textList(node, 'aliases').map((alias) => {
      checkTypeName(qualify(alias.value, inner), alias.place);
      return qualify(alias.value, inner);
    });
    const base = { fullName, aliases, place: node.place };
    if (type === 'enum') return this.#define(node, { kind: 'enum', ...base, ...readSymbols(node) });
    if (type === 'fixed') return this.#define(node, { kind: 'fixed', ...base, ...readFixed(node) });
    return this.#record(node, { kind: 'record', ...base, fields: [] }, inner);
  }

  #fullName(node: ObjectNode, type: string, namespace: string): string {
    const name = requireAttribute(node, 'name', `the ${type}`);
    if (name.type !== 'string') throw syntaxError(name, 'the name is not a text', 'a text');
    const own = optionalText(node, 'namespace', NULL_IS_NONE);
    if (own && own.value !== '' && !isDottedName(own.value))
      throw syntaxError(own, `${JSON.stringify(own.value)} is not a namespace`, 'names joined by dots');
    const fullName = name.value.includes('.') ? name.value : qualify(name.value, own?.value ?? namespace);
    checkTypeName(fullName, name.place);
    return fullName;
  }

  /** A second definition that says the same as the first one stands for it, as Java 1.12 has it. */
  #define(node: ObjectNode, schema: NamedSchema): NamedSchema {
    const earlier = this.#named.get(schema.fullName);
    if (!earlier) this.#named.set(schema.fullName, schema);
    else if (this.#open.has(earlier) || !sameSchema({ schema: earlier, place: earlier.place }, { schema, place: schema.place }))
      throw syntaxError(
        node.members.get('name')?.value ?? node,
        `${schema.fullName} is defined twice`,
        'one definition, and its name everywhere else',
        `the first stands at ${earlier.place.file}:${earlier.place.line}`,
      );
    return earlier ?? schema;
  }

  #record(node: ObjectNode, record: RecordSchema, namespace: string): NamedSchema {
    // Fields may name the record, so it is known before it is whole.
    const first = !this.#named.has(record.fullName);
    if (first) this.#named.set(record.fullName, record);
    this.#open.add(record);
    this.#readFields(node, record, namespace);
    this.#open.delete(record);
    return first ? record : this.#define(node, record);
  }

  #readFields(node: ObjectNode, record: RecordSchema, namespace: string): void {
    const fields = requireAttribute(node, 'fields', `the record ${record.fullName}`);
    if (fields.type !== 'array') throw syntaxError(fields, 'fields is not a list', 'a list of fields');
    const names = new Set<string>();
    for (const item of fields.items) {
      const field = this.#field(item, record.fullName, namespace);
      if (names.has(field.name)) throw syntaxError(item, `the field ${field.name} stands twice in ${record.fullName}`, 'every field once');
      names.add(field.name);
      record.fields.push(field);
    }
  }

  #field(node: JsonNode, owner: string, namespace: string): AvroField {
    if (node.type !== 'object') throw syntaxError(node, `a field of ${owner} is not an object`, 'an object with name and type');
    const name = requireAttribute(node, 'name', `a field of ${owner}`);
    if (name.type !== 'string' || !isSimpleName(name.value))
      throw syntaxError(name, `a field of ${owner} has no proper name`, 'letters, digits and _, not beginning with a digit');
    const order = optionalText(node, 'order');
    if (order && !['ascending', 'descending', 'ignore'].includes(order.value))
      throw syntaxError(order, `${JSON.stringify(order.value)} is not an order`, 'ascending, descending or ignore');
    const aliases = textList(node, 'aliases').map((alias) => {
      if (!isSimpleName(alias.value))
        throw syntaxError(alias, `${JSON.stringify(alias.value)} cannot be an alias of a field`, 'a name without dots');
      return alias.value;
    });
    const type = this.use(requireAttribute(node, 'type', `the field ${owner}.${name.value}`), namespace);
    const base = { name: name.value, aliases, type, place: node.place };
    const given = node.members.get('default')?.value;
    if (given === undefined) return base;
    this.#defaults.push({ field: `${owner}.${name.value}`, node: given, schema: type.schema });
    return { ...base, default: toDefault(given) };
  }

  #union(node: JsonNode & { type: 'array' }, namespace: string): AvroSchema {
    const seen = new Set<string>();
    const branches = node.items.map((item) => {
      const branch = this.use(item, namespace);
      if (branch.schema.kind === 'union')
        throw syntaxError(item, 'a union stands directly in a union', 'the inner branches in the outer list');
      const label = typeLabel(branch.schema);
      if (seen.has(label))
        throw syntaxError(item, `${label} stands twice in a union`, 'every type once, except named types with different names');
      seen.add(label);
      return branch;
    });
    return { kind: 'union', branches };
  }

  #reference(node: JsonNode & { type: 'string' }, namespace: string): AvroSchema {
    const fullName = qualify(node.value, namespace);
    if (!isDottedName(fullName))
      throw syntaxError(node, `${JSON.stringify(node.value)} is not a type`, 'a type of Avro or the name of a defined type');
    const known = this.#named.get(fullName) ?? this.#load(fullName, node);
    // A name without namespace may also be meant as it stands: a type of the null namespace used inside another one.
    const found = known ?? (fullName === node.value ? undefined : (this.#named.get(node.value) ?? this.#load(node.value, node)));
    if (found) return found;
    throw syntaxError(
      node,
      `the type ${fullName} is not defined`,
      'a type that is defined before it is used, or a file of that name beside this one',
      `looked for in ${candidateFiles(node.place.file, fullName).slice(0, 2).join(', ')}${fullName.includes('.') ? ' and the folders of its namespace' : ''}`,
    );
  }

  /** Parses the file that should define a name; `undefined` when there is none or it defines something else. */
  #load(fullName: string, { place }: JsonNode): NamedSchema | undefined {
    const paths = [place.file, this.#source.path].flatMap((path) => candidateFiles(path, fullName));
    for (const path of new Set(paths)) {
      if (this.#loaded.has(path)) continue;
      const text = this.#source.file?.(path);
      if (text === undefined) continue;
      this.#loaded.add(path);
      this.use(parseJson(text, path), '');
      const found = this.#named.get(fullName);
      if (found && isNamed(found)) return found;
    }
    return undefined;
  }
}

function readSymbols(node: ObjectNode): { symbols: { name: string; place: JsonNode['place'] }[]; default?: string } {
  if (!node.members.has('symbols')) requireAttribute(node, 'symbols', 'the enum');
  const seen = new Set<string>();
  const symbols = textList(node, 'symbols').map((symbol) => {
    if (!isSimpleName(symbol.value))
      throw syntaxError(symbol, `${JSON.stringify(symbol.value)} cannot be a symbol`, 'letters, digits and _, not beginning with a digit');
    if (seen.has(symbol.value)) throw syntaxError(symbol, `the symbol ${symbol.value} stands twice`, 'every symbol once');
    seen.add(symbol.value);
    return { name: symbol.value, place: symbol.place };
  });
  const fallback = optionalText(node, 'default', NULL_IS_NONE);
  if (!fallback) return { symbols };
  if (!seen.has(fallback.value))
    throw syntaxError(fallback, `the default ${JSON.stringify(fallback.value)} is not a symbol of the enum`, 'one of its symbols');
  return { symbols, default: fallback.value };
}

function readFixed(node: ObjectNode): {
  size: number;
  sizePlace: JsonNode['place'];
  logical?: NonNullable<ReturnType<typeof readLogical>>;
} {
  const size = requireAttribute(node, 'size', 'the fixed');
  const count = size.type === 'number' && /^\d{1,10}$/.test(size.text) ? Number(size.text) : undefined;
  if (count === undefined || count > MAX_FIXED_SIZE)
    throw syntaxError(size, 'the size of the fixed is not a count of bytes', `an integer from 0 to ${MAX_FIXED_SIZE}`);
  const logical = readLogical(node, { kind: 'fixed', size: count });
  return logical ? { size: count, sizePlace: size.place, logical } : { size: count, sizePlace: size.place };
}
