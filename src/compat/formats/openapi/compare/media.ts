import { isJsonObject, type JsonObject } from '../../../../core/index.ts';
import { below, type Located, members, own, type Spot, text } from '../read/api.ts';
import { covers, normalType } from '../read/media-type.ts';
import type { Media } from '../read/model.ts';
import { schemaOfParameter } from '../read/operation.ts';
import type { Context, Job } from './context.ts';
import { areForms, fieldsOf, meetForms } from './forms.ts';

type Frame = Pick<Job, 'scope' | 'polarity' | 'path' | 'operation'>;

/** What is written as one media type and read as another: as a whole, item by item, and part by part. */
export function comparePayloads(context: Context, writer: Media, reader: Media, frame: Frame): void {
  const open = openOnes(context, frame, writer);
  compareItems(context, writer, reader, frame, open);
  compareEncodings(context, writer, reader, open);
}

/** What is not compared, and the words of both sides. */
interface Unjudged {
  readonly keyword: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly spots: readonly Spot[];
}
type Open = (found: Unjudged) => void;

/** Tells of something that is not compared: whether it matters, nobody can say. */
function openOnes(context: Context, { path, operation }: Frame, writer: Media): Open {
  return ({ keyword, from, to, spots }) => {
    const data = { operation, mediaType: writer.type, keyword, from: from ?? null, to: to ?? null };
    context.add('media-type-not-compared', 'unknown', path, data, spots);
  };
}

/** A sequence (3.2) is read as a whole, by its items, or both; of a whole nothing is known by its items, nor the other way round. */
function compareItems(context: Context, writer: Media, reader: Media, frame: Frame, open: Open): void {
  const { items } = reader;
  if (items && writer.items) context.compare({ ...frame, writer: writer.items, reader: items });
  else if (items && writer.schema.kind === 'any') context.compare({ ...frame, writer: writer.schema, reader: items });
  else if (items) open({ keyword: 'itemSchema', spots: [writer.spot, reader.spot] });
  if (reader.schema.kind === 'any') return;
  if (writer.items && writer.schema.kind === 'any') return open({ keyword: 'itemSchema', spots: [writer.spot, reader.spot] });
  const same = context.sameness.sameSchema(writer.schema, reader.schema);
  const forms = same || frame.polarity === 'response' ? undefined : meetForms(writer, reader, 'request');
  return context.compare({ ...frame, writer: writer.schema, reader: reader.schema, ...forms });
}

/** What is said of the parts of a form beside their schemas. */
function compareEncodings(context: Context, writer: Media, reader: Media, open: Open): void {
  const [written, read] = [encodingsOf(writer), encodingsOf(reader)];
  // Where both are lists of fields, how those become texts is asked field by field.
  const whole = areForms(writer.type, reader.type) && !(fieldsOf(writer, 'request') && fieldsOf(reader, 'request'));
  for (const name of new Set([...written.keys(), ...read.keys()])) {
    const [mine, theirs] = [written.get(name), read.get(name)];
    const [from, to] = [mine && text(mine.value, 'contentType'), theirs && text(theirs.value, 'contentType')];
    const spots = (...tokens: string[]): Spot[] => [
      mine ? below(mine, ...tokens) : writer.spot,
      theirs ? below(theirs, ...tokens) : reader.spot,
    ];
    if (!allTaken(from, to)) open({ keyword: `encoding.${name}.contentType`, from, to, spots: spots('contentType') });
    const [how, other] = [styleOf(mine), styleOf(theirs)];
    if (whole && how !== other) open({ keyword: `encoding.${name}.style`, from: how, to: other, spots: spots() });
    for (const header of headersThatDiffer(context, mine, theirs))
      open({ keyword: `encoding.${name}.headers.${header}`, spots: spots('headers', header) });
  }
}

function encodingsOf({ spot }: Media): Map<string, Located> {
  const at = spot.api.version === '2.0' ? undefined : spot.api.follow(spot);
  return new Map(at && isJsonObject(own(at.value, 'encoding')) ? members(at, 'encoding') : []);
}

/** How a field is written, in words. */
function styleOf(at: Located | undefined): string {
  const style = (at && text(at.value, 'style')) ?? 'form';
  return ((at && own(at.value, 'explode')) ?? style === 'form') ? `${style} explode` : style;
}

/** Whether every type that one list names is in the other. Without a list it depends on the schema. */
function allTaken(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return from === to;
  const types = (list: string): string[] => list.split(',').map(normalType);
  return types(from).every((type) => types(to).some((range) => covers(range, type)));
}

function headersThatDiffer(context: Context, written: Located | undefined, read: Located | undefined): string[] {
  const [mine, theirs] = [written, read].map(
    (at) => new Map((at ? members(at, 'headers') : []).map(([name, one]) => [name.toLowerCase(), one])),
  );
  return [...(theirs ?? [])].flatMap(([name, header]) => {
    const sent = mine?.get(name);
    if (name === 'content-type') return [];
    if (!sent) return isRequired(header.value) ? [name] : [];
    const [from, to] = [schemaOfParameter(sent), schemaOfParameter(header)];
    const same = to.kind === 'any' || context.sameness.sameSchema(from, to);
    return same && (isRequired(sent.value) || !isRequired(header.value)) ? [] : [name];
  });
}

function isRequired(header: JsonObject): boolean {
  return own(header, 'required') === true;
}
