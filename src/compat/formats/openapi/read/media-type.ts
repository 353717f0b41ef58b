/** Lower case, without parameters such as `charset`. */
export function normalType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}
