import type { JsonObject } from '../../../../core/index.ts';
import { type AvroSchema, type Logical, logicalOf } from '../model.ts';
import type { AvroRuleName } from '../rules.ts';
import type { AvroValue } from '../value.ts';
import { encodeDecimal, exampleOf, meaningOf } from './meaning.ts';

export interface LogicalIssue {
  readonly rule: AvroRuleName;
  readonly data: JsonObject;
  readonly example: AvroValue;
}

const UNIT = /^(time|timestamp|local-timestamp)-(?:millis|micros|nanos)$/;

/** How the meaning of a value changes between two types that the reader can otherwise resolve. */
export function compareLogical(writer: AvroSchema, reader: AvroSchema): LogicalIssue[] {
  const [written, read] = [logicalOf(writer), logicalOf(reader)];
  if (written?.name === 'decimal' && read?.name === 'decimal') return compareDecimals(writer, written, read);
  if (written?.name === read?.name) return [];
  const names = { writer: logicalLabel(written), reader: logicalLabel(read) };
  const example = exampleOf(written, writer, read);
  const meanings = { meant: meaningOf(written, example), understood: meaningOf(read, example) };
  const type = writer.kind === reader.kind ? writer.kind : `${writer.kind} as ${reader.kind}`;
  if (!written) return [{ rule: 'logical-type-added', data: { type, reader: names.reader, ...meanings }, example }];
  if (!read) return [{ rule: 'logical-type-removed', data: { type: reader.kind, writer: names.writer, ...meanings }, example }];
  const family = UNIT.exec(written.name)?.[1];
  const rule = family !== undefined && family === UNIT.exec(read.name)?.[1] ? 'time-unit-changed' : 'logical-type-changed';
  return [{ rule, data: { ...names, ...meanings }, example }];
}

type Decimal = Logical & { readonly name: 'decimal' };

function compareDecimals(writer: AvroSchema, written: Decimal, read: Decimal): LogicalIssue[] {
  const size = writer.kind === 'fixed' ? writer.size : undefined;
  const issues: LogicalIssue[] = [];
  if (written.scale !== read.scale) {
    const example = exampleOf(written, writer, read);
    const data = { writer: written.scale, reader: read.scale, meant: meaningOf(written, example), understood: meaningOf(read, example) };
    issues.push({ rule: 'decimal-scale-changed', data, example });
  }
  if (read.precision < written.precision) {
    const example = encodeDecimal(10n ** BigInt(Math.min(written.precision, 4000)) - 1n, size);
    issues.push({ rule: 'decimal-precision-narrowed', data: { writer: written.precision, reader: read.precision }, example });
  }
  return issues;
}

function logicalLabel(logical: Logical | undefined): string {
  return logical?.name === 'decimal' ? `decimal(${logical.precision}, ${logical.scale})` : (logical?.name ?? 'none');
}
