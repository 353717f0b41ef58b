import { featuresOf } from '../features.ts';
import { holds, type ProtoEnum } from '../model.ts';
import { checkUnique, type Context, declare, fullNameIn, MAX_INT32, type Scope } from './context.ts';
import type { Cursor } from './cursor.ts';
import { parseBracketOptions, parseOptionStatement } from './options.ts';
import { parseReserved } from './ranges.ts';

export function parseEnum(context: Context, scope: Scope): void {
  const { cursor, file } = context;
  const at = cursor.start;
  const name = cursor.name('the name of an enum');
  const options = new Map<string, string>();
  const body = { name, at, fullName: fullNameIn(context, scope, name), outer: scope.outer, file, options };
  const lists = { values: [], reserved: [], reservedNames: [] } as Pick<ProtoEnum, 'values' | 'reserved' | 'reservedNames'>;
  cursor.expect('{');
  while (!cursor.take('}')) {
    if (cursor.take(';')) continue;
    const word = cursor.kind === 1 ? cursor.word : '';
    if (word === 'option' || word === 'reserved') {
      cursor.next();
      if (word === 'option') parseOptionStatement(cursor, options);
      else parseReserved(cursor, lists, MAX_INT32);
    } else {
      parseValue(context, lists);
    }
  }
  declare(context, { kind: 'enum', ...body, ...lists });
}

function parseValue({ cursor }: Context, { values }: Pick<ProtoEnum, 'values'>): void {
  const at = cursor.start;
  const name = cursor.name('the name of a value');
  cursor.expect('=');
  const number = cursor.integer('the number of a value');
  if (number > MAX_INT32 || number < -MAX_INT32 - 1) cursor.fail(`${number} is beyond 32 bits`, { at });
  values.push({ name, at, number, options: parseBracketOptions(cursor) });
  cursor.semicolon();
}

/** What can be said of an enum once the options of the whole file are known. */
export function checkEnum(cursor: Cursor, parsed: ProtoEnum): void {
  const { values, reserved, reservedNames, fullName } = parsed;
  const [first] = values;
  if (!first) return cursor.fail(`the enum ${fullName} has no values`, { at: parsed.at, expected: 'at least one' });
  if (featuresOf(parsed).enumType === 'OPEN' && first.number !== 0) {
    cursor.fail(`the first value of the open enum ${fullName} is not zero`, { at: first.at, expected: 'a first value of 0' });
  }
  checkUnique(cursor, values, fullName, parsed.options.get('allow_alias') === 'true');
  const names = new Set(reservedNames.map((one) => one.name));
  for (const value of values) {
    if (holds(reserved, value.number)) cursor.fail(`the number ${value.number} of ${value.name} is reserved`, { at: value.at });
    if (names.has(value.name)) cursor.fail(`the name ${value.name} is reserved`, { at: value.at });
  }
}
