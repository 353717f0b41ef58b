import { map, mapOf, type SchemaNode, use } from './node.ts';

/** `ledger` and `migrations`: what outlives a release. */
export const STATE: Readonly<Record<string, SchemaNode>> = {
  ledger: map('the ledger settings', 'Where the record of deployed, verified and rolled-back versions is kept.', {
    branch: use('branch', {
      description: 'Branch of its own that holds the ledger; it shares no history with the code.',
      default: 'rollback-gate/ledger',
    }),
    remote: use('remote', { description: 'Git remote that the ledger is read from and pushed to.', default: 'origin' }),
    write: {
      description: '`git`: push. `github`: a signed commit through the interface of GitHub, with a token.',
      type: 'string',
      enum: ['git', 'github'],
      default: 'git',
    },
    sign: {
      title: 'the name of an environment variable',
      description: 'Environment variable that holds the private key (PEM; Ed25519 or ECDSA) with which records are signed.',
      type: 'string',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
    },
    keys: mapOf(
      'the public keys',
      'Public keys (PEM) of those who may sign records, by name. With any, signatures are checked.',
      use('name'),
      {
        title: 'a public key that begins with `-----BEGIN PUBLIC KEY-----`',
        description: 'A public key: Ed25519, or ECDSA on P-256 or P-384.',
        type: 'string',
        pattern: '^\\s*-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\\s]+-----END PUBLIC KEY-----\\s*$',
      },
      { default: {} },
    ),
    unsigned: {
      description:
        '`allow`: records that no known key has signed count too, and it is said. `refuse`: a ledger whose newest records no known key vouches for is not believed.',
      type: 'string',
      enum: ['allow', 'refuse'],
      default: 'allow',
    },
    'keep-attachments': use('duration', {
      description:
        'How long the diagnostics of a rollback stay beside its record, at least `1d`; `ledger prune` takes away what is older. Records stay for ever. Absent: all of it stays.',
    }),
  }),
  migrations: map(
    'the migration settings',
    'What a release does to state that a rollback would have to undo. Without this key migrations stand in the way of no rollback.',
    {
      files: use('globs', { description: 'Migrations: files that are run once, in the order of their names.' }),
      down: {
        description: '`tested`: every migration has a way back that is tested, so going back is possible. `absent`: it has not.',
        type: 'string',
        enum: ['absent', 'tested'],
        default: 'absent',
      },
      irreversible: mapOf(
        'what cannot be undone',
        'What releases have done that no rollback undoes, and why, by a name of its own. It lies between the releases that have the entry and those that do not.',
        use('name'),
        { title: 'a text that says why', description: 'Why it cannot be undone.', type: 'string', pattern: '\\S' },
        { default: {} },
      ),
      plan: use('path', { description: 'What to do in place of a rollback. With it, what cannot be undone is a warning in `check`.' }),
      'on-unknown': {
        description: '`warn` or `block` when it is not known which migrations lie between two releases.',
        type: 'string',
        enum: ['warn', 'block'],
        default: 'block',
      },
    },
  ),
};
