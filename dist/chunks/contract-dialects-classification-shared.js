// src/contract/dialects/classification.ts
/** Words that mean that everybody may see the value. All others are taken to forbid it. */
const PUBLIC = /^(?:public|open|none|internal|general|unclassified|non[-_ ]?sensitive)?$/i;
/** Whether the values that are classified like this may be shown. */
function isPublic(classification) {
	return PUBLIC.test(classification.trim());
}
export { isPublic };
