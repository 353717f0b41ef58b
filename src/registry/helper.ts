/** Secrets come back in this much; a helper that writes more is none. */
const MOST = 1024 * 1024;

/** Runs `docker-credential-NAME get`, as Docker does: the server on standard input, JSON on standard output. `undefined` when it fails or does not exist. */
export async function runCredentialHelper(name: string, server: string): Promise<string | undefined> {
  const { getExecOutput } = await import('@actions/exec');
  try {
    const options = { input: Buffer.from(`${server}\n`), silent: true, ignoreReturnCode: true };
    const { exitCode, stdout } = await getExecOutput(`docker-credential-${name}`, ['get'], options);
    return exitCode === 0 && stdout.length <= MOST ? stdout : undefined;
  } catch {
    return undefined;
  }
}
