import type { Rule } from '../../core/index.ts';
import { textOf } from '../rule-text.ts';

export const FILE_MISSING: Rule = {
  id: 'pins/file-missing',
  severity: 'error',
  title: 'The file of a pin does not exist',
  why: 'A rollback has to edit this file; without it nothing can be taken back.',
  fix: 'Correct `file:` of the pin, or add the manifest.',
  message: (data) => `${textOf(data, 'environment')}: the file ${textOf(data, 'file')} of pin ${textOf(data, 'pin')} does not exist`,
};

export const NOT_RESOLVED: Rule = {
  id: 'pins/not-resolved',
  severity: 'error',
  title: 'A pin cannot be found in its file',
  why: 'What cannot be found without doubt cannot be taken back.',
  fix: 'Correct the selector of the pin, or the manifest.',
  message: (data) => {
    const expected = textOf(data, 'expected');
    return `${textOf(data, 'environment')}: pin ${textOf(data, 'pin')}: ${textOf(data, 'error')}${expected ? `; expected ${expected}` : ''}`;
  },
};

export const SHARED: Rule = {
  id: 'pins/shared-scalar',
  severity: 'error',
  title: 'A pin stands in a scalar that other places share',
  why: 'A rollback of this pin would change the others as well, so it is refused.',
  fix: 'Give the pin a scalar of its own, or say `shared: true` when all of them may be taken back together.',
  message: (data) =>
    `${textOf(data, 'environment')}: pin ${textOf(data, 'pin')} shares its scalar with ${textOf(data, 'others')} other place${textOf(data, 'others') === '1' ? '' : 's'} through a YAML alias`,
};

export const SHARED_BETWEEN: Rule = {
  id: 'pins/shared-between-environments',
  severity: 'warning',
  title: 'Pins of several environments stand in one scalar',
  why: 'Taking one environment back changes the others too, without a word in their ledgers.',
  fix: 'Give each environment a scalar of its own.',
  message: (data) => `${textOf(data, 'pins')} are one and the same value: taken back in one environment, it changes in all of them`,
};

export const UNREAD: Rule = {
  id: 'pins/unread',
  severity: 'warning',
  title: 'The manifests of an environment lie in another repository, and it could not be read',
  why: 'Nothing is known then of what runs there: whether its pins can be found, name one thing each, and could be gone back to.',
  fix: 'Give the step `ROLLBACK_GATE_TOKEN`: a token that may read that repository (`contents: read`). The own token of a workflow sees its own repository only.',
  message: (data) =>
    `the manifests of ${textOf(data, 'environment')} in ${textOf(data, 'repository')} could not be read, so nothing is known of its pins: ${textOf(data, 'problem')}`,
};

/** Rules of the gate itself; those about mutable references belong to the pins. */
export const RULES: readonly Rule[] = [FILE_MISSING, NOT_RESOLVED, SHARED, SHARED_BETWEEN, UNREAD];
