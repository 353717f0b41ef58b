import { shortName } from '../model.ts';

/** Files that are looked for: more folders above a file are no layout of a repository. */
const MAX_FOLDERS = 40;

/**
 * Where a type may be defined that its own file does not define: beside the file, under its full name or its short name; then, for a type with a
 * namespace, in the folders of that namespace below a folder around the file (`com/shop/Money.avsc`), the nearest first.
 */
export function candidateFiles(path: string, fullName: string): string[] {
  const directory = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [`${directory}${fullName}.avsc`, `${directory}${shortName(fullName)}.avsc`];
  const nested = fullName.includes('.') ? foldersAround(directory).map((folder) => `${folder}${fullName.replaceAll('.', '/')}.avsc`) : [];
  return [...new Set([...beside, ...nested])];
}

/** A folder and those around it, the nearest first; each ends with a slash, the root of the repository is empty. */
function foldersAround(directory: string): string[] {
  const folders = [directory];
  for (let at = directory; at !== '' && folders.length < MAX_FOLDERS; ) {
    at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1);
    folders.push(at);
  }
  return folders;
}
