import type { Rule } from '../../../../core/index.ts';
import { FAMILIES, type Family, type FamilyName } from '../schemas/families.ts';
import { rule } from './words.ts';

const SERVER_FIRST = 'Let the server take both for as long as there are clients of the old description.';
const CLIENT_FIRST = 'Offer the new form beside the old one: in another property, media type or operation.';

function requestRule(where: 'parameter' | 'property', family: Family): Rule {
  const what = where === 'parameter' ? 'parameter' : 'request body';
  const texts = {
    title: `In a ${what}: ${family.asked}.`,
    why: 'Clients of the old description send what it allowed, and the new server refuses it.',
    fix: SERVER_FIRST,
  };
  return rule(`request-${where}-${family.request}`, 'error', texts, (data) => family.message(data));
}

function responseRule(name: FamilyName, family: Family): Rule {
  const texts = {
    title: `In an answer: ${family.answered}.`,
    why:
      name === 'enum'
        ? 'Clients with a closed list fail on a value they do not know; others treat it as they please.'
        : 'Clients of the old description rely on what it promised, and cannot read what comes.',
    fix:
      name === 'enum' ? 'Tell clients early that the list may grow, and let them take unknown values for one of their own.' : CLIENT_FIRST,
  };
  return rule(`response-property-${family.response}`, name === 'enum' ? 'warning' : 'error', texts, (data) => family.message(data));
}

/** Rules about schemas: every kind of difference, by where the schema stands. */
export const schemaRules: readonly Rule[] = Object.entries(FAMILIES).flatMap(([key, family]: [string, Family]) => {
  const name = key as FamilyName;
  if (name === 'missing') return [];
  // What parameters have to carry is told by parameter.
  const parameter = name === 'required' ? [] : [requestRule('parameter', family)];
  return [...parameter, requestRule('property', family), responseRule(name, family)];
});
