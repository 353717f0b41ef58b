import { describe, expect, it } from '@jest/globals';
import { expandVariables } from '../../../src/config/index.ts';
import { toGateErrors } from '../../../src/core/index.ts';

const lookup = (name: string): string | undefined =>
  new Map([
    ['HOST', 'a.example'],
    ['B_2', '${HOST}'],
    ['EMPTY', ''],
  ]).get(name);

function complaint(text: string): string {
  try {
    return expandVariables(text, lookup);
  } catch (error) {
    return toGateErrors(error)
      .map((one) => one.describe())
      .join();
  }
}

describe('expandVariables', () => {
  it.each([
    ['https://${HOST}/x', 'https://a.example/x'],
    ['${HOST}${HOST}', 'a.examplea.example'],
    ['${EMPTY}', ''],
    ['$${HOST}', '${HOST}'],
    ['$$${HOST}', '$${HOST}'],
    ['$HOST $ $$ {HOST} }', '$HOST $ $$ {HOST} }'],
    ['', ''],
  ])('%s -> %s', (text, expected) => {
    expect(expandVariables(text, lookup)).toBe(expected);
  });

  it('does not look again at what it put in', () => {
    expect(expandVariables('${B_2}', lookup)).toBe('${HOST}');
  });

  it('names the variable that is not set', () => {
    expect(complaint('https://${NOWHERE}/')).toBe(
      'RG-CONFIG-REFERENCE: the environment variable `NOWHERE` is not set; set it in the `env` of the step, or remove `${NOWHERE}`',
    );
  });

  it.each(['${', '${HOST', '${}', '${a b}', '${1A}', '${{ secrets.X }}', '${HOST:-x}'])('refuses %s', (text) => {
    expect(complaint(text)).toMatch(/^RG-CONFIG-INVALID: `.*` is not a reference to a variable; expected a form such as `\$\{NAME\}`/);
  });

  it('knows nothing of inherited properties', () => {
    expect(complaint('${constructor}')).toMatch(/^RG-CONFIG-REFERENCE/);
  });
});
