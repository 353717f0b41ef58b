// src/compat/source/message.ts
/** A message names this many and counts the rest. */
const MAX_LISTED = 8;
/** A field of a rule's data as text; the data always carries what its message names. */
function text(data, key) {
	const value = data[key];
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
/** A list of a rule's data, each item as `show` writes it. */
function list(data, key, show = String) {
	const value = data[key];
	if (!Array.isArray(value)) return text(data, key);
	const items = value;
	const shown = items.slice(0, MAX_LISTED).map(show).join(", ");
	return items.length > MAX_LISTED ? `${shown} and ${items.length - MAX_LISTED} more` : shown;
}
export { list, text };
