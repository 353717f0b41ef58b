export * from './answer.ts';
export * from './probe.ts';
export * from './wait.ts';
