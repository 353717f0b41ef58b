/** Signs of other dialects, as far as a text that PostgreSQL does not take shows them; the more particular first. */
const SIGNS: readonly (readonly [dialect: string, sign: RegExp])[] = [
  ['ClickHouse', /\bENGINE\s*=\s*\w*MergeTree\b/i],
  ['MySQL or MariaDB', /\bENGINE\s*=|\bAUTO_INCREMENT\b|\bUNSIGNED\b|^[ \t]*DELIMITER\s|\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b/im],
  ['SQLite', /\bAUTOINCREMENT\b|^[ \t]*PRAGMA\s|\bWITHOUT\s+ROWID\b/im],
  ['SQL Server', /^[ \t]*GO[ \t]*$|\[dbo\]|\bIDENTITY\s*\(|\bN?VARCHAR\s*\(\s*MAX\s*\)|\bCLUSTERED\b/im],
  ['Oracle', /\bN?VARCHAR2\b|^[ \t]*\/[ \t]*$|\bNUMBER\s*\(/im],
  ['BigQuery or Spark', /\b(?:STRUCT|ARRAY)\s*<|\bUSING\s+(?:DELTA|ICEBERG|PARQUET)\b|\bOPTIONS\s*\(/i],
  ['MySQL, SQLite or BigQuery', /`/],
  ['a template', /\{\{|\{%|\$\{|<%/],
  ['psql with variables', /(?<![:\w]):["']?[A-Za-z_]\w*/],
];

/** Long texts are not looked through. */
const HEAD = 200_000;

/** What a text that is no PostgreSQL seems to be. */
export function guessDialect(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return SIGNS.find(([, sign]) => sign.test(head))?.[0];
}
