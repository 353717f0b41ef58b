import type { JsonObject, JsonValue } from '../../../../core/index.ts';
import type { EmbeddedDifference } from '../../json-schema/embedded.ts';
import type { Job } from '../compare/context.ts';
import { FAMILIES, FAMILY_OF, type FamilyName } from './families.ts';

/** How a difference of schemas is called among those of descriptions. */
export function nameOf(difference: EmbeddedDifference, job: Job): { readonly rule: string; readonly data: JsonObject } {
  const { rule: engine, path: rest } = difference;
  if (engine === 'reference-not-followed')
    return { rule: engine, data: { ...difference.data, ...asWritten(difference.data['reference']) } };
  if (engine === 'too-complex') return { rule: engine, data: difference.data };
  const family = familyOf(engine, difference);
  const { scope } = job;
  const depth = rest.split('/').length - 1;
  const property = difference.data['property'] ?? '';
  if (scope === 'parameters' && depth === 1 && (family === 'required' || family === 'missing')) {
    return {
      rule: family === 'required' ? 'request-parameter-became-required' : 'new-required-request-parameter',
      data: { in: rest.slice(1), parameter: property },
    };
  }
  if (scope === 'response-headers') {
    if (depth > 0)
      return { rule: 'response-header-schema-changed', data: { ...difference.data, message: FAMILIES[family].message(difference.data) } };
    return {
      rule: family === 'required' ? 'response-header-became-optional' : 'response-required-header-removed',
      data: { header: property },
    };
  }
  const data = family === 'constraint' ? { ...difference.data, keyword: engine } : difference.data;
  return { rule: ruleOf(scope, family), data };
}

/** A reference as the description says it. */
function asWritten(reference: JsonValue | undefined): JsonObject {
  const inner = typeof reference === 'string' ? /^unread:\d+:(.*)$/.exec(reference)?.[1] : undefined;
  return inner === undefined ? {} : { reference: decodeURIComponent(inner).split(' ').at(-1) ?? '' };
}

function familyOf(engine: string, difference: EmbeddedDifference): FamilyName {
  const family = FAMILY_OF.get(engine) ?? 'constraint';
  const { lost } = difference.data;
  if (family === 'type' && Array.isArray(lost) && lost.length === 1 && lost[0] === 'null') return 'nullable';
  // The engine points at the property where the writer knows it, else at the schema around.
  if (family === 'required' && !/\/properties\/[^/]*$/.test(difference.writer ?? '')) return 'missing';
  return family;
}

/** Names as they have become common; where no word is common, what happened to the property. */
function ruleOf(scope: Job['scope'], family: FamilyName): string {
  if (scope === 'parameters') {
    return `request-parameter-${FAMILIES[family === 'required' || family === 'missing' ? 'constraint' : family].request}`;
  }
  if (scope === 'request-body')
    return family === 'missing' ? 'new-required-request-property' : `request-property-${FAMILIES[family].request}`;
  return family === 'missing' ? 'response-required-property-removed' : `response-property-${FAMILIES[family].response}`;
}
