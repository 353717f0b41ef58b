/**
 * `deploy`: can N read what N-1 and N-2 wrote (BACKWARD)?
 * `rollback`: can N-1 and N-2 read what N wrote (FORWARD)?
 */
export const DIRECTIONS = ['deploy', 'rollback'] as const;
export type Direction = (typeof DIRECTIONS)[number];
