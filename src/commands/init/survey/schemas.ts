import type { FormatSpec } from '../../../compat/index.ts';
import type { SchemaGroup, SurveyedFile } from '../types.ts';
import { coverFiles } from './globs.ts';

/** SQL that is run by hand or by a program, not to build a database. */
const QUERY = /^\s*(?:--[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*(?:select|with|insert|explain|copy|\\)\b/i;

/** Which formats describe the repository's data and interfaces, and where. Contracts are contracts, not schemas. */
export function surveySchemas(
  files: readonly SurveyedFile[],
  all: readonly string[],
  formats: { readonly FORMATS: readonly FormatSpec[]; detectFormat(path: string, head: string): FormatSpec | undefined },
): readonly SchemaGroup[] {
  const byFormat = new Map<FormatSpec, string[]>();
  for (const { path, head } of files) {
    const format = formats.detectFormat(path, head);
    if (!format || format.name === 'odcs' || (format.name === 'sql' && QUERY.test(head))) continue;
    const list = byFormat.get(format);
    if (list) list.push(path);
    else byFormat.set(format, [path]);
  }
  return formats.FORMATS.flatMap((format) => {
    const found = byFormat.get(format);
    if (!found) return [];
    const own = new Set(found);
    const globs = coverFiles(
      found,
      all.filter((path) => !own.has(path)),
    );
    return [{ format: format.name, title: format.title, globs, files: found.length }];
  });
}
