import type { Schema } from '../link/schema.ts';
import type { ProtoMessage } from '../model.ts';
import type { Profile } from '../profile.ts';
import { compareEnums } from './enums.ts';
import { compareExtensions, compareImportedExtensions } from './extensions.ts';
import type { Issue } from './issue.ts';
import { compareMessages } from './messages.ts';
import { compareServices } from './services.ts';
import { Walk } from './walk.ts';

export interface Findings {
  readonly issues: readonly Issue[];
  /** Messages of the writer that a message of the reader reads. */
  readonly read: ReadonlySet<ProtoMessage>;
}

/** Every reason why `reader` cannot decode, or decodes changed, what `writer` may encode. */
export function findIssues(writer: Schema, reader: Schema, profile: Profile): Findings {
  const walk = new Walk(writer, reader, profile, { message: compareMessages, enum: compareEnums });
  walk.seed();
  compareServices(walk);
  compareExtensions(walk);
  walk.visit();
  compareImportedExtensions(walk);
  return { issues: walk.drain(), read: walk.read };
}
