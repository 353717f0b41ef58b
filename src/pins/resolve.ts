import type { SelectorConfig } from '../config/index.ts';
import { formatPlace, GateError, type Place } from '../core/index.ts';
import { AmbiguousError } from './document/lookup.ts';
import { NestedSyntaxError } from './document/nested.ts';
import { FORMAT_NAMES } from './document/formats.ts';
import { type Manifest, syntaxError } from './document/manifest.ts';
import type { SourceDocument } from './document/tree.ts';
import { discoverPins } from './discover.ts';
import { documentsWith } from './document/search.ts';
import { checkSelector, formatSelector, formatsOf, locatorOf } from './locators/index.ts';
import type { Site } from './locators/types.ts';
import { siteOffset } from './site-offset.ts';

export interface ResolvedPin {
  readonly config: SelectorConfig;
  readonly selector: string;
  readonly document: SourceDocument;
  readonly site: Site;
  readonly place: Place;
}

interface Match {
  readonly document: SourceDocument;
  readonly site: Site;
}

/** Places shown in an error. */
const SHOWN = 5;
/** Beyond this many documents, looking for what the user may have meant costs too much. */
const MAX_SUGGEST = 50;

/**
 * The one place that a selector stands for. Only documents that can match are parsed; a document that does not parse is in the way
 * only where it matches, or where nothing else does.
 * @throws GateError RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-MANIFEST-SYNTAX, RG-SELECTOR
 */
export function resolvePin(manifest: Manifest, config: SelectorConfig): ResolvedPin {
  checkSelector(config);
  const selector = formatSelector(config);
  checkFormat(manifest, config, selector);
  const candidates = candidateDocuments(manifest, config);
  const matches: Match[] = [];
  let broken: SourceDocument | undefined;
  for (const index of candidates) {
    const document = manifest.document(index);
    const found = findIn(manifest, document, config, selector);
    if (document.problem && (found.length > 0 || !broken)) broken = document;
    matches.push(...found);
    if (matches.length > SHOWN) break;
  }
  const [match, ...others] = matches;
  if (match && others.length > 0) throw ambiguous(manifest, selector, matches);
  if (broken?.problem && (!match || match.document === broken)) throw syntaxError(manifest, broken.problem);
  if (!match) throw notFound(manifest, selector, config);
  return {
    config,
    selector,
    ...match,
    get place() {
      return manifest.place(siteOffset(match.site, manifest.text));
    },
  };
}

function checkFormat(manifest: Manifest, config: SelectorConfig, selector: string): void {
  const formats = formatsOf(locatorOf(config));
  if (formats.includes(manifest.format)) return;
  throw new GateError('RG-PIN-NOT-FOUND', `${selector} cannot stand in this file: it is read as ${FORMAT_NAMES[manifest.format]}`, {
    place: { file: manifest.path, line: 1, column: 1 },
    expected: `a file of ${formats.map((format) => FORMAT_NAMES[format]).join(' or ')}`,
    hint: 'another selector, or another file',
  });
}

/** Documents that the selector can match, without parsing them. */
function candidateDocuments(manifest: Manifest, config: SelectorConfig): readonly number[] {
  if (config.locator === 'pointer' && config.document !== undefined) return manifest.segments[config.document] ? [config.document] : [];
  return documentsWith(manifest.text, manifest.segments, locatorOf(config).needles(config));
}

function findIn(manifest: Manifest, document: SourceDocument, config: SelectorConfig, selector: string): Match[] {
  try {
    return locatorOf(config)
      .find(config, document, manifest.path)
      .map((site) => ({ document, site }));
  } catch (error) {
    if (error instanceof NestedSyntaxError) {
      throw new GateError(
        'RG-MANIFEST-SYNTAX',
        `${selector}: the text that it looks into is no well-formed YAML: ${error.message.split('\n')[0] ?? ''}`,
        {
          place: manifest.place(error.offset),
          cause: error,
        },
      );
    }
    if (!(error instanceof AmbiguousError)) throw error;
    const places = error.offsets.map((offset) => manifest.place(offset));
    throw new GateError('RG-PIN-AMBIGUOUS', `${selector}: ${error.message} (${listPlaces(places)})`, {
      ...(places[0] ? { place: places[0] } : {}),
      hint: 'remove one of them: programs disagree on which one counts',
      cause: error,
    });
  }
}

function listPlaces(places: readonly Place[]): string {
  const shown = places.slice(0, SHOWN).map(formatPlace).join(', ');
  return places.length > SHOWN ? `${shown}, …` : shown;
}

function ambiguous(manifest: Manifest, selector: string, matches: readonly Match[]): GateError {
  const places = matches.map(({ site }) => manifest.place(siteOffset(site, manifest.text)));
  const several = new Set(matches.map(({ document }) => document.index)).size > 1;
  return new GateError('RG-PIN-AMBIGUOUS', `${selector} matches more than one scalar: ${listPlaces(places)}`, {
    ...(places[0] ? { place: places[0] } : {}),
    expected: 'exactly one',
    hint: several ? 'name the document too: kind, namespace and name, or `#N` after a pointer' : 'use a selector that tells them apart',
  });
}

function notFound(manifest: Manifest, selector: string, config: SelectorConfig): GateError {
  const known = manifest.segments.length <= MAX_SUGGEST ? discoverPins(manifest) : [];
  const shown = known.slice(0, SHOWN).map((pin) => `\`${formatSelector(pin.config)}\``);
  const choice = shown.length === 0 ? 'no pin was discovered in it' : `it has ${shown.join(', ')}${known.length > SHOWN ? ', …' : ''}`;
  return new GateError('RG-PIN-NOT-FOUND', `${selector} matches no scalar`, {
    place: { file: manifest.path, line: 1, column: 1 },
    expected: `${config.locator}:${locatorOf(config).usage}`,
    hint: choice,
  });
}
