export { runAction } from './action.ts';
export { runCli } from './cli.ts';
