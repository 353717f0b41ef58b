import type { SchemaUnit } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import { type Finding, makeFinding, type Place } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';
import { releaseLabel, releaseLabels } from '../labels.ts';
import { gradeDifference } from './grade.ts';
import type { EarlierUnits } from './plan.ts';
import { compatRule } from './rules.ts';

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** How many files a schema is, where it is more than one. */
function size({ files }: SchemaUnit): { readonly files?: number } {
  return files.length > 1 ? { files: files.length } : {};
}

export function noFilesFinding(entry: SchemaEntry): Finding {
  return makeFinding(compatRule('compat/no-files'), { gate: 'compat', data: { globs: entry.files }, place: entry.place });
}

/** A schema that is gone concerns the deploy direction: N has to read what was written with it. */
export function removedFindings(entry: SchemaEntry, candidate: Release, releases: readonly EarlierUnits[]): Finding[] {
  const gone = new Map<string, { readonly unit: SchemaUnit; readonly holders: Release[]; readonly since: Release | undefined }>();
  for (const [index, { release, match }] of releases.entries()) {
    for (const unit of match.removed) {
      const known = gone.get(unit.path);
      if (known) known.holders.push(release);
      else gone.set(unit.path, { unit, holders: [release], since: releases[index - 1]?.release });
    }
  }
  return [...gone.values()].flatMap(({ unit, holders, since }) => {
    const severity = gradeDifference(entry, 'breaking', 'deploy', since !== undefined);
    if (severity === undefined) return [];
    return makeFinding(compatRule('compat/schema-removed'), {
      gate: 'compat',
      severity,
      data: { file: unit.path, ...size(unit), ...(since && { since: since.tag ?? since.label }) },
      place: startOf(unit.path),
      direction: 'deploy',
      versions: { writer: releaseLabels(holders), reader: releaseLabel(candidate) },
    });
  });
}

export function renamedFindings(releases: readonly EarlierUnits[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const [{ path }, { from, renamed }] of releases.flatMap(({ match }) => [...match.pairs])) {
    const key = `${path}\0${from.path}`;
    if (renamed === undefined || seen.has(key)) continue;
    const data = { file: path, from: from.path, how: renamed };
    seen.set(key, makeFinding(compatRule('compat/schema-renamed'), { gate: 'compat', data, place: startOf(path) }));
  }
  return [...seen.values()];
}

export function addedFinding(unit: SchemaUnit, candidate: Release, releases: readonly EarlierUnits[]): Finding {
  const strangers = releases.filter(({ match }) => match.added.has(unit)).map(({ release }) => release);
  return makeFinding(compatRule('compat/schema-added'), {
    gate: 'compat',
    data: { file: unit.path, ...size(unit) },
    place: startOf(unit.path),
    direction: 'rollback',
    versions: { writer: releaseLabel(candidate), reader: releaseLabels(strangers) },
  });
}
