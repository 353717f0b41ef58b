/** The keys of `a.b\.c.0`: dots separate, `\.` is a dot inside a key, `\\` a backslash. @throws Error when a key is empty */
export function parsePath(text: string): string[] {
  const steps: string[] = [''];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '.') steps.push('');
    else if (char === '\\' && at + 1 < text.length) {
      at += 1;
      steps[steps.length - 1] += text[at] ?? '';
    } else steps[steps.length - 1] += char;
  }
  if (steps.includes('')) throw new Error('a key is missing');
  return steps;
}

export function formatPath(steps: readonly string[]): string {
  return steps.map((step) => step.replace(/[\\.]/g, '\\$&')).join('.');
}
