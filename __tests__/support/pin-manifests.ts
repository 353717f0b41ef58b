import * as fc from 'fast-check';
import { gitops, nested, objects } from './pin-objects.ts';

/** A manifest with one pin whose image is written by `render`; other scalars show the image `elsewhere`. */
export interface GeneratedManifest {
  readonly path: string;
  readonly selector: string;
  readonly render: (image: string, elsewhere: string) => string;
}

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
export const digest: fc.Arbitrary<string> = hex(64).map((text) => `sha256:${text}`);
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const repository = fc
  .tuple(fc.constantFrom('', 'r.example/', 'localhost:5000/', 'Upper/'), fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([host, parts]) => host + parts.join('/'));
const tag = fc.constantFrom('', ':1', ':1.20', ':v1.2.3-rc.1', ':latest');

/** An image without its digest. */
export const imageName = fc.tuple(repository, tag).map(([name, version]) => `${name}${version}`);

/** Ways of writing one scalar so that it stays what it is. `indent`: of the lines of a block. */
const STYLES: Readonly<Record<string, (text: string, indent: string) => string>> = {
  plain: (text) => text,
  single: (text) => `'${text}'`,
  double: (text) => `"${text}"`,
  'escaped slashes': (text) => `"${text.replaceAll('/', '\\/')}"`,
  'escaped at sign': (text) => `"${text.replaceAll('@', '\\u0040')}"`,
  folded: (text, indent) => `>-\n${indent}${text}`,
  literal: (text, indent) => `|-\n${indent}${text}`,
  'next line': (text, indent) => `\n${indent}${text}`,
  'folded escape': (text, indent) => `"${text.replace('@', `\\\n${indent}@`)}"`,
  tagged: (text) => `!!str ${text}`,
  anchored: (text) => `&only ${text}`,
};
const style = fc.constantFrom(...Object.keys(STYLES)).map((name) => STYLES[name] as (text: string, indent: string) => string);
const flowStyle = fc
  .constantFrom('single', 'double', 'escaped at sign')
  .map((name) => STYLES[name] as (text: string, indent: string) => string);

/** Comments hold digests too, and text that is no ASCII. */
const comment = fc.option(
  fc.oneof(
    fc.constantFrom(' # pinned', '\t# 🚀 {{ x }}', ' # image: other@x'),
    digest.map((text) => ` # was ${text}`),
  ),
  { nil: '' },
);
/** Block scalars and empty lines take a comment elsewhere: after the value it would be part of it. */
const withComment = (value: string, note: string): string => (/^[|>\n]/.test(value) ? value : value + note);

interface Frame {
  readonly bom: boolean;
  readonly ends: 'lf' | 'crlf' | 'mixed';
  readonly final: boolean;
}
const frame: fc.Arbitrary<Frame> = fc.record({ bom: fc.boolean(), ends: fc.constantFrom('lf', 'crlf', 'mixed'), final: fc.boolean() });

/** Line ends, byte order mark and the last newline as in files of different editors. */
function dress(text: string, { bom, ends, final }: Frame): string {
  let line = 0;
  const turned = text.replace(/\n/g, () => (ends === 'crlf' || (ends === 'mixed' && line++ % 3 === 0) ? '\r\n' : '\n'));
  return `${bom ? '\uFEFF' : ''}${final ? turned : turned.replace(/\r?\n$/, '')}`;
}

const noise = fc.array(
  fc.constantFrom(
    'a: &a [1, 2]\nb: *a\n',
    '# only a comment\n',
    '{}\n',
    'text: |\n  image: other:1\n  - x\n',
    'x: "\\u2028 é"\n',
    "kind: ConfigMap\ndata: {image: 'x@sha256:0'}\n",
    'kind: Pod\nmetadata: {name: other}\nspec: {containers: [{name: main, image: "other:1"}]}\n',
  ),
  { maxLength: 3 },
);
/** `---` between documents, sometimes with `...` before it. */
const joined = (before: readonly string[], main: string, after: readonly string[]): string => [...before, main, ...after].join('---\n');

const POD_PATHS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  Pod: ['spec'],
};

const kubernetes = fc
  .record({
    kind: fc.constantFrom(...Object.keys(POD_PATHS)),
    name: word,
    list: fc.constantFrom('containers', 'initContainers', 'ephemeralContainers'),
    others: fc.uniqueArray(word, { maxLength: 2 }),
    style,
    comment,
    frame,
    before: noise,
    after: noise,
    wrapped: fc.boolean(),
  })
  .map(({ kind, name, list, others, style, comment, frame, before, after, wrapped }): GeneratedManifest => {
    const path = POD_PATHS[kind] ?? [];
    return {
      path: 'deploy/app.yaml',
      selector: `kubernetes:${kind}/${name}/pin-ned`,
      render(image, elsewhere) {
        const base = wrapped ? '  ' : '';
        const lines = path.map((step, depth) => `${base}${'  '.repeat(depth)}${step}:`);
        const pad = base + '  '.repeat(path.length);
        const item = (container: string, value: string): string => `${pad}- name: ${container}\n${pad}  image: ${value}`;
        const main = item('pin-ned', withComment(style(image, `${pad}      `), comment));
        const containers = [...others.map((other) => item(`o${other}`, elsewhere)), main].join('\n');
        const head = `kind: ${kind}\n${base}apiVersion: apps/v1\n${base}metadata: {name: ${name}}\n`;
        const object = `${wrapped ? 'kind: List\nitems:\n- ' : ''}${head}${lines.join('\n')}\n${pad}${list}:\n${containers}\n`;
        return dress(joined(before, object, after), frame);
      },
    };
  });

