import type { AvroSchema, FixedSchema, RecordSchema, UnionSchema, Use } from '../model.ts';
import { isNamed, isPrimitiveName, typeLabel } from '../model.ts';
import { branchDoubts, fieldDoubt } from './doubts.ts';
import { type Found, type Issue, type Route, routePath, type Step } from './issue.ts';
import { compareLogical } from './logical.ts';
import { chooseBranch, matchTypes, type NamePolicy } from './match.ts';
import { LOSSY_PROMOTIONS } from './promotions.ts';
import { Sizes } from './sizes.ts';

/**
 * Schema resolution (Avro 1.12) as a directed comparison: every reason why `reader` cannot read, or reads changed, what `writer`
 * may write. Pairs of types are visited once, breadth first; a pair met again is taken as readable (greatest fixed point), so its
 * differences are reported once, on the shortest way to it. Types without values are never written and so never differ.
 */
export function findIssues(writer: Use, reader: Use, policy: NamePolicy, sizes: Sizes = new Sizes(writer.schema)): Issue[] {
  return new Walk(policy, sizes).run(writer, reader);
}

interface Pair {
  readonly writer: Use;
  readonly reader: Use;
  readonly route: Route | undefined;
}

class Walk {
  readonly #policy: NamePolicy;
  readonly #sizes: Sizes;
  readonly #issues: Issue[] = [];
  readonly #queue: Pair[] = [];
  readonly #seen = new Map<AvroSchema, Set<AvroSchema>>();

  constructor(policy: NamePolicy, sizes: Sizes) {
    this.#policy = policy;
    this.#sizes = sizes;
  }

  run(writer: Use, reader: Use): Issue[] {
    this.#enqueue({ writer, reader, route: undefined });
    for (const pair of this.#queue) this.#visit(pair);
    return this.#issues;
  }

  #enqueue(pair: Pair): void {
    if (this.#sizes.of(pair.writer.schema) === Number.POSITIVE_INFINITY) return;
    const readers = this.#seen.get(pair.writer.schema) ?? new Set();
    this.#seen.set(pair.writer.schema, readers);
    if (readers.has(pair.reader.schema)) return;
    readers.add(pair.reader.schema);
    this.#queue.push(pair);
  }

  #step(pair: Pair, step: Step, writer: Use, reader: Use): void {
    this.#enqueue({ writer, reader, route: { parent: pair.route, writer: pair.writer, reader: pair.reader, step } });
  }

