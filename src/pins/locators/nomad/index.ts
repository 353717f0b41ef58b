import { attempt } from '../attempt.ts';
import { child } from '../../document/lookup.ts';
import type { MapEntry, SourceDocument, TreeNode } from '../../document/tree.ts';
import { scalarSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';

/** A task with an image. */
interface Task {
  readonly job: string;
  readonly group: string;
  readonly task: string;
  readonly image: TreeNode;
}

/** The bodies below a block type, with the label of each. */
function labelled(body: TreeNode | undefined, type: string): { label: string; bodies: readonly (TreeNode | undefined)[] }[] {
  const labels = child(body, type);
  if (labels?.kind !== 'map') return [];
  return labels.entries.flatMap(({ key, value }: MapEntry) => (key === undefined ? [] : [{ label: key, bodies: listed(value) }]));
}

function listed(node: TreeNode | undefined): readonly (TreeNode | undefined)[] {
  return node?.kind === 'seq' ? node.items : node ? [node] : [];
}

/** The tasks of a job; a task that stands in the job itself is a group of its own name. */
function tasksOf({ root }: SourceDocument): Task[] {
  const tasks: Task[] = [];
  const collect = (job: string, group: string | undefined, body: TreeNode | undefined): void => {
    for (const { label: task, bodies } of labelled(body, 'task')) {
      for (const config of bodies.flatMap((found) => listed(child(found, 'config')))) {
        const image = child(config, 'image');
        if (image) tasks.push({ job, group: group ?? task, task, image });
      }
    }
  };
  for (const { label: job, bodies } of labelled(root, 'job')) {
    for (const body of bodies) {
      collect(job, undefined, body);
      for (const { label: group, bodies: groups } of labelled(body, 'group')) for (const found of groups) collect(job, group, found);
    }
  }
  return tasks;
}

function find(text: string, document: SourceDocument): Site[] {
  const wanted = parseNames(text);
  return tasksOf(document)
    .filter(({ job, group, task }) => task === wanted.task && group === (wanted.group ?? group) && job === (wanted.job ?? job))
    .flatMap(({ image }) => (image.kind === 'scalar' ? [{ ...scalarSite(image), role: 'image' as const }] : []));
}

function discover(document: SourceDocument): Discovered[] {
  return (attempt(() => tasksOf(document)) ?? []).flatMap(({ job, group, task, image }): Discovered[] => {
    if (image.kind !== 'scalar') return [];
    const texts = [[task], [group, task], [job, group, task]].map((names) => names.map(escape).join('/'));
    return [{ selectors: texts.map((text) => ({ locator: 'nomad', task: text })), site: { ...scalarSite(image), role: 'image' } }];
  });
}

function escape(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

interface Names {
  readonly task: string;
  readonly group: string | undefined;
  readonly job: string | undefined;
}

/** `[[JOB/]GROUP/]TASK`; names that hold a `/` write it `~1`. @throws Error with a sentence on what is wrong */
function parseNames(text: string): Names {
  const parts = text.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (parts.length > 3) throw new Error('has more parts than job, group and task');
  if (parts.includes('')) throw new Error('a name is missing');
  const [task = '', group, job] = parts.reverse();
  return { task, group, job };
}

export const nomad: Locator<'nomad'> = {
  id: 'nomad',
  formats: ['hcl'],
  manifests: ['Nomad jobs in HCL: `config.image` of a task'],
  usage: '[[JOB/]GROUP/]TASK',
  example: {
    selector: 'nomad:shop/web/server',
    path: 'deploy/shop.nomad',
    manifest: `job "shop" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "registry.example/shop/web:1.4.0@sha256:${'a'.repeat(64)}"
      }
    }
  }
}
`,
  },
  parse(text) {
    parseNames(text);
    return { locator: 'nomad', task: text };
  },
  format: ({ task }) => task,
  needles({ task: text }) {
    const { task, group, job } = parseNames(text);
    return [task, group === task ? undefined : group, job].filter((name) => name !== undefined);
  },
  find: ({ task }, document) => find(task, document),
  discover,
};
