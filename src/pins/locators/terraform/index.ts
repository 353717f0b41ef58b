import type { ScalarNode, SourceDocument } from '../../document/tree.ts';
import { scalarSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';
import { type AddressStep, formatAddress, isAddress, nodesAt, parseAddress } from './address.ts';
import { isFilled, knownScalars, roleAt } from './known.ts';

const JSON_FILE = /\.(?:tf|tofu|tfvars)\.json$/i;
const VALUES_FILE = /\.tfvars(?:\.json)?$/i;
const FILLED = 'parts of the text are filled in; write it as one plain text first, or pin where the parts come from';

function siteOf(scalar: ScalarNode, steps: readonly AddressStep[]): Site {
  const role = roleAt(steps, scalar);
  const site = scalarSite(scalar);
  return {
    ...site,
    ...(role && role !== 'part' ? { role } : {}),
    // In the JSON syntax every text is a template.
    ...(scalar.style === 'json' && isFilled(scalar) ? { rewrite: () => FILLED } : {}),
  };
}

function find(address: string, document: SourceDocument): Site[] {
  const steps = parseAddress(address);
  const scalars = nodesAt(document.root, steps).filter((node) => node.kind === 'scalar');
  return scalars.map((scalar) => siteOf(scalar, steps));
}

function discover(document: SourceDocument, path: string): Discovered[] {
  if (!/\.(?:tf|tofu|tfvars)$/i.test(path) && !JSON_FILE.test(path)) return [];
  return knownScalars(document.root, VALUES_FILE.test(path)).flatMap(({ steps, scalar }): Discovered[] => {
    const address = formatAddress(steps);
    return isAddress(address) ? [{ selectors: [{ locator: 'terraform', address }], site: siteOf(scalar, steps) }] : [];
  });
}

export const terraform: Locator<'terraform'> = {
  id: 'terraform',
  formats: ['hcl', 'json'],
  claims: (path) => JSON_FILE.test(path),
  manifests: [
    'Terraform and OpenTofu: resources, data sources, modules, locals, defaults of variables',
    '`*.tfvars`',
    '`*.tf.json`',
    'any other file in HCL',
  ],
  usage: 'ADDRESS (such as `docker_image.app.name`, `var.image`, `local.image`, `aws_x.y.block[0].image`, `aws_x.y.block[name=app].image`)',
  example: {
    selector: 'terraform:google_cloud_run_v2_service.app.template.containers[name=web].image',
    path: 'infra/service.tf',
    manifest: `resource "google_cloud_run_v2_service" "app" {
  template {
    containers {
      name  = "web"
      image = "registry.example/shop/web:1.4.0@sha256:${'a'.repeat(64)}"
    }
  }
}
`,
  },
  parse(text) {
    parseAddress(text);
    return { locator: 'terraform', address: text };
  },
  format: ({ address }) => address,
  needles: ({ address }) => needlesOf(parseAddress(address)),
  find: ({ address }, document) => find(address, document),
  discover,
};

/** Words that a matching file has to hold; the first word of an address may be implied. */
function needlesOf(steps: readonly AddressStep[]): string[] {
  const words = steps.flatMap((step) => (step.type === 'key' ? [step.key] : step.type === 'where' ? [step.value] : []));
  return words.slice(1).reverse();
}
