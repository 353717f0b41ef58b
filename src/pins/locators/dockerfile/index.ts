import { type DockerfilePart, isDockerfile } from '../../document/dockerfile.ts';
import { formatOfName } from '../../document/formats.ts';
import type { SourceDocument } from '../../document/tree.ts';
import { parseReference } from '../../reference/grammar.ts';
import { variableSpans } from '../../reference/variable.ts';
import { scalarSite } from '../site.ts';
import type { ConfigOf, Discovered, Locator, Site } from '../types.ts';

/** What a selector asks for. */
type Wanted =
  | { readonly part: 'from'; readonly stage: string }
  | { readonly part: 'arg'; readonly name: string }
  | { readonly part: 'copy' | 'mount'; readonly repository: string; readonly nth: number | undefined }
  | { readonly part: 'syntax' };

const ARG = /^[A-Za-z_]\w*$/;
const SYNTAX = '#syntax';
const STAGE = /^[A-Za-z_][A-Za-z0-9_.-]*$|^(?:0|[1-9]\d{0,5})$/;

/** @throws Error with a sentence on what is wrong */
function wantedBy(text: string): Wanted {
  if (text === SYNTAX) return { part: 'syntax' };
  const arg = text.startsWith('arg/') ? text.slice(4) : undefined;
  if (arg !== undefined && ARG.test(arg)) return { part: 'arg', name: arg };
  const [, part, repository, nth] = /^(copy|mount)\/([^\s#]+)(?:#(0|[1-9]\d{0,5}))?$/.exec(text) ?? [];
  if (repository !== undefined) {
    return { part: part === 'copy' ? 'copy' : 'mount', repository, nth: nth === undefined ? undefined : Number(nth) };
  }
  if (STAGE.test(text)) return { part: 'from', stage: text };
  throw new Error('is neither a stage, nor `arg/NAME`, `copy/IMAGE`, `mount/IMAGE` or `#syntax`');
}

/** The name of an image without tag and digest, as it is written. */
function repositoryOf(value: string): string {
  const reference = parseReference(value);
  if (!reference) return value;
  const digest = reference.digest === undefined ? 0 : reference.digest.length + 1;
  const tag = reference.tag === undefined ? 0 : reference.tag.length + 1;
  return value.slice(0, value.length - digest - tag);
}

function partsFor(wanted: Wanted, parts: readonly DockerfilePart[]): DockerfilePart[] {
  const same = parts.filter(({ part }) => part === wanted.part);
  switch (wanted.part) {
    case 'syntax':
      return same;
    case 'arg':
      return same.filter(({ name }) => name === wanted.name);
    case 'from': {
      const { stage } = wanted;
      return same.filter((one) => (/^\d/.test(stage) ? one.stage === Number(stage) : one.name.toLowerCase() === stage.toLowerCase()));
    }
    default: {
      const found = same.filter(({ scalar }) => repositoryOf(scalar.text) === wanted.repository);
      return wanted.nth === undefined ? found : found.slice(wanted.nth, wanted.nth + 1);
    }
  }
}

function siteOf({ part, scalar }: DockerfilePart): Site {
  const site = scalarSite(scalar);
  return part === 'arg' && !isImage(scalar.text) ? site : { ...site, role: 'image' };
}

/** A default with a tag or a digest behind a name is an image; `20.11` is a version, `node` could be anything. */
function isImage(text: string): boolean {
  const reference = parseReference(text);
  return reference !== undefined && (reference.tag !== undefined || reference.digest !== undefined);
}

function find(instruction: string, document: SourceDocument): Site[] {
  return isDockerfile(document) ? partsFor(wantedBy(instruction), document.parts).map(siteOf) : [];
}

/** Images, and the defaults of build arguments that a FROM is made of. */
function discover(document: SourceDocument): Discovered[] {
  if (!isDockerfile(document)) return [];
  const { parts } = document;
  const used = new Set(parts.filter(({ part }) => part === 'from').flatMap(({ scalar }) => variablesIn(scalar.text)));
  const counts = new Map<string, number>();
  return parts.flatMap((part): Discovered[] => {
    const repository = `${part.part}/${repositoryOf(part.scalar.text)}`;
    const nth = counts.get(repository) ?? 0;
    counts.set(repository, nth + 1);
    if (part.part === 'arg' && !used.has(part.name) && !isImage(part.scalar.text)) return [];
    return [{ selectors: textsFor(part, nth).map((instruction) => ({ locator: 'dockerfile', instruction })), site: siteOf(part) }];
  });
}

/** Names in `$NAME`, `${NAME}` and `${NAME:-default}`. */
function variablesIn(text: string): string[] {
  return variableSpans(text).flatMap(({ start, end }) => /^\$\{?([A-Za-z_]\w*)/.exec(text.slice(start, end))?.[1] ?? []);
}

/** `nth`: how often the same image was taken in the same way before. */
function textsFor({ part, name, stage, scalar }: DockerfilePart, nth: number): string[] {
  if (part === 'syntax') return [SYNTAX];
  if (part === 'arg') return ARG.test(name) ? [`arg/${name}`] : [];
  if (part === 'from') return [...(STAGE.test(name) ? [name] : []), String(stage)];
  const repository = repositoryOf(scalar.text);
  if (!/^[^\s#]+$/.test(repository)) return [];
  return [`${part}/${repository}`, `${part}/${repository}#${nth}`];
}

function needlesOf(wanted: Wanted): string[] {
  if (wanted.part === 'syntax') return ['syntax'];
  if (wanted.part === 'arg') return [wanted.name];
  return [];
}

function parse(text: string): ConfigOf<'dockerfile'> {
  wantedBy(text);
  return { locator: 'dockerfile', instruction: text };
}

export const dockerfile: Locator<'dockerfile'> = {
  id: 'dockerfile',
  formats: ['dockerfile'],
  claims: (path) => formatOfName(path) === 'dockerfile',
  manifests: ['Dockerfile, Containerfile: `FROM`, `COPY --from`, `RUN --mount=from=`, `# syntax=`, defaults of `ARG`'],
  usage: 'STAGE (name, or number from 0), arg/NAME, copy/IMAGE[#N], mount/IMAGE[#N] or #syntax',
  example: {
    selector: 'dockerfile:build',
    path: 'Dockerfile',
    manifest: `FROM registry.example/base/node:22.1@sha256:${'a'.repeat(64)} AS build\nRUN npm ci\n`,
  },
  parse,
  format: ({ instruction }) => instruction,
  needles: ({ instruction }) => needlesOf(wantedBy(instruction)),
  find: ({ instruction }, document) => find(instruction, document),
  discover,
};
