import type { Direction, JsonObject } from '../../../../core/index.ts';
import type { ExampleFile } from '../../types.ts';

/** An example of a rule that no folder of test cases shows. Its message comes from the rule and this data. */
export interface WrittenExample {
  readonly rule: string;
  /** Empty where the rule is about neither. */
  readonly directions: readonly Direction[];
  readonly before?: readonly ExampleFile[];
  readonly after?: readonly ExampleFile[];
  readonly setting?: string;
  readonly place?: string;
  readonly data: JsonObject;
}
