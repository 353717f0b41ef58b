import type { JsonObject, JsonValue, Rule, Severity } from '../../../../core/index.ts';

export function rule(
  name: string,
  severity: Severity,
  texts: { readonly title: string; readonly why: string; readonly fix: string },
  message: (data: JsonObject) => string,
): Rule {
  return { id: `openapi/${name}`, severity, ...texts, message: (data) => `${within(data)}${message(data)}${alsoIn(data)}` };
}

/** A value as short JSON. */
export function show(value: JsonValue | undefined): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A word of a description as it stands there. */
export function word(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : show(value);
}

function within({ operation }: JsonObject): string {
  return operation === undefined ? '' : `${word(operation)}: `;
}

function alsoIn({ count, unproven }: JsonObject): string {
  const many = typeof count === 'number' && count > 1 ? ` (in ${count} places)` : '';
  return unproven === undefined ? many : `${many}; neither proven nor refuted: \`${word(unproven)}\` stopped it`;
}
