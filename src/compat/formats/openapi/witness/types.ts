/** Whether a media type, or a range of them, as it is written takes in another one: told apart from the comparison, which has its own way. */
export function covers(range: string, type: string): boolean {
  const [wanted = '', given = ''] = [range, type].map((one) => (one.split(';')[0] ?? '').trim().toLowerCase());
  const [theirs, mine] = [settingsOf(range), settingsOf(type)];
  // Of another version is of another type.
  if ([...theirs].some(([name, value]) => (mine.get(name) ?? value) !== value)) return false;
  return wanted === '*/*' || wanted === '*' || wanted === given || (wanted.endsWith('/*') && given.startsWith(wanted.slice(0, -1)));
}

function settingsOf(type: string): ReadonlyMap<string, string> {
  const pairs = type
    .toLowerCase()
    .split(';')
    .slice(1)
    .map((one) => one.split('=').map((part) => part.trim()));
  return new Map(pairs.flatMap(([name = '', value = '']) => (/^(?:charset|q|boundary)$/.test(name) ? [] : [[name, value] as const])));
}
