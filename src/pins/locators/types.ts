import type { SelectorConfig } from '../../config/index.ts';
import type { Role } from '../../core/index.ts';
import type { ManifestFormat } from '../document/formats.ts';
import type { ScalarNode, SourceDocument } from '../document/tree.ts';

export type LocatorId = SelectorConfig['locator'];
export type ConfigOf<Id extends LocatorId> = Extract<SelectorConfig, { readonly locator: Id }>;

/** What a key says about its value: it names a branch or a tag of a repository, a range of versions, or the tag of an image. */
export type Moving = 'branch' | 'range' | 'tag';

/** What one scalar of a site is to say. */
export interface Rewrite {
  readonly scalar: ScalarNode;
  readonly text: string;
  /** An empty text may be written as `""` where the scalar has no quotes yet. */
  readonly quoteEmpty?: boolean;
}

/** What a selector stands for: one scalar, or several that make one value together (newTag and digest). */
export interface Site {
  /** At least one. */
  readonly scalars: readonly ScalarNode[];
  /** The whole value, such as `name:tag@digest`. */
  readonly value: string;
  /** What the value decides, where its place tells. */
  readonly role?: Role;
  /** The key alone says that what it names moves. */
  readonly moves?: Moving;
  /** The texts that make the site say `value`; a sentence when this place cannot say it. Scalars that stay are left out. */
  rewrite(value: string): readonly Rewrite[] | string;
}

/** A pin that discovery found: selectors for it from short to long, the first that is unique in the file is taken. */
export interface Discovered {
  readonly selectors: readonly SelectorConfig[];
  readonly site: Site;
}

/** One way of finding pins in a kind of manifest: one folder, one line in the registry. */
export interface Locator<Id extends LocatorId = LocatorId> {
  readonly id: Id;
  /** What the text form looks like after `id:`, for help and errors. */
  readonly usage: string;
  /** The syntaxes that it looks into; YAML and JSON unless told otherwise. The first is assumed for a file whose name tells none. */
  readonly formats?: readonly ManifestFormat[];
  /** Whether a file, by its name, is of this kind alone, so that no other locator proposes pins in it. */
  readonly claims?: (path: string) => boolean;
  /** The kinds of manifest that it reads, for the documentation. */
  readonly manifests: readonly string[];
  /** A text form that the locator reads, and what it means: for documentation and for the contract test. */
  readonly example: { readonly selector: string; readonly manifest: string; readonly path: string };
  /** The text after `id:`. @throws Error with a sentence on what is wrong */
  parse(text: string): ConfigOf<Id>;
  format(config: ConfigOf<Id>): string;
  /** Texts that stand in every document that the selector can match: a cheap filter before parsing. */
  needles(config: ConfigOf<Id>): readonly string[];
  /**
   * Everything in a document that the selector matches. The path of the file tells kinds that have no mark of their own.
   * @throws AmbiguousError for a key on the way that stands twice
   */
  find(config: ConfigOf<Id>, document: SourceDocument, path: string): readonly Site[];
  /** Pins of this kind in a document, by its shape. Never throws: what is ambiguous is no proposal. */
  discover(document: SourceDocument, path: string): readonly Discovered[];
}
