/** From so many bytes on a file is worth a second thread: one starts in about a tenth of a second. */
export const LEAST_BYTES = 48 << 20;
