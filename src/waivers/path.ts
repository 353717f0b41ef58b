/** Where the waivers of a configuration stand: beside it, `X.yml` -> `X.waivers.yml`. */
export function waiversPath(configPath: string): string {
  const [, stem, extension] = /^(.*)\.(ya?ml)$/i.exec(configPath) ?? [];
  return stem === undefined ? `${configPath}.waivers.yml` : `${stem}.waivers.${extension}`;
}
