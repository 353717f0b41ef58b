export * from './address.ts';
export * from './deadline.ts';
export * from './request.ts';
export * from './slots.ts';
