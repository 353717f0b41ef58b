import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { KINDS, type KindRecord } from '../../src/pins/locators/field/kinds/index.ts';
import type { GeneratedManifest } from './pin-manifests.ts';

const SLOT = 'the-value-of-the-pin';
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

interface Built {
  readonly value: unknown;
  /** The path of the one place, without wildcards. */
  readonly path: string;
}

/** An object with a value at a path of the tables: lists get neighbours, wildcards get names. */
function build(path: string): Built {
  const tokens = path.split(/\.|(?=\[)/);
  return tokens.reduceRight<Built>(
    (inner, token) => {
      const { value, path: rest } = inner;
      if (token === '[*]') {
        return typeof value === 'object'
          ? { value: [{ name: 'other' }, { name: 'pin-ned', ...value }], path: join('[name=pin-ned]', rest) }
          : { value: ['other', value], path: join('[1]', rest) };
      }
      const where = /^\[(\w+)=(\w+)\]$/.exec(token);
      if (where?.[1] !== undefined) return { value: [{ [where[1]]: where[2], ...(value as object) }], path: join(token, rest) };
      if (token === '**') return { value: { children: [{ name: 'deep', ...(value as object) }] }, path: join('children[name=deep]', rest) };
      const key = token === '*' ? 'any' : token;
      return { value: { [key]: value }, path: join(key, rest) };
    },
    { value: SLOT, path: '' },
  );
}

function join(step: string, rest: string): string {
  return rest === '' || rest.startsWith('[') ? step + rest : `${step}.${rest}`;
}

/** How the file of a kind is called. */
function fileOf({ id, file }: KindRecord): string {
  if (!file) return 'deploy/object.yaml';
  return { dvc: 'data/x.csv.dvc', 'dvc-lock': 'dvc.lock', 'bento-file': 'bento.yaml' }[id] ?? '.github/workflows/x.yml';
}

const FIELDS = KINDS.flatMap((record) => record.fields.map((field) => ({ record, field }))).filter(
  ({ field }) => field.path !== 'spec.ref',
);
const QUOTES: readonly ((text: string) => string)[] = [
  (text) => `'${text}'`,
  (text) => `"${text}"`,
  (text) => `"${text.replaceAll('/', '\\/')}"`,
  (text) => `"${text.replaceAll('@', '\\u0040')}"`,
  (text) => `!!str '${text}'`,
];

/** A field of every kind that the tables know. */
export const objects: fc.Arbitrary<GeneratedManifest> = fc
  .record({
    chosen: fc.nat(FIELDS.length - 1),
    name: word,
    quote: fc.constantFrom(...QUOTES),
    flow: fc.boolean(),
    indent: fc.constantFrom(1, 2, 4),
    crlf: fc.boolean(),
    second: fc.boolean(),
  })
  .map(({ chosen, name, quote, flow, indent, crlf, second }): GeneratedManifest => {
    const { record, field } = FIELDS[chosen] as (typeof FIELDS)[number];
    const { value, path } = build(field.path);
    const [kind] = record.kinds ?? [];
    const marks =
      kind === undefined ? {} : { apiVersion: `${record.group ?? 'x/'}v1`, kind: kind === '*' ? 'Anything' : kind, metadata: { name } };
    return {
      path: fileOf(record),
      selector: kind === undefined ? `field:${path}` : `field:${kind === '*' ? 'Anything' : kind}/${name}#${path}`,
      render(image, elsewhere) {
        const data = { ...marks, note: elsewhere, ...(value as object) };
        const printed = stringify(data, { indent, lineWidth: 0, collectionStyle: flow ? 'flow' : 'block', flowCollectionPadding: false });
        const text = `${printed.replace(SLOT, () => quote(image))}${second ? '---\n{kind: Other, x: [1, 2]}\n' : ''}`;
        return crlf ? text.replaceAll('\n', '\r\n') : text;
      },
    };
  });

/** A document inside a text: the same values in every way of writing both. */
export const nested: fc.Arbitrary<GeneratedManifest> = fc
  .record({
    form: fc.constantFrom('literal', 'literal, kept', 'folded', 'single', 'double', 'JSON'),
    holder: fc.constantFrom('argo', 'config'),
    short: fc.boolean(),
    part: fc.constantFrom('scalar', 'unit'),
    crlf: fc.boolean(),
  })
  .map(({ form, holder, short, part, crlf }): GeneratedManifest => {
    const argo = holder === 'argo';
    const key = argo ? 'values' : 'app.yaml';
    const path = argo ? 'spec.source.helm.values|api.image' : 'data.app\\.yaml|api.image';
    const object = argo ? 'Application/one' : 'ConfigMap/one';
    return {
      path: 'apps/one.yaml',
      selector: argo && short ? 'helm:api.image' : `field:${object}#${path}`,
      render(image, elsewhere) {
        const hash = image.slice(image.indexOf('@') + 1);
        const inner = part === 'scalar' ? image : `{repository: r.example/x, tag: v1, digest: "${hash}"}`;
        const head = argo
          ? `kind: Application\nmetadata: {name: one}\nspec:\n  note: ${elsewhere}\n  source:\n    helm:\n`
          : `kind: ConfigMap\nmetadata: {name: one}\nnote: ${elsewhere}\nx: {}\ndata:\n`;
        const pad = argo ? '      ' : '  ';
        const text = `${head}${pad}${key}: ${write({ form, inner, image, elsewhere, plain: part === 'scalar', pad: `${pad}  ` })}${pad}other: 1\n`;
        return crlf ? text.replaceAll('\n', '\r\n') : text;
      },
    };
  });

interface Inner {
  readonly form: string;
  readonly inner: string;
  readonly image: string;
  readonly elsewhere: string;
  readonly plain: boolean;
  readonly pad: string;
}

function write({ form, inner, image, elsewhere, plain, pad }: Inner): string {
  const lines = (header: string): string =>
    `${header}\n${pad}# by hand: ${elsewhere}\n\n${pad}api:\n${pad}  image: ${inner}\n${pad}  n: 1\n`;
  const json = `{"api": {"image": ${plain ? `"${image}"` : inner.replaceAll(/(repository|tag): ([^,]+)/g, '"$1": "$2"').replace('digest:', '"digest":')}}}`;
  if (form === 'literal') return lines('|');
  if (form === 'literal, kept') return lines('|+');
  if (form === 'folded') return `>-\n${pad}api: {image: ${plain ? `'${image}'` : inner},\n${pad}n: 1}\n`;
  if (form === 'single') return `'api: {image: ${plain ? `"${image}"` : inner}, n: 1}'\n`;
  if (form === 'double') return `"api: {image: ${plain ? `'${image}'` : inner.replaceAll('"', "'")}, n: 1}\\n# \\u00e9\\n"\n`;
  return `'${json}'\n`;
}

/** Images and values in the objects of Argo CD and Flux. */
export const gitops: fc.Arbitrary<GeneratedManifest> = fc
  .record({
    form: fc.constantFrom('image text', 'flux image', 'parameter', 'parameters', 'release', 'oci'),
    quote: fc.constantFrom(...QUOTES),
    name: word,
  })
  .map(({ form, quote, name }): GeneratedManifest => {
    const selectors: Readonly<Record<string, string>> = {
      'image text': `kustomize:${name}`,
      'flux image': `kustomize:${name}`,
      parameter: `helm:${name}.image`,
      parameters: `helm:${name}.image`,
      release: `helm:${name}.image`,
      oci: `field:OCIRepository/${name}#spec.ref`,
    };
    return {
      path: 'clusters/app.yaml',
      selector: selectors[form] ?? '',
      render(image, elsewhere) {
        const hash = image.slice(image.indexOf('@') + 1);
        const argo = (section: string): string =>
          `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    note: ${elsewhere}\n${section}`;
        switch (form) {
          case 'image text':
            return argo(`    kustomize:\n      images:\n      - other=${elsewhere}\n      - ${quote(`${name}=${image}`)} # mind\n`);
          case 'flux image':
            return `kind: Kustomization\nspec:\n  images: [{name: x${name}, newTag: v1}, {name: ${name}, newTag: v2, digest: ${quote(hash)}}]\n`;
          case 'parameter':
            return argo(
              `    helm:\n      parameters:\n      - {name: other, value: x}\n      - {name: ${name}.image, value: ${quote(image)}}\n`,
            );
          case 'parameters':
            return argo(
              `    helm:\n      parameters:\n      - {name: ${name}.image.digest, value: ${quote(hash)}}\n      - {name: ${name}.image.repository, value: r/x}\n      - {name: ${name}.image.tag, value: "1"}\n`,
            );
          case 'release':
            return `kind: HelmRelease\nmetadata: {name: a}\nspec:\n  values:\n    ${name}:\n      image: {repository: r/x, tag: '1', digest: ${quote(hash)}}\n`;
          default:
            return `kind: OCIRepository\nmetadata: {name: ${name}}\nspec: {url: 'oci://r.example/x', ref: {tag: v1, digest: ${quote(hash)}}}\n`;
        }
      },
    };
  });
