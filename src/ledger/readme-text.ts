/** Stands on the ledger branch, for whoever comes across it. */
export const README = `# Deployment ledger

This branch is written by rollback-gate. It holds one file per environment; each line is one record: what was deployed, verified, failed
or rolled back, when, and by which run. The newest verified record is what a rollback returns to.

Every record carries the hash of the one before it, so a change to an old line shows: \`rollback-gate ledger verify\`.

Do not edit these files, and do not merge this branch. Protect it against deletion and force pushes.
`;
