export interface YamlBlock {
  readonly page: string;
  /** Of its first line inside the fence. */
  readonly line: number;
  readonly text: string;
}

export function pages(): string[];
export function yamlBlocks(page: string): YamlBlock[];
export function asWorkflow(document: {
  readonly name: string;
  readonly text: string;
  readonly folder?: string;
}): { readonly name: string; readonly text: string; readonly shift: number } | undefined;
