import type { JsonObject, Rule } from '../../core/index.ts';
import { canonicalReference, formatReference, parseReference } from './grammar.ts';

/** How to find the digest of an image, as a command to copy. Only a well-formed reference gets into it: its grammar has no shell signs but `[` and `]`. */
export function pinCommand(value: string): string | undefined {
  const reference = parseReference(value);
  if (!reference || value.includes('[')) return undefined;
  const name = formatReference({ ...reference, digest: undefined });
  return `docker buildx imagetools inspect ${name} --format '{{.Manifest.Digest}}' (or: crane digest ${name})`;
}

/** Data of every finding: `value`, and `pin` (name or selector) where it is known. */
function subject(data: JsonObject): string {
  const { pin } = data;
  return typeof pin === 'string' ? `pin ${pin}: \`${valueOf(data)}\`` : `\`${valueOf(data)}\``;
}

function valueOf({ value }: JsonObject): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function withCommand(data: JsonObject): string {
  const command = pinCommand(valueOf(data));
  return command === undefined ? '' : `; to find the digest: ${command}`;
}

function spelledOut(data: JsonObject): string {
  const reference = parseReference(valueOf(data));
  return reference ? formatReference(canonicalReference({ ...reference, tag: reference.tag ?? 'latest' })) : valueOf(data);
}

/** What `check` refuses about a pin: it names something that can change while the name stays. */
export const PIN_RULES: readonly Rule[] = [
  {
    id: 'pins/tag-without-digest',
    severity: 'error',
    title: 'An image is named by a tag alone.',
    why: 'A tag can be pushed again. A rollback would restore the same manifest, and the registry would hand out the newer image all the same.',
    fix: 'Write the digest behind the tag: `name:tag@sha256:…`.',
    message: (data) => `${subject(data)} has a tag but no digest${withCommand(data)}`,
  },
  {
    id: 'pins/latest',
    severity: 'error',
    title: 'An image is named by the tag `latest`.',
    why: '`latest` is meant to move: every restart can bring another image, and nothing says which one ran before.',
    fix: 'Name a version and its digest: `name:tag@sha256:…`.',
    message: (data) => `${subject(data)} follows \`latest\`${withCommand(data)}`,
  },
  {
    id: 'pins/untagged',
    severity: 'error',
    title: 'An image is named with neither tag nor digest.',
    why: 'Without a tag the container runtime takes `latest`, which moves.',
    fix: 'Name a version and its digest: `name:tag@sha256:…`.',
    message: (data) => `${subject(data)} names no version, which means ${spelledOut(data)}${withCommand(data)}`,
  },
  {
    id: 'pins/malformed-reference',
    severity: 'error',
    title: 'An image reference is not well-formed.',
    why: 'No registry can resolve it, so neither the deploy nor a rollback to it can work.',
    fix: 'Write `[registry/]path[:tag]@sha256:<64 hex digits>`, the path in lower case.',
    message: (data) => `${subject(data)} is not an image reference${typeof data['problem'] === 'string' ? `: ${data['problem']}` : ''}`,
  },
  {
    id: 'pins/variable',
    severity: 'error',
    title: 'A pin is filled in from a variable.',
    why: 'What runs is decided outside the repository. The old value is not in git, so it cannot be restored from there.',
    fix: 'Write the value where it is used, or pin the file that sets the variable.',
    message: (data) => `${subject(data)} contains a variable; what it stands for is not known here`,
  },
  {
    id: 'pins/mlflow-alias',
    severity: 'error',
    title: 'A registered model is named by an alias or a stage.',
    why: 'Aliases and stages move to other versions without a commit; a rollback of the manifest would not bring the old model back.',
    fix: 'Name the version: `models:/name/7`.',
    message: (data) => `${subject(data)} names no version of the model; write \`models:/name/VERSION\``,
  },
  {
    id: 'pins/model-latest',
    severity: 'error',
    title: 'A model is named by the version `latest`.',
    why: '`latest` is whatever was saved or built last; nothing says which one ran before.',
    fix: 'Name the version that the store gave it: `name:version`.',
    message: (data) => `${subject(data)} follows \`latest\``,
  },
  {
    id: 'pins/huggingface-without-revision',
    severity: 'error',
    title: 'A Hugging Face repository is named without a commit.',
    why: 'Branches and tags of a model repository move; the files behind the name change while the name stays.',
    fix: 'Name the 40-digit commit: `hf://owner/name@COMMIT` (KServe: `hf://owner/name:COMMIT`).',
    message: (data) => `${subject(data)} names no commit; \`git ls-remote https://huggingface.co/OWNER/NAME\` prints it`,
  },
  {
    id: 'pins/object-store-unversioned',
    severity: 'error',
    title: 'A model or data set is named by an address that can be overwritten.',
    why: 'Whoever writes to that address changes what runs, and the old bytes are gone when a rollback needs them.',
    fix: 'Name a version (`?versionId=…`, `#generation`) or put a content digest into the path; better still, an OCI artifact by digest.',
    message: (data) => `${subject(data)} has neither version nor digest in it`,
  },
  {
    id: 'pins/semver-range',
    severity: 'error',
    title: 'A version is given as a range.',
    why: 'A range picks the newest match at deploy time; the same file can bring another version tomorrow.',
    fix: 'Name one exact version.',
    message: (data) => `${subject(data)} is a range of versions`,
  },
  {
    id: 'pins/branch',
    severity: 'error',
    title: 'A source is named by a branch or a tag.',
    why: 'A branch moves with every commit and a tag can be moved; the same file brings other content tomorrow.',
    fix: 'Name the full commit id.',
    message: (data) => `${subject(data)} follows a branch or tag; \`git rev-parse REVISION^{commit}\` prints the commit id`,
  },
];
