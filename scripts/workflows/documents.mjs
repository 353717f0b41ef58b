/** Every workflow and every part of one that this project shows: in `.github/workflows`, in the examples, and in YAML blocks of Markdown pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['', 'docs', 'examples', 'watch', 'rollback', 'comment', 'drill', 'promote', 'src'];
const JOB_KEYS = new Set([
  'name',
  'permissions',
  'needs',
  'if',
  'runs-on',
  'environment',
  'concurrency',
  'outputs',
  'env',
  'defaults',
  'steps',
  'timeout-minutes',
  'strategy',
  'container',
  'services',
  'uses',
  'with',
  'secrets',
]);

/** A document for the language service; `shift` lines were put before what the author wrote, `start` is its first line in the file. */
function documentOf({ name, text, folder = '', before = '', indent = '' }) {
  const body = indent === '' ? text : text.replace(/^(?=.)/gm, indent);
  return { name, folder, text: before + body, shift: before.split('\n').length - 1 };
}

/** A workflow, or part of one, as a whole workflow; undefined for YAML that is neither. */
export function asWorkflow({ name, text, folder }) {
  let data;
  try {
    data = parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(data)) {
    if (data.length === 0 || !data.every((one) => one !== null && typeof one === 'object' && ('uses' in one || 'run' in one)))
      return undefined;
    const before = 'on: push\njobs:\n  part:\n    runs-on: ubuntu-latest\n    steps:\n';
    // The steps before these are not shown.
    return { ...documentOf({ name, text, folder, before, indent: '      ' }), isPart: true };
  }
  if (data === null || typeof data !== 'object') return undefined;
  const keys = Object.keys(data);
  if (keys.includes('jobs')) return documentOf({ name, text, folder, before: keys.includes('on') ? '' : 'on: push\n' });
  if (keys.includes('on')) {
    const before = 'jobs:\n  part:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n';
    return documentOf({ name, text, folder, before });
  }
  const isJob = keys.every((key) => JOB_KEYS.has(key)) && (keys.includes('steps') || keys.includes('uses') || keys.includes('permissions'));
  if (!isJob) return undefined;
  const runs = keys.includes('runs-on') || keys.includes('uses') ? '' : '    runs-on: ubuntu-latest\n';
  const steps = keys.includes('steps') || keys.includes('uses') ? '' : '    steps:\n      - run: "true"\n';
  return documentOf({ name, text, folder, before: `on: push\njobs:\n  part:\n${runs}${steps}`, indent: '    ' });
}

/** The YAML blocks of a page, with the line of their first one. */
export function yamlBlocks(page) {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map((match) => {
    const indent = match[1] ?? '';
    const body = (match[2] ?? '').replace(new RegExp(`^${indent}`, 'gm'), '');
    return { page, line: text.slice(0, match.index).split('\n').length + 1, text: body };
  });
}

/** Every page for people, but for the one of the rules, whose blocks are schemas. */
export function pages() {
  const inside = (folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '', encoding: 'utf8' }).map((path) =>
      folder === '' ? path : `${folder}/${path}`,
    );
  return PAGES.filter((folder) => existsSync(join(root, folder)))
    .flatMap(inside)
    .filter((path) => /\.md$/i.test(path) && path !== 'docs/rules.md')
    .sort((a, b) => (a < b ? -1 : 1));
}

function workflowsIn(folder) {
  const path = join(folder, '.github', 'workflows');
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path)).map((file) => {
    const name = `${path}/${file}`;
    return { name, text: readFileSync(join(root, name), 'utf8'), folder, start: 1, shift: 0 };
  });
}

function actionFiles() {
  const names = PAGES.map((folder) => (folder === '' ? 'action.yml' : `${folder}/action.yml`)).filter((name) =>
    existsSync(join(root, name)),
  );
  return names.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8'), kind: 'action', start: 1, shift: 0 }));
}

/** All documents, those of pages named `page:line`. */
export function documents() {
  const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = ['', ...examples.map(({ name }) => `examples/${name}`)].flatMap(workflowsIn);
  const blocks = pages()
    .flatMap(yamlBlocks)
    .flatMap(({ page, line, text }) => {
      const document = asWorkflow({ name: page, text });
      return document === undefined ? [] : [{ ...document, start: line }];
    });
  return [...files, ...actionFiles(), ...blocks];
}
