import { describe, expect, it } from '@jest/globals';
import { A, B, codeOf, listText, readText, setText } from '../../../support/pins.ts';

const MAIN = `# image = "x:1"
locals { image = "r.example/x:1@${A}" }
variable "image" {
  type    = string
  default = "r.example/x:2@${A}"
}
resource "docker_image" "app" { name = "r.example/x@${A}" }
resource "kubernetes_deployment" "api" {
  spec {
    container {
      name  = "a"
      image = "x:1"
    }
    container {
      name  = "b"
      image = "\${var.registry}/x@${A}"
    }
  }
}
resource "aws_ecs_task_definition" "t" {
  container_definitions = jsonencode([
    { name = "web", image = "x:2" },
    { "name" : "side", image : var.image },
  ])
}
resource "aws_instance" "i" { image = "debian" }
data "docker_registry_image" "d" { name = "x:5" }
module "m" {
  source    = "./m"
  app_image = <<EOT
x:1
EOT
  count     = 2
  upper     = upper("x")
}
terraform { required_version = "1.9.8" }
`;

describe('terraform', () => {
  it('lists what looks like a pin, with the address that finds it, and says what is filled in', () => {
    expect(listText(MAIN, 'infra/main.tf')).toEqual([
      `terraform:local.image = r.example/x:1@${A}`,
      `terraform:var.image = r.example/x:2@${A}`,
      `terraform:docker_image.app.name = r.example/x@${A}`,
      'terraform:kubernetes_deployment.api.spec.container[name=a].image = x:1',
      `terraform:kubernetes_deployment.api.spec.container[name=b].image = \${var.registry}/x@${A}`,
      'terraform:aws_ecs_task_definition.t.container_definitions[name=web].image = x:2',
      'terraform:aws_ecs_task_definition.t.container_definitions[name=side].image = ${var.image}',
      'terraform:module.m.app_image = ${<<EOT\nx:1\nEOT}',
    ]);
    expect(readText(MAIN, 'terraform:module.m.app_image', 'main.tf').mutability).toBe('variable');
  });

  it.each([
    ['local.image', `r.example/x:1@${A}`],
    ['resource.docker_image.app.name', `r.example/x@${A}`],
    ['data.docker_registry_image.d.name', 'x:5'],
    ['kubernetes_deployment.api.spec[0].container[0].image', 'x:1'],
    ['aws_ecs_task_definition.t.container_definitions[0].image', 'x:2'],
    ['module.m.count', '2'],
    ['module.m.upper', '${upper("x")}'],
    ['terraform.required_version', '1.9.8'],
    ['variable.image.default', `r.example/x:2@${A}`],
  ])('%s', (address, value) => {
    expect(readText(MAIN, `terraform:${address}`, 'main.tf').value).toBe(value);
  });

  it.each([
    ['kubernetes_deployment.api.spec.container.image', 'x:1', 'RG-PIN-AMBIGUOUS'],
    ['kubernetes_deployment.api.spec.container[2].image', 'x:1', 'RG-PIN-NOT-FOUND'],
    ['kubernetes_deployment.api.spec.container[name=b].image', A, 'RG-PIN-UNEDITABLE'],
    ['module.m.app_image', '${<<EOT\nx:1\nEOT}', 'RG-PIN-UNEDITABLE'],
    ['module.m.upper', '${upper("x")}', 'RG-PIN-UNEDITABLE'],
    ['docker_image.app', 'x', 'RG-PIN-NOT-FOUND'],
    ['docker_image.other.name', 'x', 'RG-PIN-NOT-FOUND'],
    ['local.image', B, 'RG-PIN-STALE'],
    ['local..image', A, 'RG-SELECTOR'],
    ['local.*', A, 'RG-SELECTOR'],
  ])('%s cannot be set: %s', (address, from, code) => {
    expect(codeOf(() => setText(MAIN, `terraform:${address}`, from, B, 'main.tf'))).toBe(code);
    expect(codeOf(() => setText(MAIN, `terraform:${address}`, from, B, 'main.tf'))).toBe(code);
  });

  it('says why an expression cannot be edited', () => {
    expect(() => setText(MAIN, 'terraform:module.m.upper', '${upper("x")}', 'y', 'a.tf')).toThrow(/an expression, not a text/);
    expect(() => setText(MAIN, 'terraform:module.m.app_image', '${<<EOT\nx:1\nEOT}', 'y', 'a.tf')).toThrow(/here-document/);
  });

  it('refuses values that HCL would read as something else', () => {
    for (const next of ['${var.x}', '%{ if x }', 'a"b', 'a\\b', 'a\nb'])
      expect(codeOf(() => setText(MAIN, 'terraform:local.image', A, next, 'a.tf'))).toBe('RG-PIN-UNEDITABLE');
    expect(codeOf(() => setText(MAIN, 'terraform:module.m.count', '2', 'var.n', 'a.tf'))).toBe('RG-PIN-UNEDITABLE');
    expect(setText(MAIN, 'terraform:module.m.count', '2', '3', 'a.tf')).toBe(MAIN.replace('count     = 2', 'count     = 3'));
  });

  it('sees that an attribute stands twice', () => {
    const text = 'resource "docker_image" "a" {\n  name = "x:1"\n  name = "x:2"\n}\n';
    expect(codeOf(() => readText(text, 'terraform:docker_image.a.name', 'a.tf'))).toBe('RG-PIN-AMBIGUOUS');
    const twice = 'resource "docker_image" "a" { name = "x:1" }\nresource "docker_image" "a" { name = "x:2" }\n';
    expect(codeOf(() => readText(twice, 'terraform:docker_image.a.name', 'a.tf'))).toBe('RG-PIN-AMBIGUOUS');
  });

  it('reads values of variables, keys that are no names, and the JSON syntax', () => {
    const values = 'image = "x:1"\nimages = { app = "y:2", "b.c" = { image = "z:3" } }\n';
    expect(listText(values, 'prod.tfvars')).toEqual([
      'terraform:image = x:1',
      'terraform:images.app = y:2',
      'terraform:images["b.c"].image = z:3',
    ]);
    expect(setText(values, 'terraform:var.images["b.c"].image', 'z:3', 'z:4', 'prod.tfvars')).toBe(values.replace('z:3', 'z:4'));
    const json = '{"resource": {"docker_image": {"a": [{"name": "x:1"}], "b": {"name": "${var.x}"}}}, "locals": {"image": "y:2"}}';
    expect(listText(json, 'main.tf.json')).toEqual([
      'terraform:docker_image.a.name = x:1',
      'terraform:docker_image.b.name = ${var.x}',
      'terraform:local.image = y:2',
    ]);
    expect(codeOf(() => setText(json, 'terraform:docker_image.b.name', '${var.x}', 'x:2', 'main.tf.json'))).toBe('RG-PIN-UNEDITABLE');
  });

  it('is for HCL and JSON alone', () => {
    expect(codeOf(() => readText('a: 1', 'terraform:a', 'a.yaml'))).toBe('RG-PIN-NOT-FOUND');
    expect(codeOf(() => readText('a = 1', 'helm:a', 'a.tf'))).toBe('RG-PIN-NOT-FOUND');
    expect(readText('a = 1 # rollback-gate: weight\n', 'marker:weight', 'a.hcl').value).toBe('1');
    expect(readText('target "app" {\n  args = { BASE = "x:1" }\n}\n', 'terraform:target.app.args.BASE', 'docker-bake.hcl').value).toBe(
      'x:1',
    );
  });
});
