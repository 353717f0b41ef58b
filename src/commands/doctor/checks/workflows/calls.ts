/** A verb of the program, called in a line of a shell. */
export interface Call {
  readonly verb: 'check' | 'watch' | 'rollback' | 'comment';
  /** Those of its options that say what it is for, as `with` would say them. */
  readonly inputs: { readonly [option: string]: string };
}

const CALL =
  /(?:^|[\s;&|("'/])(?:rollback-gate(?:@[\w.^~-]+)?|node[ \t]+\S*\bcli\.js)["']?[ \t]+(check|watch|rollback|comment)\b([^;&|\n]*)/gm;
const OPTION = /--(config|environment)(?:=|[ \t]+)("[^"]*"|'[^']*'|\$\{\{[^}]*\}\}|[^\s"']+)/g;
/** What stands for a value that only the shell, or GitHub, knows. */
const UNKNOWN = '${{ }}';

/** The calls of the program in what a step runs, such as `npx rollback-gate check` or `node dist/cli.js watch --environment production`. */
export function callsIn(run: string): readonly Call[] {
  const lines = run.replaceAll(/\\\r?\n/g, ' ').replaceAll(/^[ \t]*(?:#|echo\b|printf\b).*$/gm, '');
  return [...lines.matchAll(CALL)].map(([, verb = '', rest = '']) => {
    const options = [...rest.matchAll(OPTION)].map(([, name = '', value = '']) => [name, plain(value)] as const);
    return { verb: verb as Call['verb'], inputs: Object.fromEntries(options) };
  });
}

function plain(value: string): string {
  return value.includes('$') ? UNKNOWN : value.replaceAll(/^["']|["']$/g, '');
}

/** Whether the line of a shell sets a variable by itself. */
export function setsVariable(run: string, name: string): boolean {
  return new RegExp(`(?:^|[\\s;&|"'])${name}=`, 'm').test(run);
}
