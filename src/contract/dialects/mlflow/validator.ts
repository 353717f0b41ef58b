import { loadMlflowParser, type MlField, type MlModel } from '../../../compat/index.ts';
import { member } from '../../engine/json.ts';
import type { RowProblem, RowValidator } from '../../engine/schema-rows.ts';
import { isList } from '../../engine/tests.ts';
import type { Dataset, Value } from '../../types.ts';
import { sourceOf } from '../source.ts';
import { requestOf, rowsOfColumns } from './requests.ts';
import { isMap, problemsOf } from './values.ts';

/** Rows, requests and the input example of a model against the signature of its inputs. */
export async function mlflowValidator(dataset: Dataset): Promise<RowValidator> {
  const { signature } = (await loadMlflowParser())(sourceOf(dataset));
  const fields = signature?.inputs ?? [];
  const names = new Set(fields.flatMap(({ name }) => (name === undefined ? [] : [name])));
  const isTensor = fields.some(({ type }) => type.kind === 'tensor');
  return {
    check: (row) => {
      const request = requestOf(row, names);
      const rows = request.instance || isTensor ? request.rows : request.rows.flatMap((one) => rowsOfColumns(one) ?? [one]);
      const params = request.params === undefined ? [] : paramProblems(request.params, signature?.params ?? []);
      return [...rows.flatMap((one) => rowProblems(one, fields, request.instance)), ...params];
    },
    unknownFormats: [],
  };
}

/** Columns by name; without names by position, and a single one may stand alone. */
function rowProblems(row: Value, fields: readonly MlField[], instance: boolean): readonly RowProblem[] {
  if (fields.every(({ name }) => name === undefined)) return unnamedProblems(row, fields, instance);
  if (!isMap(row)) {
    const [only] = fields;
    const isAlone = only && fields.length === 1 && only.type.kind === 'tensor';
    return isAlone
      ? problemsOf(row, only.type, only.name ?? '', instance)
      : [{ property: '', keyword: 'type', message: 'a row with named columns', value: row }];
  }
  return fields.flatMap(({ name = '', type, required }) => {
    const value = member(row, name);
    if (value === undefined) return required ? [{ property: name, keyword: 'required', message: 'there', value: null }] : [];
    return value === null && !required ? [] : problemsOf(value, type, name, instance);
  });
}

function unnamedProblems(row: Value, fields: readonly MlField[], instance: boolean): readonly RowProblem[] {
  const [only] = fields;
  if (only && fields.length === 1 && (only.type.kind === 'tensor' || !(isList(row) || isMap(row))))
    return problemsOf(row, only.type, '', instance);
  const cells = isList(row) ? row : isMap(row) ? Object.values(row) : [row];
  if (cells.length !== fields.length)
    return [{ property: '', keyword: 'columns', message: `${fields.length} columns, not ${cells.length}`, value: row }];
  return fields.flatMap(({ type, required }, index) => {
    const cell = cells[index] ?? null;
    return cell === null && !required ? [] : problemsOf(cell, type, String(index), instance);
  });
}

/** Parameters have defaults, so that none is required; one that is not declared is left out by MLflow. */
function paramProblems(params: Value, declared: NonNullable<MlModel['signature']>['params']): readonly RowProblem[] {
  if (!isMap(params)) return [{ property: 'params', keyword: 'type', message: 'an object', value: params }];
  return declared.flatMap(({ name, type }) => {
    const value = member(params, name) ?? null;
    return value === null ? [] : problemsOf(value, type, `params.${name}`, false);
  });
}
