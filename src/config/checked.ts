import { type GateError, type Place } from '../core/index.ts';
import { applyDefaults } from './defaults.ts';
import { type ConfigDocument, readDocument } from './document.ts';
import { type ConfigProblem, explainViolations, type Subject } from './explain.ts';
import { MAX_ERRORS } from './syntax.ts';
import { violationsOf } from './validate.ts';

/** A kind of file that a JSON Schema describes. */
export interface FileKind extends Subject {
  /** Keys of the file whose members stand for themselves: a mistake in one leaves the others as they are. */
  readonly entries: readonly string[];
}

/** What a file says, as far as it says it right. */
export interface CheckedFile {
  /** With every default filled in, without the members that hold a mistake (`undefined` in lists). */
  readonly data: object;
  readonly document: ConfigDocument;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads YAML and holds it against its schema.
 * @throws GateErrors RG-CONFIG-SYNTAX
 */
export function readChecked(text: string, path: string, kind: FileKind): CheckedFile {
  const document = readDocument(text, path);
  const problems = explainViolations(violationsOf(document.data, kind.schema), document, kind);
  const data = applyDefaults(kind.schema, withoutBroken(document.data, problems, kind.entries), kind.schema) as object;
  return { data, document, problems };
}

/** Errors in the order of the file, as many as help. */
export function inOrder(errors: readonly GateError[]): GateError[] {
  return [...errors].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, MAX_ERRORS);
}

/** The data without every entry that holds a mistake, so that the rules can still look at the others. */
function withoutBroken(data: unknown, problems: readonly ConfigProblem[], entries: readonly unknown[]): object {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const copy = new Map(Object.entries(data));
  for (const { path } of problems) {
    const [section, entry] = path;
    if (section === undefined) continue;
    const members: unknown = copy.get(String(section));
    const isEntry = entries.includes(section) && entry !== undefined && typeof members === 'object' && members !== null;
    if (!isEntry) copy.delete(String(section));
    else if (Array.isArray(members))
      copy.set(
        String(section),
        members.map((member: unknown, index) => (index === entry ? undefined : member)),
      );
    else copy.set(String(section), Object.fromEntries(Object.entries(members).filter(([key]) => key !== entry)));
  }
  return Object.fromEntries(copy);
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
