/**
 * GitHub's own language service for workflows. Its packages import JSON without attributes, which Node refuses, so it is bundled once per
 * version into `.cache/` and loaded from there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { actionMetadata, SELF } from './actions.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let asked = 0;

async function load() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@actions/languageservice/package.json'), 'utf8'));
  const file = join(root, '.cache', 'workflow-language', `${version}.mjs`);
  if (!existsSync(file)) {
    const bundle = await rolldown({ input: join(root, 'scripts/workflows/entry.mjs'), platform: 'node', logLevel: 'silent' });
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    await bundle.close();
  }
  return import(pathToFileURL(file).href);
}

/** Files that a document names: reusable workflows of this project, of which the working copy counts, and those beside the document. */
function filesFor(folder) {
  return {
    getFileContent: async ({ owner, repository, path }) => {
      const own = owner !== undefined && `${owner}/${repository}` === SELF;
      if (owner !== undefined && !own) throw new Error(`unknown repository ${owner}/${repository}`);
      return { name: path, content: readFileSync(join(root, own ? '' : folder, path), 'utf8') };
    },
  };
}

/**
 * What GitHub would refuse, and what would surely not do what is written: `{ line, message }`, lines counted from 1.
 * @param documents workflows as `{ name, text, folder }`, action files with `kind: 'action'`; `folder` is the repository that local references are looked up in
 */
export async function diagnose(documents) {
  const { validate, registerLogger } = await load();
  // The service writes what it could not digest to a log and calls the document good.
  const failures = [];
  const keep = (text) => void failures.push(text);
  registerLogger({ log: () => {}, info: () => {}, warn: () => {}, error: keep });
  const found = [];
  for (const { name, text, folder = '', kind } of documents) {
    asked += 1;
    // What was read under an address is kept: each document gets one of its own.
    const document = {
      uri: `file:///${asked}/${kind === 'action' ? 'action.yml' : '.github/workflows/workflow.yml'}`,
      getText: () => text,
    };
    const config = {
      actionsMetadataProvider: { fetchActionMetadata: async (action) => actionMetadata(action) },
      fileProvider: filesFor(folder),
    };
    const diagnostics = await validate(document, config);
    for (const { range, message } of diagnostics) found.push({ name, line: range.start.line + 1, message });
    for (const message of failures.splice(0)) found.push({ name, line: 1, message });
  }
  return found;
}
