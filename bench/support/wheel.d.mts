export function fetchWheelFiles(name: string, version: string, extension: string): string;
