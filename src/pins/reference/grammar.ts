/**
 * References to container images and other OCI artifacts, by the grammar of the OCI distribution project
 * (github.com/distribution/reference): `[domain/]path[:tag][@digest]`.
 */
export interface Reference {
  /** Registry as written (`registry.example:5000`, `localhost`, `[::1]:5000`); absent when the reference names none. */
  readonly domain: string | undefined;
  /** Path within the registry, as written. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `<algorithm>:<lower-case hex>`. */
  readonly digest: string | undefined;
}

/** Longest path within a registry, implied parts included. */
const MAX_REPOSITORY = 255;
/** No real reference comes near; keeps hostile texts cheap. */
const MAX_REFERENCE = 4096;
const DOMAIN_COMPONENT = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const DOMAIN = new RegExp(`^(?:${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*$/;
/** Registered algorithms and the length of their hex; others are grammatical but cannot be checked, hence no pin. */
const DIGEST_LENGTH: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/** The parts of a reference, or a sentence on what is wrong with it. */
export function readReference(text: string): Reference | { readonly problem: string } {
  if (text === '') return { problem: 'the reference is empty' };
  if (text.length > MAX_REFERENCE) return { problem: 'the reference is too long' };
  if (/^[a-f0-9]{64}$/.test(text)) return { problem: '64 hex digits alone are an image id, not a name' };
  const [beforeDigest = '', digest, ...more] = text.split('@');
  if (more.length > 0) return { problem: '`@` stands more than once' };
  const digestProblem = digest === undefined ? undefined : checkDigest(digest);
  if (digestProblem) return { problem: digestProblem };
  const colon = beforeDigest.lastIndexOf(':');
  const tagged = colon !== -1 && !beforeDigest.includes('/', colon);
  const name = tagged ? beforeDigest.slice(0, colon) : beforeDigest;
  const tag = tagged ? beforeDigest.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) return { problem: `\`${tag}\` is not a tag` };
  const { domain, repository } = splitName(name);
  const problem = checkName(domain, repository);
  return problem ? { problem } : { domain, repository, tag, digest };
}

/** The parts of a reference, or `undefined` when the text is none. */
export function parseReference(text: string): Reference | undefined {
  const reference = readReference(text);
  return 'problem' in reference ? undefined : reference;
}

/**
 * The first component is a domain when it has a dot, a colon or an upper-case letter, or is `localhost`. A first component with a dot
 * that is no host name (`a_b.example/x`) is refused: the reference implementation lets it pass with an empty registry, which no
 * client can reach.
 */
function splitName(name: string): { domain: string | undefined; repository: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const domain = slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  return domain ? { domain: first, repository: name.slice(slash + 1) } : { domain: undefined, repository: name };
}

function checkName(domain: string | undefined, repository: string): string | undefined {
  if (domain !== undefined && !DOMAIN.test(domain)) return `\`${domain}\` is not a registry name`;
  if (repository === '') return 'the repository is missing';
  const { length } = canonicalReference({ domain, repository, tag: undefined, digest: undefined }).repository;
  if (length > MAX_REPOSITORY) return `the repository is longer than ${MAX_REPOSITORY} characters`;
  const bad = repository.split('/').find((component) => !PATH_COMPONENT.test(component));
  if (bad === undefined) return undefined;
  return bad !== bad.toLowerCase() && PATH_COMPONENT.test(bad.toLowerCase())
    ? `\`${bad}\` has upper-case letters, which a repository cannot have`
    : `\`${bad}\` is not a component of a repository`;
}

/** What is wrong with `<algorithm>:<hex>`, or `undefined`. */
function checkDigest(digest: string): string | undefined {
  const colon = digest.indexOf(':');
  const [algorithm, hex] = [digest.slice(0, Math.max(0, colon)), digest.slice(colon + 1)];
  if (!ALGORITHM.test(algorithm)) return `\`${digest}\` is not a digest`;
  const length = DIGEST_LENGTH.get(algorithm);
  if (length === undefined) return `the digest algorithm \`${algorithm}\` is not supported`;
  if (!/^[a-f0-9]*$/.test(hex)) return 'a digest is written in lower-case hex';
  return hex.length === length ? undefined : `a ${algorithm} digest has ${length} hex digits, this one ${hex.length}`;
}

/** Whether a text is a digest of a registered algorithm. */
export function isAnyDigest(text: string): boolean {
  return checkDigest(text) === undefined;
}

/** A reference as text; `formatReference(parseReference(x))` is `x`. */
export function formatReference({ domain, repository, tag, digest }: Reference): string {
  return `${domain === undefined ? '' : `${domain}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** The reference with the implied parts spelled out, as container tools resolve it: `nginx` is `docker.io/library/nginx`. For display only. */
export function canonicalReference(reference: Reference): Reference {
  const domain = reference.domain === undefined || reference.domain === 'index.docker.io' ? 'docker.io' : reference.domain;
  const official = domain === 'docker.io' && !reference.repository.includes('/');
  return { ...reference, domain, repository: official ? `library/${reference.repository}` : reference.repository };
}

const EMBEDDED_DIGEST = /(?<![A-Za-z0-9])(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})(?![A-Za-z0-9])/g;

/** The one digest that stands in a value, be it a reference or not; `undefined` for none and for several. */
export function digestIn(value: string): string | undefined {
  const [first, ...rest] = value.slice(0, MAX_REFERENCE).matchAll(EMBEDDED_DIGEST);
  return rest.length === 0 ? first?.[1] : undefined;
}
