/** What a scanner found at a place of a row; small numbers, because they are stored and compared once per value. */
export const ABSENT = 0;
export const NULL = 1;
export const TRUE = 2;
export const FALSE = 3;
/** A number of at most fifteen digits without an exponent: it is known exactly. */
export const NUMBER = 4;
/** Any other number; it has to be read by the reference engine. */
export const LONG_NUMBER = 5;
/** A text as it stands there, bytes without quotes. */
export const TEXT = 6;
/** A text of JSON with escapes. */
export const ESCAPED = 7;
/** A list or an object. */
export const NESTED = 8;
/** A cell that the reference engine has to read. */
export const CELL = 9;
/** The same, with doubled quotes. */
export const QUOTED = 10;

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const TAB = 0x09;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const MINUS = 0x2d;
export const PLUS = 0x2b;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