  #report(pair: Pair, found: Found): void {
    this.#issues.push({
      kind: 'breaking',
      path: routePath(pair.route),
      writer: pair.writer.place,
      reader: pair.reader.place,
      route: pair.route,
      at: { writer: pair.writer, reader: pair.reader },
      ...found,
    });
  }

  #visit(pair: Pair): void {
    const [writer, reader] = [pair.writer.schema, pair.reader.schema];
    if (writer.kind === 'union') return this.#writerUnion(pair, writer);
    if (reader.kind === 'union') {
      const branch = chooseBranch(writer, reader, this.#policy);
      for (const doubt of branchDoubts(writer, undefined, reader, this.#policy)) this.#report(pair, doubt);
      return branch ? this.#enqueue({ ...pair, reader: branch }) : this.#branchMissing(pair);
    }
    if (isNamed(writer) && writer.kind === reader.kind) this.#name(pair, writer, reader);
    if (writer.kind === 'record' && reader.kind === 'record') return this.#record(pair, writer, reader);
    if (writer.kind === 'enum' && reader.kind === 'enum') return this.#enum(pair, writer, reader);
    if (writer.kind === 'fixed' && reader.kind === 'fixed') return this.#fixed(pair, writer, reader);
    if (writer.kind === 'array' && reader.kind === 'array') return this.#step(pair, { kind: 'items' }, writer.items, reader.items);
    if (writer.kind === 'map' && reader.kind === 'map') return this.#step(pair, { kind: 'values' }, writer.values, reader.values);
    if (!matchTypes(writer, reader, this.#policy)) {
      return this.#report(pair, { rule: 'type-mismatch', data: { writer: typeLabel(writer), reader: typeLabel(reader) } });
    }
    this.#promotion(pair, writer, reader);
    this.#logical(pair);
  }

  #writerUnion(pair: Pair, union: UnionSchema): void {
    const reader = pair.reader.schema;
    union.branches.forEach((branch, index) => {
      if (this.#sizes.of(branch.schema) === Number.POSITIVE_INFINITY) return;
      const step: Step = { kind: 'branch', union, index };
      const target = reader.kind === 'union' ? chooseBranch(branch.schema, reader, this.#policy) : pair.reader;
      const route: Route = { parent: pair.route, writer: pair.writer, reader: pair.reader, step };
      if (reader.kind === 'union')
        for (const doubt of branchDoubts(branch.schema, union, reader, this.#policy))
          this.#report({ writer: branch, reader: pair.reader, route }, doubt);
      if (target && matchTypes(branch.schema, target.schema, this.#policy)) return this.#step(pair, step, branch, target);
      this.#branchMissing({ writer: branch, reader: pair.reader, route });
    });
  }

  #branchMissing(pair: Pair): void {
    const reader = pair.reader.schema;
    const label = reader.kind === 'union' ? unionLabel(reader) : typeLabel(reader);
    this.#report(pair, { rule: 'union-branch-missing', data: { branch: typeLabel(pair.writer.schema), reader: label } });
  }

  #name(pair: Pair, writer: AvroSchema, reader: AvroSchema): void {
    if (matchTypes(writer, reader, this.#policy)) return;
    this.#report(pair, { rule: 'name-mismatch', data: { type: writer.kind, writer: typeLabel(writer), reader: typeLabel(reader) } });
  }

  #record(pair: Pair, writer: RecordSchema, reader: RecordSchema): void {
    const written = new Map(writer.fields.map((field) => [field.name, field]));
    const claims = new Map<string, string[]>();
    const path = routePath(pair.route);
    for (const field of reader.fields) {
      const at = { path: `${path}/${field.name}`, reader: field.place };
      const candidates = [...new Set([field.name, ...field.aliases])].filter((name) => written.has(name));
      const source = written.get(candidates[0] ?? '');
      if (candidates.length > 1) {
        this.#report(pair, { ...at, rule: 'field-alias-ambiguous', data: { record: reader.fullName, field: field.name, candidates } });
      } else if (source) {
        claims.set(source.name, [...(claims.get(source.name) ?? []), field.name]);
        for (const doubt of fieldDoubt(writer, source, reader, field, this.#policy)) this.#report(pair, { ...at, ...doubt });
        this.#step(pair, { kind: 'field', field: source }, source.type, field.type);
      } else if (field.default === undefined) {
        this.#report(pair, { ...at, rule: 'reader-field-missing-default', data: { record: reader.fullName, field: field.name } });
      }
    }
    for (const [name, readers] of claims) {
      if (readers.length < 2) continue;
      const data = { record: reader.fullName, field: name, readers };
      this.#report(pair, { rule: 'field-alias-shared', kind: 'unknown', path: `${path}/${name}`, data });
    }
  }

  #enum(pair: Pair, writer: AvroSchema & { kind: 'enum' }, reader: AvroSchema & { kind: 'enum' }): void {
    const known = new Set(reader.symbols.map((symbol) => symbol.name));
    const missing = writer.symbols.filter((symbol) => !known.has(symbol.name));
    const first = missing[0];
    if (!first) return;
    const base = { enum: reader.fullName, symbols: missing.map((symbol) => symbol.name) };
    const at = { writer: first.place, reader: reader.place, example: first.name };
    if (reader.default === undefined) return this.#report(pair, { ...at, rule: 'enum-symbol-missing', data: base });
    this.#report(pair, { ...at, rule: 'enum-symbol-defaulted', kind: 'lossy', data: { ...base, default: reader.default } });
  }

  #fixed(pair: Pair, writer: FixedSchema, reader: FixedSchema): void {
    if (writer.size === reader.size) return this.#logical(pair);
    const data = { fixed: reader.fullName, writer: writer.size, reader: reader.size };
    this.#report(pair, { rule: 'fixed-size-changed', data, writer: writer.sizePlace, reader: reader.sizePlace });
  }

  #logical(pair: Pair): void {
    for (const issue of compareLogical(pair.writer.schema, pair.reader.schema)) this.#report(pair, { ...issue, kind: 'lossy' });
  }

  #promotion(pair: Pair, writer: AvroSchema, reader: AvroSchema): void {
    if (!isPrimitiveName(writer.kind) || writer.kind === reader.kind) return;
    const lossy = LOSSY_PROMOTIONS[`${writer.kind} ${reader.kind}`];
    if (!lossy) return;
    this.#report(pair, { ...lossy, kind: 'lossy' });
  }
}

/** A union names its first branches and counts the rest: each missing branch carries this text. */
function unionLabel({ branches }: UnionSchema): string {
  const names = branches.slice(0, 8).map((branch) => typeLabel(branch.schema));
  return `[${names.join(', ')}${branches.length > names.length ? ` and ${branches.length - names.length} more` : ''}]`;
}
