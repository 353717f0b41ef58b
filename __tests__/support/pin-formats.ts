import * as fc from 'fast-check';
import { digest, type GeneratedManifest, imageName } from './pin-manifests.ts';

/** Generated manifests of the syntaxes beside YAML and JSON, for the same properties. */

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const frame = fc.record({ bom: fc.boolean(), ends: fc.constantFrom('lf', 'crlf', 'mixed'), final: fc.boolean() });

interface Frame {
  readonly bom: boolean;
  readonly ends: string;
  readonly final: boolean;
}

/** Line ends, byte order mark and the last newline as in files of different editors. */
function dress(text: string, { bom, ends, final }: Frame): string {
  let line = 0;
  const turned = text.replace(/\n/g, () => (ends === 'crlf' || (ends === 'mixed' && line++ % 3 === 0) ? '\r\n' : '\n'));
  return `${bom ? '\uFEFF' : ''}${final ? turned : turned.replace(/(?:\r?\n)+$/, '')}`;
}

const note = fc.oneof(
  fc.constantFrom('', ' # pinned }', ' // "🚀', ' /* { */ # x'),
  digest.map((text) => ` # was ${text}`),
);
const hclNoise = fc.array(
  fc.constantFrom(
    '# image = "x:1"\n',
    '/* resource "docker_image" "app" {\n */\n',
    'variable "other" {}\n',
    'output "o" {\n  value = "${join("}", [for x in var.y : "${x}-${upper("}")}"])}"\n}\n',
    'locals {\n  text = <<-EOT\n    resource "docker_image" "app" { name = "x:1" }\n    ${jsonencode({ a = "}" })} $${no}\n  EOT\n}\n',
    'resource "other" "app" {\n  image = "${var.x}:1"\n  count = var.n > 1 ? 2 : "}" == "{" ? 1 : 0\n}\n',
    'module "é" {\n  source = "./m" // "\n  args   = ["a", <<E\n}\nE\n  , { a : "b", "c" = [1, -2.5e3, null] }]\n}\n',
  ),
  { maxLength: 3 },
);
/** Ways of writing one text in HCL. */
const hclText = fc.constantFrom<(text: string) => string>(
  (text) => `"${text}"`,
  (text) => `"${text.replace('@', '\\u0040')}"`,
  (text) => `"${text.replaceAll('/', '\\U0000002f')}"`,
);

const resource = fc
  .record({ name: word, note, frame, text: hclText, before: hclNoise, after: hclNoise, gap: fc.constantFrom(' ', '\t', '  /* = */ ') })
  .map(
    ({ name, note, frame, text, before, after, gap }): GeneratedManifest => ({
      path: 'infra/main.tf',
      selector: `terraform:kubernetes_deployment.${name}-x.spec.container[name=app].image`,
      render: (image, elsewhere) =>
        dress(
          `${before.join('')}resource "kubernetes_deployment" "${name}-x" {\n  spec {\n    container {\n      name = "side"\n      image = "${elsewhere}"\n    }\n    container {\n      image${gap}=${gap}${text(image)}${note}\n      name = "app"\n    }\n  }\n}\n${after.join('')}`,
          frame,
        ),
    }),
  );

const variable = fc
  .record({ name: word, note, frame, text: hclText, before: hclNoise, form: fc.constantFrom('default', 'local', 'json', 'values') })
  .map(({ name, note, frame, text, before, form }): GeneratedManifest => {
    const key = `${name}_image`;
    const forms: Readonly<Record<string, (image: string) => string>> = {
      default: (image) => `variable "${key}" {\n  type = string\n  default = ${text(image)}${note}\n}\n`,
      local: (image) => `locals {\n  other = 1\n}\nlocals { ${key} = ${text(image)} }${note}\n`,
      json: (image) => `locals {\n  ${key} = jsonencode({ list = [{ "name" : "a", image : ${text(image)} }] })${note}\n}\n`,
      values: (image) => `other = [\n  "x", # y\n]\n${key} = ${text(image)}${note}\n`,
    };
    const selectors: Readonly<Record<string, string>> = {
      default: `var.${key}`,
      local: `local.${key}`,
      json: `local.${key}.list[name=a].image`,
      values: `var.${key}`,
    };
    return {
      path: form === 'values' ? 'prod.tfvars' : 'infra/variables.tf',
      selector: `terraform:${selectors[form]}`,
      render: (image, elsewhere) =>
        dress(
          `${form === 'values' ? '' : before.join('')}${forms[form]?.(image)}${form === 'values' ? `z = "${elsewhere}"\n` : `output "z" {\n  value = "${elsewhere}"\n}\n`}`,
          frame,
        ),
    };
  });

