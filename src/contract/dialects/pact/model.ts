import type { JsonObject, JsonValue } from '../../../core/index.ts';

/** What a consumer expects of one message or response; plain data, so that it can go where the dataset goes. */
export interface Expected {
  /** `undefined` (absent): nothing is said about the body. */
  readonly body?: JsonValue;
  readonly status?: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Metadata of messages is the matter of whoever transports them. */
  readonly rules: {
    readonly body: readonly PathRule[];
    readonly header: readonly PathRule[];
    readonly status: readonly PathRule[];
  };
}

export interface PathRule {
  /** Steps behind the root; `*` for every name or index. */
  readonly path: readonly string[];
  readonly matchers: readonly JsonObject[];
  readonly combine: 'AND' | 'OR';
}

const STEP = /\.\s*([^.[\]\s]+)|\[\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\*|\d+))\s*\]/gy;

/** `$.a['b c'][0].*` as its steps; `undefined` when it is no path. */
export function parsePath(text: string): readonly string[] | undefined {
  if (!text.startsWith('$')) return [text];
  const steps: string[] = [];
  STEP.lastIndex = 1;
  for (let at = 1; at < text.length; at = STEP.lastIndex) {
    const match = STEP.exec(text);
    if (!match) return undefined;
    steps.push(match[1] ?? match[4] ?? (match[2] ?? match[3] ?? '').replaceAll(/\\(.)/g, '$1'));
  }
  return steps;
}
