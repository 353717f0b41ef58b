// src/contract/engine/names.ts
/** Whether a name is another one with a slip of the pen, or written in another case or with other separators. */
function isNear(key, known) {
	const [one, other] = [plain(key), plain(known)];
	return one === other || one.length <= 64 && distance(one, other) <= (other.length < 6 ? 1 : 2) && other.length > 3;
}
/** In small letters, without separators. */
function plain(key) {
	return key.toLowerCase().replaceAll(/[-_\s]/g, "");
}
/** Letters to add, to take away or to replace (Levenshtein). */
function distance(one, other) {
	let above = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		above = current;
	}
	return above[other.length] ?? 0;
}
export { isNear, plain };
