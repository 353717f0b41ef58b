/** The version of package.json as source, so that no file is read at start-up. */
export function generateVersion(read: (path: string) => string): ReadonlyMap<string, string> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const text = `/** The version in package.json; written by \`npm run generate\`, held in step by a contract test. */\nexport const VERSION = '${version}';\n`;
  return new Map([['src/runner/version.ts', text]]);
}
