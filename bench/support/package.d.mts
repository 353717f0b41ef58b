export function fetchPackage(name: string, version: string): string;
export function installPeers(packages: readonly string[]): string;
