import type { Mutability } from '../types.ts';
import { digestIn } from './grammar.ts';

/** What a URI says about its own version; `image`: the rest is an image reference. */
export type UriJudgement = { readonly mutability: Mutability; readonly rule: string | undefined } | { readonly image: string };

const PINNED = { mutability: 'none', rule: undefined } as const;
const UNVERSIONED = { mutability: 'unversioned', rule: 'pins/object-store-unversioned' } as const;
const MLFLOW_ALIAS = { mutability: 'alias', rule: 'pins/mlflow-alias' } as const;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Query keys by which object stores and table formats name one version. */
const VERSION_KEY = /[?&](?:versionId|generation|snapshot|snapshotId|versionAsOf|versionid)=[^&#]+/i;

/** Judges URIs of models and data; `undefined` for what is no URI of a kind that is known to name an artifact. */
export function judgeUri(value: string): UriJudgement | undefined {
  const match = /^([a-z][a-z0-9+.-]*):(\/{0,2})/i.exec(value);
  const scheme = match?.[1]?.toLowerCase();
  const rest = value.slice(match?.[0].length ?? 0);
  if (scheme === 'models' && match?.[2] !== '') return judgeModel(rest);
  if (scheme === 'runs' && match?.[2] !== '') return /^[0-9a-f]{32}\//.test(rest) ? PINNED : UNVERSIONED;
  if (scheme === undefined || match?.[2] !== '//') return value.startsWith('git::') ? judgeGit(value) : undefined;
  if (['oci', 'oci+native', 'oci+fetch', 'docker', 'docker-image'].includes(scheme)) return { image: rest };
  if (scheme === 'hf') return judgeHuggingFace(rest);
  if (/^(?:https?:\/\/)?(?:www\.)?huggingface\.co\//i.test(value)) return judgeHubPage(rest);
  if (scheme.startsWith('git') || scheme === 'ssh') return judgeGit(value);
  return isVersioned(scheme, rest) ? PINNED : UNVERSIONED;
}

/** `name/7` and `m-<id>` are fixed in a model registry; `name@alias` and `name/Stage` move. */
function judgeModel(rest: string): UriJudgement {
  if (/^[^@/]+\/[1-9]\d*(?:\/.*)?$/.test(rest) || /^m-[0-9a-f]{32}(?:\/.*)?$/.test(rest)) return PINNED;
  return MLFLOW_ALIAS;
}

/** `[datasets/]owner/name`, then `@revision` (Hub file systems) or `:revision` (KServe). */
function judgeHuggingFace(rest: string): UriJudgement {
  const revision = /^(?:(?:datasets|spaces|models)\/)?[^@:/]+(?:\/[^@:/]+)?[@:]([^/]+(?:%2F[^/]+)*)/i.exec(rest)?.[1];
  return judgeRevision(revision);
}

/** `/owner/name/resolve/REVISION/file` of the Hub's web addresses. */
function judgeHubPage(rest: string): UriJudgement {
  return judgeRevision(/\/(?:resolve|tree|blob|raw)\/([^/?#]+)/.exec(rest)?.[1]);
}

function judgeRevision(revision: string | undefined): UriJudgement {
  if (revision !== undefined && COMMIT.test(revision)) return PINNED;
  return { mutability: revision === undefined ? 'unversioned' : 'branch', rule: 'pins/huggingface-without-revision' };
}

/** `?ref=REV`, `#REV` or `@REV` at the end of a git address. Only a commit id stays what it is. */
function judgeGit(value: string): UriJudgement {
  const revision = /[?&]ref=([^&#]+)/.exec(value)?.[1] ?? /#([^#?]+)$/.exec(value)?.[1] ?? /@([^@/:]+)$/.exec(value)?.[1];
  return revision !== undefined && COMMIT.test(revision) ? PINNED : { mutability: 'branch', rule: 'pins/branch' };
}

/** A version, a generation (`gs://bucket/object#123`), or a content hash as a word of the path. */
function isVersioned(scheme: string, rest: string): boolean {
  if (digestIn(rest) !== undefined || VERSION_KEY.test(rest)) return true;
  if (['gs', 'gcs'].includes(scheme) && /#\d+$/.test(rest)) return true;
  return /(?<![0-9a-z])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-z])/i.test(rest);
}
