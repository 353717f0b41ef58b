import { describe, expect, it } from '@jest/globals';
import { codeOf, listText, readText, setText } from '../../../support/pins.ts';

const JOB = `job "shop" {
  group "web" {
    task "server" {
      config { image = "x:1" }
    }
    task "side/car" {
      config {
        image = "\${var.image}"
      }
    }
  }
  group "api" {
    task "server" {
      config { image = "y:2" }
    }
    task "expression" {
      config { image = var.image }
    }
  }
  task "lone" {
    config { image = "z:3" }
  }
}
`;

describe('nomad', () => {
  it('lists tasks with the shortest name that is unique', () => {
    expect(listText(JOB, 'shop.nomad')).toEqual([
      'nomad:web/server = x:1',
      'nomad:side~1car = ${var.image}',
      'nomad:api/server = y:2',
      'nomad:expression = ${var.image}',
      'nomad:lone = z:3',
    ]);
    expect(readText(JOB, 'nomad:expression', 'shop.nomad.hcl')).toMatchObject({ mutability: 'variable', role: 'image' });
  });

  it('finds a task by job, group and name', () => {
    expect(setText(JOB, 'nomad:shop/api/server', 'y:2', 'y:3', 'shop.nomad')).toBe(JOB.replace('y:2', 'y:3'));
    expect(readText(JOB, 'nomad:shop/lone/lone', 'shop.nomad').value).toBe('z:3');
    expect(codeOf(() => readText(JOB, 'nomad:server', 'shop.nomad'))).toBe('RG-PIN-AMBIGUOUS');
    expect(codeOf(() => readText(JOB, 'nomad:other/web/server', 'shop.nomad'))).toBe('RG-PIN-NOT-FOUND');
    expect(codeOf(() => readText(JOB, 'nomad:a//b', 'shop.nomad'))).toBe('RG-SELECTOR');
    expect(codeOf(() => setText(JOB, 'nomad:expression', '${var.image}', 'x:1', 'shop.nomad'))).toBe('RG-PIN-UNEDITABLE');
  });
});
