import { shortName } from '../model.ts';

/** Where a type may be defined that its own file does not define: beside the file, under its full name or its short name. */
export function candidateFiles(path: string, fullName: string): string[] {
  const directory = path.slice(0, path.lastIndexOf('/') + 1);
  return [...new Set([`${directory}${fullName}.avsc`, `${directory}${shortName(fullName)}.avsc`])];
}
