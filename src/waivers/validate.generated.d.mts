import type { FileKind } from '../config/index.ts';

export declare const validate: FileKind['validate'];
