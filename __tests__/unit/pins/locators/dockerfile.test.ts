import { describe, expect, it } from '@jest/globals';
import { A, B, codeOf, listText, readText, setText } from '../../../support/pins.ts';

const FILE = `# syntax=docker/dockerfile:1.7@${A}
# check=skip=all

ARG BASE="node:22@${A}" OTHER='x'
ARG VERSION=1.2
FROM --platform=$BUILDPLATFORM \${BASE} AS base
FROM base AS again
FROM alp\\
# a comment
ine:3 \\

  AS Two
COPY --from=base /a /b
COPY --from=0 /a /b
COPY --link --from=ghcr.io/astral-sh/uv:0.5@${A} /uv /bin/
COPY --from=ghcr.io/astral-sh/uv:0.6 /uv /bin/
RUN --mount=type=bind,from=busybox:1.36,target=/x --mount=type=cache,target=/y <<EOF cat <<-'X'
FROM fake:1
EOF
FROM fake:2
\tX
FROM scratch
ONBUILD COPY --from=foo/bar:1 a b
FROM node:$VERSION
RUN echo FROM x
`;

describe('dockerfile', () => {
  it('lists images and the build arguments they are made of; stages, scratch and here-documents are none', () => {
    expect(listText(FILE, 'Dockerfile')).toEqual([
      `dockerfile:#syntax = docker/dockerfile:1.7@${A}`,
      `dockerfile:arg/BASE = node:22@${A}`,
      'dockerfile:arg/VERSION = 1.2',
      'dockerfile:base = ${BASE}',
      'dockerfile:Two = alpine:3',
      `dockerfile:copy/ghcr.io/astral-sh/uv#0 = ghcr.io/astral-sh/uv:0.5@${A}`,
      'dockerfile:copy/ghcr.io/astral-sh/uv#1 = ghcr.io/astral-sh/uv:0.6',
      'dockerfile:mount/busybox = busybox:1.36',
      'dockerfile:copy/foo/bar = foo/bar:1',
      'dockerfile:4 = node:$VERSION',
    ]);
    expect(readText(FILE, 'dockerfile:base', 'Dockerfile')).toMatchObject({ mutability: 'variable', role: 'image' });
    expect(readText(FILE, 'dockerfile:two', 'Dockerfile')).toMatchObject({ mutability: 'tag', place: { line: 8, column: 6 } });
  });

  it.each([
    ['two', 'alpine:3', 'alpine:4', 'ine:3', 'ine:4'],
    ['2', 'alpine:3', 'alpxyz:3', 'ine:3', 'xyz:3'],
    ['arg/BASE', 'node:22', 'node:23', 'node:22', 'node:23'],
    ['arg/VERSION', '1.2', '1.3', 'ARG VERSION=1.2', 'ARG VERSION=1.3'],
    ['copy/ghcr.io/astral-sh/uv#1', '0.6', '0.7', 'uv:0.6', 'uv:0.7'],
    ['mount/busybox', '1.36', '1.37', 'busybox:1.36', 'busybox:1.37'],
    ['#syntax', A, B, A, B],
  ])('%s: %s becomes %s', (selector, from, to, before, after) => {
    expect(setText(FILE, `dockerfile:${selector}`, from, to, 'Dockerfile')).toBe(FILE.replace(before, after));
  });

  it.each([
    ['FROM $B\n', '0', '$B', 'x:1', 'RG-PIN-UNEDITABLE'],
    ['FROM "node:1"\n', '0', '"node:1"', 'x:1', 'RG-PIN-UNEDITABLE'],
    ['FROM no\\de:1\n', '0', 'no\\de:1', 'x:1', 'RG-PIN-UNEDITABLE'],
    ['FROM node:1\n', '0', 'node:1', '', 'RG-PIN-UNEDITABLE'],
    ['FROM node:1\n', '0', 'node:1', 'a b', 'RG-PIN-UNEDITABLE'],
    ['FROM node:1\n', '0', 'node:1', '$X', 'RG-PIN-UNEDITABLE'],
    ['FROM node:1\n', '0', 'node:1', 'scratch', 'RG-PIN-NOT-FOUND'],
    ['RUN --mount=from=a/b:1 x\n', 'mount/a/b', 'a/b:1', 'a/b:1,type=bind', 'RG-PIN-UNEDITABLE'],
    ['FROM a:1 AS x\nFROM b:1 as X\n', 'x', 'a:1', 'a:2', 'RG-PIN-AMBIGUOUS'],
    ['ARG A=1\nARG A=2\n', 'arg/A', '1', '3', 'RG-PIN-AMBIGUOUS'],
    ['COPY --from=a/b:1 x y\nCOPY --from=a/b:2 x y\n', 'copy/a/b', '1', '3', 'RG-PIN-AMBIGUOUS'],
    ['FROM a:1 AS\n', '0', 'a:1', 'a:2', 'RG-MANIFEST-SYNTAX'],
    ['FROM a:1\nRUN <<EOF\nx\n', '0', 'a:1', 'a:2', 'RG-MANIFEST-SYNTAX'],
    ['# escape=x\nFROM a:1\n', '0', 'a:1', 'a:2', 'RG-MANIFEST-SYNTAX'],
    ['# syntax=a\n# syntax=b\nFROM a:1\n', '0', 'a:1', 'a:2', 'RG-MANIFEST-SYNTAX'],
    ['FROM a:1\nINCLUDE x\n', '0', 'a:1', 'a:2', 'RG-MANIFEST-SYNTAX'],
  ])('%j %s from %s to %j: %s', (text, selector, from, to, code) => {
    expect(codeOf(() => setText(text, `dockerfile:${selector}`, from, to, 'Dockerfile'))).toBe(code);
  });

  it('knows the escape directive', () => {
    const text = '# escape=`\nFROM a:1 `\n AS x\nCOPY a C:\\\nRUN x\n';
    expect(setText(text, 'dockerfile:x', 'a:1', 'a:2', 'x.dockerfile')).toBe(text.replace('a:1', 'a:2'));
    expect(readText('# a comment\n# escape=`\nFROM a:1 \\\n AS x\n', 'dockerfile:x', 'build/anything').value).toBe('a:1');
  });

  it('fills in an empty default of a build argument', () => {
    expect(setText('ARG BASE=\nFROM $BASE\n', 'dockerfile:arg/BASE', '', 'node:1', 'Dockerfile')).toBe('ARG BASE=node:1\nFROM $BASE\n');
  });
});
