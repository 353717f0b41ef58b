import { ROLES } from '../../core/index.ts';
import { mapOf, type SchemaNode, use } from './node.ts';

const PATH_CHARACTERS = '[^\\\\\\u0000-\\u001f\\u007f]';
/** No absolute path, no drive, no `.` or `..` step (but one leading `./`), no empty step, no backslash, no control character. */
const PATH_PATTERN = `^(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:${PATH_CHARACTERS}*/)?\\.{0,2}(?:/|$))${PATH_CHARACTERS}+$`;
const URL_PATTERN = '^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$';

/** A value of the shared definition `name`, or a list of them. */
function oneOrMore(name: string, item: SchemaNode): SchemaNode {
  const { pattern, title } = item;
  return {
    ...(title === undefined ? {} : { title: `${title}, or a list of such` }),
    type: ['string', 'array'],
    ...(pattern === undefined ? {} : { pattern }),
    items: use(name),
    minItems: 1,
  };
}

const path: SchemaNode = {
  title: 'a path relative to the repository root, such as `deploy/values.yaml`',
  description: 'A path of a file, relative to the repository root, with `/` between its steps.',
  type: 'string',
  pattern: PATH_PATTERN,
};

const glob: SchemaNode = {
  title: 'a glob relative to the repository root, such as `schemas/**/*.avsc`',
  description: 'A glob, relative to the repository root: `*` stays inside one step of the path, `**` crosses steps.',
  type: 'string',
  pattern: PATH_PATTERN.replace('^', '^(?!!)'),
};

/** Leaves that several keys share. A title completes the sentence "expected …". */
export const VALUES: Readonly<Record<string, SchemaNode>> = {
  path,
  glob,
  paths: { ...oneOrMore('path', path), description: 'One path or a list of paths.' },
  globs: { ...oneOrMore('glob', glob), description: 'One glob or a list of globs.' },
  name: {
    title: 'a name of letters, digits, `.`, `_` and `-` that begins with a letter or digit',
    description: 'A name; it ends up in file names and messages.',
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$',
  },
  duration: {
    title: 'a duration with its unit, such as `250ms`, `5s`, `1.5m` or `2h`',
    description: 'A duration with its unit: `ms`, `s`, `m`, `h` or `d`.',
    type: 'string',
    pattern: '^[0-9]{1,9}(?:\\.[0-9]{1,6})?(?:ms|s|m|h|d)$',
  },
  share: {
    title: 'a share, such as `0.2%` or 0.002',
    description: 'A share: a percentage, or a number from 0 to 1.',
    type: ['string', 'number'],
    pattern: '^(?:(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?)$',
    minimum: 0,
    maximum: 1,
  },
  url: {
    title: 'an http or https URL without credentials; `${NAME}` stands for an environment variable',
    description: 'An http or https URL. `${NAME}` is replaced by the environment variable of that name when the URL is used.',
    type: 'string',
    pattern: URL_PATTERN,
  },
  secret: {
    title: 'a reference to an environment variable, such as `${API_KEY}`',
    description: 'A reference to an environment variable that holds a secret.',
    type: 'string',
    pattern: '^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$',
  },
  text: { title: 'a text that is not empty', description: 'A text.', type: 'string', pattern: '\\S' },
  headers: mapOf(
    'the request headers',
    'Headers sent with every request. `${NAME}` in a value is replaced by the environment variable of that name.',
    { title: 'a header name, such as `Authorization`', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_\\-]*$' },
    { title: 'a header value in one line', type: 'string', pattern: '^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$' },
  ),
  branch: {
    title: 'a branch name, such as `main` or `release/1.x`',
    description: 'The name of a git branch.',
    type: 'string',
    pattern:
      '^(?![\\-/.])(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\/.]$',
  },
  host: {
    title: 'a host, such as `auth.example.com` or `localhost:5000`',
    description: 'A host, with its port where it has one.',
    type: 'string',
    pattern: '^(?:[a-z0-9](?:[a-z0-9.\\-]*[a-z0-9])?|\\[[0-9a-f:]+\\])(?::[0-9]{1,5})?$',
  },
  remote: {
    title: 'the name of a git remote, such as `origin`',
    description: 'The name of a git remote. URLs are refused: credentials and transports belong to the git configuration.',
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._\\-]*$',
  },
  role: { description: 'What a pin decides.', type: 'string', enum: ROLES },
  statuses: {
    title: 'a status code such as 200, a range such as `200-299`, or a list of them',
    description: 'Status codes of a good answer.',
    type: ['integer', 'string', 'array'],
    minimum: 100,
    maximum: 599,
    pattern: '^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$',
    minItems: 1,
    items: use('status'),
  },
  status: {
    title: 'a status code such as 200, or a range such as `200-299`',
    description: 'A status code or a range of them.',
    type: ['integer', 'string'],
    minimum: 100,
    maximum: 599,
    pattern: '^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$',
  },
};
