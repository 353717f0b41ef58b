import { splitDocuments } from './text.ts';
import type { ScalarNode, SourceDocument } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** A text inside a manifest that should hold a document of its own and does not. */
export class NestedSyntaxError extends Error {
  override readonly name = 'NestedSyntaxError';
  /** Where the text begins in the file. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const known = new WeakMap<ScalarNode, SourceDocument>();

/**
 * The YAML or JSON document that stands in the text of a scalar. Its scalars name the scalar as their host, and their offsets are offsets
 * into its text.
 * @throws NestedSyntaxError when it does not parse, or is several documents
 */
export function nestedDocument(host: ScalarNode): SourceDocument {
  const document = known.get(host) ?? parseYaml(host.text, 0, 0, '1.2', host);
  known.set(host, document);
  if (document.problem) throw new NestedSyntaxError(document.problem.message, host.start);
  if (splitDocuments(host.text).length > 1) throw new NestedSyntaxError('the text holds several documents', host.start);
  return document;
}
