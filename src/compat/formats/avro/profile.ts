/** Unqualified names are compared, as the specification says. */
export const UNQUALIFIED_PROFILE = 'unqualified';

/** Names are compared with their namespaces, as avsc and, for enums and fixed, Java do when they read. */
export const QUALIFIED_PROFILE = 'qualified';
