import { readContract } from '../../src/contract/dialects/registry.ts';
import type { Dataset } from '../../src/contract/index.ts';
import type { ColumnType, Table } from '../../src/contract/push/types.ts';

/** A contract that uses every kind of clause. */
export const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
slaProperties:
  - { property: freshness, value: 1, unit: d, element: orders.placed_at }
  - { property: retention, value: 2, unit: y, element: orders.day }
schema:
  - name: orders
    physicalName: shop_orders
    quality:
      - { type: library, metric: rowCount, mustBeGreaterThan: 0 }
      - { type: library, metric: duplicateValues, mustBe: 0, arguments: { properties: [email, day] } }
    properties:
      - { name: id, logicalType: integer, primaryKey: true, primaryKeyPosition: 1, required: true, logicalTypeOptions: { minimum: 1 } }
      - name: email
        logicalType: string
        required: true
        classification: confidential
        logicalTypeOptions: { pattern: '^[^@\\s]+@[\\w.-]+$', maxLength: 60 }
      - name: status
        logicalType: string
        enum: [{ value: new }, { value: paid }, { value: "it's \\\\ back" }]
        quality:
          - { type: library, metric: missingValues, arguments: { missingValues: ['', 'N/A'] }, mustBeLessThan: 5, unit: percent }
          - { type: library, metric: invalidValues, arguments: { validValues: [new, paid] }, mustBe: 0 }
      - { name: amount, logicalType: number, logicalTypeOptions: { minimum: 0, exclusiveMaximum: 1000000.5, multipleOf: 0.01 } }
      - { name: weight, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 99.5 } }
      - { name: count, logicalType: integer, logicalTypeOptions: { format: i32, multipleOf: 2 } }
      - { name: is_gift, logicalType: boolean }
      - { name: day, logicalType: date, logicalTypeOptions: { minimum: '2020-01-01', maximum: '2030-12-31' } }
      - { name: placed_at, logicalType: timestamp, logicalTypeOptions: { exclusiveMaximum: '2031-01-01T00:00:00Z' } }
      - { name: local_at, logicalType: timestamp }
      - { name: contact, logicalType: string, logicalTypeOptions: { format: email } }
      - name: address
        logicalType: object
        properties:
          - { name: city, logicalType: string, required: true, logicalTypeOptions: { minLength: 2 } }
      - name: tags
        logicalType: array
        logicalTypeOptions: { maxItems: 5 }
        items: { logicalType: string, logicalTypeOptions: { maxLength: 20 } }
`;

export async function ordersDataset(): Promise<Dataset> {
  const { datasets } = await readContract({ path: 'orders.odcs.yaml', text: CONTRACT });
  const [dataset] = datasets;
  if (!dataset) throw new Error('the contract has no dataset');
  return dataset;
}

/** Names of types of the columns of `orders`, in the words of a database. */
export type Types = Readonly<Record<string, string>>;

export function tableOf(path: readonly string[], types: Types, typeOf: (name: string) => ColumnType): Table {
  return { path, columns: Object.entries(types).map(([name, type]) => ({ name, type: typeOf(type) })) };
}
