import { isJsonArray, type JsonObject, type JsonValue } from '../../../core/index.ts';

/** What one walk over a whole document tells. */
export interface Survey {
  /** Levels of nesting; 0 for a scalar. */
  readonly depth: number;
  /** The texts of all `$ref` and `$dynamicRef`, wherever they stand. */
  readonly references: ReadonlySet<string>;
  /** Whether anything below the root may have an identifier or an anchor. */
  readonly named: boolean;
}

const surveys = new WeakMap<object, Survey>();

/** Walks over a document, once. */
export function surveyOf(root: JsonValue): Survey {
  if (typeof root !== 'object' || root === null) return { depth: 0, references: new Set(), named: false };
  let survey = surveys.get(root);
  if (!survey) surveys.set(root, (survey = walk(root)));
  return survey;
}

type Compound = JsonObject | readonly JsonValue[];

function walk(root: Compound): Survey {
  const references = new Set<string>();
  let named = false;
  let depth = 0;
  for (let level: Compound[] = [root]; level.length > 0; depth++) {
    const next: Compound[] = [];
    for (const value of level) {
      if (isJsonArray(value)) {
        for (const item of value) if (typeof item === 'object' && item !== null) next.push(item);
        continue;
      }
      for (const key of Object.keys(value)) {
        const member = value[key];
        if (typeof member === 'object') {
          if (member !== null) next.push(member);
        } else if ((key === '$ref' || key === '$dynamicRef') && typeof member === 'string') references.add(member);
        else if (value !== root && IDENTITIES.has(key) && (typeof member === 'string' || member === true)) named = true;
      }
    }
    level = next;
  }
  return { depth, references, named };
}

const IDENTITIES: ReadonlySet<string> = new Set(['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor']);
