export * from './channels/fallback.ts';
export * from './channels/git/index.ts';
export * from './channels/github/index.ts';
export * from './channels/head/index.ts';
export * from './channels/pull-request/index.ts';
export * from './compare-and-swap.ts';
export * from './path.ts';
export * from './types.ts';
