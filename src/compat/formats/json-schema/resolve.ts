import { sha256Json, shortDigest } from '../../../core/index.ts';
import type { SchemaSource } from '../../types.ts';
import { readJson, type SchemaDocument } from './document.ts';
import { fileUri, indexFile, type Resource, resolveUri, resourceAt, type SchemaFile, valueAt } from './resources.ts';
import { surveyOf } from './survey.ts';

/** Where a reference leads. `missing`: inside a file we have, but there is nothing. `opaque`: somewhere we never look. */
export type Resolution = { readonly file: SchemaFile; readonly pointer: string } | 'missing' | 'opaque';

/** All files of one schema and the references between them. Files load when first referred to; the network is never asked. */
export class Files {
  readonly main: SchemaFile;
  readonly #source: SchemaSource;
  readonly #resolved = new Map<Resource, Map<string, Resolution>>();
  readonly #byPath = new Map<string, SchemaFile | undefined>();
  #digest: string | undefined;

  constructor(main: SchemaFile, source: SchemaSource) {
    this.main = main;
    this.#source = source;
    this.#byPath.set(main.document.path, main);
  }

  /** Files that were given in another syntax and read beforehand. */
  add(file: SchemaFile): void {
    this.#byPath.set(file.document.path, file);
  }

  /** `$ref` and the first step of the dynamic references. */
  resolve(reference: string, from: Resource): Resolution {
    let known = this.#resolved.get(from);
    if (!known) this.#resolved.set(from, (known = new Map()));
    let resolution = known.get(reference);
    if (!resolution) known.set(reference, (resolution = this.#resolve(reference, from)));
    return resolution;
  }

  #resolve(reference: string, from: Resource): Resolution {
    const absolute = resolveUri(reference, from.uri);
    if (absolute === undefined) return 'opaque';
    const hash = absolute.indexOf('#');
    const uri = hash === -1 ? absolute : absolute.slice(0, hash);
    const fragment = decode(hash === -1 ? '' : absolute.slice(hash + 1));
    const resource = this.#resource(uri, reference.split('#')[0] ?? '', from);
    if (!resource) return 'opaque';
    if (fragment === '' || fragment.startsWith('/')) {
      const pointer = resource.pointer + fragment;
      return valueAt(resource.file.document.root, pointer) === undefined ? 'missing' : { file: resource.file, pointer };
    }
    const pointer = resource.file.anchors.get(`${resource.uri}#${fragment}`);
    return pointer === undefined ? 'missing' : { file: resource.file, pointer };
  }

  /**
   * `$dynamicRef`: the outermost resource with that dynamic anchor. The document's root is always the outermost; where it lacks the anchor,
   * the target is known only if no other resource has one.
   */
  resolveDynamic(reference: string, from: Resource): Resolution {
    const first = this.resolve(reference, from);
    if (typeof first === 'string') return first;
    const name = reference.split('#')[1] ?? '';
    const resource = resourceAt(first.file, first.pointer);
    if (first.file.dynamicAnchors.get(`${resource.uri}#${name}`) !== first.pointer) return first;
    const outermost = resourceAt(this.main, '');
    const pointer = this.main.dynamicAnchors.get(`${outermost.uri}#${name}`);
    if (pointer !== undefined) return { file: this.main, pointer };
    return this.#holders(name).length > 1 ? 'opaque' : first;
  }

  /** `$recursiveRef: "#"` of draft 2019-09. */
  resolveRecursive(from: Resource): Resolution {
    const here: Resolution = { file: from.file, pointer: from.pointer };
    if (!from.recursiveAnchor) return here;
    const outermost = resourceAt(this.main, '');
    if (outermost.recursiveAnchor) return { file: this.main, pointer: '' };
    const holders = this.loaded().flatMap((file) => file.resources.filter((resource) => resource.recursiveAnchor));
    return holders.length > 1 ? 'opaque' : here;
  }

  /** What dynamic references may lead to: where that is not certain, they are equal only while nothing changes. */
  digest(): string {
    return (this.#digest ??= shortDigest(sha256Json(this.loaded().map(({ document }) => document.root))));
  }

  /** Every file that was read so far. */
  loaded(): SchemaFile[] {
    return [...this.#byPath.values()].filter((file) => file !== undefined);
  }

  #holders(anchor: string): string[] {
    return this.loaded().flatMap((file) => [...file.dynamicAnchors.keys()].filter((key) => key.endsWith(`#${anchor}`)));
  }

  #resource(uri: string, written: string, from: Resource): Resource | undefined {
    for (const file of this.loaded()) {
      const found = file.resources.find((resource) => resource.uri === uri);
      if (found) return found;
    }
    // By the URI when it stays inside the repository, else beside the file: identifiers rarely name the place where a file lies.
    const beside = resolveUri(written, fileUri(from.file.document.path));
    for (const candidate of [uri, beside]) {
      const file = candidate?.startsWith('file:///') ? this.#load(decode(candidate.slice('file:///'.length))) : undefined;
      if (!file) continue;
      file.names.add(uri);
      return resourceAt(file, '');
    }
    return undefined;
  }

  #load(path: string): SchemaFile | undefined {
    if (!this.#byPath.has(path)) {
      const text = /\.ya?ml$/i.test(path) ? undefined : this.#source.file?.(path);
      this.#byPath.set(path, text === undefined ? undefined : indexFile(readJson({ path, text })));
    }
    return this.#byPath.get(path);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** File parts of all references in a file: what has to be read before, when a file is YAML. */
export function referencedFiles(document: SchemaDocument): string[] {
  const found = new Set<string>();
  for (const reference of surveyOf(document.root).references) {
    const [file = ''] = reference.split('#');
    const uri = file === '' ? undefined : resolveUri(file, fileUri(document.path));
    if (uri?.startsWith('file:///')) found.add(decode(uri.slice('file:///'.length)));
  }
  found.delete(document.path);
  return [...found];
}
