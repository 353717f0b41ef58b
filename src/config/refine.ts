import type { ErrorCode } from '../core/index.ts';
import { formatValue } from './words.ts';

/** A closer look at a value that its pattern refused. */
export interface Refinement {
  readonly code?: ErrorCode;
  /** Completes "<path> is …". */
  readonly message: string;
  readonly hint?: string;
}

type Refine = (text: string) => Refinement | undefined;

const PATH_REFINEMENTS: Refine = (text) => {
  const shown = formatValue(text);
  if (text.includes('\\')) return { message: shown, hint: 'separate the steps of a path with `/`' };
  if (/^(?:\/|[A-Za-z]:)/.test(text)) return { code: 'RG-PATH', message: `the absolute path \`${text}\`` };
  if (/(?:^|\/)\.\.(?:\/|$)/.test(text)) return { code: 'RG-PATH', message: `${shown}, which leaves its folder with \`..\`` };
  if (text.startsWith('!')) return { message: shown, hint: 'globs cannot be negated; list what is meant' };
  return undefined;
};

const URL_REFINEMENT: Refine = (text) => {
  if (/^(?:[^/?#]*:\/\/)?[^/?#]*@/i.test(text)) {
    return { message: 'a URL with credentials', hint: 'send them in a header: `headers: { Authorization: "Bearer ${TOKEN}" }`' };
  }
  if (/^[\w.-]+(?::\d+)?(?:\/|$)/.test(text)) return { message: formatValue(text), hint: `write \`https://${text}\`` };
  return undefined;
};

/** The URL of a remote may hold credentials: it is not repeated. */
const REMOTE_REFINEMENT: Refine = (text) =>
  /[:@/]/.test(text) ? { message: 'a URL or a path', hint: 'give it a name with `git remote add NAME URL`' } : undefined;

/** What stands where a secret belongs may be one: it is not repeated. */
const SECRET_REFINEMENT: Refine = () => ({
  message: 'a text',
  hint: 'put the secret into the environment of the step, and its name here',
});

const IDENTITY_REFINEMENT: Refine = (text) =>
  /^https?:/i.test(text) ? { message: 'a text', hint: 'write `{ http: URL, value: KEY }`' } : undefined;

const DURATION_REFINEMENT = (value: unknown): Refinement | undefined =>
  /^\d+(?:\.\d+)?$/.test(String(value))
    ? { message: `${formatValue(value)} without a unit`, hint: `write \`${String(value)}s\` for seconds` }
    : undefined;

const REFINEMENTS: Readonly<Record<string, Refine>> = {
  path: PATH_REFINEMENTS,
  glob: PATH_REFINEMENTS,
  globs: PATH_REFINEMENTS,
  remote: REMOTE_REFINEMENT,
  secret: SECRET_REFINEMENT,
  url: URL_REFINEMENT,
  http: URL_REFINEMENT,
  identity: IDENTITY_REFINEMENT,
};

/** What is wrong with a value of a shared definition, more closely than its pattern can say. */
export function refine(definition: string | undefined, value: unknown): Refinement | undefined {
  if (definition === 'duration') return DURATION_REFINEMENT(value);
  const look = definition !== undefined && Object.hasOwn(REFINEMENTS, definition) ? REFINEMENTS[definition] : undefined;
  return typeof value === 'string' ? look?.(value) : undefined;
}
