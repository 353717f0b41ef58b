/** The licences of all bundled packages, in one text that depends on nothing but those packages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const LICENSE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt|mit))?$/i;

/** The folders of the packages that the modules come from. */
function packageFolders(modules) {
  const folders = new Set();
  for (const id of modules) {
    const parts = id.split(sep);
    const at = parts.lastIndexOf('node_modules');
    if (at === -1) continue;
    const length = parts[at + 1]?.startsWith('@') ? 2 : 1;
    folders.add(parts.slice(0, at + 1 + length).join(sep));
  }
  return folders;
}

function describe(folder) {
  const data = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => LICENSE_FILE.test(file))
        .sort()
    : [];
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  const license = typeof data.license === 'string' ? data.license : (data.license?.type ?? data.licenses?.[0]?.type ?? 'unknown');
  const author = typeof data.author === 'string' ? data.author : data.author?.name;
  const declared = `The package holds no licence text; its package.json declares ${license}${author ? `, by ${author}` : ''}.`;
  return { title: `${data.name} ${data.version} (${license})`, text: texts.join('\n\n') || declared };
}

export function renderLicenses(root, modules) {
  const packages = [...packageFolders(modules.filter((id) => id.startsWith(root)))].map(describe);
  const unique = new Map(packages.map((entry) => [entry.title, entry.text]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`);
  return `rollback-gate is bundled with these packages.\n\n${parts.join('\n\n')}`;
}
