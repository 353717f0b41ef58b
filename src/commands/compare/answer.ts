import type { Comparison, Difference, DirectedAnswer, JsonObject, JsonValue, Place, Witness } from '../../core/index.ts';

/** A comparison as JSON: the stable form that `--json` and `--batch` print. */
export function comparisonToJson({ deploy, rollback }: Comparison): JsonObject {
  return { deploy: answerToJson(deploy), rollback: answerToJson(rollback) };
}

function answerToJson({ answer, differences }: DirectedAnswer): JsonObject {
  return { answer, differences: differences.map(differenceToJson) };
}

function differenceToJson({ rule, kind, path, message, data, writer, reader, witness }: Difference): JsonObject {
  return withoutAbsent({
    rule,
    kind,
    path,
    message,
    data,
    writer: placeToJson(writer),
    reader: placeToJson(reader),
    witness: witnessToJson(witness),
  });
}

function placeToJson(place: Place | undefined): JsonObject | undefined {
  return place && { file: place.file, line: place.line, column: place.column };
}

function witnessToJson(witness: Witness | undefined): JsonObject | undefined {
  if (!witness) return undefined;
  const { payload, outcome, error, readBack, confirmedBy } = witness;
  return withoutAbsent({ payload, outcome, error, readBack, confirmedBy });
}

function withoutAbsent(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}
