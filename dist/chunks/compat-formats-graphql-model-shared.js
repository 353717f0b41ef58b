// src/compat/formats/graphql/model.ts
const ROOTS = [
	"query",
	"mutation",
	"subscription"
];
/** What every service knows, whether its schema says so or not. */
const BUILT_IN_SCALARS = /* @__PURE__ */ new Set([
	"Int",
	"Float",
	"String",
	"Boolean",
	"ID"
]);
const BUILT_IN_DIRECTIVES = /* @__PURE__ */ new Set([
	"skip",
	"include",
	"deprecated",
	"specifiedBy",
	"oneOf"
]);
function isComposite(kind) {
	return kind === "object" || kind === "interface" || kind === "union";
}
/** Whether a named type has no fields to select: a scalar (built in or not) or an enum. */
function isLeaf(schema, name) {
	const kind = schema.types.get(name)?.kind;
	return BUILT_IN_SCALARS.has(name) || kind === "scalar" || kind === "enum";
}
/** What is written with the same words says the same. */
function isUntouched(type, other) {
	return type.text !== void 0 && type.text === other.text;
}
/** A type with the places of its parts, but for its links. Only what is told about needs them. */
function placed(type) {
	const { moved, ...rest } = type;
	if (!moved) return type;
	const at = ({ line, column }) => ({
		file: moved.file,
		line: line + moved.lines,
		column
	});
	const each = (items) => new Map([...items].map(([key, item]) => [key, {
		...item,
		place: at(item.place)
	}]));
	const places = (items) => new Map([...items].map(([key, place]) => [key, at(place)]));
	const fields = [...each(type.fields)].map(([key, field]) => [key, {
		...field,
		args: each(field.args)
	}]);
	return {
		...rest,
		fields: new Map(fields),
		inputs: each(type.inputs),
		values: each(type.values),
		interfaces: places(type.interfaces),
		members: places(type.members)
	};
}
/** Whether a value has to be given. */
function isRequired({ type, fallback }) {
	return type.nonNull && fallback === void 0;
}
/** The objects a composite type may stand for; an object stands for itself. */
function possibleTypes(schema, name) {
	return schema.possible.get(name) ?? new Set(schema.types.get(name)?.kind === "object" ? [name] : []);
}
export { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, ROOTS, isComposite, isLeaf, isRequired, isUntouched, placed, possibleTypes };
