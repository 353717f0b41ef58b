import type { MlType } from '../../../compat/index.ts';
import { member } from '../../engine/json.ts';
import type { RowProblem } from '../../engine/schema-rows.ts';
import { isList, isOfType } from '../../engine/tests.ts';
import type { Value } from '../../types.ts';
import { tensorProblem } from './tensor.ts';

/** The largest number of single precision: beyond it serving would read infinity. */
const F32 = 3.402_823_466_385_288_6e38;

/** Types in which pandas has a form for a value that is missing; in the others one turns the column into something else. */
const NULLABLE = new Set(['float', 'double', 'string', 'binary', 'datetime']);

/**
 * Why a value is refused by the schema enforcement of MLflow (mlflow.models.utils). JSON does not tell 1 from 1.0, so that whole numbers
 * pass for doubles. `instance`: the first dimension of a tensor, the batch, is not in the value.
 */
export function problemsOf(value: Value, type: MlType, property: string, instance: boolean): readonly RowProblem[] {
  const wrong = (message: string): readonly RowProblem[] => [{ property, keyword: 'type', message, value }];
  switch (type.kind) {
    case 'any':
      return [];
    case 'scalar':
      if (value === null) return NULLABLE.has(type.name) ? [] : wrong(`a value of type ${type.name}, which knows no null`);
      return fitsScalar(value, type.name) ? [] : wrong(`a value of type ${type.name}`);
    case 'array':
      return isList(value) ? value.flatMap((item) => problemsOf(item, type.items, join(property, '*'), instance)) : wrong('a list');
    case 'map':
      return isMap(value)
        ? Object.values(value).flatMap((item) => problemsOf(item, type.values, join(property, '*'), instance))
        : wrong('an object');
    case 'tensor': {
      const problem = tensorProblem(value, type, instance);
      return problem === undefined ? [] : [{ property, keyword: problem.keyword, message: problem.message, value }];
    }
    default:
      return isMap(value) ? objectProblems(value, type, property, instance) : wrong('an object');
  }
}

/** Undeclared members are refused, as they are inside of inputs. */
function objectProblems(
  value: Value,
  { properties }: Extract<MlType, { readonly kind: 'object' }>,
  property: string,
  instance: boolean,
): readonly RowProblem[] {
  const declared = [...properties].flatMap(([name, { type, required }]) => {
    const inner = member(value, name) ?? null;
    const path = join(property, name);
    if (inner !== null) return problemsOf(inner, type, path, instance);
    return required ? [{ property: path, keyword: 'required', message: 'there', value: null }] : [];
  });
  const unknown = Object.keys(value ?? {}).filter((name) => !properties.has(name));
  const refused = unknown.map((name) => ({
    property: join(property, name),
    keyword: 'additionalProperties',
    message: 'declared in the signature',
    value: member(value, name) ?? null,
  }));
  return [...declared, ...refused];
}

function fitsScalar(value: Value, name: string): boolean {
  switch (name) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return isWhole(value) && value >= -(2 ** 31) && value < 2 ** 31;
    case 'long':
      return isWhole(value) && value >= -(2n ** 63n) && value < 2n ** 63n;
    case 'float':
      return (typeof value === 'number' || typeof value === 'bigint') && !(Math.abs(Number(value)) > F32);
    case 'double':
      return typeof value === 'number' || typeof value === 'bigint';
    case 'datetime':
      return isOfType(value, 'timestamp') || isOfType(value, 'date');
    case 'binary':
      return typeof value === 'string' && /^(?:[\d+/A-Za-z]{4})*(?:[\d+/A-Za-z]{2}==|[\d+/A-Za-z]{3}=)?$/.test(value);
    default:
      return typeof value === 'string';
  }
}

function isWhole(value: Value): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
}

export function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !isList(value);
}

function join(property: string, step: string): string {
  return property === '' ? step : `${property}.${step}`;
}
