// src/commands/shared/counted.ts
/** A number with its noun: `1 file`, `2 files`, `3 entries`. */
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
export { counted };
