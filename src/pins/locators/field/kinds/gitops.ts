import type { FieldRecord, KindRecord } from './types.ts';

const SOURCES = ['spec.source', 'spec.sources[*]'] as const;

function sourceFields(prefix: string): FieldRecord[] {
  return SOURCES.map((source) => ({ path: `${prefix}${source}.targetRevision`, role: 'code' }));
}

/** Objects by which a cluster follows a repository. */
export const GITOPS: readonly KindRecord[] = [
  {
    id: 'argocd-application',
    title: 'Argo CD Application',
    kinds: ['Application'],
    group: 'argoproj.io/',
    fields: sourceFields(''),
    note: 'Images and values have selectors of their own: `kustomize:NAME` and `helm:PATH`. `HEAD`, a branch or a range of chart versions moves',
  },
  {
    id: 'argocd-applicationset',
    title: 'Argo CD ApplicationSet',
    kinds: ['ApplicationSet'],
    group: 'argoproj.io/',
    fields: sourceFields('spec.template.'),
  },
  {
    id: 'flux-helmrelease',
    title: 'Flux HelmRelease',
    kinds: ['HelmRelease'],
    group: 'helm.toolkit.fluxcd.io/',
    fields: [{ path: 'spec.chart.spec.version', role: 'code' }],
    note: 'Images in `spec.values` have the selector `helm:PATH`',
  },
  {
    id: 'flux-helmchart',
    title: 'Flux HelmChart',
    kinds: ['HelmChart'],
    group: 'source.toolkit.fluxcd.io/',
    fields: [{ path: 'spec.version', role: 'code' }],
  },
  {
    id: 'flux-ocirepository',
    title: 'Flux OCIRepository',
    kinds: ['OCIRepository'],
    group: 'source.toolkit.fluxcd.io/',
    fields: [
      { path: 'spec.ref', role: 'image', unless: 'spec.ref.semver' },
      { path: 'spec.ref.semver', role: 'code', moves: 'range', unless: 'spec.ref.digest' },
    ],
    note: 'Tag and digest are one unit with the address: `spec.ref`. The digest counts where there is one',
  },
  {
    id: 'flux-gitrepository',
    title: 'Flux GitRepository',
    kinds: ['GitRepository'],
    group: 'source.toolkit.fluxcd.io/',
    fields: [
      { path: 'spec.ref.commit', role: 'code' },
      { path: 'spec.ref.tag', role: 'code', moves: 'branch', unless: 'spec.ref.commit' },
      { path: 'spec.ref.branch', role: 'code', moves: 'branch', unless: 'spec.ref.commit' },
      { path: 'spec.ref.name', role: 'code', moves: 'branch', unless: 'spec.ref.commit' },
      { path: 'spec.ref.semver', role: 'code', moves: 'range', unless: 'spec.ref.commit' },
    ],
    note: 'Only `commit` stays what it is',
  },
];
