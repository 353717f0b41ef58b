import type { RowValidator } from '../engine/schema-rows.ts';
import type { TextTools } from '../engine/text.ts';
import type { Dataset } from '../types.ts';

/** The validator of the rows of a dataset, by the language of its rules. @throws GateError RG-SCHEMA-SYNTAX */
export async function loadValidator(dataset: Dataset, tools: TextTools): Promise<RowValidator> {
  switch (dataset.schema?.language) {
    case 'nested':
      return (await import('./odcs/nested-rows.ts')).nestedValidator(dataset, tools);
    case 'tfdv':
      return (await import('./tfdv/validator.ts')).tfdvValidator(dataset);
    case 'mlflow':
      return (await import('./mlflow/validator.ts')).mlflowValidator(dataset);
    case 'avro':
      return (await import('./avro/validator.ts')).avroValidator(dataset);
    case 'pact':
      return (await import('./pact/validator.ts')).pactValidator(dataset, tools);
    default:
      return (await import('./json-schema/validator.ts')).loadRowValidator(dataset, tools);
  }
}
