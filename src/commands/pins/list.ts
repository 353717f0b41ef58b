import { type CommandInput, type CommandResult, formatPlace, GateError, GateErrors, type Host, toGateErrors } from '../../core/index.ts';
import { listPins, type PinReading } from '../../pins/index.ts';
import { plainLine } from '../../report/index.ts';
import { readManifest } from './file.ts';

/** Lists the pins of all files; a file that cannot be read or parsed is an error, because its pins would be missing in silence. */
export async function runList({ positionals }: CommandInput, host: Host): Promise<CommandResult> {
  const pins: PinReading[] = [];
  const errors: GateError[] = [];
  for (const path of positionals) {
    try {
      const { name, bytes } = await readManifest(host.directory, path);
      for (const pin of listPins(name, bytes)) pins.push(pin);
    } catch (error) {
      if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
      errors.push(...toGateErrors(error));
    }
  }
  if (errors.length > 0) throw new GateErrors(errors);
  return { verdict: 'pass', text: render(pins), json: { pins: pins.map(toJson) } };
}

function toJson({ selector, value, digest, mutability, place, sharedBy }: PinReading): Record<string, string | number | null> {
  return { file: place.file, selector, value, digest: digest ?? null, mutability, line: place.line, column: place.column, sharedBy };
}

const MUTABILITY: Readonly<Record<PinReading['mutability'], string>> = {
  none: '',
  tag: 'tag without digest',
  latest: 'follows latest',
  untagged: 'names no version',
  alias: 'follows an alias',
  branch: 'follows a branch',
  range: 'a range of versions',
  variable: 'filled in from a variable',
  unversioned: 'names no version',
};

function render(pins: readonly PinReading[]): string {
  if (pins.length === 0) return 'no pins found\n';
  return pins
    .map((pin) => {
      const notes = [
        MUTABILITY[pin.mutability],
        pin.sharedBy > 0 ? `shared with ${pin.sharedBy} other place${pin.sharedBy === 1 ? '' : 's'}` : '',
      ];
      const note = notes.filter((text) => text !== '').join(', ');
      // Names and values are those of the file: what stands there must stay on its line.
      return `${plainLine(`${formatPlace(pin.place)}  ${pin.selector}`)}\n    ${plainLine(pin.value)}${note === '' ? '' : `  (${note})`}\n`;
    })
    .join('');
}