const kustomize = fc.record({ style, comment, frame, form: fc.constantFrom('newTag', 'digest', 'both'), name: repository }).map(
  ({ style, comment, frame, form, name }): GeneratedManifest => ({
    path: 'overlays/prod/kustomization.yaml',
    selector: `kustomize:${name}`,
    render(image) {
      const hash = image.slice(image.indexOf('@') + 1);
      const fields =
        form === 'newTag'
          ? [`newTag: ${withComment(style(`v1@${hash}`, '      '), comment)}`]
          : [`digest: ${withComment(style(hash, '      '), comment)}`, ...(form === 'both' ? ['newTag: v1'] : [])];
      return dress(
        `images:\n  - name: not-${name.toLowerCase().replace(/[^a-z]/g, '')}\n    newTag: v1\n  - name: ${name}\n    ${fields.join('\n    ')}\nresources: [a.yaml]\n`,
        frame,
      );
    },
  }),
);

const helm = fc.record({ style, comment, frame, form: fc.constantFrom('scalar', 'digest', 'tag'), registry: fc.boolean() }).map(
  ({ style, comment, frame, form, registry }): GeneratedManifest => ({
    path: 'charts/app/values.yaml',
    selector: form === 'scalar' ? 'helm:api.image' : 'helm:api\\.v1.image',
    render(image) {
      const hash = image.slice(image.indexOf('@') + 1);
      if (form === 'scalar') return dress(`api:\n  image: ${withComment(style(image, '      '), comment)}\n  replicas: 2\n`, frame);
      const scalar = (text: string): string => withComment(style(text, '        '), comment);
      const version = form === 'digest' ? `tag: "1.20"\n    digest: ${scalar(hash)}` : `digest: ""\n    tag: ${scalar(`1.20@${hash}`)}`;
      return dress(`api.v1:\n  image:\n${registry ? '    registry: r.example\n' : ''}    repository: team/app\n    ${version}\n`, frame);
    },
  }),
);

const compose = fc.record({ style, comment, frame, service: word }).map(
  ({ style, comment, frame, service }): GeneratedManifest => ({
    path: 'compose.yaml',
    selector: `compose:${service}-x`,
    render: (image, elsewhere) =>
      dress(
        `x-base: &base\n  restart: always\nservices:\n  other:\n    <<: *base\n    image: ${elsewhere}\n  ${service}-x:\n    <<: *base\n    image: ${withComment(style(image, '      '), comment)}\n`,
        frame,
      ),
  }),
);

const pointer = fc
  .record({ style: flowStyle, comment, frame, key: fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }) })
  .map(({ style, comment, frame, key }): GeneratedManifest => {
    const step = `k${key}`;
    return {
      path: 'settings.yaml',
      selector: `pointer:/list/1/${step.replaceAll('~', '~0').replaceAll('/', '~1')}#0`,
      render: (image, elsewhere) =>
        dress(`list:\n  - ${JSON.stringify(elsewhere)}\n  - {${JSON.stringify(step)}: ${style(image, '')}, n: 1}${comment}\n`, frame),
    };
  });

const json = fc.record({ frame, indent: fc.constantFrom(0, 2, 4), slashes: fc.boolean() }).map(
  ({ frame, indent, slashes }): GeneratedManifest => ({
    path: 'task.json',
    selector: 'pointer:/containerDefinitions/0/image',
    render(image, elsewhere) {
      const text = JSON.stringify(
        {
          family: 'x',
          containerDefinitions: [
            { name: 'a', image },
            { name: 'b', image: elsewhere },
          ],
        },
        null,
        indent,
      );
      return dress(`${slashes ? text.replaceAll('/', '\\/') : text}\n`, frame);
    },
  }),
);

const marker = fc.record({ style: fc.constantFrom('plain', 'single', 'double', 'tagged', 'anchored'), frame, name: word }).map(
  ({ style, frame, name }): GeneratedManifest => ({
    path: 'settings.yaml',
    selector: `marker:${name}`,
    render: (image, elsewhere) =>
      dress(
        `# rollback-gate: ${name}\na:\n  - ${elsewhere}\n  - ${STYLES[style]?.(image, '') ?? image} # rollback-gate: ${name} (mind the gap)\nb: "# rollback-gate: ${name}"\n`,
        frame,
      ),
  }),
);

export const MANIFESTS: Readonly<Record<string, fc.Arbitrary<GeneratedManifest>>> = {
  kubernetes,
  kustomize,
  helm,
  compose,
  pointer,
  json,
  marker,
  objects,
  nested,
  gitops,
};
