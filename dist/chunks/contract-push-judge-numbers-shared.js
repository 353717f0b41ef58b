// src/contract/push/judge/numbers.ts
/** Digits of a finite number without an exponent, as whoever wrote it meant: 0.1 is a tenth. */
function plainDigits(value) {
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	const [digits, point] = [`${whole}${fraction}`, whole.length + Number(exponent)];
	const before = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
	const after = point <= 0 ? digits.padStart(digits.length - point, "0") : digits.slice(point);
	return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}
/** A number as a literal that compares with a subject by value; `undefined` where this database has none. */
function numberLiteral(value, { type }, dialect) {
	if (type.family === "float") return dialect.float(value);
	const exact = Number.isInteger(value) ? plainDigits(BigInt(value)) : plainDigits(value);
	return dialect.decimal(exact, type);
}
function isNumeric({ type }) {
	return type.family === "integer" || type.family === "decimal" || type.family === "float";
}
/** Whether other whole numbers may have been read as this one. */
function isRounded(value) {
	return Number.isInteger(value) && !Number.isSafeInteger(value);
}
export { isNumeric, isRounded, numberLiteral, plainDigits };
