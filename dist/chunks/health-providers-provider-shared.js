// src/health/providers/provider.ts
/** Header values may hold secrets, hence they are expanded late and never shown. */
function expandHeaders(headers, expand) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, expand(value)]));
}
export { expandHeaders };