const terraformJson = fc.record({ frame, indent: fc.constantFrom(0, 2), listed: fc.boolean() }).map(
  ({ frame, indent, listed }): GeneratedManifest => ({
    path: 'infra/main.tf.json',
    selector: 'terraform:google_cloud_run_v2_service.app.template.containers[name=web].image',
    render(image, elsewhere) {
      const template = {
        containers: [
          { name: 'side', image: elsewhere },
          { name: 'web', image },
        ],
      };
      const app = { template: listed ? [template] : template };
      const value = { resource: { google_cloud_run_v2_service: { app: listed ? [app] : app } }, locals: { image: elsewhere } };
      return dress(`${JSON.stringify(value, null, indent)}\n`, frame);
    },
  }),
);

const nomad = fc.record({ job: word, group: word, task: word, note, frame, text: hclText, short: fc.boolean() }).map(
  ({ job, group, task, note, frame, text, short }): GeneratedManifest => ({
    path: 'deploy/app.nomad.hcl',
    selector: short ? `nomad:${task}-x` : `nomad:${job}/${group}/${task}-x`,
    render: (image, elsewhere) =>
      dress(
        `job "${job}" {\n  group "${group}" {\n    task "side-car" {\n      config {\n        image = "${elsewhere}"\n      }\n    }\n    task "${task}-x" {\n      template {\n        data = <<EOH\n{{ key "image" }} }\nEOH\n      }\n      config {\n        args = ["-x", "image = \\"y\\""]\n        image = ${text(image)}${note}\n      }\n    }\n  }\n}\n`,
        frame,
      ),
  }),
);

const dockerNoise = fc.array(
  fc.constantFrom(
    '# FROM other:1\n',
    'RUN <<EOF\nFROM other:1 AS pinned\nCOPY --from=x y z\nEOF\n',
    'RUN echo \\\n  # a comment\n\n  FROM other:1\n',
    'ENV A="FROM x" B=c\n',
    'run cat <<-"A" <<B\n\tFROM x\n\tA\n  B\nB\n',
    'SHELL ["sh", "-c"]\n',
    'LABEL image="é 🚀"\n',
  ),
  { maxLength: 3 },
);

const from = fc
  .record({
    stage: word,
    numbered: fc.boolean(),
    platform: fc.constantFrom('', '--platform=$BUILDPLATFORM ', '--platform=linux/amd64 '),
    keyword: fc.constantFrom('FROM', 'from', '  FROM'),
    frame,
    noise: dockerNoise,
    cut: fc.boolean(),
    tick: fc.boolean(),
  })
  .map(({ stage, numbered, platform, keyword, frame, noise, cut, tick }): GeneratedManifest => {
    const escape = tick ? '`' : '\\';
    return {
      path: 'Dockerfile',
      selector: numbered ? 'dockerfile:1' : `dockerfile:${stage}-x`,
      render: (image, elsewhere) =>
        dress(
          `${tick ? '# escape=`\n' : ''}FROM ${elsewhere} AS first\n${tick ? '' : noise.join('')}${keyword} ${cut ? `${escape} \n# c\n  ` : ''}${platform}${cut ? image.replace('@', `${escape}\n@`) : image} as ${stage}-x\nCOPY --from=${elsewhere} a b\n`,
          frame,
        ),
    };
  });

