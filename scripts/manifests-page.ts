import { KINDS, type KindRecord } from '../src/pins/locators/field/kinds/index.ts';
import { allLocators } from '../src/pins/locators/index.ts';
import { code, table } from './markdown.ts';

const INTRO = [
  'A pin is one value in one file that decides what runs. A selector says where it stands, in a configuration (`environments.NAME.pins.NAME`) and on the command line (`pins list`, `pins set`). It has to find exactly one value: none or several is an error.',
  '`pins discover` proposes a configuration by the shape of the files; `pins list FILE` shows the selectors of a file.',
].join('\n\n');

const RULES = `## What an edit does

- Only the bytes of the value change: quotes, comments, line ends, byte order mark and everything else stay. The result is read again, compared value by value, and undone in memory, before anything is written.
- The old value is compared first. When it is not the expected one, nothing is written (\`RG-PIN-STALE\`).
- Parts of one reference (name, tag, digest) change together or not at all.
- An edit is refused (\`RG-PIN-UNEDITABLE\`, \`RG-PIN-AMBIGUOUS\`, \`RG-MANIFEST-SYNTAX\`) where a key stands twice, where other places share the value through an alias (unless that is allowed), where a variable or a template decides, where the new value would need quotes or escapes that the style does not have, where it would change its type, and where the document does not parse. Other documents of the same file may be broken.
- In place of an absent value nothing is inserted: an empty digest or tag is filled where it is written \`""\`. In Helm values a tag or digest that is to be empty again is written \`""\`.`;

/** docs/manifests.md: every locator, and every kind of manifest that a table knows. */
export function manifestsPage(): string {
  const locators = allLocators.map(({ id, usage, manifests, example }) => [
    code(id),
    usageCell(id, usage),
    manifests.join('; '),
    code(example.selector),
  ]);
  return [
    '# Manifests and selectors',
    INTRO,
    '## Selectors',
    table(['Key', 'On the command line', 'Finds pins in', 'Example'], locators),
    '## Kinds of manifest with fields of their own',
    'Selector: `field:KIND/NAME#PATH` (files without a kind: `field:PATH`). `*` stands for any key or item; in a selector an item is named: `[name=app]`.',
    table(['Kind', 'Told by', 'Fields', 'Mind'], KINDS.map(kindRow)),
    RULES,
  ].join('\n\n');
}

/** `FORM (what it means)`: the form as code, the rest as text. */
function usageCell(id: string, usage: string): string {
  const [, form, meaning] = /^(.+?) \((.+)\)$/s.exec(usage) ?? [];
  return form === undefined || meaning === undefined ? code(`${id}:${usage}`) : `${code(`${id}:${form}`)}: ${meaning}`;
}

function kindRow(record: KindRecord): string[] {
  const { title, fields, note } = record;
  const shown = fields.map(({ path, role, moves }) => `${code(path)} (${role}${moves === undefined ? '' : ', moves'})`);
  return [title, toldBy(record), shown.join('<br>'), note ?? ''];
}

function toldBy({ kinds, group, files }: KindRecord): string {
  if (!kinds) return files ?? '';
  if (kinds[0] === '*') return 'any `kind`';
  return `${kinds.map((kind) => `\`${kind}\``).join(', ')}${group === undefined ? '' : ` of \`${group.replace(/\/$/, '')}\``}`;
}