const dockerParts = fc
  .record({ form: fc.constantFrom('copy', 'mount', 'syntax', 'arg'), frame, noise: dockerNoise, quote: fc.constantFrom('', '"', "'") })
  .chain(({ form, frame, noise, quote }) =>
    imageName.map((name): GeneratedManifest & { readonly name: string } => ({
      name,
      path: 'build/Containerfile',
      selector: `dockerfile:${{ copy: 'copy/r.example/tool', mount: 'mount/r.example/tool', syntax: '#syntax', arg: 'arg/BASE' }[form] ?? ''}`,
      render(image, elsewhere) {
        const own = `r.example/tool${image.slice(image.indexOf('@'))}`;
        const lines: Readonly<Record<string, string>> = {
          copy: `FROM ${elsewhere}\n${noise.join('')}COPY --link --from=${own} --chown=1:1 a b\n`,
          mount: `FROM ${elsewhere}\n${noise.join('')}RUN --mount=type=cache,target=/c --mount=type=bind,from=${own},target=/x make\n`,
          syntax: `# syntax = ${own} \nFROM ${elsewhere}\n`,
          arg: `ARG A=1 BASE=${quote}${own}${quote}\nFROM \${BASE}\n${noise.join('')}FROM ${elsewhere}\n`,
        };
        return dress(lines[form] ?? '', frame);
      },
    })),
  );

const toml = fc
  .record({
    key: word,
    odd: fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme-ascii' }),
    frame,
    note: fc.constantFrom('', ' # pinned "', '\t# é = 1'),
    text: fc.constantFrom<(text: string) => string>(
      (text) => `"${text}"`,
      (text) => `'${text}'`,
      (text) => `"""\n${text}"""`,
      (text) => `'''${text}'''`,
      (text) => `"${text.replace('@', '\\u0040')}"`,
      (text) => `"""${text.replace('@', '\\\n   @')}"""`,
    ),
    form: fc.constantFrom('table', 'dotted', 'array'),
  })
  .map(({ key, odd, frame, note, text, form }): GeneratedManifest => {
    const quoted = JSON.stringify(odd);
    return {
      path: 'settings.toml',
      selector: `toml:${form === 'array' ? `list[1].${quoted}` : `t.${quoted}.${key}`}`,
      render(image, elsewhere) {
        const head = `title = "${elsewhere}" # x\ndates = [2024-01-01, 10:00:00]\n`;
        const forms: Readonly<Record<string, string>> = {
          table: `${head}[t.${quoted}]\n${key} = ${text(image)}${note}\nz = 1\n`,
          dotted: `${head}t.${quoted}.${key} = ${text(image)}${note}\nt.nested = { a = 1, b = "x" }\n`,
          array: `${head}[[list]]\n${quoted} = '${elsewhere}'\n[[list]]\n${quoted} = ${text(image)}${note}\n[other]\n`,
        };
        return dress(forms[form] ?? '', frame);
      },
    };
  });

const env = fc
  .record({
    key: word,
    frame,
    quote: fc.constantFrom('', '"', "'"),
    head: fc.constantFrom('', 'export ', '  '),
    note: fc.constantFrom('', ' # x "y'),
  })
  .map(
    ({ key, frame, quote, head, note }): GeneratedManifest => ({
      path: 'deploy/.env.production',
      selector: `env:${key.toUpperCase()}_IMAGE`,
      render: (image, elsewhere) =>
        dress(
          `# ${key}\nA="two\nlines" # c\nB=${elsewhere}\n\n${head}${key.toUpperCase()}_IMAGE=${quote}${image}${quote}${note}\nPASSED_ON\nC='\${X}'\n`,
          frame,
        ),
    }),
  );

export const FORMATS: Readonly<Record<string, fc.Arbitrary<GeneratedManifest>>> = {
  resource,
  variable,
  'terraform json': terraformJson,
  nomad,
  'dockerfile from': from,
  'dockerfile parts': dockerParts,
  toml,
  env,
};
