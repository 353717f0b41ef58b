import "./runtime.js";
import { sha256 } from "./config.js";
import { applyRule, compareMigrations, isNotRun, isRepeatable, isSql, migrationId } from "./compat-formats-sql-rules-shared.js";
import { GateError, LineIndex } from "./start.js";
// src/compat/formats/sql/parse/tree.ts
/** Deeper expressions are refused before anything walks them. */
const MAX_DEPTH = 400;
function isTree(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(node, key) {
	const value = node?.[key];
	return isTree(value) ? value : void 0;
}
function items(node, key) {
	const value = node?.[key];
	return Array.isArray(value) ? value.filter((one) => isTree(one)) : [];
}
/** A text field; absent ones are ''. */
function text(node, key) {
	const value = node?.[key];
	return typeof value === "string" ? value : "";
}
/** A number field; the grammar leaves zeros out. */
function number(node, key) {
	const value = node?.[key];
	return typeof value === "number" ? value : 0;
}
function flag(node, key) {
	return node?.[key] === true;
}
/** The kind of a wrapped node and its fields. */
function open(node) {
	const [entry] = Object.entries(node ?? {});
	return entry && isTree(entry[1]) ? [entry[0], entry[1]] : ["", {}];
}
/** The fields of those nodes of a list that are of one kind. */
function ofKind$1(nodes, kind) {
	return nodes.flatMap((node) => {
		const fields = child(node, kind);
		return fields ? [fields] : [];
	});
}
/** A list of names, `[{String: {sval}}]`. */
function names(node, key) {
	return ofKind$1(items(node, key), "String").map((one) => text(one, "sval"));
}
/** A name as a `List`, a `TypeName`, an `ObjectWithArgs` or a single `String`. */
function nameOf$1(node) {
	const [kind, fields] = open(node);
	if (kind === "String") return [text(fields, "sval")];
	if (kind === "List") return names(fields, "items");
	if (kind === "TypeName") return names(fields, "names");
	return kind === "ObjectWithArgs" ? names(fields, "objname") : [];
}
/** A relation as it is written: its schema, if any, and its name. */
function rangeName(range) {
	const schema = text(range, "schemaname");
	return schema === "" ? [text(range, "relname")] : [schema, text(range, "relname")];
}
/** The value of a constant as text; `undefined` for NULL and for what is no constant. */
function constant(node) {
	const fields = child(node, "A_Const");
	if (!fields || flag(fields, "isnull")) return void 0;
	const integer = child(fields, "ival");
	if (integer) return String(number(integer, "ival"));
	const float = child(fields, "fval");
	if (float) return text(float, "fval");
	const boolean = child(fields, "boolval");
	if (boolean) return String(flag(boolean, "boolval"));
	const string = child(fields, "sval") ?? child(fields, "bsval");
	return string ? text(string, "sval") || text(string, "bsval") : void 0;
}
/** Whoever walks a tree later need not fear for the stack. @throws RangeError when it is too deep */
function checkDepth(value, depth = 0) {
	if (depth > MAX_DEPTH) throw new RangeError("nested too deep");
	if (typeof value !== "object" || value === null) return;
	for (const inner of Object.values(value)) checkDepth(inner, depth + 1);
}
/** @throws RangeError when the tree is too deep */
function mapTree(value, change, depth = 0) {
	if (depth > MAX_DEPTH) throw new RangeError("nested too deep");
	if (Array.isArray(value)) return value.map((item) => mapTree(item, change, depth + 1));
	if (!isTree(value)) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, mapTree(inner, change, depth + 1)]);
	return change(Object.fromEntries(entries));
}
/** The same expression or statement has the same digest, wherever it stands and however it is laid out. @throws RangeError */
function digestOf(tree) {
	return sha256(JSON.stringify(mapTree(tree, withoutPlaces))).slice(7, 31);
}
/** Offsets into the text: `location`, and since PostgreSQL 18 where a list begins and ends. */
const PLACE$1 = /(?:^|_)(?:location|list_start|list_end)$/;
function withoutPlaces(node) {
	return Object.fromEntries(Object.entries(node).filter(([key]) => !PLACE$1.test(key)));
}
/** Every node of a kind inside a tree, inner ones first. @throws RangeError */
function find(tree, kind) {
	return findKinds(tree, /* @__PURE__ */ new Set([kind])).map(([, fields]) => fields);
}
/** Every node of these kinds inside a tree with its kind, inner ones first. @throws RangeError */
function findKinds(tree, kinds) {
	const found = [];
	collect$1(tree, kinds, found, 0);
	return found;
}
function collect$1(value, kinds, found, depth) {
	if (depth > MAX_DEPTH) throw new RangeError("nested too deep");
	if (typeof value !== "object" || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		collect$1(inner, kinds, found, depth + 1);
		if (kinds.has(key) && isTree(inner)) found.push([key, inner]);
	}
}
// src/compat/formats/sql/model.ts
/** The schema that a key begins with, as SQL writes it. */
function schemaPart(key) {
	const quoted = /^"(?:[^"]|"")*"/.exec(key);
	return quoted ? quoted[0] : key.slice(0, key.indexOf("."));
}
/** A name as SQL writes it: quoted where it has to be. Reserved words are quoted too often rather than too rarely. */
function quote(name) {
	return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll("\"", "\"\"")}"`;
}
const RESERVED = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
  outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then
  to trailing true union unique user using variadic verbose when where window with`.split(/\s+/));
// src/compat/formats/sql/parse/types.ts
/** Built-in types that the grammar leaves without a schema. */
const BUILTIN = new Set(`text name json jsonb uuid bytea date oid xml money inet cidr macaddr macaddr8 point line lseg box path polygon circle tsvector tsquery
  int2 int4 int8 float4 float8 bool bpchar varchar numeric timestamp timestamptz time timetz interval bit varbit regclass regproc regtype
  regrole regnamespace regconfig pg_lsn txid_snapshot jsonpath int4range int8range numrange tsrange tstzrange daterange int4multirange
  int8multirange nummultirange tsmultirange tstzmultirange datemultirange char void`.split(/\s+/));
/** Pseudo-types that make an integer with a sequence of its own. */
const SERIAL = {
	serial: "int4",
	serial4: "int4",
	bigserial: "int8",
	serial8: "int8",
	smallserial: "int2",
	serial2: "int2"
};
/** A type as a `TypeName` node says it. */
function readType(node, catalog) {
	const parts = names(node, "names");
	const last = parts.at(-1) ?? "";
	const unqualified = parts.length === 1;
	const modifiers = items(node, "typmods").map((one) => constant(one) ?? digestOf(one));
	const array = items(node, "arrayBounds").length > 0;
	const integer = unqualified && Object.hasOwn(SERIAL, last) ? SERIAL[last] : void 0;
	if (integer) return {
		type: {
			name: integer,
			builtin: true,
			modifiers: [],
			array
		},
		serial: true
	};
	if (parts[0] === "pg_catalog" || unqualified && BUILTIN.has(last)) return {
		type: {
			name: last,
			builtin: true,
			modifiers,
			array
		},
		serial: false
	};
	return {
		type: {
			name: catalog.findType(parts) ?? catalog.keyOf(parts),
			builtin: false,
			modifiers,
			array
		},
		serial: false
	};
}
const SQL_NAMES = {
	int2: "smallint",
	int4: "integer",
	int8: "bigint",
	float4: "real",
	float8: "double precision",
	bool: "boolean",
	bpchar: "char",
	char: "\"char\"",
	varbit: "bit varying",
	timestamptz: "timestamp with time zone",
	timetz: "time with time zone"
};
/** A type as SQL writes it. */
function typeText({ name, builtin, modifiers, array }) {
	const own = builtin ? Object.hasOwn(SQL_NAMES, name) ? SQL_NAMES[name] ?? name : name : name;
	const list = name === "interval" || modifiers.length === 0 ? "" : `(${modifiers.join(",")})`;
	const full = own.endsWith(" with time zone") ? own.replace(" ", `${list} `) : `${own}${list}`;
	return array ? `${full}[]` : full;
}
/** A type by its name in a database that is made; `undefined` for one that is not known there, or that two schemas have. */
function readPlainType(node, types) {
	const [last = "", schema] = names(node, "names").toReversed();
	const modifiers = items(node, "typmods").map((one) => constant(one) ?? digestOf(one));
	const array = items(node, "arrayBounds").length > 0;
	if (schema === "pg_catalog" || schema === void 0 && BUILTIN.has(last)) return {
		name: last,
		builtin: true,
		modifiers,
		array
	};
	const wanted = quote(last);
	const [name, second] = [...types.keys()].filter((key) => schema === void 0 ? key.endsWith(`.${wanted}`) : key === `${quote(schema)}.${wanted}`);
	return name === void 0 || second !== void 0 ? void 0 : {
		name,
		builtin: false,
		modifiers,
		array
	};
}
// src/compat/formats/sql/parse/run.ts
/** Remembers a statement whose effect is not modelled. */
function addOpaque(step, what, options = {}) {
	const { interface: own, call, forTriggers, calls, fires, code, facts, right } = options;
	step.catalog.addOpaque({
		what,
		name: options.name ?? "",
		digest: options.digest ?? step.digest(),
		...own !== void 0 && { interface: own },
		...call && { call },
		...forTriggers !== void 0 && { forTriggers },
		...calls !== void 0 && { calls },
		...fires && { fires },
		...code && { code },
		...facts && { facts },
		...right && { right },
		effect: options.adds === true ? "adds" : "may-touch",
		relation: options.relation,
		place: step.place()
	});
}
function makeStep(catalog, [kind, fields], placeAt, code) {
	let digest;
	return {
		catalog,
		kind,
		fields,
		code,
		place: (node) => placeAt(node?.["location"] === void 0 ? void 0 : Number(node["location"])),
		digest: () => {
			digest ??= digestOf({ [kind]: fields });
			return digest;
		}
	};
}
/** The name that PostgreSQL makes of a table, its columns and a word: the longer of the two gives way, and a number makes it another. */
function generatedName(table, columns, label, taken) {
	for (let count = 0;; count += 1) {
		const end = `_${label}${count === 0 ? "" : count}`;
		let [first, second] = [table, columns];
		const room = 63 - Buffer.byteLength(end) - (columns === "" ? 0 : 1);
		while (Buffer.byteLength(first) + Buffer.byteLength(second) > room) if (Buffer.byteLength(first) > Buffer.byteLength(second)) first = first.slice(0, -1);
		else second = second.slice(0, -1);
		const name = `${first}${second === "" ? "" : `_${second}`}${end}`;
		if (!taken(name)) return name;
	}
}
/** Adds a table constraint, or one written behind `column`. */
function addConstraint(step, relation, node, column) {
	if (text(node, "contype") === "CONSTR_NOTNULL") {
		for (const name of names(node, "keys")) setNotNull(step, relation, name, node);
		return;
	}
	const constraint = readConstraint(step, relation, node, column);
	if (!constraint) return;
	relation.constraints.push(constraint);
	if (constraint.kind === "check" && constraint.alone !== true) for (const one of step.catalog.descendants(relation.key)) one.constraints.push({ ...constraint });
	if (constraint.kind !== "unique") return;
	step.catalog.indexes.set(indexKey(relation, constraint.name), relation.key);
	if (constraint.primary) for (const name of constraint.columns) setNotNull(step, relation, name, node);
}
function setNotNull(step, relation, name, node) {
	const column = relation.columns.get(name);
	if (column) column.notNull ??= step.place(node);
}
/** Indexes live in the schema of their table. */
function indexKey(relation, name) {
	return `${relation.key.slice(0, relation.key.lastIndexOf("."))}.${/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll("\"", "\"\"")}"`}`;
}
function readConstraint(step, relation, node, column) {
	const place = step.place(node);
	const columnsOf = (key) => column === void 0 ? names(node, key) : [column];
	const nameWith = (columns, suffix) => text(node, "conname") || freeName(relation, columns, suffix);
	const enforced = flag(node, "is_enforced");
	switch (text(node, "contype")) {
		case "CONSTR_CHECK": {
			const expression = child(node, "raw_expr") ?? {};
			const used = column === void 0 ? mentionedColumns(expression) : [column];
			const alone = flag(node, "is_no_inherit");
			return enforced ? {
				kind: "check",
				name: nameWith(used.length === 1 ? used : [], "check"),
				expression,
				place,
				...alone && { alone }
			} : void 0;
		}
		case "CONSTR_PRIMARY":
		case "CONSTR_UNIQUE": return readUnique(step, relation, node, columnsOf("keys"));
		case "CONSTR_FOREIGN": {
			const columns = columnsOf("fk_attrs");
			const range = child(node, "pktable");
			const target = step.catalog.findRelation(rangeName(range))?.key ?? step.catalog.keyOf(rangeName(range));
			const actions = [
				"fk_del_action",
				"fk_upd_action",
				"fk_matchtype"
			].map((key) => text(node, key)).join("");
			const targetColumns = names(node, "pk_attrs");
			return enforced ? {
				kind: "foreign",
				name: nameWith(columns, "fkey"),
				columns,
				target,
				targetColumns,
				actions,
				deferral: deferralOf(node),
				place
			} : void 0;
		}
		case "CONSTR_EXCLUSION": {
			const columns = find(node, "IndexElem").flatMap((element) => text(element, "name") || []);
			return {
				kind: "exclude",
				name: nameWith(columns, "excl"),
				digest: digestOf(node),
				columns,
				place
			};
		}
		default:
			addOpaque(step, "constraint", { relation: relation.key });
			return;
	}
}
function readUnique(step, relation, node, columns) {
	const primary = text(node, "contype") === "CONSTR_PRIMARY";
	const index = text(node, "indexname");
	const given = text(node, "conname");
	if (index !== "") return promoteIndex(step, relation, {
		index,
		primary,
		name: given || index
	});
	const name = given || (primary ? freeName(relation, [], "pkey") : freeName(relation, columns, "key"));
	const nullsNotDistinct = flag(node, "nulls_not_distinct");
	return {
		kind: "unique",
		name,
		columns,
		primary,
		deferral: deferralOf(node),
		index: false,
		nullsNotDistinct,
		special: void 0,
		where: void 0,
		place: step.place(node)
	};
}
/** ADD CONSTRAINT … USING INDEX: the index becomes the constraint. */
function promoteIndex(step, relation, wish) {
	const found = relation.constraints.find((one) => one.name === wish.index);
	if (found?.kind !== "unique") {
		addOpaque(step, "constraint USING INDEX", { relation: relation.key });
		return;
	}
	relation.constraints = relation.constraints.filter((one) => one !== found);
	return {
		...found,
		primary: wish.primary,
		name: wish.name,
		index: false
	};
}
/** The name of a relation without its schema, unquoted. */
function bareName({ key }) {
	const quoted = /"((?:[^"]|"")*)"$/.exec(key);
	return quoted ? (quoted[1] ?? "").replaceAll("\"\"", "\"") : key.slice(key.lastIndexOf(".") + 1);
}
/** A name that no other constraint of the table has, made of it, the columns and a word. */
function freeName(relation, columns, label) {
	const taken = new Set(relation.constraints.map(({ name }) => name));
	return generatedName(bareName(relation), columns.join("_"), label, (name) => taken.has(name));
}
/** When the constraint of a node, or of ALTER CONSTRAINT, is looked at. */
function deferralOf(node) {
	if (flag(node, "initdeferred")) return "initially";
	return flag(node, "deferrable") ? "on demand" : "never";
}
/** The columns that an expression names. */
function mentionedColumns(expression) {
	const last = find(expression, "ColumnRef").map((reference) => ofKind$1(items(reference, "fields").slice(-1), "String")[0]);
	return [...new Set(last.map((one) => text(one, "sval")))].filter((name) => name !== "");
}
/** The columns that a constraint is about, those of its condition too. */
function columnsOf$2(constraint) {
	if (constraint.kind === "check") return mentionedColumns(constraint.expression);
	return constraint.kind === "unique" && constraint.where ? [...constraint.columns, ...mentionedColumns(constraint.where)] : constraint.columns.slice();
}
/** CREATE UNIQUE INDEX; other indexes refuse nothing. */
function createIndex(step) {
	const { fields, catalog } = step;
	const relation = catalog.findRelation(rangeName(child(fields, "relation")));
	if (!relation) {
		if (flag(fields, "unique")) addOpaque(step, "unique index of a table that is not defined here");
		return;
	}
	const elements = ofKind$1(items(fields, "indexParams"), "IndexElem");
	const columns = elements.flatMap((element) => text(element, "name") || []);
	const name = text(fields, "idxname") || freeName(relation, elements.map(partOf), "idx");
	const key = indexKey(relation, name);
	if (catalog.indexes.has(key) && flag(fields, "if_not_exists")) return;
	catalog.indexes.set(key, relation.key);
	const where = child(fields, "whereClause");
	const computed = [...elements.map((element) => child(element, "expr")), where].filter((one) => one !== void 0);
	relation.computed = [...relation.computed, ...computed.map((expression) => ({
		index: name,
		expression,
		place: step.place()
	}))];
	if (!flag(fields, "unique")) return;
	const special = columns.length < elements.length ? digestOf({
		elements,
		where
	}) : void 0;
	const place = step.place();
	const nullsNotDistinct = flag(fields, "nulls_not_distinct");
	const shared = {
		kind: "unique",
		name,
		columns,
		primary: false,
		deferral: "never",
		index: true
	};
	relation.constraints.push({
		...shared,
		nullsNotDistinct,
		special,
		where,
		place
	});
}
/** What an element of an index gives to its name: the column, or the function that is called. */
function partOf(element) {
	return text(element, "name") || (names(child(child(element, "expr"), "FuncCall"), "funcname").at(-1) ?? "expr");
}
// src/compat/formats/sql/witness/expression.ts
/** What cannot be told without PostgreSQL itself. */
const UNSURE = Symbol("unsure");
const NUMBERS$2 = /* @__PURE__ */ new Set([
	"int2",
	"int4",
	"int8",
	"numeric",
	"float4",
	"float8"
]);
const TEXTS$2 = /* @__PURE__ */ new Set([
	"text",
	"varchar",
	"name"
]);
/** The value of an expression for a row, as far as constants, comparisons, logic, lengths and sums go. */
function evaluate(expression, row) {
	const [kind, fields] = open(expression);
	switch (kind) {
		case "A_Const": return evaluateConstant(expression);
		case "ColumnRef": return evaluateCell(row(text(child(items(fields, "fields").at(-1), "String"), "sval")));
		case "TypeCast": return evaluateCast(fields, row);
		case "BoolExpr": return evaluateLogic(text(fields, "boolop"), items(fields, "args").map((one) => evaluate(one, row)));
		case "NullTest": {
			const value = evaluate(child(fields, "arg") ?? {}, row);
			return value === UNSURE ? UNSURE : value === null === (text(fields, "nulltesttype") === "IS_NULL");
		}
		case "BooleanTest": return evaluateTest(text(fields, "booltesttype"), evaluate(child(fields, "arg") ?? {}, row));
		case "FuncCall": return evaluateCall(names(fields, "funcname").at(-1) ?? "", items(fields, "args").map((one) => evaluate(one, row)));
		case "A_Expr": return evaluateOperator(fields, row);
		default: return UNSURE;
	}
}
function evaluateConstant(expression) {
	const fields = child(expression, "A_Const");
	if (fields?.["isnull"] === true) return null;
	const value = constant(expression);
	if (value === void 0) return UNSURE;
	if (child(fields, "boolval")) return value === "true";
	return child(fields, "sval") ? value : toNumber(value);
}
/** Numbers beyond what a double holds exactly are not compared. */
function toNumber(value) {
	const number = Number(value);
	return Number.isFinite(number) && value.replace(/\D/g, "").length <= 15 ? number : UNSURE;
}
function evaluateCell(cell) {
	if (cell === null || cell === UNSURE) return cell;
	const { name, builtin, array } = cell.type;
	if (array) return UNSURE;
	if (builtin && NUMBERS$2.has(name)) return toNumber(cell.text);
	if (builtin && name === "bool") return cell.text === "true";
	return !builtin || TEXTS$2.has(name) ? cell.text : UNSURE;
}
/** A cast to text of a text, or of a number to a number, keeps the value. */
function evaluateCast(fields, row) {
	const value = evaluate(child(fields, "arg") ?? {}, row);
	const type = names(child(fields, "typeName"), "names").at(-1) ?? "";
	const plain = items(child(fields, "typeName"), "typmods").length === 0 && items(child(fields, "typeName"), "arrayBounds").length === 0;
	if (value === null || value === UNSURE || !plain) return value === null ? null : UNSURE;
	if (typeof value === "string" && TEXTS$2.has(type)) return value;
	if (typeof value === "string" && NUMBERS$2.has(type)) return /^-?\d+$/.test(value) ? toNumber(value) : UNSURE;
	return typeof value === "number" && (type === "numeric" || NUMBERS$2.has(type) && Number.isInteger(value)) ? value : UNSURE;
}
function evaluateLogic(operator, values) {
	const [first] = values;
	if (operator === "NOT_EXPR") return typeof first === "boolean" ? !first : first === null ? null : UNSURE;
	const decisive = operator === "OR_EXPR";
	if (values.includes(decisive)) return decisive;
	if (values.some((value) => value !== null && typeof value !== "boolean")) return UNSURE;
	return values.includes(null) ? null : !decisive;
}
function evaluateTest(test, value) {
	if (value !== null && typeof value !== "boolean") return UNSURE;
	return value === (test.endsWith("UNKNOWN") ? null : test.endsWith("TRUE")) !== test.startsWith("IS_NOT");
}
function evaluateCall(name, values) {
	if (values.includes(UNSURE)) return UNSURE;
	if (name === "coalesce") return values.find((value) => value !== null) ?? null;
	const [value] = values;
	if (value === null && values.length === 1) return null;
	if (/^(?:length|char_length|character_length)$/.test(name) && typeof value === "string" && values.length === 1) return [...value].length;
	if (name === "abs" && typeof value === "number") return Math.abs(value);
	return UNSURE;
}
function evaluateOperator(fields, row) {
	const left = evaluate(child(fields, "lexpr") ?? {}, row);
	const operator = names(fields, "name").at(-1) ?? "";
	const list = ofKind$1([child(fields, "rexpr") ?? {}], "List").flatMap((one) => items(one, "items"));
	const array = ofKind$1([textArray(child(fields, "rexpr") ?? {})], "A_ArrayExpr").flatMap((one) => items(one, "elements"));
	const values = [...list, ...array].map((one) => evaluate(one, row));
	switch (text(fields, "kind")) {
		case "AEXPR_OP": return child(fields, "lexpr") ? applyOperator(operator, left, evaluate(child(fields, "rexpr") ?? {}, row)) : negate(operator, evaluate(child(fields, "rexpr") ?? {}, row));
		case "AEXPR_IN": {
			const equal = evaluateLogic("OR_EXPR", values.map((value) => applyOperator("=", left, value)));
			return operator === "=" ? equal : evaluateLogic("NOT_EXPR", [equal]);
		}
		case "AEXPR_OP_ANY": return array.length > 0 ? evaluateLogic("OR_EXPR", values.map((value) => applyOperator(operator, left, value))) : UNSURE;
		case "AEXPR_LIKE":
		case "AEXPR_ILIKE":
		case "AEXPR_SIMILAR": return left === null ? null : UNSURE;
		case "AEXPR_BETWEEN": return values.length === 2 ? evaluateLogic("AND_EXPR", [applyOperator(">=", left, values[0] ?? UNSURE), applyOperator("<=", left, values[1] ?? UNSURE)]) : UNSURE;
		default: return UNSURE;
	}
}
/** An array that a dump casts to texts is what it was. */
function textArray(node) {
	const cast = child(node, "TypeCast");
	const type = child(cast, "typeName");
	const plain = TEXTS$2.has(names(type, "names").at(-1) ?? "") && items(type, "typmods").length === 0;
	return cast && plain ? textArray(child(cast, "arg") ?? {}) : node;
}
function negate(operator, value) {
	return operator === "-" && typeof value === "number" ? -value : value === null ? null : UNSURE;
}
/** The order of texts depends on the collation; that of numbers does not. */
function applyOperator(operator, left, right) {
	if (left === UNSURE || right === UNSURE) return UNSURE;
	if (left === null || right === null) return null;
	if (operator === "=" || operator === "<>") return typeof left === typeof right ? left === right === (operator === "=") : UNSURE;
	if (typeof left !== "number" || typeof right !== "number") return UNSURE;
	const results = {
		"<": left < right,
		"<=": left <= right,
		">": left > right,
		">=": left >= right
	};
	if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
		if (operator === "+") return left + right;
		if (operator === "-") return left - right;
	}
	return Object.hasOwn(results, operator) ? results[operator] ?? UNSURE : UNSURE;
}
// src/compat/formats/sql/compare/resolve.ts
/** Domains over domains end here; PostgreSQL itself refuses cycles. */
const MAX_DOMAINS = 32;
function resolveType(use, database) {
	let current = use;
	let notNull;
	let fallback;
	const checks = [];
	for (let depth = 0; depth < MAX_DOMAINS; depth += 1) {
		const type = current.builtin ? void 0 : database.types.get(current.name);
		if (type?.kind !== "domain" || current.array) return {
			use: current,
			enum: type?.kind === "enum" ? type : void 0,
			checks,
			notNull,
			default: fallback
		};
		notNull ??= type.notNull;
		fallback ??= type.default;
		checks.push(...type.checks);
		current = {
			...type.base,
			array: type.base.array || current.array
		};
	}
	return {
		use: current,
		enum: void 0,
		checks,
		notNull,
		default: fallback
	};
}
function factsOf(column, database) {
	const resolved = resolveType(column.type, database);
	const fallback = column.default ?? resolved.default;
	return {
		notNull: column.notNull ?? resolved.notNull,
		default: fallback,
		filled: fallback !== void 0 || column.generated !== void 0 || column.identity !== void 0
	};
}
// src/compat/formats/sql/compare/defaults.ts
/** Statements that would show that the default of a column is refused by the table it stands in. Empty: it is not. */
function doubtsAbout(relation, column, database) {
	const resolved = resolveType(column.type, database);
	const fallback = column.default ?? resolved.default;
	const { name } = column;
	const goals = [];
	const shared = {
		kind: "insert",
		relation: relation.key,
		omit: [name]
	};
	for (const check of resolved.checks) if (evaluateDefault(check.expression, "value", fallback, resolved.use.name) !== true) goals.push({
		...shared,
		refusal: `check:${check.name}`
	});
	for (const constraint of relation.constraints) {
		const columns = columnsOf$2(constraint);
		if (!columns.includes(name)) continue;
		if (constraint.kind === "check") {
			if (!(columns.length === 1 && evaluateDefault(constraint.expression, name, fallback, resolved.use.name) === true)) goals.push({
				...shared,
				refusal: `check:${constraint.name}`,
				vary: columns.filter((one) => one !== name)
			});
		} else if (constraint.kind === "foreign") goals.push({
			...shared,
			refusal: `foreign:${constraint.name}`
		});
		else goals.push({
			...shared,
			refusal: `unique:${constraint.name}`,
			twice: columns.filter((one) => one !== name)
		});
	}
	return goals;
}
/** True when the check takes the constant. */
function evaluateDefault(check, name, fallback, type) {
	const text = fallback && constantOf(fallback);
	if (text === void 0) return false;
	return evaluate(check, (column) => column === name ? {
		text,
		type: {
			name: type,
			builtin: true,
			modifiers: [],
			array: false
		}
	} : null);
}
/** A constant, or one with a cast. */
function constantOf(expression) {
	const cast = expression["TypeCast"];
	return constant(cast?.arg ?? expression);
}
// src/compat/formats/sql/compare/issue.ts
const NOT_ANNOUNCED = { deprecated: false };
/** `/public.users/email` as a JSON pointer. */
function pathOf$1(...parts) {
	return parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/compat/formats/sql/compare/history.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** What the migrations of `reader` do that those of `writer` do not; the same statement twice counts twice. Worked out once per pair. */
function newEvents(writer, reader) {
	const ofWriter = known$3.get(writer) ?? /* @__PURE__ */ new WeakMap();
	known$3.set(writer, ofWriter);
	const events = ofWriter.get(reader) ?? subtractEvents(writer, reader);
	ofWriter.set(reader, events);
	return events;
}
function subtractEvents(writer, reader) {
	const left = /* @__PURE__ */ new Map();
	for (const event of writer.events) left.set(idOf$1(event), (left.get(idOf$1(event)) ?? 0) + 1);
	return reader.events.filter((event) => {
		const { file } = event.place;
		if (isRepeatable(file) && writer.files.get(file) !== reader.files.get(file)) return true;
		const count = left.get(idOf$1(event)) ?? 0;
		left.set(idOf$1(event), count - 1);
		return count <= 0;
	});
}
function idOf$1({ kind, relation, columns, digest }) {
	return [
		kind,
		relation,
		columns?.join() ?? "*",
		digest
	].join("\0");
}
const RULES = {
	drop: "irreversible-drop",
	retype: "irreversible-type",
	rewrite: "irreversible-rewrite"
};
/** What no rollback of the application brings back, as far as it concerns what `writer` knew: filling a column it does not know harms nobody. */
function compareHistory(writer, reader) {
	const names = new Names();
	const issues = newEvents(writer, reader).flatMap((event) => {
		const before = names.before(event);
		names.follow(event);
		const issue = event.kind === "unsure" ? unsureOf(event) : before && issueOf$1({
			...event,
			...before
		}, writer);
		return issue ? [{
			event,
			issue
		}] : [];
	});
	const certain = new Set(issues.flatMap(({ event }) => event.kind === "unsure" ? [] : [event.digest]));
	return issues.filter(({ event }) => event.kind !== "unsure" || !certain.has(event.digest)).map(({ issue }) => issue);
}
function unsureOf({ statement, relation, why = "", place }) {
	return {
		rule: "rewrite-unknown",
		kind: "lossy",
		path: relation === "" ? "" : pathOf$1(relation),
		data: {
			statement,
			relation,
			why
		},
		reader: place
	};
}
function issueOf$1(event, writer) {
	const { kind, relation, statement, sequence, place } = event;
	if (kind === "rename" || kind === "unsure") return void 0;
	const data = {
		relation,
		statement,
		...sequence && { sequence }
	};
	if (sequence) {
		const known = writer.sequences.get(relation);
		return known && {
			rule: RULES[kind],
			kind: "lossy",
			path: pathOf$1(relation),
			data,
			writer: known.place,
			reader: place
		};
	}
	const table = writer.relations.get(relation);
	if (table?.kind !== "table" && table?.kind !== "foreign table") return void 0;
	const columns = event.columns?.filter((name) => table.columns.has(name));
	if (columns?.length === 0) return void 0;
	const path = columns?.length === 1 && columns[0] !== void 0 ? pathOf$1(relation, columns[0]) : pathOf$1(relation);
	return {
		rule: RULES[kind],
		kind: "lossy",
		path,
		data: {
			...data,
			columns: columns ?? []
		},
		writer: table.place,
		reader: place
	};
}
/** What things were called before the migrations that are looked at; what took a name that was given up was not there. */
var Names = class {
	#relations = /* @__PURE__ */ new Map();
	#columns = /* @__PURE__ */ new Map();
	before({ relation, columns, sequence }) {
		const was = sequence ? relation : this.#relation(relation);
		return was === void 0 ? void 0 : {
			relation: was,
			columns: columns?.flatMap((name) => this.#column(was, name) ?? [])
		};
	}
	follow({ kind, relation, columns, to }) {
		const was = this.#relation(relation);
		const [from] = columns ?? [];
		if (kind !== "rename" || to === void 0) return;
		if (from === void 0) {
			this.#relations.set(to, was);
			this.#relations.set(relation, void 0);
		} else if (was !== void 0) {
			this.#columns.set(`${was}\0${to}`, this.#column(was, from));
			this.#columns.set(`${was}\0${from}`, void 0);
		}
	}
	#relation(key) {
		return this.#relations.has(key) ? this.#relations.get(key) : key;
	}
	#column(table, name) {
		const key = `${table}\0${name}`;
		return this.#columns.has(key) ? this.#columns.get(key) : name;
	}
};
/** The statement that dropped a table, or one of its columns. */
function placeOfDrop(relation, column, events) {
	return events.findLast((one) => one.kind === "drop" && one.relation === relation && one.columns?.[0] === column)?.place;
}
// src/compat/formats/sql/compare/implied.ts
const checksOfRelation = /* @__PURE__ */ new WeakMap();
/** The checks of a table and of the domains of its columns; worked out once, as a table may have many. */
function knownChecks(relation, database) {
	const known = checksOfRelation.get(relation) ?? listChecks(relation, database);
	checksOfRelation.set(relation, known);
	return known;
}
function listChecks(relation, database) {
	const own = relation.constraints.flatMap((check) => check.kind === "check" ? [{
		check,
		columns: mentionedColumns(check.expression),
		alias: void 0
	}] : []);
	const ofDomains = [...relation.columns.values()].flatMap(({ name, type }) => resolveType(type, database).checks.map((check) => ({
		check,
		columns: [name],
		alias: name
	})));
	return [...own, ...ofDomains];
}
/** Rows that are tried for one check. */
const MAX_ROWS$1 = 4e3;
const INTEGERS$3 = /* @__PURE__ */ new Set([
	"int2",
	"int4",
	"int8"
]);
const NUMBERS$1 = /* @__PURE__ */ new Set([
	...INTEGERS$3,
	"numeric",
	"float4",
	"float8"
]);
const TEXTS$1 = /* @__PURE__ */ new Set(["text", "varchar"]);
/**
* Whether every row that a table holds satisfies a check. Decided only where columns are compared with constants, one at a time: then
* what a check says of a row depends on nothing but where each value lies among the constants, and one row for each such place tells all.
*/
function impliedBy(wanted, relation, database, filler) {
	const atoms = atomsOf(wanted);
	if (!atoms) return false;
	const given = knownChecks(relation, database).filter((one) => one.columns.length > 0 && one.columns.every((name) => wanted.columns.includes(name)) && atomsOf(one) !== void 0);
	const terms = [atoms, ...given.map((one) => atomsOf(one) ?? [])].flat();
	const choices = wanted.columns.map((name) => ({
		name,
		cells: relation.columns.has(name) ? cellsOf(name, terms, relation, database) : fillingOf$1(name, filler)
	}));
	if (choices.some(({ cells }) => cells === void 0)) return false;
	const total = choices.reduce((product, { cells }) => product * (cells?.length ?? 0), 1);
	if (total > MAX_ROWS$1) return false;
	for (let row = 0; row < total; row += 1) {
		const cells = pickRow(choices, row);
		const holds = (one) => evaluate(one.check.expression, (name) => cells.get(one.alias ?? name) ?? null);
		const result = holds(wanted);
		if ((result === false || result === UNSURE) && !given.some((one) => holds(one) === false)) return false;
	}
	return true;
}
/** What a column gets that the writer does not know: NULL, or a constant. */
function fillingOf$1(name, filler) {
	const column = filler?.relation.columns.get(name);
	if (!filler || !column) return void 0;
	const { filled, default: fallback } = factsOf(column, filler.database);
	if (!filled) return [null];
	const value = fallback && column.generated === void 0 ? constantOf(fallback) : void 0;
	const { use } = resolveType(column.type, filler.database);
	return value === void 0 || use.array ? void 0 : [{
		text: value,
		type: use
	}];
}
/** No row holds NULL there, as the checks say. */
function neverNull(relation, column, database) {
	if (!relation.constraints.some((one) => one.kind === "check")) return false;
	return impliedBy({
		check: {
			name: "",
			expression: { NullTest: {
				arg: { ColumnRef: { fields: [{ String: { sval: column } }] } },
				nulltesttype: "IS_NOT_NULL"
			} },
			place: relation.place,
			kind: "check"
		},
		columns: [column],
		alias: void 0
	}, relation, database);
}
function pickRow(choices, row) {
	let rest = row;
	return new Map(choices.map(({ name, cells = [] }) => {
		const cell = cells[rest % cells.length] ?? null;
		rest = Math.floor(rest / cells.length);
		return [name, cell];
	}));
}
/** `undefined` where the check does more than compare columns with constants. */
function atomsOf(known) {
	const before = atomsOfCheck.get(known);
	if (before) return before.atoms;
	const atoms = [];
	const made = { atoms: collect(known.check.expression, known.alias, atoms) ? atoms : void 0 };
	atomsOfCheck.set(known, made);
	return made.atoms;
}
const atomsOfCheck = /* @__PURE__ */ new WeakMap();
function collect(node, alias, atoms) {
	const [kind, fields] = open(node);
	if (kind === "BoolExpr") return items(fields, "args").every((one) => collect(one, alias, atoms));
	if (kind === "A_Const") return true;
	if (kind === "NullTest" || kind === "BooleanTest") return collectSides([child(fields, "arg") ?? {}], alias, atoms);
	if (kind === "ColumnRef") return collectSides([node], alias, atoms);
	if (kind !== "A_Expr") return false;
	const operator = names(fields, "name").at(-1) ?? "";
	if (!/^(?:=|<>|<|<=|>|>=|BETWEEN)$/.test(operator) || !/^AEXPR_(?:OP|IN|OP_ANY|BETWEEN)$/.test(text(fields, "kind"))) return false;
	const right = child(fields, "rexpr") ?? {};
	const array = uncast(right);
	const list = [...ofKind$1([array], "List").flatMap((one) => items(one, "items")), ...ofKind$1([array], "A_ArrayExpr").flatMap((one) => items(one, "elements"))];
	return collectSides([child(fields, "lexpr") ?? {}, ...list.length > 0 ? list : [right]], alias, atoms);
}
function uncast(node) {
	const inner = child(child(node, "TypeCast"), "arg");
	return inner ? uncast(inner) : node;
}
/** What is cast to a type that keeps every value: other casts move the places where a check changes its mind. */
function keptBy(node) {
	const cast = child(node, "TypeCast");
	if (!cast) return node;
	const type = child(cast, "typeName");
	return /^(?:text|varchar|numeric)$/.test(names(type, "names").at(-1) ?? "") && items(type, "typmods").length === 0 ? keptBy(child(cast, "arg")) : void 0;
}
/** One side at most is a column; the others are constants. */
function collectSides(nodes, alias, atoms) {
	const constants = [];
	const found = [];
	for (const written of nodes) {
		const [kind, fields] = open(written);
		const call = kind === "FuncCall" && /^(?:length|char_length|character_length)$/.test(names(fields, "funcname").at(-1) ?? "");
		const reference = child(keptBy(call ? items(fields, "args")[0] : written), "ColumnRef");
		const node = uncast(written);
		const value = constant(node) ?? negative(...open(node));
		if (reference) found.push({
			column: alias ?? text(child(items(reference, "fields").at(-1), "String"), "sval"),
			length: call
		});
		else if (value !== void 0) constants.push(value);
		else if (!flag(child(node, "A_Const"), "isnull")) return false;
	}
	const [one, other] = found;
	if (other) return false;
	if (one) atoms.push({
		...one,
		constants
	});
	return true;
}
/** `-5` is a sign before a constant. */
function negative(kind, fields) {
	if (kind !== "A_Expr" || child(fields, "lexpr") || names(fields, "name").at(-1) !== "-") return void 0;
	const value = constant(child(fields, "rexpr"));
	return value === void 0 ? void 0 : `-${value}`;
}
/** One value for each place among the constants; `undefined` where they cannot be told apart like that. */
function cellsOf(name, atoms, relation, database) {
	const column = relation.columns.get(name);
	if (!column || column.type.name === "") return void 0;
	const { use, enum: labels } = resolveType(column.type, database);
	const mine = atoms.filter((atom) => atom.column === name);
	const cell = (value) => ({
		text: value,
		type: use
	});
	const nothing = factsOf(column, database).notNull ? [] : [null];
	if (use.array) return void 0;
	if (labels) return [...nothing, ...labels.labels.map((label) => cell(label.name))];
	if (!use.builtin) return void 0;
	if (use.name === "bool") return [
		...nothing,
		cell("true"),
		cell("false")
	];
	const constants = [...new Set(mine.flatMap((atom) => atom.constants))];
	if (NUMBERS$1.has(use.name)) {
		const numbers = numbersAround(constants, INTEGERS$3.has(use.name));
		return mine.some(({ length }) => length) ? void 0 : numbers && [...nothing, ...numbers.map(cell)];
	}
	if (!TEXTS$1.has(use.name)) return void 0;
	const texts = mine.some(({ length }) => length) ? textsOfLengths(mine, constants) : textsAround(constants);
	return texts && [...nothing, ...texts.map(cell)];
}
/** Every constant, and a number on either side of it. Undefined beyond what a double holds exactly. */
function numbersAround(constants, whole) {
	const numbers = [...new Set(constants.map(Number))].sort((a, b) => a - b);
	if (!numbers.every((one) => Number.isFinite(one) && Math.abs(one) < 2 ** 40)) return void 0;
	const between = numbers.map((one, index) => Number(((one + (numbers[index + 1] ?? one + 2)) / 2).toPrecision(13)));
	if (between.some((one, index) => one <= (numbers[index] ?? 0) || one >= (numbers[index + 1] ?? one + 1))) return void 0;
	const points = whole ? numbers.flatMap((one) => [Math.floor(one), Math.ceil(one)].flatMap((near) => [
		near - 1,
		near,
		near + 1
	])) : [];
	const all = whole ? points : [
		(numbers[0] ?? 0) - 1,
		...numbers,
		...between
	];
	return [...new Set(all.length > 0 ? all : [0])].map(String);
}
function textsAround(constants) {
	let other = "x";
	while (constants.includes(other)) other += "x";
	return [...constants, other];
}
function textsOfLengths(atoms, constants) {
	if (!atoms.every((atom) => atom.length || atom.constants.length === 0)) return void 0;
	const lengths = constants.map(Number).flatMap((one) => [
		one - 1,
		one,
		one + 1
	]);
	if (!lengths.every((one) => Number.isInteger(one) && one <= 5e3)) return void 0;
	return [...new Set([0, ...lengths].filter((one) => one >= 0))].map((one) => "x".repeat(one));
}
// src/compat/formats/sql/compare/relate.ts
const INTEGERS$2 = {
	int2: 2n ** 15n - 1n,
	int4: 2n ** 31n - 1n,
	int8: 2n ** 63n - 1n
};
/** Digits that a floating-point number keeps exactly, and a number beyond its range. */
const FLOATS = {
	float4: {
		exact: 2n ** 24n,
		rank: 1
	},
	float8: {
		exact: 2n ** 53n,
		rank: 2
	}
};
/** How values of `writer` fare in a column of `reader`; both without domains, enums apart. */
function relateTypes(writer, reader) {
	if (sameUse(writer, reader)) return {};
	if (writer.array !== reader.array) return { other: true };
	if (!writer.builtin || !reader.builtin) return writer.name === reader.name ? { unproven: true } : relateForeign(writer, reader);
	return relateNumbers(writer, reader) ?? relateTexts(writer, reader) ?? relateBits(writer, reader) ?? relateTimes(writer, reader);
}
function sameUse(a, b) {
	return a.name === b.name && a.builtin === b.builtin && a.array === b.array && a.modifiers.join() === b.modifiers.join();
}
/** A type of an extension may convert by itself; what is built in never becomes another built-in kind without saying so. */
function relateForeign(writer, reader) {
	return writer.builtin === reader.builtin ? { other: true } : { unproven: true };
}
function exactOf({ name, modifiers }) {
	if (Object.hasOwn(INTEGERS$2, name)) return {
		max: INTEGERS$2[name] ?? 0n,
		scale: 0
	};
	if (name !== "numeric") return void 0;
	if (modifiers.length === 0) return {
		max: "unlimited",
		scale: "unlimited"
	};
	const [precision, scale] = [Number(modifiers[0]), Number(modifiers[1] ?? 0)];
	return {
		max: precision > scale ? 10n ** BigInt(Math.min(precision - scale, 2e3)) - 1n : 0n,
		scale
	};
}
function relateNumbers(writer, reader) {
	const [from, to] = [exactOf(writer), exactOf(reader)];
	const [floatFrom, floatTo] = [FLOATS[writer.name], FLOATS[reader.name]];
	if (from && to) {
		const relation = relateExact(from, to);
		return Object.hasOwn(INTEGERS$2, reader.name) && (from.scale === "unlimited" || from.scale > 0) && relation.narrow === void 0 ? {
			...relation,
			narrow: "0.5"
		} : relation;
	}
	if (floatFrom && floatTo) return floatFrom.rank <= floatTo.rank ? { wider: true } : {
		narrow: "1e300",
		changes: true
	};
	if (from && floatTo) return {
		wider: true,
		...(from.max === "unlimited" || from.max > floatTo.exact || from.scale !== 0) && { changes: true },
		...from.max === "unlimited" && { narrow: "1e400" }
	};
	if (floatFrom && to) {
		if (to.max === "unlimited") return { wider: true };
		return {
			narrow: floatFrom.rank === 1 ? "1e38" : "1e300",
			changes: true
		};
	}
}
function relateExact(from, to) {
	const over = to.max === "unlimited" ? void 0 : to.max + 1n;
	const narrow = over !== void 0 && (from.max === "unlimited" || from.max >= over) ? String(over) : void 0;
	const more = to.max === "unlimited" ? from.max !== "unlimited" : from.max !== "unlimited" && to.max > from.max;
	const finer = to.scale === "unlimited" ? from.scale !== "unlimited" : from.scale !== "unlimited" && to.scale > from.scale;
	const changes = from.scale === "unlimited" ? to.scale !== "unlimited" : to.scale !== "unlimited" && to.scale < from.scale;
	return {
		...narrow !== void 0 && { narrow },
		...changes && { changes },
		...(more || finer) && { wider: true }
	};
}
/** Characters that fit; `undefined` for what is no text. */
function lengthOf({ name, modifiers }) {
	if (name === "text") return Number.POSITIVE_INFINITY;
	if (name !== "varchar" && name !== "bpchar") return void 0;
	return modifiers.length > 0 ? Number(modifiers[0]) : Number.POSITIVE_INFINITY;
}
function relateTexts(writer, reader) {
	const [from, to] = [lengthOf(writer), lengthOf(reader)];
	if (from === void 0 || to === void 0) return void 0;
	const padded = writer.name === "bpchar" !== (reader.name === "bpchar") || reader.name === "bpchar" && to > from;
	return {
		...to < from && { narrow: "x".repeat(to + 1) },
		...to > from && { wider: true },
		...padded && { changes: true }
	};
}
function relateBits(writer, reader) {
	if (![writer.name, reader.name].every((name) => name === "bit" || name === "varbit")) return void 0;
	const [from, to] = [writer, reader].map(({ modifiers }) => modifiers.length > 0 ? Number(modifiers[0]) : Number.POSITIVE_INFINITY);
	if (from === void 0 || to === void 0) return void 0;
	if (reader.name === "bit" && (from !== to || writer.name === "varbit")) return { narrow: from < to || writer.name === "varbit" ? "1".repeat(to === 1 ? 2 : 1) : "1".repeat(Math.min(from, 64)) };
	return {
		...to < from && { narrow: "1".repeat(to + 1) },
		...to > from && { wider: true }
	};
}
/** How much of a moment each type keeps: the date alone, date and time, the moment itself. */
const MOMENTS = [
	"date",
	"timestamp",
	"timestamptz"
];
const CLOCKS = ["time", "timetz"];
const NETWORKS = ["cidr", "inet"];
function relateTimes(writer, reader) {
	for (const family of [
		MOMENTS,
		CLOCKS,
		NETWORKS
	]) {
		const [from, to] = [family.indexOf(writer.name), family.indexOf(reader.name)];
		if (from === -1 || to === -1) continue;
		const [fine, coarse] = [precisionOf(writer), precisionOf(reader)];
		const changes = to < from || coarse < fine || from !== to && reader.name.endsWith("tz");
		return {
			...changes && { changes },
			...(to > from || coarse > fine) && { wider: true }
		};
	}
	if (writer.name === "interval" && reader.name === "interval") return { unproven: true };
	return writer.name === reader.name ? { unproven: true } : { other: true };
}
function precisionOf({ name, modifiers }) {
	return name === "date" ? 0 : Number(modifiers[0] ?? 6);
}
// src/compat/formats/sql/compare/renames.ts
function followRenames(name, writer, reader) {
	const { forth, back } = pathsBetween(writer, reader);
	const current = forth.follow(name);
	return current === name ? back.follow(name) : current;
}
/** Names that were given up and taken, each with those that stand under it now. What was never moved stands where it is. */
var Moves = class {
	#now = /* @__PURE__ */ new Map();
	#here = /* @__PURE__ */ new Map();
	move(from, to) {
		if (from === to) return;
		const moved = this.at(from);
		this.#here.set(to, [...this.at(to), ...moved]);
		this.#here.set(from, []);
		for (const name of moved) this.#now.set(name, to);
	}
	at(name) {
		return this.#here.get(name) ?? [name];
	}
	/** `undefined` for what was never moved; what came back was. */
	now(name) {
		return this.#now.get(name);
	}
};
/** Where a list of renames takes every name, worked out once for all of them. */
var Renames = class {
	#relations = new Moves();
	#columns = /* @__PURE__ */ new Map();
	constructor(renames) {
		for (const [relation, column, to] of renames) if (column === void 0) this.#relations.move(relation, to);
		else for (const table of this.#relations.at(relation)) this.#of(table).move(column, to);
	}
	#of(table) {
		const known = this.#columns.get(table) ?? new Moves();
		this.#columns.set(table, known);
		return known;
	}
	/** The same object where nothing moved it. */
	follow(name) {
		const relation = this.#relations.now(name.relation);
		const column = name.column === void 0 ? void 0 : this.#columns.get(name.relation)?.now(name.column);
		if (relation === void 0 && column === void 0) return name;
		return {
			...name,
			...relation !== void 0 && { relation },
			...column !== void 0 && { column }
		};
	}
};
const known$2 = /* @__PURE__ */ new WeakMap();
function pathsBetween(writer, reader) {
	const [mine, theirs] = [newEvents(writer, reader), newEvents(reader, writer)];
	const ofMine = known$2.get(mine) ?? /* @__PURE__ */ new WeakMap();
	known$2.set(mine, ofMine);
	const paths = ofMine.get(theirs) ?? {
		forth: new Renames(renamesOf(mine).map(({ relation, columns, to = "" }) => [
			relation,
			columns?.[0],
			to
		])),
		back: new Renames(renamesOf(theirs).toReversed().map(backwards))
	};
	ofMine.set(theirs, paths);
	return paths;
}
function backwards({ relation, columns, to = "" }) {
	const [column] = columns ?? [];
	return column === void 0 ? [
		to,
		void 0,
		relation
	] : [
		relation,
		to,
		column
	];
}
function renamesOf(events) {
	return events.filter(({ kind }) => kind === "rename");
}
// src/compat/formats/sql/compare/columns.ts
function compareColumns(mine, theirs, writer, reader) {
	if (mine.open !== void 0 || theirs.open !== void 0) return [];
	const issues = [];
	const events = newEvents(writer, reader);
	const shown = [...mine.columns.values()].filter(({ hidden }) => hidden !== true);
	const renames = new Map(shown.map(({ name }) => [name, renamedTo(mine.key, name, writer, reader)]));
	for (const column of shown) {
		const other = theirs.columns.get(column.name);
		const to = theirs.columns.get(renames.get(column.name) ?? "");
		if (!other) issues.push(missing$1(mine, theirs, column, {
			to,
			dropped: placeOfDrop(mine.key, column.name, events)
		}));
		else {
			const pair = {
				table: mine.key,
				written: mine,
				read: theirs,
				mine: column,
				theirs: other,
				writer,
				reader
			};
			issues.push(...comparePair(pair), ...to ? [replaced(mine, column, to)] : []);
		}
	}
	if (mine.kind === "view" || mine.kind === "materialized view") return issues;
	const renamed = new Set(shown.flatMap(({ name }) => theirs.columns.has(name) ? [] : renames.get(name) ?? []));
	const bases = new Map([...mine.columns.values()].flatMap((column) => column.base === void 0 ? [] : [[column.base, column]]));
	const required = (column, database) => {
		const { notNull, filled } = factsOf(column, database);
		return notNull !== void 0 && !filled;
	};
	for (const column of theirs.columns.values()) {
		const known = mine.columns.get(column.name) ?? bases.get(column.base ?? "");
		if (known !== void 0 && (known.hidden !== true || required(known, writer)) || renamed.has(column.name) || !required(column, reader)) continue;
		issues.push({
			rule: "column-required",
			kind: "breaking",
			path: pathOf$1(mine.key, column.name),
			data: {
				relation: mine.key,
				column: column.name
			},
			writer: mine.place,
			reader: column.place,
			goal: {
				kind: "insert",
				relation: mine.key,
				refusal: `not-null:${column.name}`
			}
		});
	}
	return issues;
}
/** What a column of the writer is called by the reader, in a table that kept its name; undefined when it kept its own too. */
function renamedTo(relation, column, writer, reader) {
	const name = followRenames({
		relation,
		column
	}, writer, reader);
	return name.relation === relation && name.column !== column ? name.column : void 0;
}
/** Another column has taken the name of one that goes by another name now. */
function replaced(table, column, to) {
	const data = {
		relation: table.key,
		column: column.name,
		to: to.name
	};
	return {
		rule: "column-renamed",
		kind: "lossy",
		path: pathOf$1(table.key, column.name),
		data,
		writer: column.place,
		reader: to.place
	};
}
function missing$1(mine, theirs, column, found) {
	const shared = {
		kind: "breaking",
		path: pathOf$1(mine.key, column.name),
		writer: column.place,
		goal: {
			kind: "select",
			relation: mine.key,
			columns: [column.name],
			refusal: `column:${column.name}`
		},
		removal: column.announced ?? mine.announced ?? NOT_ANNOUNCED
	};
	const data = {
		relation: mine.key,
		column: column.name,
		...mine.kind !== "table" && { type: mine.kind }
	};
	const { to, dropped } = found;
	if (!to) return {
		rule: "column-removed",
		data,
		reader: dropped ?? theirs.place,
		...shared
	};
	return {
		rule: "column-renamed",
		data: {
			...data,
			to: to.name
		},
		reader: to.place,
		...shared
	};
}
function comparePair(pair) {
	if (pair.mine.type.name === "" || pair.theirs.type.name === "") return [];
	return [
		...compareType(pair),
		...compareCollation(pair),
		...compareFilling(pair)
	];
}
function issueOf(pair, issue) {
	const { table, mine, theirs } = pair;
	return {
		...issue,
		path: pathOf$1(table, mine.name),
		data: {
			relation: table,
			column: mine.name,
			...issue.data
		},
		writer: mine.place,
		reader: theirs.place
	};
}
function compareType(pair) {
	const { table, mine, theirs, writer, reader } = pair;
	const [from, to] = [resolveType(mine.type, writer), resolveType(theirs.type, reader)];
	if (sameUse(from.use, to.use)) return [];
	const data = {
		writer: typeText(mine.type),
		reader: typeText(theirs.type)
	};
	const relation = from.enum !== to.enum && (from.enum ?? to.enum) ? { other: true } : relateTypes(from.use, to.use);
	const issues = [];
	if (relation.other) {
		const goal = {
			kind: "union",
			relation: table,
			column: mine.name,
			type: mine.type
		};
		issues.push(issueOf(pair, {
			rule: "type-changed",
			kind: "breaking",
			data,
			goal
		}));
	}
	if (relation.unproven) issues.push(issueOf(pair, {
		rule: "type-changed",
		kind: "unknown",
		data
	}));
	if (relation.narrow !== void 0) {
		const value = from.use.array ? `{${relation.narrow}}` : relation.narrow;
		const goal = {
			kind: "insert",
			relation: table,
			set: /* @__PURE__ */ new Map([[mine.name, value]]),
			refusal: `type:${mine.name}`
		};
		issues.push(issueOf(pair, {
			rule: "type-narrowed",
			kind: "breaking",
			data,
			goal
		}));
	}
	if (relation.changes) issues.push(issueOf(pair, {
		rule: "type-rounds",
		kind: "lossy",
		data
	}));
	else if (relation.wider) issues.push(issueOf(pair, {
		rule: "type-widened",
		kind: "lossy",
		data
	}));
	return issues;
}
/** What was different may be the same, which a unique constraint refuses. */
function compareCollation(pair) {
	const [writer, reader] = [collationOf(pair.mine), collationOf(pair.theirs)];
	if (writer === reader) return [];
	return [issueOf(pair, {
		rule: "collation-changed",
		kind: pair.read.constraints.some((one) => one.kind !== "check" && one.kind !== "foreign" && one.columns.includes(pair.mine.name)) ? "unknown" : "lossy",
		data: {
			writer,
			reader
		}
	})];
}
function collationOf({ collation = "default" }) {
	return collation.replace(/^(?:pg_catalog|public)\./, "").replaceAll("\"", "");
}
/** What a row gets that does not name the column, or gives it NULL. */
function compareFilling(pair) {
	const { table, mine, theirs, writer, reader } = pair;
	const [from, to] = [factsOf(mine, writer), factsOf(theirs, reader)];
	const issues = [];
	const locked = isLocked(theirs);
	if (locked && !isLocked(mine)) {
		const goal = {
			kind: "insert",
			relation: table,
			vary: [mine.name],
			refusal: `generated:${mine.name}`
		};
		issues.push(issueOf(pair, {
			rule: "column-generated",
			kind: "breaking",
			goal
		}));
	} else if (!from.notNull && to.notNull && !locked && !isLocked(mine) && !neverNull(pair.written, mine.name, writer)) {
		const refusal = `not-null:${mine.name}`;
		const goal = {
			kind: "insert",
			relation: table,
			set: /* @__PURE__ */ new Map([[mine.name, null]]),
			refusal
		};
		issues.push({
			...issueOf(pair, {
				rule: "not-null-added",
				kind: "breaking",
				goal
			}),
			reader: to.notNull
		});
	}
	if (from.notNull && !to.notNull && !neverNull(pair.read, mine.name, reader)) issues.push(issueOf(pair, {
		rule: "column-nullable",
		kind: "breaking",
		goal: {
			kind: "read-null",
			relation: table,
			column: mine.name
		}
	}));
	issues.push(...compareDefault(pair, from, to));
	return issues;
}
function compareDefault(pair, from, to) {
	const { table, mine, theirs, reader } = pair;
	if (from.filled && to.notNull && !to.filled) return [issueOf(pair, {
		rule: "default-removed",
		kind: "breaking",
		goal: {
			kind: "insert",
			relation: table,
			omit: [mine.name],
			refusal: `not-null:${mine.name}`
		}
	})];
	const optional = from.filled || !from.notNull;
	const [before, after] = [fillingOf(mine, from), fillingOf(theirs, to)];
	if (!optional || before === after || to.notNull && !to.filled) return [];
	const data = {
		writer: before,
		reader: after
	};
	const doubts = after !== "NULL" && after !== "a sequence" ? doubtsAbout(pair.read, theirs, reader) : [];
	if (doubts.length === 0) return [issueOf(pair, {
		rule: "default-changed",
		kind: "lossy",
		data
	})];
	return doubts.map((goal) => ({
		...issueOf(pair, {
			rule: "default-changed",
			kind: "breaking",
			data,
			goal
		}),
		unproven: "unknown"
	}));
}
/** The value always comes from the database. */
function isLocked({ generated, identity }) {
	return generated !== void 0 || identity === "always";
}
/** Where an unnamed value comes from; two sequences are alike. */
function fillingOf(column, facts) {
	if (column.generated) return `an expression (${digestOf(column.generated).slice(0, 8)})`;
	if (column.identity !== void 0 || isSequence(facts.default)) return "a sequence";
	if (!facts.default) return "NULL";
	const plain = withoutTextCasts(facts.default);
	return constant(plain) ?? `an expression (${digestOf(plain).slice(0, 8)})`;
}
function isSequence(expression) {
	return expression !== void 0 && find(expression, "FuncCall").some((call) => names(call, "funcname").at(-1) === "nextval");
}
/** A dump writes `'a'::text` where a person wrote `'a'`. */
function withoutTextCasts(expression) {
	const cast = expression["TypeCast"];
	return cast?.arg?.["A_Const"] ? cast.arg : expression;
}
// src/compat/formats/sql/witness/fits.ts
const INTEGERS$1 = {
	int2: 2n ** 15n,
	int4: 2n ** 31n,
	int8: 2n ** 63n
};
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])/;
/** Whether a column of the type takes a literal. Checks of domains are asked too; `failed` is told the name of one that fails. */
function fits(type, value, database, failed) {
	const resolved = resolveType(type, database);
	const own = resolved.enum && !resolved.use.array ? yesIf(resolved.enum.labels.some(({ name }) => name === value)) : fitsUse(resolved.use, value, database);
	if (own !== "yes") return own;
	for (const check of resolved.checks) {
		const result = evaluate(check.expression, (name) => name === "value" ? {
			text: value,
			type: resolved.use
		} : UNSURE);
		if (result === UNSURE) return "unsure";
		if (result === false) {
			failed?.(check.name);
			return "no";
		}
	}
	return "yes";
}
function yesIf(condition) {
	return condition ? "yes" : "no";
}
function fitsUse(use, value, database) {
	if (use.array) {
		const inner = /^\{([^{},"\\]*)\}$/.exec(value)?.[1];
		if (inner === void 0) return "unsure";
		return inner === "" ? "yes" : fits({
			...use,
			array: false
		}, inner, database);
	}
	if (!use.builtin) return "unsure";
	const limit = INTEGERS$1[use.name];
	if (limit !== void 0) return /^-?\d+$/.test(value) ? yesIf(BigInt(value) < limit && BigInt(value) >= -limit) : "no";
	return fitsScalar(use, value);
}
function fitsScalar({ name, modifiers }, value) {
	const limit = modifiers.length > 0 ? Number(modifiers[0]) : Number.POSITIVE_INFINITY;
	switch (name) {
		case "numeric": return fitsNumeric(modifiers, value);
		case "float8": return yesIf(isNumber(value) && Number.isFinite(Number(value)));
		case "float4": return yesIf(isNumber(value) && Math.abs(Number(value)) < 34e37);
		case "text": return "yes";
		case "varchar":
		case "bpchar": return [...value].length <= limit ? "yes" : yesIf([...value].length > limit && value.trimEnd().length <= limit);
		case "bool": return yesIf(value === "true" || value === "false");
		case "uuid": return yesIf(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value));
		case "date": return DATE.test(value) && value.length === 10 ? "yes" : "unsure";
		case "timestamp":
		case "timestamptz": return DATE.test(value) && /^.{10}(?: [01]\d:[0-5]\d:[0-5]\d)?$/.test(value) ? "yes" : "unsure";
		case "time":
		case "timetz": return /^[01]\d:[0-5]\d:[0-5]\d$/.test(value) ? "yes" : "unsure";
		case "interval": return /^\d+ days$/.test(value) ? "yes" : "unsure";
		case "json":
		case "jsonb": return /^\{\}$|^\{"a":\d+\}$/.test(value) ? "yes" : "unsure";
		case "bytea": return /^\\x(?:[0-9a-f]{2})*$/.test(value) ? "yes" : "unsure";
		case "inet": return /^10\.0\.0\.\d{1,2}$/.test(value) ? "yes" : "unsure";
		case "bit": return /^[01]+$/.test(value) ? yesIf(value.length === (modifiers.length > 0 ? limit : 1)) : "unsure";
		case "varbit": return /^[01]+$/.test(value) ? yesIf(value.length <= limit) : "unsure";
		default: return "unsure";
	}
}
function isNumber(value) {
	return /^-?\d+(?:\.\d+)?(?:e\d+)?$/.test(value);
}
function fitsNumeric(modifiers, value) {
	if (!isNumber(value)) return "no";
	if (modifiers.length === 0) return "yes";
	const whole = Number(modifiers[0]) - Number(modifiers[1] ?? 0);
	const [digits, exponent] = value.replace(/^-/, "").split("e");
	return yesIf(((digits ?? "").split(".")[0]?.replace(/^0+/, "") ?? "").length + Number(exponent ?? 0) <= Math.max(whole, 0));
}
// src/compat/formats/sql/compare/total.ts
const TEXT = builtin("text");
const BOOL = builtin("bool");
const JSON_TYPE = builtin("json");
const MOMENT = builtin("timestamptz");
/** Types whose values all compare with each other, and how long their texts are. */
const SIZES = {
	bool: 5,
	int2: 6,
	int4: 11,
	int8: 20,
	uuid: 36,
	date: 16,
	timestamp: 40,
	timestamptz: 48,
	text: Number.POSITIVE_INFINITY,
	varchar: Number.POSITIVE_INFINITY,
	numeric: Number.POSITIVE_INFINITY
};
const INTEGERS = [
	"int2",
	"int4",
	"int8"
];
const TEXTS = ["text", "varchar"];
const COMPARISON = /^(?:=|<>|<|<=|>|>=)$/;
/** A character of a text in JSON: `\u0001`. */
const ESCAPED = 6;
function builtin(name) {
	return {
		name,
		builtin: true,
		modifiers: [],
		array: false
	};
}
/** Bytes of the longest text of a type. */
function bytesOf(type, database) {
	const { use, enum: labels } = resolveType(type, database);
	if (use.array) return Number.POSITIVE_INFINITY;
	if (labels) return Math.max(0, ...labels.labels.map(({ name }) => Buffer.byteLength(name)));
	if (use.name === "varchar" && use.modifiers.length > 0) return 4 * Number(use.modifiers[0]);
	return use.builtin && Object.hasOwn(SIZES, use.name) ? SIZES[use.name] ?? 0 : Number.POSITIVE_INFINITY;
}
/** Whether an expression has a value for every row, and which kind of; `undefined` where it may fail, or nobody can tell. */
function readTotal(node, context) {
	const [kind, fields] = open(node);
	const each = (key) => items(fields, key).map((one) => readTotal(one, context));
	switch (kind) {
		case "A_Const": return readConstant(node);
		case "ColumnRef": return context.scope(items(fields, "fields").map((one) => text(child(one, "String"), "sval")));
		case "TypeCast": return readCast(fields, context);
		case "BoolExpr": return each("args").every((one) => one && isBoolean(one)) ? truth() : void 0;
		case "NullTest": return readTotal(child(fields, "arg"), context) && truth(true);
		case "A_Expr": return readOperator(fields, context);
		case "CaseExpr": return readCase(fields, context);
		case "CoalesceExpr": {
			const args = each("args");
			const joined = join(args);
			return joined && {
				...joined,
				notNull: args.some((one) => one?.notNull === true)
			};
		}
		case "FuncCall": return readCall(names(fields, "funcname"), items(fields, "args"), context);
		case "SQLValueFunction": return text(fields, "op").endsWith("CURRENT_TIMESTAMP") ? {
			type: MOMENT,
			notNull: true,
			bytes: SIZES["timestamptz"] ?? 0
		} : void 0;
		case "JsonObjectConstructor": return flag(fields, "unique") ? void 0 : readJson(ofKind$1(items(fields, "exprs"), "JsonKeyValue").flatMap(pairOf), context);
		default: return;
	}
}
function pairOf(one) {
	return [child(one, "key") ?? {}, child(child(one, "value"), "raw_expr") ?? child(child(child(one, "value"), "JsonValueExpr"), "raw_expr") ?? {}];
}
function truth(notNull = false) {
	return {
		type: BOOL,
		notNull,
		bytes: SIZES["bool"] ?? 0
	};
}
function isBoolean({ type, literal }) {
	return type === void 0 ? literal === void 0 : type.name === "bool" && type.builtin && !type.array;
}
function readConstant(node) {
	const fields = child(node, "A_Const");
	if (fields?.["isnull"] === true) return {
		type: void 0,
		notNull: false,
		bytes: 0
	};
	const value = constant(node);
	if (value === void 0) return void 0;
	const size = {
		notNull: true,
		bytes: Buffer.byteLength(value)
	};
	if (child(fields, "boolval")) return truth(true);
	if (child(fields, "ival")) return {
		type: builtin("int4"),
		...size
	};
	return child(fields, "sval") ? {
		type: void 0,
		literal: value,
		...size
	} : {
		type: builtin("numeric"),
		...size
	};
}
function readCast(fields, context) {
	const value = readTotal(child(fields, "arg"), context);
	const type = readPlainType(child(fields, "typeName"), context.database.types);
	if (!value || !type || type.array || type.modifiers.length > 0) return void 0;
	if (TEXTS.includes(type.name) && type.builtin) return {
		type,
		notNull: value.notNull,
		bytes: value.bytes
	};
	if (type.name === "regconfig" && value.literal !== void 0) return {
		...value,
		type
	};
	if (type.name === "date" && /^timestamp$|^date$/.test(value.type?.name ?? "")) return {
		type,
		notNull: value.notNull,
		bytes: bytesOf(type, context.database)
	};
	return takes$1(value, type, context.database) ? {
		type,
		notNull: value.notNull,
		bytes: bytesOf(type, context.database)
	} : void 0;
}
/** Whether every value of the one is one of the other, as an assignment makes it. */
function takes$1(value, type, database) {
	const { use, enum: labels, checks, notNull } = resolveType(type, database);
	if (checks.length > 0 || notNull || use.array) return false;
	const { literal } = value;
	if (value.type === void 0 && literal === void 0) return true;
	if (labels) return value.type ? value.type.name === use.name : labels.labels.some(({ name }) => name === literal);
	const plain = use.builtin && use.modifiers.length === 0;
	if (plain && TEXTS.includes(use.name)) return value.type === void 0 || value.type.builtin && TEXTS.includes(value.type.name);
	if (plain && use.name === "tsvector") return value.type?.name === "tsvector";
	if (!value.type || !plain || value.type.array || !value.type.builtin) return false;
	const [from, to] = [INTEGERS.indexOf(value.type.name), INTEGERS.indexOf(use.name)];
	return from !== -1 && to !== -1 ? from <= to : value.type.name === use.name && value.type.modifiers.length === 0;
}
function comparable(a, b, { database }) {
	if (a.type && b.type) {
		const [left, right] = [resolveType(a.type, database), resolveType(b.type, database)];
		if (left.use.array || right.use.array) return false;
		if (left.enum ?? right.enum) return left.use.name === right.use.name;
		const family = ({ use }) => !use.builtin || !Object.hasOwn(SIZES, use.name) ? "" : INTEGERS.includes(use.name) ? "integer" : TEXTS.includes(use.name) ? "text" : use.name;
		return family(left) !== "" && family(left) === family(right);
	}
	const [typed, other] = a.type ? [a.type, b] : [b.type, a];
	return typed ? takes$1(other, typed, database) : true;
}
function readOperator(fields, context) {
	const operator = names(fields, "name").at(-1) ?? "";
	const left = readTotal(child(fields, "lexpr"), context);
	const list = ofKind$1([child(fields, "rexpr") ?? {}], "List").flatMap((one) => items(one, "items"));
	const right = list.length > 0 ? void 0 : readTotal(child(fields, "rexpr"), context);
	switch (text(fields, "kind")) {
		case "AEXPR_OP":
			if (!left || !right) return void 0;
			if (COMPARISON.test(operator)) return comparable(left, right, context) ? truth(left.notNull && right.notNull) : void 0;
			if (operator === "->" || operator === "->>") return readField(operator, left, right);
			return operator === "||" ? concatenate([left, right]) : void 0;
		case "AEXPR_DISTINCT":
		case "AEXPR_NOT_DISTINCT": return left && right && comparable(left, right, context) ? truth(true) : void 0;
		case "AEXPR_LIKE":
		case "AEXPR_ILIKE": return left && right?.literal !== void 0 && isTextLike(left) && !right.literal.includes("\\") ? truth(left.notNull) : void 0;
		case "AEXPR_OP_ANY":
		case "AEXPR_IN": {
			const all = (list.length > 0 ? list : elementsOf(child(fields, "rexpr"))).map((one) => readTotal(one, context));
			if (all.length === 0 || !COMPARISON.test(operator)) return void 0;
			return left && all.every((one) => one && comparable(left, one, context)) ? truth() : void 0;
		}
		default: return;
	}
}
/** The elements of an array that is written down, whatever it is cast to. */
function elementsOf(node) {
	const cast = child(node, "TypeCast");
	return cast ? elementsOf(child(cast, "arg")) : items(child(node, "A_ArrayExpr"), "elements");
}
/** A field of an object, or an item of a list: NULL where there is none. */
function readField(operator, { type }, key) {
	if (!type?.builtin || type.array || !/^jsonb?$/.test(type.name)) return void 0;
	if (key.literal === void 0 && key.type?.name !== "int4" && key.type?.name !== "text") return void 0;
	return {
		type: operator === "->" ? type : TEXT,
		notNull: false,
		bytes: Number.POSITIVE_INFINITY
	};
}
/** `||` joins texts as soon as one side is one. */
function concatenate(parts) {
	const isText = ({ type }) => type !== void 0 && type.builtin && !type.array && TEXTS.includes(type.name);
	const isVector = ({ type }) => type?.name === "tsvector" && type.builtin && !type.array;
	if (parts.every(isVector)) return {
		type: builtin("tsvector"),
		notNull: parts.every(({ notNull }) => notNull),
		bytes: Number.POSITIVE_INFINITY
	};
	return parts.every((one) => isText(one) || one.type === void 0) && parts.some(isText) ? {
		type: TEXT,
		notNull: parts.every(({ notNull }) => notNull),
		bytes: parts.reduce((sum, one) => sum + one.bytes, 0)
	} : void 0;
}
function readCase(fields, context) {
	const whens = ofKind$1(items(fields, "args"), "CaseWhen");
	const subject = child(fields, "arg") && readTotal(child(fields, "arg"), context);
	if (child(fields, "arg") && !subject) return void 0;
	if (!whens.map((one) => readTotal(child(one, "expr"), context)).every((one) => one && (subject ? comparable(subject, one, context) : isBoolean(one)))) return void 0;
	const otherwise = child(fields, "defresult");
	const nothing = {
		type: void 0,
		notNull: false,
		bytes: 0
	};
	return join([...whens.map((one) => readTotal(child(one, "result"), context)), otherwise ? readTotal(otherwise, context) : nothing]);
}
/** What one of several values is: of one type, literals apart. */
function join(values) {
	const known = values.flatMap((one) => one ?? []);
	const types = known.flatMap(({ type }) => type ?? []);
	const literals = known.filter(({ literal }) => literal !== void 0);
	const [first] = types;
	if (known.length < values.length || types.some((one) => one.name !== first?.name || one.array !== first.array)) return void 0;
	if (literals.length > 0 && first && !TEXTS.includes(first.name)) return void 0;
	return {
		type: first ?? (literals.length > 0 ? TEXT : void 0),
		notNull: known.every(({ notNull }) => notNull),
		bytes: Math.max(0, ...known.map(({ bytes }) => bytes))
	};
}
function readCall(path, args, context) {
	const name = path.at(-1) ?? "";
	if (path.length > 1 && path[0] !== "pg_catalog") return void 0;
	if (/^(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)$/.test(name) && args.length === 0) return {
		type: MOMENT,
		notNull: true,
		bytes: SIZES["timestamptz"] ?? 0
	};
	if (name === "gen_random_uuid") return {
		type: builtin("uuid"),
		notNull: true,
		bytes: SIZES["uuid"] ?? 0
	};
	if (/^jsonb?_build_object$/.test(name)) return readJson(args, context);
	const known = Object.hasOwn(OF_TEXTS, name) ? OF_TEXTS[name] : void 0;
	const values = args.map((one) => readTotal(one, context));
	const [first] = values;
	if (!known || values.length === 0 || !values.every((one, index) => one && (isTextLike(one) || index === 0 && one.type?.name === known.takes))) return void 0;
	if (known.takes !== void 0 && values.length > 1 && !values.some((one) => one?.literal !== void 0)) return void 0;
	return {
		type: known.gives,
		notNull: values.every((one) => one?.notNull === true),
		bytes: known.grows ? Number.POSITIVE_INFINITY : first?.bytes ?? 0
	};
}
/** Functions of texts that have a value for every text; a vector of words for as many as go into one. */
const OF_TEXTS = {
	lower: {
		gives: TEXT,
		grows: true
	},
	upper: {
		gives: TEXT,
		grows: true
	},
	initcap: {
		gives: TEXT,
		grows: true
	},
	btrim: { gives: TEXT },
	ltrim: { gives: TEXT },
	rtrim: { gives: TEXT },
	md5: {
		gives: TEXT,
		grows: true
	},
	length: {
		gives: builtin("int4"),
		grows: true
	},
	char_length: {
		gives: builtin("int4"),
		grows: true
	},
	to_tsvector: {
		gives: builtin("tsvector"),
		grows: true,
		takes: "regconfig"
	},
	setweight: {
		gives: builtin("tsvector"),
		grows: true,
		takes: "tsvector"
	}
};
function isTextLike({ type, literal }) {
	return type === void 0 ? literal !== void 0 : type.builtin && !type.array && TEXTS.includes(type.name);
}
/** An object of keys that are written down. Its text, for `json`, is that of its members. */
function readJson(pairs, context) {
	const values = pairs.map((one) => readTotal(one, context));
	if (!(pairs.length % 2 === 0 && values.every((one, index) => one && (index % 2 === 1 || one.literal !== void 0 && one.notNull)))) return void 0;
	return {
		type: JSON_TYPE,
		notNull: true,
		bytes: values.reduce((sum, one) => sum + ESCAPED * (one?.bytes ?? 0) + 8, 2)
	};
}
// src/compat/formats/sql/compare/computed.ts
/** What the database of the reader computes for the rows of the writer, as far as the writer's own does not: it may fail where a row was right. */
function compareComputed(mine, theirs, writer, reader) {
	if (theirs.kind !== "table" || mine.open !== void 0 || theirs.open !== void 0) return [];
	const scope = scopeOf$1(theirs, reader);
	const before = new Set(mine.computed.map(({ expression }) => digestOf(expression)));
	const issueOf = (what, name, place) => ({
		rule: "expression-may-fail",
		kind: "unknown",
		path: pathOf$1(mine.key, ...what === "index" ? [] : [name]),
		data: {
			relation: mine.key,
			what,
			name
		},
		writer: mine.place,
		reader: place
	});
	const indexes = theirs.computed.filter(({ expression }) => !before.has(digestOf(expression)) && !readTotal(expression, {
		scope,
		database: reader
	}));
	return [...new Map(indexes.map(({ index, place }) => [index, issueOf("index", index, place)])).values(), ...[...theirs.columns.values()].flatMap((column) => compareColumn(mine, column, {
		scope,
		writer,
		reader,
		issueOf
	}))];
}
function compareColumn(mine, column, { scope, writer, reader, issueOf }) {
	const known = mine.columns.get(column.name);
	const { generated, default: fallback, name, place } = column;
	if (generated) {
		const same = known?.generated && digestOf(known.generated) === digestOf(generated) && typeText(known.type) === typeText(column.type);
		const value = same ? void 0 : readTotal(generated, {
			scope,
			database: reader
		});
		return same || value && takes$1(value, column.type, reader) ? [] : [issueOf("generated column", name, place)];
	}
	if (!fallback || known?.default && digestOf(known.default) === digestOf(fallback)) return [];
	const value = constantOf(fallback);
	if (value !== void 0) return fits(column.type, value, reader) === "no" && checksOf$1(column, reader) ? [refused(mine, column, value)] : [];
	return isSafe(fallback, reader) || usedBefore(fallback, writer) ? [] : [issueOf("default", name, place)];
}
/** A constant that is refused for itself, not by a check, which is told of elsewhere. */
function checksOf$1({ type }, database) {
	return resolveType(type, database).checks.length === 0;
}
function refused(mine, { name, place, type }, value) {
	return {
		rule: "default-changed",
		kind: "breaking",
		unproven: "unknown",
		path: pathOf$1(mine.key, name),
		data: {
			relation: mine.key,
			column: name,
			writer: `any ${typeText(type)}`,
			reader: value
		},
		writer: mine.place,
		reader: place,
		goal: {
			kind: "insert",
			relation: mine.key,
			omit: [name],
			refusal: `type:${name}`
		}
	};
}
/** The columns of a row of a table, by their names and by those of the table. */
function scopeOf$1(table, database) {
	return (path) => {
		const [first = "", second] = path;
		const column = path.length === 1 ? table.columns.get(first) : path.length === 2 && first === bareName(table) ? table.columns.get(second ?? "") : void 0;
		if (!column || column.type.name === "") return void 0;
		const { use, notNull } = resolveType(column.type, database);
		return {
			type: resolveType(column.type, database).enum ? column.type : use,
			notNull: (column.notNull ?? notNull) !== void 0,
			bytes: bytesOf(column.type, database)
		};
	};
}
/** Functions that have a value whenever they are called as a default calls them: without a row. */
const SAFE = new Set(`now clock_timestamp statement_timestamp transaction_timestamp timezone date_trunc date_part extract age gen_random_uuid uuid_generate_v1
  uuid_generate_v1mc uuid_generate_v4 uuidv4 uuidv7 gen_random_bytes random md5 sha256 encode substr substring left right lower upper replace concat
  to_char floor round trunc nextval txid_current pg_current_xact_id pg_backend_pid version current_database current_schema json_build_object
  jsonb_build_object json_build_array jsonb_build_array to_json to_jsonb array_append array_fill make_interval int4range tstzrange daterange
  tsrange coalesce text date int8 timestamptz to_timestamp overlay translate lpad rpad`.split(/\s+/));
const OPERATORS = /^(?:\+|-|\*|\|\||->|->>)$/;
/** A default that has the same kind of value every time. */
function isSafe(expression, database) {
	const calls = find(expression, "FuncCall").every((call) => {
		const [name = "", schema] = names(call, "funcname").toReversed();
		if (name === "current_setting") return items(call, "args").length === 2;
		const own = [...schema === void 0 ? database.schemas : [schema]].some((one) => isRoutine$1(`${one}.${name}(`, database));
		return SAFE.has(name) && !own;
	});
	const operators = find(expression, "A_Expr").every((one) => text(one, "kind") === "AEXPR_OP" && OPERATORS.test(names(one, "name").at(-1) ?? ""));
	const subqueries = find(expression, "SubLink").length > 0 || ofKind$1([expression], "ColumnRef").length > 0;
	return calls && operators && !subqueries && !flag(child(expression, "A_Const"), "isnull");
}
function isRoutine$1(prefix, { opaques }) {
	return [...opaques.values()].some(({ what, name }) => what === "function" && name.startsWith(prefix));
}
const defaults = /* @__PURE__ */ new WeakMap();
/** The writer's own tables compute it already. */
function usedBefore(expression, database) {
	const known = defaults.get(database) ?? new Set([...database.relations.values()].flatMap((one) => [...one.columns.values()].flatMap((column) => column.default ? digestOf(column.default) : [])));
	defaults.set(database, known);
	return known.has(digestOf(expression));
}
// src/compat/formats/sql/compare/effective.ts
/** Views over views end here. */
const MAX_VIEWS = 16;
/** `undefined` for views that show more than columns of one table. */
function effectiveOf(relation, database, depth = 0) {
	if (relation.kind === "table") return {
		table: relation,
		seen: relation
	};
	const { through } = relation;
	const base = through && depth < MAX_VIEWS ? database.relations.get(through.relation) : void 0;
	const effective = base && effectiveOf(base, database, depth + 1);
	if (!through || !effective) return void 0;
	const own = new Map([...through.columns].map(([name, column]) => [column, name]));
	return {
		table: effective.table,
		seen: rename$1(effective.seen, relation, own)
	};
}
function rename$1(table, view, own) {
	const nameOf = (column) => own.get(column) ?? `${bareName(table)}.${column}`;
	const columns = [...table.columns.values()].map((column) => {
		const [name, hidden] = [nameOf(column.name), column.hidden === true || !own.has(column.name)];
		return {
			...column,
			name,
			place: hidden ? column.place : view.place,
			announced: view.columns.get(name)?.announced,
			hidden,
			base: column.base ?? column.name
		};
	});
	return {
		...view,
		kind: "table",
		columns: new Map(columns.map((column) => [column.name, column])),
		constraints: table.constraints.map((constraint) => renameConstraint$1(constraint, nameOf)),
		partitioned: table.partitioned,
		partition: table.partition,
		bounds: table.bounds,
		definition: void 0
	};
}
function renameConstraint$1(constraint, nameOf) {
	if (constraint.kind === "check") return {
		...constraint,
		expression: renameAll(constraint.expression, nameOf)
	};
	const columns = constraint.columns.map(nameOf);
	if (constraint.kind !== "unique") return {
		...constraint,
		columns
	};
	return {
		...constraint,
		columns,
		where: constraint.where && renameAll(constraint.where, nameOf)
	};
}
function renameAll(expression, nameOf) {
	return mapTree(expression, (node) => {
		const name = text(child(items(child(node, "ColumnRef"), "fields").at(-1), "String"), "sval");
		return name === "" ? node : {
			...node,
			ColumnRef: {
				...child(node, "ColumnRef"),
				fields: [{ String: { sval: nameOf(name) } }]
			}
		};
	});
}
// src/compat/formats/sql/compare/constraints.ts
/** What a database refuses beyond types and NULL, and what it promises. */
function compareConstraints(mine, theirs, writer, reader) {
	if (mine.open !== void 0 || theirs.open !== void 0) return [];
	const sides = {
		mine,
		theirs,
		writer,
		reader
	};
	return [
		...compareChecks(sides),
		...compareUniques(sides),
		...compareForeignKeys(sides),
		...compareExclusions(sides)
	];
}
function ofKind(relation, kind) {
	return relation.constraints.filter((one) => one.kind === kind);
}
/** Checks of the table and of the domains of its columns, under a key that says the same. */
function checksOf(relation, database) {
	return new Map(knownChecks(relation, database).map((one) => [`${one.alias ?? ""} ${digestOf(one.check.expression)}`, one]));
}
function compareChecks({ mine, theirs, writer, reader }) {
	const [before, after] = [checksOf(mine, writer), checksOf(theirs, reader)];
	const issues = [];
	for (const [key, known] of after) {
		const { check, columns } = known;
		if (before.has(key) || impliedBy(known, mine, writer, {
			relation: theirs,
			database: reader
		})) continue;
		const given = columns.filter((name) => mine.columns.has(name));
		issues.push({
			rule: "check-added",
			kind: "breaking",
			unproven: "unknown",
			path: pathOf$1(mine.key),
			data: {
				relation: mine.key,
				constraint: check.name,
				columns: [...columns]
			},
			writer: mine.place,
			reader: check.place,
			goal: {
				kind: "insert",
				relation: mine.key,
				vary: given,
				refusal: `check:${check.name}`
			}
		});
	}
	for (const [key, known] of before) {
		const there = known.columns.every((name) => theirs.columns.has(name));
		if (!after.has(key) && there && !impliedBy(known, theirs, reader)) issues.push(weaker({
			mine,
			theirs,
			writer,
			reader
		}, known.check, known.columns));
	}
	return issues;
}
function weaker({ mine, theirs }, constraint, columns) {
	const data = {
		relation: mine.key,
		constraint: constraint.name,
		type: constraint.kind,
		columns: [...columns]
	};
	return {
		rule: "constraint-removed",
		kind: "lossy",
		path: pathOf$1(mine.key),
		data,
		writer: constraint.place,
		reader: theirs.place
	};
}
function whereOf({ where }) {
	return where ? digestOf(where) : "";
}
function sameUnique(a, b) {
	const columns = (one) => [...one.columns].sort().join("\0");
	return columns(a) === columns(b) && a.special === b.special && whereOf(a) === whereOf(b) && a.nullsNotDistinct === b.nullsNotDistinct && a.deferral === "never" === (b.deferral === "never");
}
/** Rows that differ in `a` differ in every wider set of columns; NULLs are different from each other, so they need not be in `a`. */
function implies(a, b, table, database) {
	if (a.special !== void 0 || a.where && whereOf(a) !== whereOf(b)) return sameUnique(a, b);
	const notNull = a.columns.every((name) => {
		const column = table.columns.get(name);
		return column !== void 0 && factsOf(column, database).notNull !== void 0;
	});
	return a.columns.every((name) => b.columns.includes(name)) && (!b.nullsNotDistinct || a.nullsNotDistinct || notNull);
}
function compareUniques(sides) {
	const { mine, theirs, writer } = sides;
	const [before, after] = [ofKind(mine, "unique"), ofKind(theirs, "unique")];
	const added = after.filter((one) => !before.some((known) => implies(known, one, mine, writer)) && !onlyUnknownColumns(one, sides));
	const removed = before.filter((one) => {
		return one.columns.every((name) => theirs.columns.has(name)) && !after.some((other) => sameUnique(one, other) || sameUnique({
			...one,
			deferral: "never"
		}, other) && one.deferral !== "never");
	});
	const same = (a, b) => sameUnique({
		...a,
		deferral: "never"
	}, {
		...b,
		deferral: "never"
	});
	const kept = before.flatMap((one) => {
		const others = after.filter((other) => same(one, other));
		const other = others.find((next) => next.name === one.name && !next.index) ?? others[0];
		return other ? [...earlier(sides, one, other), ...renamed(sides, one, other)] : [];
	});
	return [
		...added.map((one) => uniqueAdded(sides, one)),
		...removed.map((one) => uniqueRemoved(sides, one)),
		...kept
	];
}
const WHEN = {
	never: 0,
	"on demand": 1,
	initially: 2
};
/** Rows that are right only at the end of a transaction are refused in the middle of it. */
function earlier({ mine }, before, after) {
	if (WHEN[after.deferral] >= WHEN[before.deferral]) return [];
	const data = {
		relation: mine.key,
		constraint: after.name,
		columns: after.columns
	};
	return [{
		rule: "constraint-earlier",
		kind: "unknown",
		path: pathOf$1(mine.key),
		data,
		writer: before.place,
		reader: after.place
	}];
}
/** ON CONFLICT ON CONSTRAINT, and whoever looks at the name in an error, says the name. */
function renamed({ mine }, before, after) {
	if (before.index || after.name === before.name && !after.index) return [];
	const data = {
		relation: mine.key,
		constraint: before.name,
		to: after.name,
		type: after.index ? "index" : "constraint"
	};
	return [{
		rule: "constraint-renamed",
		kind: "lossy",
		path: pathOf$1(mine.key),
		data,
		writer: before.place,
		reader: after.place
	}];
}
/** New columns that stay NULL for the application never clash. */
function onlyUnknownColumns(unique, { mine, theirs, reader }) {
	if (unique.nullsNotDistinct || unique.special !== void 0) return false;
	return unique.columns.some((name) => {
		const column = mine.columns.has(name) ? void 0 : theirs.columns.get(name);
		return column !== void 0 && staysDistinct(column, reader);
	});
}
function staysDistinct(column, database) {
	const { default: fallback, filled } = factsOf(column, database);
	return !filled || column.identity !== void 0 || JSON.stringify(fallback ?? "").includes("\"nextval\"");
}
function uniqueAdded({ mine }, unique) {
	const { columns, special, where } = unique;
	const vary = where ? mentionedColumns(where).filter((name) => mine.columns.has(name) && !columns.includes(name)) : [];
	const goal = {
		kind: "insert",
		relation: mine.key,
		twice: columns,
		vary,
		refusal: `unique:${unique.name}`
	};
	return {
		rule: "unique-added",
		kind: special === void 0 ? "breaking" : "unknown",
		unproven: "unknown",
		path: pathOf$1(mine.key),
		data: {
			relation: mine.key,
			constraint: unique.name,
			columns
		},
		writer: mine.place,
		reader: unique.place,
		...special === void 0 && { goal }
	};
}
/** ON CONFLICT needs the constraint it names the columns of. */
function uniqueRemoved({ mine, theirs }, unique) {
	const { columns, special, deferral } = unique;
	const provable = special === void 0 && !unique.where && deferral === "never";
	return {
		rule: "unique-removed",
		kind: provable ? "breaking" : "unknown",
		unproven: "unknown",
		path: pathOf$1(mine.key),
		data: {
			relation: mine.key,
			constraint: unique.name,
			columns
		},
		writer: unique.place,
		reader: theirs.place,
		...provable && { goal: {
			kind: "conflict",
			relation: mine.key,
			columns
		} }
	};
}
/** A foreign key of the writer with its target as the reader calls it. */
function translate(key, writer, reader) {
	const moved = followRenames({ relation: key.target }, writer, reader).relation;
	const taken = moved === key.target ? void 0 : reader.relations.get(key.target);
	if (taken && effectiveOf(taken, reader)?.table.key !== moved) return key;
	const target = moved;
	const targetColumns = key.targetColumns.map((column) => followRenames({
		relation: key.target,
		column
	}, writer, reader).column ?? column);
	return {
		...key,
		target,
		targetColumns
	};
}
function sameTarget(a, b) {
	const pairs = (one) => one.columns.map((name, index) => `${name}>${one.targetColumns[index] ?? ""}`).sort().join();
	return a.target === b.target && (pairs(a) === pairs(b) || a.columns.join() === b.columns.join());
}
function compareForeignKeys(sides) {
	const { mine, theirs, writer, reader } = sides;
	const [before, after] = [ofKind(mine, "foreign").map((key) => translate(key, writer, reader)), ofKind(theirs, "foreign")];
	const path = pathOf$1(mine.key);
	const issues = [];
	for (const key of after) {
		const known = before.find((one) => sameTarget(one, key));
		const data = {
			relation: mine.key,
			constraint: key.name,
			columns: key.columns,
			target: key.target
		};
		const places = {
			writer: known?.place ?? mine.place,
			reader: key.place
		};
		const silent = key.columns.some((name) => {
			const column = mine.columns.has(name) ? void 0 : theirs.columns.get(name);
			return column !== void 0 && !factsOf(column, reader).filled;
		});
		if (known && known.actions !== key.actions) issues.push({
			rule: "foreign-key-changed",
			kind: "unknown",
			path,
			data,
			...places
		});
		if (known) issues.push(...earlier(sides, known, key));
		if (known || silent) continue;
		const given = key.columns.filter((name) => mine.columns.has(name));
		const goal = {
			kind: "insert",
			relation: mine.key,
			vary: given,
			refusal: `foreign:${key.name}`
		};
		issues.push({
			rule: "foreign-key-added",
			kind: "breaking",
			unproven: "unknown",
			path,
			data,
			...places,
			goal
		});
	}
	for (const key of before) if (!after.some((one) => sameTarget(one, key)) && reader.relations.has(key.target) && key.columns.every((name) => theirs.columns.has(name))) issues.push(weaker(sides, key, key.columns));
	return issues;
}
function compareExclusions(sides) {
	const { mine, theirs } = sides;
	const [before, after] = [ofKind(mine, "exclude"), ofKind(theirs, "exclude")];
	const added = after.filter((one) => !before.some(({ digest }) => digest === one.digest));
	const removed = before.filter((one) => !after.some(({ digest }) => digest === one.digest));
	return [...added.map((one) => {
		const data = {
			relation: mine.key,
			constraint: one.name,
			columns: one.columns
		};
		return {
			rule: "unique-added",
			kind: "unknown",
			path: pathOf$1(mine.key),
			data,
			writer: mine.place,
			reader: one.place
		};
	}), ...removed.map((one) => weaker(sides, one, one.columns))];
}
// src/compat/formats/sql/parse/grammar.ts
let current;
/** Parses a whole text. A parser that was thrown out of (its stack is finite) is not used again: the next text gets a new one. */
async function parseText(text) {
	if (text.trim() === "") return { statements: [] };
	return withParser((parser) => runParser(parser, text), (why) => ({
		error: `the parser gave up (${why})`,
		at: 0
	}));
}
/** What the grammar of PL/pgSQL says of a DO statement, or of a CREATE FUNCTION; `undefined` where it refuses it. */
async function parseRoutine(statement) {
	return withParser((parser) => runBlockParser(parser, statement), () => void 0);
}
async function withParser(run, giveUp) {
	current ??= makeParser();
	const parser = await current;
	try {
		return run(parser);
	} catch (thrown) {
		current = void 0;
		return giveUp(thrown instanceof Error ? thrown.message : String(thrown));
	}
}
async function makeParser() {
	const { default: makeModule } = await import("./libpg-query.js");
	const silent = () => void 0;
	return makeModule({
		print: silent,
		printErr: silent
	});
}
/** The result in memory: pointers to the tree as JSON, to what was printed, to the error {message, function, file, line, position from 1}. */
function runParser(parser, text) {
	const query = write(parser, text);
	const result = parser._wasm_parse_query_raw(query);
	if (result === 0) throw new RangeError("out of memory");
	const word = (pointer) => parser.getValue(pointer, "i32");
	const error = word(result + 8);
	const answer = error ? {
		error: parser.UTF8ToString(word(error)),
		at: Math.max(0, word(error + 16) - 1)
	} : { statements: JSON.parse(parser.UTF8ToString(word(result))).stmts ?? [] };
	parser._wasm_free_parse_result(result);
	parser._free(query);
	return answer;
}
/** The result in memory is a text: the tree as JSON, or what is wrong. */
function runBlockParser(parser, statement) {
	const query = write(parser, statement);
	const result = parser._wasm_parse_plpgsql(query);
	if (result === 0) throw new RangeError("out of memory");
	const answer = parser.UTF8ToString(result);
	parser._wasm_free_string(result);
	parser._free(query);
	return answer.startsWith("{") ? JSON.parse(answer) : void 0;
}
function write(parser, text) {
	const size = parser.lengthBytesUTF8(text) + 1;
	const pointer = parser._malloc(size);
	if (pointer === 0) throw new RangeError("out of memory");
	parser.stringToUTF8(text, pointer, size);
	return pointer;
}
// src/compat/formats/sql/parse/layout.ts
/** Digests of a routine: of all that makes it, and of how it is called. By its key it is known whichever way its name was written. */
function digestsOf(fields) {
	const options = items(fields, "options").map(withoutLayout);
	return {
		digest: digestOf({
			...fields,
			funcname: void 0,
			options,
			replace: void 0
		}),
		interface: digestOf({
			parameters: items(fields, "parameters").flatMap((one) => child(one, "FunctionParameter") ?? []),
			returnType: fields["returnType"]
		})
	};
}
const LAYOUT = /([eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\2\$)|(?:--[^\n]*|\/\*[\s\S]*?\*\/|\s)+/g;
/** Longer bodies are compared as they are written. */
const MAX_BODY$1 = 2e4;
/** The body of a function with its comments and blanks made one blank each; quoted texts stay as they are. */
function withoutLayout(option) {
	if (text(child(option, "DefElem"), "defname") !== "as") return option;
	return mapTree(option, (node) => {
		const body = node["sval"];
		if (typeof body !== "string" || body.length > MAX_BODY$1) return node;
		return {
			...node,
			sval: body.replace(LAYOUT, (_, quoted) => quoted ?? " ").trim()
		};
	});
}
// src/compat/formats/sql/parse/code.ts
/** Quotes the body again: what holds this tag itself is not read. */
const TAG$1 = "$rollback_gate$";
/** Longer bodies are not read. */
const MAX_BODY = 1e5;
/** How an expression of PL/pgSQL is written: a statement, an expression, or from here on an assignment. */
const EXPRESSION = 2;
const ASSIGNMENT = 3;
/** Statements made of texts. */
const DYNAMIC = /* @__PURE__ */ new Set(["PLpgSQL_stmt_dynexecute", "PLpgSQL_stmt_dynfors"]);
const RUN_TEXT = ["dynquery", "dynamic_query"];
/** Releases have most of their functions in common, word by word. */
const MAX_KNOWN = 1e3;
const known$1 = /* @__PURE__ */ new Map();
/** Where a node stands. In a text that is written out this way, quotes inside of values have a backslash: it is never part of one. */
const PLACE = /"\w*(?:location|list_start|list_end)":\d+,?/g;
/** What stands in the body of a function or procedure, as far as its language is known here. */
async function readCode(fields) {
	const key = JSON.stringify(fields).replace(PLACE, "");
	const code = known$1.get(key) ?? {
		...await readAnew(fields),
		facts: readFacts(fields),
		digests: digestsOf(fields)
	};
	if (known$1.size >= MAX_KNOWN) known$1.clear();
	known$1.set(key, code);
	return code;
}
/** What is said of a routine, such as its volatility: a digest of each. */
function readFacts(fields) {
	return new Map(ofKind$1(items(fields, "options"), "DefElem").map((one) => [text(one, "defname"), digestOf({ arg: one["arg"] })]));
}
async function readAnew(fields) {
	const body = child(fields, "sql_body");
	if (body) return { statements: statementsIn(body) };
	const options = ofKind$1(items(fields, "options"), "DefElem");
	const option = (name) => options.find((one) => text(one, "defname") === name);
	const language = text(child(child(option("language"), "arg"), "String"), "sval").toLowerCase();
	const [source] = names(child(child(option("as"), "arg"), "List"), "items");
	if (source === void 0 || source.length > MAX_BODY) return {
		statements: [],
		unread: "its body is not read"
	};
	if (language === "sql") return readSql(source);
	return language === "plpgsql" ? readPlpgsql(fields, source) : {
		statements: [],
		unread: `it is written in ${language}`
	};
}
/** A body behind BEGIN ATOMIC is a list of lists. */
function statementsIn(node) {
	const [kind, inner] = open(node);
	return kind === "List" ? items(inner, "items").flatMap(statementsIn) : [node];
}
async function readSql(source) {
	const answer = await parseText(source);
	if ("error" in answer) return {
		statements: [],
		unread: "its body is no SQL that can be read"
	};
	return { statements: answer.statements.map((one) => child(one, "stmt") ?? {}) };
}
async function readPlpgsql(fields, source) {
	const routine = child(items(source.includes(TAG$1) ? void 0 : await parseRoutine(headOf$1(fields, `${TAG$1}${source}${TAG$1}`)), "plpgsql_funcs")[0], "PLpgSQL_function");
	if (!routine) return {
		statements: [],
		unread: "its body cannot be read"
	};
	const queries = /* @__PURE__ */ new Map();
	for (const expression of find(routine, "PLpgSQL_expr")) {
		const query = asStatement(expression);
		const answer = await parseText(query);
		const [statement] = "error" in answer ? [] : answer.statements;
		if (!statement) return {
			statements: [],
			unread: "an expression of its body cannot be read"
		};
		queries.set(query, child(statement, "stmt") ?? {});
	}
	const dynamic = findKinds(routine, DYNAMIC).length > 0 || RUN_TEXT.some((key) => hasField(routine, key));
	return {
		statements: [...queries.values()],
		routine,
		queries,
		...dynamic && { unread: "it executes a text" }
	};
}
/** The head of a function like this one, with types that no catalog is asked for. */
function headOf$1(fields, body) {
	const quoted = (name) => `"${name.replaceAll("\"", "\"\"")}"`;
	const parameters = ofKind$1(items(fields, "parameters"), "FunctionParameter").map((one) => {
		const mode = /^FUNC_PARAM_(?:OUT|TABLE)$/.test(text(one, "mode")) ? "OUT " : "";
		const name = text(one, "name");
		return `${mode}${name === "" ? "" : `${quoted(name)} `}${typeName(child(one, "argType"))}`;
	});
	const returns = child(fields, "returnType");
	const set = returns?.["setof"] === true ? "SETOF " : "";
	const what = fields["is_procedure"] === true ? "PROCEDURE" : "FUNCTION";
	const result = what === "PROCEDURE" || !returns ? "" : `RETURNS ${set}${typeName(returns)}`;
	return `CREATE ${what} f(${parameters.join(", ")}) ${result} LANGUAGE plpgsql AS ${body}`;
}
function typeName(type) {
	return names(type, "names").map((name) => `"${name.replaceAll("\"", "\"\"")}"`).join(".");
}
/** An expression of PL/pgSQL as a statement of the same effect. */
function asStatement(expression) {
	const [query, mode] = [text(expression, "query"), number(expression, "parseMode")];
	if (mode < EXPRESSION) return query;
	return `SELECT ${mode >= ASSIGNMENT ? query.replace(/^[^=]*?:?=/, "") : query}`;
}
function hasField(value, key) {
	if (typeof value !== "object" || value === null) return false;
	return Object.hasOwn(value, key) || Object.values(value).some((inner) => hasField(inner, key));
}
// src/compat/formats/sql/compare/inserted.ts
/** A query behind WITH, or the one that an INSERT takes its row from: one row at most, made of values that are there. */
const PLAIN$1 = /^(?:targetList|fromClause|whereClause|withClause|valuesLists|limitOption|op)$/;
/** Why an INSERT of a trigger may fail for some row; `undefined` where it cannot. `known`: those that the old body ran. */
function insertMayFail(insert, known, { firing, scope }) {
	const key = nameOf(insert);
	const relation = findRelation(key, firing.database);
	const columns = columnsOf$1(insert);
	const before = known.some((one) => nameOf(one) === key && columnsOf$1(one).join() === columns.join());
	if (!relation || !before || child(insert, "onConflictClause") || columns.length === 0) return `it inserts into ${key} otherwise`;
	const values = rowOf(insert, {
		scope,
		database: firing.database
	});
	if (values?.length !== columns.length) return `what it inserts into ${key} may fail`;
	const touched = [...firing.database.opaques.values()].some((one) => one.relation === relation.key && one.effect === "may-touch");
	if (relation.kind !== "table" || relation.open !== void 0 || touched) return `what stands before ${key} is not known`;
	const bad = columns.find((name, index) => !isTaken(relation.columns.get(name), values[index], firing.database));
	if (bad !== void 0) return `the column ${bad} of ${key} may refuse what it inserts`;
	return whyConstrained(relation, {
		columns,
		insert,
		firing
	});
}
function nameOf(insert) {
	return rangeName(child(insert, "relation")).join(".");
}
function columnsOf$1(insert) {
	return ofKind$1(items(insert, "cols"), "ResTarget").map((one) => text(one, "name"));
}
function findRelation(name, database) {
	const keys = [...database.relations.keys()].filter((key) => key === name || key.endsWith(`.${name}`));
	return keys.length === 1 ? database.relations.get(keys[0] ?? "") : void 0;
}
function isTaken(column, value, database) {
	if (!column || !value || column.generated !== void 0 || column.identity !== void 0) return false;
	return takes$1(value, column.type, database) && (value.notNull || !factsOf(column, database).notNull);
}
/** The values of the one row that is inserted, if any. */
function rowOf(insert, row) {
	const select = child(child(insert, "selectStmt"), "SelectStmt");
	if (!select || !Object.keys(select).every((key) => PLAIN$1.test(key))) return void 0;
	const [list, second] = items(select, "valuesLists");
	if (list) return second ? void 0 : all(items(child(list, "List"), "items"), row);
	const inner = withTables([child(insert, "withClause"), child(select, "withClause")], items(select, "fromClause"), row);
	const where = child(select, "whereClause");
	if (!inner || where && readTotal(where, inner)?.type?.name !== "bool") return void 0;
	const given = new Set(where ? notNullBy(where) : []);
	const targets = ofKind$1(items(select, "targetList"), "ResTarget").map((one) => child(one, "val") ?? {});
	return all(targets, inner)?.map((value, index) => given.has(pathOf(targets[index])) ? {
		...value,
		notNull: true
	} : value);
}
function all(nodes, row) {
	const values = nodes.flatMap((one) => readTotal(one, row) ?? []);
	return values.length === nodes.length ? values : void 0;
}
/** The names of queries behind WITH that are read, each for one row. */
function withTables(clauses, from, row) {
	const queries = clauses.flatMap((one) => ofKind$1(items(one, "ctes"), "CommonTableExpr"));
	const tables = /* @__PURE__ */ new Map();
	for (const query of queries) {
		const select = child(child(query, "ctequery"), "SelectStmt");
		const targets = ofKind$1(items(select, "targetList"), "ResTarget");
		const values = all(targets.map((one) => child(one, "val") ?? {}), row);
		if (!(select && Object.keys(select).every((key) => /^(?:targetList|limitOption|op)$/.test(key))) || !values || items(query, "aliascolnames").length > 0) return void 0;
		tables.set(text(query, "ctename"), new Map(targets.map((one, index) => [text(one, "name"), values[index] ?? {
			type: void 0,
			notNull: false,
			bytes: 0
		}])));
	}
	if (from.map((one) => child(one, "RangeVar")).some((one) => !one || child(one, "alias") || rangeName(one).length > 1 || !tables.has(text(one, "relname")))) return void 0;
	return {
		...row,
		scope: (path) => {
			const [table = "", name = ""] = path;
			return path.length === 2 && tables.has(table) ? tables.get(table)?.get(name) : row.scope(path);
		}
	};
}
function pathOf(node) {
	return items(child(node, "ColumnRef"), "fields").map((one) => text(child(one, "String"), "sval")).join(".");
}
/** What a condition says is not NULL, as far as all of it has to hold. */
function notNullBy(where) {
	const test = child(where, "NullTest");
	if (test) return text(test, "nulltesttype") === "IS_NOT_NULL" ? [pathOf(child(test, "arg"))] : [];
	const logic = child(where, "BoolExpr");
	return text(logic, "boolop") === "AND_EXPR" ? items(logic, "args").flatMap(notNullBy) : [];
}
/** Rows may be more and others than before: what is given must be free, but for the row that the trigger was fired by. */
function whyConstrained(relation, { columns, insert, firing }) {
	for (const one of relation.constraints) {
		const about = one.kind === "check" ? mentionedColumns(one.expression) : one.columns;
		const given = about.filter((name) => columns.includes(name));
		const own = one.kind === "unique" && one.where === void 0 && given.length < about.length && about.some((name) => isFresh(relation.columns.get(name)));
		const refers = one.kind === "foreign" && firing.after && firing.tables.every((table) => table.key === one.target) && isOwnKey(insert, columns.indexOf(given[0] ?? ""), firing);
		if ((given.length > 0 || one.kind === "unique" || one.kind === "exclude") && !own && !refers) return `${one.name} may refuse what it inserts`;
	}
}
/** Filled with a number that was never drawn. */
function isFresh(column) {
	if (!column) return false;
	return column.identity !== void 0 || column.default !== void 0 && find(column.default, "FuncCall").some((call) => /^(?:nextval|gen_random_uuid)$/.test(names(call, "funcname").at(-1) ?? ""));
}
/** `NEW.id`, where that is the whole key of the table. */
function isOwnKey(insert, index, { tables }) {
	const select = child(child(insert, "selectStmt"), "SelectStmt");
	const targets = ofKind$1(items(select, "targetList"), "ResTarget").map((one) => child(one, "val"));
	const listed = items(child(items(select, "valuesLists")[0], "List"), "items");
	const [row, name] = pathOf(targets[index] ?? listed[index]).split(".");
	return row === "new" && tables.every((table) => table.constraints.some((one) => one.kind === "unique" && one.primary && one.columns.join() === name));
}
// src/compat/formats/sql/compare/bodies.ts
/** RAISE from this level on ends what runs. */
const ERROR$1 = 21;
/** What PostgreSQL takes for a notification: bytes of the channel and of the payload. */
const CHANNEL = 63;
const PAYLOAD = 7999;
/**
* Why the new body of a function for triggers may refuse or change a row that the old one let through; `undefined` where it does neither,
* for all that it does otherwise. What both bodies do alike is as it was; the rest has to have a value for every row.
*/
function whyRefused(before, after, firing) {
	const [old, next] = [bodyOf(before), bodyOf(after)];
	if (typeof old === "string") return old;
	if (typeof next === "string") return next;
	const facts = changedFacts(before, after).filter((name) => name !== "as");
	if (facts.length > 0) return `its ${facts.join(" and ")} is another`;
	if (digestOf(declared(old)) !== digestOf(declared(next))) return "it declares other variables";
	const [first, second] = [old.statements, next.statements];
	const same = (a, b) => a !== void 0 && b !== void 0 && idOf(a) === idOf(b);
	let head = 0;
	while (same(first[head], second[head])) head += 1;
	let tail = 0;
	while (tail < Math.min(first.length, second.length) - head && same(first.at(-1 - tail), second.at(-1 - tail))) tail += 1;
	const comparison = {
		before: old,
		after: next,
		firing,
		changed: /* @__PURE__ */ new Map()
	};
	const [gone, fresh] = [first.slice(head, first.length - tail), second.slice(head, second.length - tail)];
	return firstOf$1(gone, (one) => whyMissed(one, fresh, comparison)) ?? firstOf$1(fresh, (one) => whyLoud(one, comparison)) ?? firstOf$1(second.slice(second.length - tail), (one) => usesChanged(one, comparison) ? whyLoud(one, comparison) : void 0);
}
/** What is said of a routine beside its parameters and what it returns, as far as two say it otherwise. */
function changedFacts({ facts: before = /* @__PURE__ */ new Map() }, { facts: after = /* @__PURE__ */ new Map() }) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
}
function firstOf$1(statements, why) {
	for (const statement of statements) {
		const found = why(statement);
		if (found !== void 0) return found;
	}
}
function bodyOf({ code }) {
	if (!code?.routine || code.unread !== void 0) return code?.unread ?? "its body is not read";
	const block = child(child(code.routine, "action"), "PLpgSQL_stmt_block");
	if (!block || child(block, "exceptions")) return "it catches what fails";
	return {
		code,
		datums: items(code.routine, "datums"),
		statements: items(block, "body")
	};
}
/** The variables that the body declares, without the rows and the fields that its statements mention. */
function declared({ datums }) {
	return { variables: withoutLines(datums.filter((one) => child(one, "PLpgSQL_var") ?? child(one, "PLpgSQL_rec"))) };
}
/** The same statement in another line, with its variables numbered otherwise. */
function idOf(statement) {
	return JSON.stringify(withoutLines(statement));
}
/** The same nodes, wherever they stand. */
function withoutLines(value) {
	if (Array.isArray(value)) return value.map(withoutLines);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => key === "lineno" || key === "varno" || key === "dno" ? [] : [[key, withoutLines(inner)]]));
}
function queryOf$1(expression, { code }) {
	return expression && code.queries?.get(asStatement(expression));
}
/** What a statement that is gone did for others. */
function whyMissed(statement, fresh, comparison) {
	const [kind, fields] = open(statement);
	if (kind === "PLpgSQL_stmt_raise") return void 0;
	if (kind === "PLpgSQL_stmt_if") return firstOf$1(branchesOf(fields), (one) => whyMissed(one, fresh, comparison));
	const { before, after, firing } = comparison;
	if (kind === "PLpgSQL_stmt_perform" && isNotify(callOf(fields, before))) return void 0;
	const variable = targetOf(kind, fields, before);
	if (variable !== void 0) {
		comparison.changed.set(variable, void 0);
		return;
	}
	const target = insertedInto(kind, fields, before);
	const again = target !== void 0 && fresh.some((one) => insertedInto(...open(one), after) === target);
	const needed = [...firing.database.relations.values()].some((one) => one.constraints.some((key) => key.kind === "foreign" && key.target.endsWith(`.${target?.split(".").at(-1) ?? ""}`)));
	return again && !needed ? void 0 : `it no longer runs ${wordsOf$1(kind, fields, before)}`;
}
function whyLoud(statement, comparison) {
	const [kind, fields] = open(statement);
	const { after, changed } = comparison;
	switch (kind) {
		case "PLpgSQL_stmt_raise": return number(fields, "elog_level") < ERROR$1 && items(fields, "params").every((one) => valueOf(child(one, "PLpgSQL_expr"), comparison)) ? void 0 : "it raises an error";
		case "PLpgSQL_stmt_if": return whyIfLoud(fields, comparison);
		case "PLpgSQL_stmt_perform": return whyNotifyFails(callOf(fields, after), comparison);
		default: {
			const variable = targetOf(kind, fields, after);
			if (variable !== void 0) {
				const value = assignedTo(kind, fields, comparison);
				changed.set(variable, value);
				return value ? void 0 : `the value of ${variable} may fail`;
			}
			const insert = kind === "PLpgSQL_stmt_execsql" ? child(queryOf$1(child(child(fields, "sqlstmt"), "PLpgSQL_expr"), after), "InsertStmt") : void 0;
			const known = ofKind$1(comparison.before.code.statements, "InsertStmt");
			return insert ? insertMayFail(insert, known, {
				firing: comparison.firing,
				scope: scopeOf(comparison)
			}) : `it runs ${wordsOf$1(kind, fields, after)}`;
		}
	}
}
function whyIfLoud(fields, comparison) {
	if (![fields, ...ofKind$1(items(fields, "elsif_list"), "PLpgSQL_if_elsif")].map((one) => valueOf(child(child(one, "cond"), "PLpgSQL_expr"), comparison)).every((one) => one?.type?.name === "bool")) return "a condition of it may fail";
	return firstOf$1(branchesOf(fields), (one) => whyLoud(one, comparison));
}
/** The statements of an IF, whichever condition they stand behind. */
function branchesOf(fields) {
	const others = ofKind$1(items(fields, "elsif_list"), "PLpgSQL_if_elsif").flatMap((one) => items(one, "stmts"));
	return [
		...items(fields, "then_body"),
		...others,
		...items(fields, "else_body")
	];
}
/** The only call of a PERFORM. */
function callOf(fields, body) {
	const select = child(queryOf$1(child(child(fields, "expr"), "PLpgSQL_expr"), body), "SelectStmt");
	const [target, second] = items(select, "targetList");
	return select && !second && items(select, "fromClause").length === 0 ? child(child(child(target, "ResTarget"), "val"), "FuncCall") : void 0;
}
function isNotify(call) {
	return names(call, "funcname").at(-1) === "pg_notify" && items(call, "args").length === 2;
}
/** The same channel was fine before. */
function whyNotifyFails(call, comparison) {
	if (!isNotify(call)) return "it calls a function";
	const context = {
		scope: scopeOf(comparison),
		database: comparison.firing.database
	};
	const [channel, payload] = items(call, "args");
	const before = find(comparison.before.code.statements, "FuncCall").filter(isNotify).map((one) => digestOf(items(one, "args")[0] ?? {}));
	const name = readTotal(channel, context);
	const short = name !== void 0 && name.notNull && name.bytes <= CHANNEL && name.literal !== "" && name.bytes > 0;
	const unchanged = before.includes(digestOf(channel ?? {})) && !mentions(channel, comparison);
	if (!short && !unchanged) return "the channel of pg_notify may be too long or NULL";
	const value = readTotal(payload, context);
	return value && value.bytes <= PAYLOAD ? void 0 : "the payload of pg_notify may be too long";
}
function valueOf(expression, comparison) {
	const select = child(queryOf$1(expression, comparison.after), "SelectStmt");
	const [target, second] = items(select, "targetList");
	return select && !second && Object.keys(select).every((key) => /^(?:targetList|limitOption|op)$/.test(key)) ? readTotal(child(child(target, "ResTarget"), "val"), {
		scope: scopeOf(comparison),
		database: comparison.firing.database
	}) : void 0;
}
/** The local variable that a statement sets, and nothing else. */
function targetOf(kind, fields, { datums }) {
	const into = items(child(child(fields, "target"), "PLpgSQL_row"), "fields");
	const isInto = kind === "PLpgSQL_stmt_execsql" && fields["into"] === true && fields["strict"] !== true && into.length === 1;
	const name = text(child(datums[kind === "PLpgSQL_stmt_assign" ? number(fields, "varno") : isInto ? number(into[0], "varno") : -1], "PLpgSQL_var"), "refname");
	return name === "" ? void 0 : name;
}
function assignedTo(kind, fields, comparison) {
	const value = valueOf(child(child(fields, kind === "PLpgSQL_stmt_assign" ? "expr" : "sqlstmt"), "PLpgSQL_expr"), comparison);
	const type = typeOfVariable(targetOf(kind, fields, comparison.after) ?? "", comparison.after);
	return value && type && takes$1(value, type, comparison.firing.database) ? {
		...value,
		type
	} : void 0;
}
const NAMES = {
	text: "text",
	boolean: "bool",
	bool: "bool",
	int: "int4",
	integer: "int4",
	bigint: "int8"
};
function typeOfVariable(name, { datums }) {
	const found = datums.map((one) => child(one, "PLpgSQL_var")).find((one) => text(one, "refname") === name);
	const written = text(child(child(found, "datatype"), "PLpgSQL_type"), "typname").toLowerCase();
	const type = Object.hasOwn(NAMES, written) ? NAMES[written] : void 0;
	return type === void 0 || found?.["notnull"] === true || found?.["isconst"] === true ? void 0 : {
		name: type,
		builtin: true,
		modifiers: [],
		array: false
	};
}
/** Fields of the rows, and variables that were set anew. */
function scopeOf({ changed, firing }) {
	return ([first = "", second, more]) => {
		if (second === void 0) return changed.get(first);
		if (more !== void 0 || first !== "new" && first !== "old" || !firing.rows[first]) return void 0;
		const columns = firing.tables.map((table) => table.columns.get(second));
		const [column] = columns;
		if (!column || columns.some((one) => one?.type.name !== column.type.name || one.type.array)) return void 0;
		const { database } = firing;
		const bytes = Math.max(...columns.map((one) => one ? bytesOf(one.type, database) : 0));
		return {
			type: column.type,
			notNull: firing.after && columns.every((one) => one?.notNull !== void 0),
			bytes
		};
	};
}
function mentions(tree, { changed }) {
	return find(tree, "ColumnRef").map((one) => text(child(items(one, "fields")[0], "String"), "sval")).some((name) => changed.has(name));
}
function usesChanged(statement, comparison) {
	return find(statement, "PLpgSQL_expr").some((one) => mentions(queryOf$1(one, comparison.after), comparison));
}
function insertedInto(kind, fields, body) {
	if (kind !== "PLpgSQL_stmt_execsql") return void 0;
	const insert = child(queryOf$1(child(child(fields, "sqlstmt"), "PLpgSQL_expr"), body), "InsertStmt");
	return insert && rangeName(child(insert, "relation")).join(".");
}
function wordsOf$1(kind, fields, body) {
	const [statement] = open(queryOf$1(child(child(fields, "sqlstmt"), "PLpgSQL_expr"), body));
	return (statement === "" ? kind.replace(/^PLpgSQL_stmt_/, "") : statement.replace(/Stmt$/, "")).toUpperCase();
}
// src/compat/formats/sql/compare/rights.ts
/** A role may no longer do what it was granted: directly, through everybody, or through the whole table. */
function missingRight({ right, relation, name, place }, reader) {
	if (!right) return [];
	const { role, privilege, column } = right;
	if (!SHOWN.test(privilege)) return [];
	const on = name.slice(name.indexOf(" on ") + 4);
	const given = (who) => reader.opaques.has(`right ${privilege} of ${who} on ${on}`) || column !== void 0 && reader.opaques.has(`right ${privilege} (${column}) of ${who} on ${on}`);
	const columns = [...reader.relations.get(relation ?? "")?.columns.keys() ?? []].map((name) => quote(name));
	const byColumns = (who) => columns.filter((name) => reader.opaques.has(`right ${privilege} (${name}) of ${who} on ${on}`));
	const parts = [...byColumns(role), ...byColumns("PUBLIC")];
	if (given(role) || given("PUBLIC") || columns.length > 0 && new Set(parts).size === columns.length) return [];
	if (ownerOf(relation, reader)?.digest === role) return [];
	const goal = parts.length === 0 && provable(right, relation, reader) ? {
		kind: "right",
		role,
		privilege,
		relation: relation ?? "",
		column: firstColumn(reader, relation)
	} : void 0;
	return [{
		rule: "right-removed",
		kind: goal ? "breaking" : "unknown",
		...goal && { unproven: "unknown" },
		path: relation === void 0 ? "" : pathOf$1(relation),
		data: {
			role,
			right: `${privilege}${column === void 0 ? "" : ` (${column})`}`,
			relation: on
		},
		writer: place,
		reader: relation === void 0 ? void 0 : reader.relations.get(relation)?.place,
		...goal && { goal }
	}];
}
/** Rights that statements of an application ask for. */
const SHOWN = /^(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE|USAGE)$/;
/** Roles that are members of others have rights that nobody sees here. */
function provable({ of, role, privilege, column }, relation, reader) {
	const member = membersOf$1(reader).has(role);
	return of === "table" && role !== "PUBLIC" && column === void 0 && SHOWN.test(privilege) && !member && reader.relations.get(relation ?? "")?.kind === "table";
}
function firstColumn({ relations }, key = "") {
	return [...relations.get(key)?.columns.keys() ?? []][0] ?? "";
}
const members = /* @__PURE__ */ new WeakMap();
/** Roles that are in others; looked for once. */
function membersOf$1(database) {
	const known = members.get(database) ?? new Set([...database.opaques.values()].flatMap(({ what, name }) => what === "membership" ? [name.slice(0, name.indexOf(" in "))] : []));
	members.set(database, known);
	return known;
}
function ownerOf(relation, { opaques }) {
	return opaques.get(`owner owner on ${relation ?? ""}`);
}
/** Another role owns the table: what the former owner might do it may do no longer. */
function otherOwner(theirs, writer) {
	const { digest, relation = "", place } = theirs;
	const mine = ownerOf(relation, writer);
	if (mine?.digest === digest || !writer.relations.has(relation)) return [];
	const data = {
		statement: "ALTER TABLE … OWNER TO",
		name: digest,
		touches: relation
	};
	return [{
		rule: "statement-unknown",
		kind: "unknown",
		path: pathOf$1(relation),
		data,
		writer: mine?.place,
		reader: place
	}];
}
// src/compat/formats/sql/compare/routines.ts
const FACTS = {
	security: "it runs with the rights of somebody else",
	strict: "it answers NULL to NULL where it did not, or the other way round"
};
/** A routine that is not there under its arguments: another one of its name may take every call. */
function missingRoutine(mine, writer, reader) {
	const [other, second] = stillCalled(mine, writer, reader);
	const routine = {
		path: pathOf$1(mine.name),
		data: {
			routine: mine.name,
			type: mine.what
		},
		writer: mine.place
	};
	if (!other) {
		const goal = mine.what === "function" && mine.call ? {
			kind: "call",
			refusal: "routine",
			...plainCall(mine.call)
		} : void 0;
		return [{
			rule: "routine-removed",
			kind: "breaking",
			...routine,
			removal: mine.announced ?? NOT_ANNOUNCED,
			...goal && { goal }
		}];
	}
	if (second) return [{
		rule: "routine-changed",
		kind: "unknown",
		...routine,
		reader: other.place
	}];
	const found = changesOf({
		mine,
		theirs: other,
		writer,
		reader
	});
	return found.length > 0 ? found : [{
		rule: "routine-changed",
		kind: "lossy",
		...routine,
		reader: other.place
	}];
}
/** The same name and types of arguments, and something else about it. */
function changesOf(pair) {
	const { mine, theirs } = pair;
	const routine = {
		path: pathOf$1(mine.name),
		data: {
			routine: mine.name,
			type: mine.what
		},
		writer: mine.place,
		reader: theirs.place
	};
	const doubts = changedFacts(mine, theirs).flatMap((name) => Object.hasOwn(FACTS, name) ? [FACTS[name] ?? ""] : []).map((why) => ({
		rule: "routine-redefined",
		kind: "unknown",
		...routine,
		data: {
			...routine.data,
			why
		}
	}));
	if (!mine.call || !theirs.call) {
		const why = "it is called otherwise, or answers something else";
		return mine.interface !== void 0 && mine.interface === theirs.interface ? [{
			rule: "routine-changed",
			kind: "lossy",
			...routine
		}, ...doubts] : [{
			rule: "routine-redefined",
			kind: "unknown",
			...routine,
			data: {
				...routine.data,
				why
			}
		}];
	}
	const found = [...redefined(pair, mine.call, theirs.call), ...doubts];
	return found.length > 0 || changedFacts(mine, theirs).length === 0 ? found : [{
		rule: "routine-changed",
		kind: "lossy",
		...routine
	}];
}
function plainCall({ name, parameters }, count = parameters.length) {
	return {
		routine: name,
		arguments: parameters.slice(0, count).map(({ type }) => ({ type }))
	};
}
function redefined({ mine, theirs, writer, reader }, before, after) {
	const issueOf = (kind, why, goal) => ({
		rule: "routine-redefined",
		kind,
		...kind === "breaking" && { unproven: "unknown" },
		path: pathOf$1(mine.name),
		data: {
			routine: mine.name,
			type: mine.what,
			why
		},
		writer: mine.place,
		reader: theirs.place,
		...goal && mine.what === "function" && { goal: {
			kind: "call",
			...goal
		} }
	});
	const issues = [];
	const named = before.parameters.every(({ name }) => name !== "");
	for (const [index, given] of before.parameters.entries()) {
		if (after.parameters[index]?.name === given.name || given.name === "") continue;
		const args = before.parameters.map(({ name, type }) => ({
			name,
			type
		}));
		issues.push(issueOf("breaking", `it has no parameter ${given.name}`, named ? {
			refusal: "routine",
			routine: before.name,
			arguments: args
		} : void 0));
	}
	const [few, needed] = [required(before), required(after)];
	if (needed > few) issues.push(issueOf("breaking", "it needs arguments that could be left out", {
		refusal: "routine",
		...plainCall(before, few)
	}));
	const call = plainCall(before);
	if (after.set && !before.set) issues.push(issueOf("breaking", "it answers rows instead of one value", {
		refusal: "set",
		...call,
		single: true
	}));
	if (before.set && !after.set) issues.push(issueOf("lossy", "it answers one value instead of rows"));
	const answers = [...before.returns ? [[
		void 0,
		before.returns,
		after.returns
	]] : [], ...before.columns.map(({ name, type }) => [
		name,
		type,
		after.columns.find((one) => one.name === name)?.type
	])];
	for (const [column, from, to] of answers) {
		const of = column === void 0 || column === "" ? {} : { column };
		if (column !== void 0 && !to) {
			issues.push(issueOf("breaking", `it does not answer ${column}`, {
				refusal: `column:${column}`,
				...call,
				...of
			}));
			continue;
		}
		const how = to ? relate(from, to, writer, reader) : "other";
		if (how === void 0 || column === void 0 && to && before.columns.length > 0 && after.columns.length > 0) continue;
		const why = `it answers ${to ? typeText(to) : "rows of several columns"} instead of ${typeText(from)}${column === void 0 ? "" : ` as ${column}`}`;
		if (how === "other") issues.push(issueOf("breaking", why, {
			refusal: "union",
			...call,
			...of,
			like: from
		}));
		else issues.push(issueOf(how, why));
	}
	return issues;
}
function required({ parameters }) {
	return parameters.filter(({ optional }) => !optional).length;
}
/** How a value of another type fares with whoever reads it. */
function relate(from, to, writer, reader) {
	const [mine, theirs] = [resolveType(from, writer), resolveType(to, reader)];
	if (sameUse(mine.use, theirs.use)) return void 0;
	if (mine.use.name === theirs.use.name && mine.use.array === theirs.use.array && mine.use.builtin) return "lossy";
	if (mine.enum ?? theirs.enum) return "other";
	const { other, unproven, wider, changes } = relateTypes(mine.use, theirs.use);
	if (other) return "other";
	if (unproven) return "unknown";
	return wider || changes ? "lossy" : void 0;
}
/** The routines of the reader that take every call of one that is gone: with more arguments that may be left out, or wider ones. */
function stillCalled({ what, call }, writer, reader) {
	if (!call) return [];
	const fits = routinesOf$1(call.name, reader).filter((one) => {
		const parameters = one.what === what ? one.call?.parameters : void 0;
		if (!parameters || parameters.length < call.parameters.length) return false;
		return parameters.every((parameter, index) => {
			const given = call.parameters[index];
			if (!given) return parameter.optional;
			return (sameUse(given.type, parameter.type) || widens(given.type, parameter.type)) && (parameter.optional || !given.optional);
		});
	});
	return call.parameters.every(({ type }) => type.builtin || writer.types.has(type.name) && reader.types.has(type.name)) ? fits : [];
}
const byName = /* @__PURE__ */ new WeakMap();
/** Routines by their names without arguments; a database of thousands is looked through once. */
function routinesOf$1(name, database) {
	let index = byName.get(database);
	if (!index) {
		const made = /* @__PURE__ */ new Map();
		for (const one of database.opaques.values()) {
			if (!one.call) continue;
			const known = made.get(one.call.name);
			if (known) known.push(one);
			else made.set(one.call.name, [one]);
		}
		index = made;
		byName.set(database, index);
	}
	return index.get(name) ?? [];
}
/** Implicit casts between types of the same kind: what is given as the one is taken as the other. */
function widens(from, to) {
	if (!from.builtin || !to.builtin || from.array || to.array) return false;
	const [low, high] = [NUMBERS.indexOf(from.name), NUMBERS.indexOf(to.name)];
	return low !== -1 && low <= high || isText(from) && to.name === "text";
}
const NUMBERS = [
	"int2",
	"int4",
	"int8",
	"numeric",
	"float8"
];
function isText({ name, builtin, array }) {
	return builtin && !array && (name === "varchar" || name === "text");
}
/** A routine that only the reader has, beside one of the same name that both have: calls may no longer be told apart. */
function overload(theirs, writer, reader) {
	const { call, what } = theirs;
	if (!call || what === "aggregate") return [];
	return routinesOf$1(call.name, writer).flatMap((mine) => {
		const before = mine.call;
		if (!before || !reader.opaques.has(`${mine.what} ${mine.name}`)) return [];
		const [most, least] = [Math.min(before.parameters.length, call.parameters.length), Math.max(required(before), required(call))];
		if (most < least) return [];
		const data = {
			routine: mine.name,
			type: mine.what,
			why: `${theirs.name} takes some of its calls too`
		};
		const shared = {
			rule: "routine-redefined",
			path: pathOf$1(mine.name),
			data,
			writer: mine.place,
			reader: theirs.place
		};
		const differs = before.parameters.slice(0, most).filter((one, index) => !sameUse(one.type, call.parameters[index]?.type ?? one.type));
		if (differs.length === 0) return [{
			...shared,
			kind: "breaking",
			unproven: "unknown",
			goal: {
				kind: "call",
				refusal: "ambiguous",
				...plainCall(before, most)
			}
		}];
		return differs.every(({ type }) => isText(type)) ? [] : [{
			...shared,
			kind: "unknown"
		}];
	});
}
// src/compat/formats/sql/compare/opaques.ts
const ROUTINES$2 = /* @__PURE__ */ new Set([
	"function",
	"procedure",
	"aggregate"
]);
/** Statements whose effect is not modelled, as far as only one side has them. */
function compareOpaques(writer, reader) {
	const renamed = renamedTriggers(writer, reader);
	const issues = [];
	for (const [id, mine] of writer.opaques) {
		const theirs = reader.opaques.get(id);
		if (mine.what === "owner" || renamed.has(mine) || theirs?.digest === mine.digest || !theirs && isApart(mine, reader)) continue;
		if (mine.right) issues.push(...theirs ? [] : missingRight(mine, reader));
		else if (!theirs && ROUTINES$2.has(mine.what)) issues.push(...mine.forTriggers === true ? [] : missingRoutine(mine, writer, reader));
		else if (theirs && mine.interface !== void 0 && theirs.forTriggers !== true && mine.forTriggers !== true) issues.push(...changesOf({
			mine,
			theirs,
			writer,
			reader
		}));
		else if (!theirs || mine.forTriggers !== true) issues.push(unknownOf(mine, mine, theirs));
		else issues.push(...compareTriggered(mine, theirs, writer, reader));
	}
	for (const [id, theirs] of reader.opaques) {
		if (theirs.what === "owner") issues.push(...otherOwner(theirs, writer));
		if (theirs.what === "owner" || writer.opaques.has(id) || renamed.has(theirs)) continue;
		if (theirs.call) issues.push(...overload(theirs, writer, reader));
		else if (theirs.effect === "may-touch" && !isApart(theirs, writer)) issues.push(unknownOf(theirs, void 0, theirs));
	}
	return issues;
}
/** Two bodies of a function that triggers call. */
function compareTriggered(mine, theirs, writer, reader) {
	const firing = firingOf(mine, writer, reader);
	const why = firing && (mine.interface === theirs.interface ? whyRefused(mine, theirs, firing) : "it returns something else");
	if (why !== void 0) return [unknownOf(mine, mine, theirs, why)];
	const data = {
		routine: mine.name,
		type: mine.what
	};
	return firing ? [{
		rule: "routine-changed",
		kind: "lossy",
		path: pathOf$1(mine.name),
		data,
		writer: mine.place,
		reader: theirs.place
	}] : [];
}
const ON_TABLE$1 = /* @__PURE__ */ new Set([
	"trigger",
	"policy",
	"rule"
]);
/** Those that do on both sides what they did under another name, each with its counterpart. */
function renamedTriggers(writer, reader) {
	const only = (from, other) => [...from.opaques].flatMap(([id, one]) => ON_TABLE$1.has(one.what) && !other.opaques.has(id) ? [one] : []);
	const idOf = ({ what, relation, digest }) => [
		what,
		relation,
		digest
	].join("\0");
	const theirs = new Map(only(reader, writer).map((one) => [idOf(one), one]));
	const found = /* @__PURE__ */ new Set();
	for (const mine of only(writer, reader)) {
		const other = theirs.get(idOf(mine));
		if (other) found.add(mine).add(other);
		theirs.delete(idOf(mine));
	}
	return found;
}
/** It acts on one table alone, which the other side does not have: whatever it does there, no statement of the other side gets there. */
function isApart({ relation }, other) {
	if (relation === void 0) return false;
	return !other.relations.has(relation) && !other.sequences.has(relation) && !isRoutine(relation, other);
}
function isRoutine(name, database) {
	return [...ROUTINES$2].some((what) => database.opaques.has(`${what} ${name}`));
}
/** Where triggers of the reader call a function, on tables that the writer has; `undefined` where none does. */
function firingOf({ name }, writer, reader) {
	const triggers = [...reader.opaques.values()].filter(({ calls, relation }) => calls !== void 0 && name.endsWith(calls) && writer.relations.has(relation ?? ""));
	const tables = [...new Set(triggers.map(({ relation }) => relation ?? ""))].map((key) => reader.relations.get(key));
	if (triggers.length === 0) return void 0;
	const events = triggers.reduce((all, { fires }) => all | (fires?.events ?? 0), 0);
	const rows = triggers.every(({ fires }) => fires?.row === true) && tables.every((table) => table?.kind === "table" && table.open === void 0);
	return {
		database: reader,
		tables: tables.flatMap((table) => table ?? []),
		after: triggers.every(({ fires }) => fires?.after === true),
		rows: {
			new: rows && (events & (DELETE | TRUNCATE)) === 0,
			old: rows && (events & (INSERT$1 | TRUNCATE)) === 0
		}
	};
}
/** Bits of what a trigger fires for. */
const [INSERT$1, DELETE, TRUNCATE] = [
	4,
	8,
	32
];
function unknownOf(statement, mine, theirs, why) {
	const { what, name, relation } = statement;
	return {
		rule: "statement-unknown",
		kind: "unknown",
		path: relation === void 0 ? "" : pathOf$1(relation),
		data: {
			statement: what,
			name,
			touches: relation ?? "",
			...why !== void 0 && { why }
		},
		writer: mine?.place,
		reader: theirs?.place
	};
}
// src/compat/formats/sql/compare/types.ts
/** Types by name: an application casts to them. */
function compareTypes(writer, reader) {
	return [...writer.types].flatMap(([key, mine]) => {
		const theirs = reader.types.get(key);
		const path = pathOf$1(key);
		const data = { type: key };
		if (!theirs) {
			const goal = {
				kind: "cast",
				type: key,
				value: mine.kind === "enum" ? mine.labels[0]?.name ?? "" : "",
				refusal: "no-type"
			};
			const provable = mine.kind === "enum" && mine.labels.length > 0;
			const removal = mine.announced ?? NOT_ANNOUNCED;
			return [{
				rule: "type-removed",
				kind: "breaking",
				path,
				data,
				writer: mine.place,
				removal,
				...provable && { goal }
			}];
		}
		const places = {
			writer: mine.place,
			reader: theirs.place
		};
		if (mine.kind === "enum" && theirs.kind === "enum") return compareEnums(key, mine, theirs);
		if (mine.kind === "domain" && theirs.kind === "domain") return isUsed(writer, key) || sameDomain(mine, theirs) ? [] : [{
			rule: "type-redefined",
			kind: "unknown",
			path,
			data,
			...places
		}];
		if (mine.kind === "composite" && theirs.kind === "composite") return compareComposites(key, {
			mine,
			theirs,
			writer,
			reader
		});
		return mine.kind === "other" && theirs.kind === "other" && mine.digest === theirs.digest ? [] : [{
			rule: "type-redefined",
			kind: "unknown",
			path,
			data,
			...places
		}];
	});
}
/** What a domain asks is compared at every column that has it. */
function isUsed(database, key) {
	return [...database.relations.values()].some((relation) => [...relation.columns.values()].some(({ type }) => !type.builtin && !type.array && type.name === key));
}
function sameDomain(mine, theirs) {
	const shape = ({ base, notNull, checks }) => JSON.stringify([
		base,
		notNull !== void 0,
		checks.map(({ expression }) => digestOf(expression)).sort()
	]);
	return shape(mine) === shape(theirs);
}
function compareEnums(key, mine, theirs) {
	const known = new Set(mine.labels.map(({ name }) => name));
	const left = new Set(theirs.labels.map(({ name }) => name));
	const lost = mine.labels.filter(({ name }) => !left.has(name)).map(({ name, place }) => ({
		rule: "enum-value-removed",
		kind: "breaking",
		path: pathOf$1(key, name),
		data: {
			type: key,
			value: name
		},
		writer: place,
		reader: theirs.place,
		goal: {
			kind: "cast",
			type: key,
			value: name,
			refusal: "label"
		},
		removal: mine.announced ?? NOT_ANNOUNCED
	}));
	const added = theirs.labels.filter(({ name }) => !known.has(name)).map(({ name, place }) => ({
		rule: "enum-value-added",
		kind: "lossy",
		path: pathOf$1(key, name),
		data: {
			type: key,
			value: name
		},
		writer: mine.place,
		reader: place
	}));
	return [...lost, ...added];
}
/** Attributes are read by name and written by place. */
function compareComposites(key, { mine, theirs, writer, reader }) {
	const places = {
		writer: mine.place,
		reader: theirs.place
	};
	const gone = mine.attributes.filter(({ name }) => !theirs.attributes.some((one) => one.name === name)).map(({ name, place }) => ({
		rule: "attribute-removed",
		kind: "breaking",
		path: pathOf$1(key, name),
		data: {
			type: key,
			attribute: name
		},
		...places,
		writer: place,
		goal: {
			kind: "attribute",
			type: key,
			attribute: name
		},
		removal: mine.announced ?? NOT_ANNOUNCED
	}));
	const [before, after] = [mine.attributes.length, theirs.attributes.length];
	const other = before === after ? [] : [{
		rule: "type-redefined",
		kind: "breaking",
		unproven: "unknown",
		path: pathOf$1(key),
		data: {
			type: key,
			what: "number of attributes"
		},
		...places,
		goal: {
			kind: "cast",
			type: key,
			value: `(${",".repeat(Math.max(0, before - 1))})`,
			refusal: "literal"
		}
	}];
	const retyped = mine.attributes.some(({ name, type }, index) => {
		const next = theirs.attributes.find((one) => one.name === name);
		const [from, to] = [resolveType(type, writer).use, next && resolveType(next.type, reader).use];
		return to !== void 0 && (!sameUse(from, to) || before === after && theirs.attributes[index]?.name !== name);
	}) ? [{
		rule: "type-redefined",
		kind: "unknown",
		path: pathOf$1(key),
		data: { type: key },
		...places
	}] : [];
	return [
		...gone,
		...other,
		...retyped
	];
}
// src/compat/formats/sql/compare/index.ts
/** Every reason why an application made for the database `writer` may fail, or see other values, on the database `reader`. */
function findIssues(writer, reader) {
	return [
		...[...writer.relations.values()].flatMap((relation) => compareRelation(relation, writer, reader)),
		...compareTypes(writer, reader),
		...compareSequences(writer, reader),
		...compareOpaques(writer, reader)
	];
}
function compareSequences(writer, reader) {
	return [...writer.sequences].flatMap(([key, { place, owner, max }]) => {
		const theirs = reader.sequences.get(key);
		const shared = {
			path: pathOf$1(key),
			writer: place
		};
		if (theirs) {
			const data = {
				statement: "sequence",
				name: key,
				touches: "",
				why: `it ends at ${theirs.max} instead of ${max}`
			};
			return theirs.max < max ? [{
				rule: "statement-unknown",
				kind: "unknown",
				data,
				...shared,
				reader: theirs.place
			}] : [];
		}
		if (owner && !reader.relations.get(owner.relation)?.columns.has(owner.column)) return [];
		const goal = {
			kind: "nextval",
			sequence: key
		};
		return [{
			rule: "sequence-removed",
			kind: "breaking",
			data: { sequence: key },
			...shared,
			goal,
			removal: NOT_ANNOUNCED
		}];
	});
}
function compareRelation(mine, writer, reader) {
	const theirs = reader.relations.get(mine.key);
	if (!theirs) return [missing(mine, writer, reader)];
	const issues = comparePresent(mine, theirs, writer, reader);
	const { relation } = followRenames({ relation: mine.key }, writer, reader);
	const moved = relation === mine.key ? void 0 : reader.relations.get(relation);
	if (!moved || effectiveOf(theirs, reader)?.table.key === moved.key) return issues;
	const data = {
		relation: mine.key,
		to: moved.key
	};
	return [...issues, {
		rule: "table-renamed",
		kind: "lossy",
		path: pathOf$1(mine.key),
		data,
		writer: mine.place,
		reader: moved.place
	}];
}
function comparePresent(mine, theirs, writer, reader) {
	const path = pathOf$1(mine.key);
	const places = {
		writer: mine.place,
		reader: theirs.place
	};
	const isView = mine.kind === "view" || mine.kind === "materialized view";
	const [from, to] = [effectiveOf(mine, writer), effectiveOf(theirs, reader)];
	if (mine.kind !== theirs.kind || isView && mine.definition !== theirs.definition) {
		if (from && to && followRenames({ relation: from.table.key }, writer, reader).relation === to.table.key) return [...compareColumns(from.seen, to.seen, writer, reader), ...compareConstraints(from.seen, to.seen, writer, reader)];
		const issues = compareColumns(mine, theirs, writer, reader);
		return mine.kind === theirs.kind ? [...issues, {
			rule: "view-changed",
			kind: "unknown",
			path,
			data: {
				relation: mine.key,
				type: mine.kind
			},
			...places
		}] : [{
			rule: "relation-kind-changed",
			kind: "unknown",
			path,
			data: {
				relation: mine.key,
				writer: mine.kind,
				reader: theirs.kind
			},
			...places
		}, ...issues];
	}
	const issues = [
		...compareColumns(mine, theirs, writer, reader),
		...compareConstraints(mine, theirs, writer, reader),
		...compareComputed(mine, theirs, writer, reader)
	];
	if (mine.open !== theirs.open || mine.definition !== theirs.definition) {
		const reason = mine.open ?? theirs.open ?? "";
		issues.push({
			rule: "columns-unknown",
			kind: "unknown",
			path,
			data: {
				relation: mine.key,
				reason
			},
			...places
		});
	}
	if (mine.partition && !theirs.partition) issues.push(parted(mine, mine.parents[0] ?? "", reader));
	return theirs.bounds === void 0 || theirs.bounds === mine.bounds ? issues : [...issues, bounded(mine, theirs)];
}
/** A table that is divided, or a part of one, takes only rows that one of its parts, or it, is for. */
function bounded(mine, theirs) {
	const describe = ({ kind, partition, partitioned }) => `${partition ? "partition" : ""}${partition && partitioned ? " and " : ""}${partitioned ? "partitioned table" : ""}` || kind;
	const [writer, reader] = [describe(mine), describe(theirs)];
	const data = {
		relation: mine.key,
		writer,
		reader: writer === reader ? `${reader} with other bounds` : reader
	};
	return {
		rule: "relation-kind-changed",
		kind: "unknown",
		path: pathOf$1(mine.key),
		data,
		writer: mine.place,
		reader: theirs.place
	};
}
/** A partition is reached through its table; whether another one takes its rows is not looked at. */
function missing(mine, writer, reader) {
	const path = pathOf$1(mine.key);
	const parent = mine.parents.find((key) => reader.relations.has(key));
	const removal = mine.announced ?? NOT_ANNOUNCED;
	if (mine.partition && parent !== void 0) return {
		...parted(mine, parent, reader),
		removal
	};
	const to = followRenames({ relation: mine.key }, writer, reader).relation;
	const renamed = to === mine.key ? void 0 : reader.relations.get(to);
	const goal = {
		kind: "select",
		relation: mine.key,
		columns: [],
		refusal: "relation"
	};
	const shared = {
		kind: "breaking",
		path,
		writer: mine.place,
		goal,
		removal
	};
	if (!renamed) {
		const dropped = placeOfDrop(mine.key, void 0, newEvents(writer, reader));
		return {
			rule: "table-removed",
			data: {
				relation: mine.key,
				type: mine.kind
			},
			reader: dropped,
			...shared
		};
	}
	return {
		rule: "table-renamed",
		data: {
			relation: mine.key,
			to: renamed.key
		},
		reader: renamed.place,
		...shared
	};
}
/** Rows that are written to the table no longer find this part of it. */
function parted({ key, place }, parent, reader) {
	const data = {
		partition: key,
		relation: parent,
		detached: reader.relations.has(key)
	};
	return {
		rule: "partition-removed",
		kind: "unknown",
		path: pathOf$1(key),
		data,
		writer: place,
		reader: reader.relations.get(parent)?.place
	};
}
// src/compat/formats/sql/members.ts
/** Tables, columns, types and labels of enums: names that must not come back for something else while an older release may use them. */
function* membersOf(database) {
	for (const relation of database.relations.values()) {
		const { key, kind, place } = relation;
		yield {
			key: pathOf$1(key),
			name: `${kind} ${key}`,
			signature: `${kind} (${columnsOf(relation)})`,
			place
		};
		if (kind === "view" || kind === "materialized view") continue;
		for (const column of relation.columns.values()) yield {
			key: pathOf$1(key, column.name),
			name: `column ${key}.${column.name}`,
			signature: meaningOf(column),
			place: column.place
		};
	}
	for (const [key, type] of database.types) {
		yield {
			key: pathOf$1("type", key),
			name: `type ${key}`,
			signature: type.kind,
			place: type.place
		};
		if (type.kind !== "enum") continue;
		for (const { name, place } of type.labels) yield {
			key: pathOf$1("type", key, name),
			name: `${name} of the enum ${key}`,
			signature: "label",
			place
		};
	}
}
function columnsOf(relation) {
	return [...relation.columns.values()].map((column) => `${column.name} ${typeText(column.type)}`).sort().join(", ");
}
/** A wider or narrower type of the same kind means the same. */
function meaningOf({ type, generated }) {
	return `${type.builtin ? FAMILIES[type.name] ?? type.name : type.name}${type.array ? "[]" : ""}${generated ? " generated" : ""}`;
}
const FAMILIES = {
	int2: "number",
	int4: "number",
	int8: "number",
	numeric: "number",
	float4: "number",
	float8: "number",
	varchar: "text",
	bpchar: "text",
	text: "text",
	timestamp: "time",
	timestamptz: "time",
	date: "time",
	json: "json",
	jsonb: "json"
};
// src/compat/formats/sql/parse/block.ts
/** RAISE from this level on ends what runs. */
const ERROR = 21;
/** Quotes the body again: what holds this tag itself is not read. */
const TAG = "$rollback_gate$";
/** What fails for being there already. */
const DUPLICATE = /^duplicate_/;
/** These fail for being there, or for what is no matter of the schema, such as rights. */
const ANY_REASON = /* @__PURE__ */ new Set([
	"CreateExtensionStmt",
	"CreateSchemaStmt",
	"CreateEnumStmt",
	"CompositeTypeStmt",
	"CreateDomainStmt"
]);
/**
* What a DO block does to a database, where that can be read: plain statements in their order, or a single one that is only made where it is not
* there yet (`EXCEPTION WHEN duplicate_object THEN NULL`). `undefined` where conditions, loops, variables or texts that are executed decide.
*/
async function readBlock(fields, catalog) {
	const options = ofKind$1(items(fields, "args"), "DefElem");
	const written = (name) => {
		const option = options.find((one) => text(one, "defname") === name);
		return option && text(child(child(option, "arg"), "String"), "sval");
	};
	const body = written("as");
	if (body === void 0 || body.includes(TAG) || (written("language") ?? "plpgsql") !== "plpgsql") return void 0;
	const [one] = items(await parseRoutine(`DO ${TAG}${body}${TAG}`), "plpgsql_funcs");
	const block = child(child(child(one, "PLpgSQL_function"), "action"), "PLpgSQL_stmt_block");
	if (!block) return void 0;
	const queries = plainQueries(block);
	if (queries) return statementsOf$1(queries);
	const guarded = guardedBlock(block);
	const [query, second] = (guarded && plainQueries({
		...guarded,
		exceptions: void 0
	})) ?? [];
	const [statement, third] = query === void 0 ? [] : await statementsOf$1([query]) ?? [];
	if (!guarded || !statement || second !== void 0 || third) return void 0;
	return onlyOnce(statement, guarded, catalog);
}
async function statementsOf$1(queries) {
	const statements = [];
	for (const query of queries) {
		const answer = await parseText(query);
		if ("error" in answer) return void 0;
		for (const one of answer.statements) statements.push(child(one, "stmt") ?? {});
	}
	return statements;
}
/** The statements of a block in which nothing decides which of them run. */
function plainQueries(block) {
	if (child(block, "exceptions")) return void 0;
	const queries = [];
	for (const node of items(block, "body")) {
		const [kind, fields] = open(node);
		if (isQuiet(node)) continue;
		const query = queryOf(kind, fields);
		const inner = query === void 0 && kind === "PLpgSQL_stmt_block" ? plainQueries(fields) : query === void 0 ? void 0 : [query];
		if (!inner) return void 0;
		queries.push(...inner);
	}
	return queries;
}
function queryOf(kind, fields) {
	if (kind === "PLpgSQL_stmt_execsql" && fields["into"] !== true) return text(child(child(fields, "sqlstmt"), "PLpgSQL_expr"), "query");
	return kind === "PLpgSQL_stmt_perform" ? text(child(child(fields, "expr"), "PLpgSQL_expr"), "query") : void 0;
}
/** What says something, or ends, and changes nothing. */
function isQuiet(node) {
	const [kind, fields] = open(node);
	if (kind === "PLpgSQL_stmt_raise") return number(fields, "elog_level") < ERROR;
	return kind === "PLpgSQL_stmt_return" && fields["expr"] === void 0;
}
/** The only block inside that catches what fails, and does nothing about it but to say so or to fail after all. */
function guardedBlock(block) {
	if (child(block, "exceptions")) return handlersOf(block).every((one) => items(one, "action").every(isHandled)) ? block : void 0;
	const [inner, second] = items(block, "body").filter((node) => !isQuiet(node));
	const fields = child(inner, "PLpgSQL_stmt_block");
	return fields && !second ? guardedBlock(fields) : void 0;
}
function handlersOf(block) {
	return ofKind$1(items(child(child(block, "exceptions"), "PLpgSQL_exception_block"), "exc_list"), "PLpgSQL_exception");
}
function isHandled(node) {
	const [kind, fields] = open(node);
	if (kind !== "PLpgSQL_stmt_if") return kind === "PLpgSQL_stmt_raise" || isQuiet(node);
	const others = ofKind$1(items(fields, "elsif_list"), "PLpgSQL_if_elsif").flatMap((one) => items(one, "stmts"));
	return [
		...items(fields, "then_body"),
		...others,
		...items(fields, "else_body")
	].every(isHandled);
}
function onlyOnce(statement, guarded, catalog) {
	const [kind, fields] = open(statement);
	const conditions = handlersOf(guarded).flatMap((one) => ofKind$1(items(one, "conditions"), "PLpgSQL_condition")).map((one) => text(one, "condname"));
	if (!ANY_REASON.has(kind) && !conditions.every((name) => DUPLICATE.test(name))) return void 0;
	const there = isThere(kind, fields, catalog);
	if (there === void 0) return void 0;
	return there ? [] : [statement];
}
/** Whether a statement fails for what is there already; `undefined` where that is not known. */
function isThere(kind, fields, catalog) {
	switch (kind) {
		case "CreateExtensionStmt": return false;
		case "CreateEnumStmt": return catalog.types.has(catalog.keyOf(names(fields, "typeName")));
		case "CreateDomainStmt": return catalog.types.has(catalog.keyOf(names(fields, "domainname")));
		case "CompositeTypeStmt": return catalog.types.has(catalog.keyOf(rangeName(child(fields, "typevar"))));
		case "CreateStmt": return catalog.relations.has(catalog.keyOf(rangeName(child(fields, "relation"))));
		case "AlterTableStmt": return addsWhatIsThere(fields, catalog);
		default: return;
	}
}
function addsWhatIsThere(fields, catalog) {
	const relation = catalog.findRelation(rangeName(child(fields, "relation")));
	const known = ofKind$1(items(fields, "cmds"), "AlterTableCmd").map((command) => {
		const definition = child(command, "def");
		if (text(command, "subtype") === "AT_AddColumn") return relation?.columns.has(text(child(definition, "ColumnDef"), "colname")) === true;
		const name = text(child(definition, "Constraint"), "conname");
		if (text(command, "subtype") !== "AT_AddConstraint" || name === "") return void 0;
		return relation?.constraints.some((constraint) => constraint.name === name) === true;
	});
	return known.includes(void 0) ? void 0 : known.includes(true);
}
// src/compat/formats/sql/parse/catalog.ts
/** A database while its statements run: names are looked up along the search path as PostgreSQL does. */
var Catalog = class {
	relations = /* @__PURE__ */ new Map();
	types = /* @__PURE__ */ new Map();
	sequences = /* @__PURE__ */ new Map();
	schemas = /* @__PURE__ */ new Set(["public", "pg_catalog"]);
	opaques = /* @__PURE__ */ new Map();
	events = [];
	files = /* @__PURE__ */ new Map();
	start;
	searchPath = ["public"];
	/** Index names, which `DROP INDEX` and `USING INDEX` know; the relation of each. */
	indexes = /* @__PURE__ */ new Map();
	/** Whether any table has a parent: nearly no schema does, and then nobody looks for children. */
	inherits = false;
	#unnamed = /* @__PURE__ */ new Map();
	constructor(start) {
		this.start = start;
	}
	/** The key under which something of that name is created. */
	keyOf(parts) {
		const [schema, name] = parts.length > 1 ? parts.slice(-2) : [this.searchPath[0] ?? "public", parts[0]];
		return `${quote(schema ?? "")}.${quote(name ?? "")}`;
	}
	findRelation(parts) {
		return this.#find(parts, this.relations);
	}
	findType(parts) {
		return this.#findKey(parts, this.types);
	}
	findSequence(parts) {
		return this.#findKey(parts, this.sequences);
	}
	findIndex(parts) {
		return this.#findKey(parts, this.indexes);
	}
	/** A statement that is only known as such. The same named thing twice is the later one. */
	addOpaque(opaque) {
		const named = opaque.name !== "";
		const id = named ? `${opaque.what} ${opaque.name}` : `${opaque.what}#${opaque.digest}`;
		const count = named ? 0 : (this.#unnamed.get(id) ?? 0) + 1;
		this.#unnamed.set(id, count);
		this.opaques.set(named ? id : `${id}#${count}`, opaque);
	}
	/** The tables that inherit from one, however far down. */
	descendants(key) {
		if (!this.inherits) return [];
		const found = /* @__PURE__ */ new Map();
		let fresh = [key];
		while (fresh.length > 0) {
			const next = [...this.relations.values()].filter((one) => !found.has(one.key) && one.parents.some((parent) => fresh.includes(parent)));
			for (const one of next) found.set(one.key, one);
			fresh = next.map((one) => one.key);
		}
		return [...found.values()];
	}
	#find(parts, map) {
		const key = this.#findKey(parts, map);
		return key === void 0 ? void 0 : map.get(key);
	}
	#findKey(parts, map) {
		return (parts.length > 1 ? [parts.at(-2) ?? ""] : this.searchPath).map((schema) => `${quote(schema)}.${quote(parts.at(-1) ?? "")}`).find((key) => map.has(key));
	}
};
// src/compat/formats/sql/parse/dialect.ts
/** Signs of other dialects, as far as a text that PostgreSQL does not take shows them; the more particular first. */
const SIGNS = [
	["ClickHouse", /\bENGINE\s*=\s*\w*MergeTree\b/i],
	["MySQL or MariaDB", /\bENGINE\s*=|\bAUTO_INCREMENT\b|\bUNSIGNED\b|^[ \t]*DELIMITER\s|\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b/im],
	["SQLite", /\bAUTOINCREMENT\b|^[ \t]*PRAGMA\s|\bWITHOUT\s+ROWID\b/im],
	["SQL Server", /^[ \t]*GO[ \t]*$|\[dbo\]|\bIDENTITY\s*\(|\bN?VARCHAR\s*\(\s*MAX\s*\)|\bCLUSTERED\b/im],
	["Oracle", /\bN?VARCHAR2\b|^[ \t]*\/[ \t]*$|\bNUMBER\s*\(/im],
	["BigQuery or Spark", /\b(?:STRUCT|ARRAY)\s*<|\bUSING\s+(?:DELTA|ICEBERG|PARQUET)\b|\bOPTIONS\s*\(/i],
	["MySQL, SQLite or BigQuery", /`/],
	["a template", /\{\{|\{%|\$\{|<%/],
	["psql with variables", /(?<![:\w]):["']?[A-Za-z_]\w*/]
];
/** Long texts are not looked through. */
const HEAD = 2e5;
/** What a text that is no PostgreSQL seems to be. */
function guessDialect(text) {
	const head = text.slice(0, HEAD);
	return SIGNS.find(([, sign]) => sign.test(head))?.[0];
}
// src/compat/formats/sql/parse/files.ts
const MAX_FILES = 2e4;
/** The files that together are the schema, in the order in which they run. @throws GateError RG-SCHEMA-SYNTAX for too many */
function listFiles(source) {
	const paths = source.files?.() ?? [source.path];
	if (paths.length <= 1) return [{
		path: source.path,
		text: source.text
	}];
	if (paths.length > MAX_FILES) throw new GateError("RG-SCHEMA-SYNTAX", `more than ${MAX_FILES} files`, { place: {
		file: source.path,
		line: 1,
		column: 1
	} });
	const all = new Set(paths);
	return paths.filter((path) => isSql(path) && !isNotRun(path, all)).sort(compareMigrations).flatMap((path) => {
		const text = path === source.path ? source.text : source.file?.(path);
		return text === void 0 ? [] : [{
			path,
			text
		}];
	});
}
// src/compat/formats/sql/parse/sequence.ts
const MAX = {
	int2: 2n ** 15n - 1n,
	int4: 2n ** 31n - 1n,
	int8: 2n ** 63n - 1n
};
const LARGEST = 2n ** 63n - 1n;
function optionsOf(nodes) {
	return new Map(ofKind$1(nodes, "DefElem").map((one) => [text(one, "defname"), child(one, "arg") ?? {}]));
}
/** The last number that options allow; `undefined` where they do not say it. A sequence that counts down has no end that is looked at. */
function maxOf(options) {
	const [type, max] = [names(child(options.get("as"), "TypeName"), "names").at(-1), options.get("maxvalue")];
	const written = text(child(max, "Float"), "fval") || (child(max, "Integer") ? String(number(child(max, "Integer"), "ival")) : "");
	if (/^\d+$/.test(written)) return BigInt(written);
	return type === void 0 ? void 0 : MAX[type];
}
/** CREATE SEQUENCE. */
function createSequence(step) {
	const { catalog, fields } = step;
	const range = child(fields, "sequence");
	const key = catalog.keyOf(rangeName(range));
	if (catalog.sequences.has(key)) return;
	const options = optionsOf(items(fields, "options"));
	catalog.sequences.set(key, {
		place: step.place(range),
		owner: void 0,
		max: maxOf(options) ?? LARGEST
	});
	setOwner(step, key, options);
}
/** ALTER SEQUENCE, apart from where it stands. */
function alterSequence(step) {
	const key = step.catalog.findSequence(rangeName(child(step.fields, "sequence")));
	const sequence = step.catalog.sequences.get(key ?? "");
	if (key === void 0 || !sequence) return;
	const options = optionsOf(items(step.fields, "options"));
	if (options.has("as") || options.has("maxvalue")) sequence.max = maxOf(options) ?? LARGEST;
	setOwner(step, key, options);
}
/** OWNED BY: it goes with the column. */
function setOwner({ catalog }, key, options) {
	const parts = names(child(options.get("owned_by"), "List"), "items");
	const sequence = catalog.sequences.get(key);
	if (!sequence || parts.length === 0) return;
	const table = catalog.findRelation(parts.slice(0, -1));
	sequence.owner = table && {
		relation: table.key,
		column: parts.at(-1) ?? ""
	};
}
/** The sequence that a serial or identity column brings, under the name that PostgreSQL gives it or that its options say. */
function ownSequence(step, relation, column, about) {
	const { catalog } = step;
	const options = optionsOf(about.options ?? []);
	const given = nameOf$1(options.get("sequence_name"));
	const schema = schemaPart(relation.key);
	const taken = (name) => [
		catalog.relations,
		catalog.sequences,
		catalog.indexes
	].some((map) => map.has(`${schema}.${quote(name)}`));
	const key = given.length > 0 ? catalog.keyOf(given) : `${schema}.${quote(generatedName(bareName(relation), column, "seq", taken))}`;
	const max = maxOf(options) ?? MAX[about.type] ?? LARGEST;
	catalog.sequences.set(key, {
		place: step.place(),
		owner: {
			relation: relation.key,
			column
		},
		max
	});
	return key;
}
/** What a table, or one of its columns, takes along. */
function dropOwned(catalog, relation, column) {
	for (const [key, { owner }] of catalog.sequences) if (owner?.relation === relation && (column === void 0 || owner.column === column)) catalog.sequences.delete(key);
}
/** Whoever is renamed keeps its sequences. */
function moveOwned(catalog, from, to) {
	for (const sequence of catalog.sequences.values()) {
		const { owner } = sequence;
		if (owner?.relation !== from.relation) continue;
		if (from.column === void 0) sequence.owner = {
			...owner,
			relation: to
		};
		else if (owner.column === from.column) sequence.owner = {
			...owner,
			column: to
		};
	}
}
// src/compat/formats/sql/parse/column.ts
/** What stands behind a column and belongs to it alone; the rest are constraints of the table. */
function readColumn(step, relation, definition) {
	const { type, serial } = readType(child(definition, "typeName"), step.catalog);
	const collation = names(child(definition, "collClause"), "collname").map(quote).join(".");
	const place = step.place(definition);
	const name = text(definition, "colname");
	const column = {
		name,
		type,
		notNull: serial ? place : void 0,
		default: serial ? drawFrom(ownSequence(step, relation, name, { type: type.name })) : void 0,
		generated: void 0,
		identity: void 0,
		...collation !== "" && { collation },
		place
	};
	return {
		column,
		constraints: withAttributes(ofKind$1(items(definition, "constraints"), "Constraint")).filter((constraint) => !applyToColumn(step, relation, column, constraint))
	};
}
const ATTRIBUTES = {
	CONSTR_ATTR_DEFERRABLE: { deferrable: true },
	CONSTR_ATTR_DEFERRED: {
		deferrable: true,
		initdeferred: true
	},
	CONSTR_ATTR_NOT_ENFORCED: { is_enforced: false }
};
/** Behind a column, words such as DEFERRABLE stand by themselves and belong to the constraint before them. */
function withAttributes(constraints) {
	const result = [];
	for (const constraint of constraints) {
		const [kind, last] = [text(constraint, "contype"), result.at(-1)];
		if (last && Object.hasOwn(ATTRIBUTES, kind)) result[result.length - 1] = {
			...last,
			...ATTRIBUTES[kind]
		};
		else result.push(constraint);
	}
	return result;
}
function drawFrom(sequence) {
	return { FuncCall: {
		funcname: [{ String: { sval: "nextval" } }],
		args: [{ A_Const: { sval: { sval: sequence } } }]
	} };
}
/** False when the constraint is one of the table. */
function applyToColumn(step, relation, column, constraint) {
	const expression = child(constraint, "raw_expr");
	switch (text(constraint, "contype")) {
		case "CONSTR_NOTNULL":
			column.notNull = step.place(constraint);
			return true;
		case "CONSTR_NULL":
			column.notNull = void 0;
			return true;
		case "CONSTR_DEFAULT":
			column.default = isNull(expression) ? void 0 : expression;
			return true;
		case "CONSTR_GENERATED":
			column.generated = expression;
			return true;
		case "CONSTR_IDENTITY":
			column.identity = text(constraint, "generated_when") === "a" ? "always" : "by default";
			column.notNull ??= step.place(constraint);
			ownSequence(step, relation, column.name, {
				type: column.type.name,
				options: items(constraint, "options")
			});
			return true;
		case "CONSTR_PRIMARY":
		case "CONSTR_UNIQUE":
		case "CONSTR_CHECK":
		case "CONSTR_FOREIGN":
		case "CONSTR_EXCLUSION": return false;
		default: return true;
	}
}
/** DEFAULT NULL is no default. */
function isNull(expression) {
	return child(expression, "A_Const")?.["isnull"] === true;
}
// src/compat/formats/sql/parse/create.ts
/** The options of LIKE that copy more than names, types and NOT NULL: bits of the grammar. */
const LIKE = {
	constraints: 4,
	defaults: 8,
	generated: 16,
	identity: 32,
	indexes: 64
};
function emptyRelation(step, range, kind) {
	return {
		key: step.catalog.keyOf(rangeName(range)),
		kind,
		columns: /* @__PURE__ */ new Map(),
		open: void 0,
		constraints: [],
		computed: [],
		parents: [],
		partition: false,
		partitioned: false,
		bounds: void 0,
		definition: void 0,
		reads: [],
		through: void 0,
		place: step.place(range)
	};
}
/** CREATE TABLE in all its forms. */
function createTable(step, fields = step.fields, kind = "table") {
	const { catalog } = step;
	const range = child(fields, "relation");
	if (text(range, "relpersistence") === "t") return;
	const relation = emptyRelation(step, range, kind);
	if (catalog.relations.has(relation.key)) {
		if (!flag(fields, "if_not_exists")) addOpaque(step, "second CREATE TABLE", { relation: relation.key });
		return;
	}
	catalog.relations.set(relation.key, relation);
	const [spec, bound] = [child(fields, "partspec"), child(fields, "partbound")];
	relation.partitioned = spec !== void 0;
	relation.partition = bound !== void 0;
	if (spec ?? bound) relation.bounds = digestOf({
		spec,
		bound
	});
	for (const parent of ofKind$1(items(fields, "inhRelations"), "RangeVar")) inherit(step, relation, parent);
	if (child(fields, "ofTypename")) relation.open = "it is created from a type";
	for (const element of items(fields, "tableElts")) {
		const [type, inner] = open(element);
		if (type === "ColumnDef") defineColumn(step, relation, inner);
		else if (type === "TableLikeClause") copyLike(step, relation, inner);
	}
	for (const constraint of ofKind$1(items(fields, "tableElts"), "Constraint")) addConstraint(step, relation, constraint);
}
/** One column with the constraints written behind it. */
function defineColumn(step, relation, definition) {
	const { column, constraints } = readColumn(step, relation, definition);
	const inherited = relation.columns.get(column.name);
	if (inherited) column.notNull ??= inherited.notNull;
	relation.columns.set(column.name, column);
	for (const constraint of constraints) addConstraint(step, relation, constraint, column.name);
}
/** Columns and checks of a parent; its keys only bind a partition. */
function inherit(step, relation, range) {
	const parent = step.catalog.findRelation(rangeName(range));
	if (!parent) {
		relation.open = `it inherits from ${rangeName(range).map(quote).join(".")}, which is not defined here`;
		return;
	}
	relation.parents.push(parent.key);
	step.catalog.inherits = true;
	relation.open ??= parent.open;
	for (const column of parent.columns.values()) if (!relation.columns.has(column.name)) relation.columns.set(column.name, { ...column });
	const copied = parent.constraints.filter((one) => one.kind === "check" && one.alone !== true || one.kind !== "check" && relation.partition);
	relation.constraints.push(...copied.map(copyConstraint));
}
function copyConstraint(constraint) {
	return { ...constraint };
}
function copyLike(step, relation, clause) {
	const source = step.catalog.findRelation(rangeName(child(clause, "relation")));
	if (!source) {
		relation.open = "it is created LIKE a table that is not defined here";
		return;
	}
	const options = number(clause, "options");
	const wants = (bit) => (options & bit) !== 0;
	relation.open ??= source.open;
	for (const column of source.columns.values()) {
		const copy = {
			...column,
			default: wants(LIKE.defaults) ? column.default : void 0,
			generated: wants(LIKE.generated) ? column.generated : void 0,
			identity: wants(LIKE.identity) ? column.identity : void 0,
			place: step.place(child(clause, "relation"))
		};
		relation.columns.set(column.name, copy);
		if (copy.identity !== void 0) ownSequence(step, relation, copy.name, { type: copy.type.name });
	}
	const wanted = source.constraints.filter(({ kind }) => kind === "check" && wants(LIKE.constraints) || (kind === "unique" || kind === "exclude") && wants(LIKE.indexes));
	relation.constraints.push(...wanted.map(copyConstraint));
}
// src/compat/formats/sql/parse/events.ts
/** Remembers what a statement did to something that was there. */
function addEvent(step, event) {
	step.catalog.events.push({
		...event,
		digest: step.digest(),
		place: step.place()
	});
}
// src/compat/formats/sql/parse/drop.ts
const RELATIONS$1 = /* @__PURE__ */ new Set([
	"OBJECT_TABLE",
	"OBJECT_VIEW",
	"OBJECT_MATVIEW",
	"OBJECT_FOREIGN_TABLE"
]);
const TYPES = /* @__PURE__ */ new Set(["OBJECT_TYPE", "OBJECT_DOMAIN"]);
/** Things that are named by their table first. */
const ON_TABLE = {
	OBJECT_TRIGGER: "trigger",
	OBJECT_POLICY: "policy",
	OBJECT_RULE: "rule"
};
const ROUTINES$1 = /* @__PURE__ */ new Set([
	"OBJECT_FUNCTION",
	"OBJECT_PROCEDURE",
	"OBJECT_ROUTINE",
	"OBJECT_AGGREGATE"
]);
/** DROP of everything that is modelled; of the rest only whether it could be told what went. */
function drop(step) {
	for (const object of items(step.fields, "objects")) if (!dropOne(step, object) && !flag(step.fields, "missing_ok")) {
		const [type, name] = [text(step.fields, "removeType").replace("OBJECT_", ""), nameOf$1(object).join(".")];
		addOpaque(step, `DROP ${type} ${name}, which is not defined here`);
	}
}
function dropOne(step, object) {
	const { catalog, fields } = step;
	const [type, parts] = [text(fields, "removeType"), nameOf$1(object)];
	if (RELATIONS$1.has(type)) return dropRelation(step, parts);
	if (TYPES.has(type)) return dropType(step, catalog.findType(parts));
	if (type === "OBJECT_SEQUENCE") return dropSequence(step, catalog.findSequence(parts));
	if (type === "OBJECT_INDEX") return dropIndex(catalog, parts);
	if (type === "OBJECT_SCHEMA") return dropSchema(step, parts[0] ?? "");
	if (ROUTINES$1.has(type)) return dropRoutine(step, object);
	if (type === "OBJECT_EXTENSION") addOpaque(step, `DROP EXTENSION ${parts.join(".")}${isCascade(step) ? " CASCADE" : ""}`);
	const what = Object.hasOwn(ON_TABLE, type) ? ON_TABLE[type] : void 0;
	if (what === void 0) return catalog.opaques.delete(`${type.replace("OBJECT_", "").toLowerCase().replaceAll("_", " ")} ${quote(parts.at(-1) ?? "")}`);
	const table = catalog.findRelation(parts.slice(0, -1));
	return catalog.opaques.delete(`${what} ${quote(parts.at(-1) ?? "")} on ${table?.key ?? parts.slice(0, -1).map(quote).join(".")}`);
}
/** CASCADE takes views, foreign keys and partitions along; without it PostgreSQL would have refused. */
function dropRelation(step, parts) {
	const relation = step.catalog.findRelation(parts);
	if (!relation) return false;
	if (relation.kind === "table") addEvent(step, {
		kind: "drop",
		statement: "DROP TABLE",
		relation: relation.key,
		columns: void 0
	});
	for (const one of step.catalog.descendants(relation.key)) {
		if (!one.partition && !isCascade(step)) continue;
		addEvent(step, {
			kind: "drop",
			statement: "DROP TABLE",
			relation: one.key,
			columns: void 0
		});
		if (!one.partition) removeRelation(step.catalog, one);
	}
	removeRelation(step.catalog, relation);
	return true;
}
/** Takes a relation away with what hangs on it. */
function removeRelation(catalog, relation) {
	const parts = catalog.descendants(relation.key).filter((one) => one.partition);
	catalog.relations.delete(relation.key);
	for (const [key, owner] of catalog.indexes) if (owner === relation.key) catalog.indexes.delete(key);
	dropOwned(catalog, relation.key);
	for (const [id, opaque] of catalog.opaques) if (opaque.relation === relation.key && opaque.name !== "") catalog.opaques.delete(id);
	for (const part of parts) removeRelation(catalog, part);
	const views = [];
	for (const other of catalog.relations.values()) {
		if (other.reads.some((read) => read.relation === relation.key)) views.push(other);
		if (other.constraints.some((one) => one.kind === "foreign" && one.target === relation.key)) other.constraints = other.constraints.filter((one) => one.kind !== "foreign" || one.target !== relation.key);
	}
	for (const view of views) if (catalog.relations.has(view.key)) removeRelation(catalog, view);
}
function isCascade({ fields }) {
	return text(fields, "behavior") === "DROP_CASCADE";
}
/** CASCADE takes the columns along that have the type. */
function dropType(step, key) {
	if (key === void 0) return false;
	const relations = isCascade(step) ? [...step.catalog.relations.values()] : [];
	for (const relation of relations) {
		const names = [...relation.columns.values()].flatMap(({ name, type }) => !type.builtin && type.name === key ? [name] : []);
		for (const name of names) {
			addEvent(step, {
				kind: "drop",
				statement: "DROP TYPE … CASCADE",
				relation: relation.key,
				columns: [name]
			});
			relation.columns.delete(name);
		}
	}
	if (isCascade(step)) {
		for (const one of step.catalog.opaques.values()) if (one.call?.parameters.some(({ type }) => !type.builtin && type.name === key)) removeRoutine(step.catalog, one);
	}
	return step.catalog.types.delete(key);
}
/** CASCADE takes the defaults along that draw from it. */
function dropSequence(step, key) {
	if (key === void 0) return false;
	const columns = isCascade(step) ? [...step.catalog.relations.values()].flatMap((one) => [...one.columns.values()]) : [];
	for (const column of columns) if ((column.default ? find(column.default, "FuncCall") : []).flatMap((call) => find(call, "A_Const").map((fields) => constant({ A_Const: fields }) ?? "")).some((name) => catalogKey(name) === key || key.endsWith(`.${catalogKey(name)}`))) column.default = void 0;
	for (const [id, opaque] of step.catalog.opaques) if (opaque.relation === key) step.catalog.opaques.delete(id);
	addEvent(step, {
		kind: "drop",
		statement: "DROP SEQUENCE",
		relation: key,
		sequence: true,
		columns: void 0
	});
	return step.catalog.sequences.delete(key);
}
/** A name in the text of nextval may be quoted where it need not be. */
function catalogKey(name) {
	return name.replace(/"([a-z_][a-z0-9_]*)"/g, "$1");
}
function dropIndex(catalog, parts) {
	const key = catalog.findIndex(parts);
	if (key === void 0) return false;
	const relation = catalog.relations.get(catalog.indexes.get(key) ?? "");
	catalog.indexes.delete(key);
	if (!relation) return true;
	relation.constraints = relation.constraints.filter((one) => indexKey(relation, one.name) !== key);
	relation.computed = relation.computed.filter(({ index }) => indexKey(relation, index) !== key);
	return true;
}
/** False when no constraint has that name. */
function dropConstraint(catalog, relation, name) {
	const found = relation.constraints.filter((one) => one.name === name);
	relation.constraints = relation.constraints.filter((one) => one.name !== name);
	if (found.some(({ kind }) => kind === "check")) for (const one of catalog.descendants(relation.key)) one.constraints = one.constraints.filter((other) => other.kind !== "check" || other.name !== name);
	catalog.indexes.delete(indexKey(relation, name));
	const notNull = [...relation.columns.values()].find((column) => name === `${bare(relation.key)}_${column.name}_not_null`);
	if (found.length === 0 && notNull) notNull.notNull = void 0;
	return found.length > 0 || notNull !== void 0;
}
function bare(key) {
	return key.slice(key.lastIndexOf(".") + 1);
}
/** With CASCADE a schema of which nothing is known may take any data along; without it PostgreSQL drops an empty one only. */
function dropSchema(step, name) {
	const { catalog } = step;
	const prefix = `${quote(name)}.`;
	const maps = [
		catalog.relations,
		catalog.types,
		catalog.sequences
	];
	const isKnown = catalog.schemas.delete(quote(name)) || maps.some((map) => [...map.keys()].some((key) => key.startsWith(prefix)));
	for (const relation of catalog.relations.values()) {
		if (!relation.key.startsWith(prefix) || !catalog.relations.has(relation.key)) continue;
		if (relation.kind === "table") addEvent(step, {
			kind: "drop",
			statement: "DROP SCHEMA",
			relation: relation.key,
			columns: void 0
		});
		removeRelation(catalog, relation);
	}
	for (const map of [catalog.types, catalog.sequences]) for (const key of map.keys()) if (key.startsWith(prefix)) map.delete(key);
	for (const [id, { name: own }] of catalog.opaques) if (own.startsWith(prefix)) catalog.opaques.delete(id);
	return isKnown || !isCascade(step);
}
/** The routines that a name means: without argument types, every one of the name. */
function routinesNamed({ catalog }, object) {
	const [, fields] = open(object);
	const key = catalog.keyOf(nameOf$1(object));
	const unspecified = flag(fields, "args_unspecified") || child(object, "ObjectWithArgs") === void 0;
	const wanted = `${key}(${items(fields, "objargs").map((argument) => typeText(readType(child(argument, "TypeName"), catalog).type)).join(", ")})`;
	return [...catalog.opaques.values()].filter(({ what, name }) => ROUTINE_WORDS.has(what) && (unspecified ? name.startsWith(`${key}(`) : name === wanted));
}
function dropRoutine(step, object) {
	const found = routinesNamed(step, object);
	for (const routine of found) removeRoutine(step.catalog, routine);
	if (found.length > 0 && isCascade(step)) addOpaque(step, `DROP FUNCTION ${step.catalog.keyOf(nameOf$1(object))} CASCADE`);
	return found.length > 0;
}
/** Takes a routine away with the rights to it. */
function removeRoutine({ opaques }, { what, name }) {
	opaques.delete(`${what} ${name}`);
	for (const [id, { relation }] of opaques) if (relation === name) opaques.delete(id);
}
const ROUTINE_WORDS = /* @__PURE__ */ new Set([
	"function",
	"procedure",
	"aggregate"
]);
// src/compat/formats/sql/parse/rights.ts
/** What ALL stands for, as far as statements of an application ask for it. */
const ALL = {
	table: [
		"SELECT",
		"INSERT",
		"UPDATE",
		"DELETE",
		"TRUNCATE",
		"REFERENCES",
		"TRIGGER"
	],
	sequence: [
		"USAGE",
		"SELECT",
		"UPDATE"
	],
	routine: ["EXECUTE"],
	schema: ["USAGE", "CREATE"]
};
/** Whoever is not named. */
const PUBLIC = "PUBLIC";
/** GRANT and REVOKE: one right of one role to one thing at a time. */
function grant(step) {
	const { fields } = step;
	if (flag(fields, "grant_option") && !flag(fields, "is_grant")) return;
	const targets = targetsOf(step);
	if (!targets) {
		if (flag(fields, "is_grant")) addOpaque(step, "GRANT", { adds: true });
		else addOpaque(step, "REVOKE");
		return;
	}
	for (const target of targets) for (const role of rolesOf(items(fields, "grantees"))) for (const privilege of privilegesOf(fields, target)) setRight(step, target, {
		role,
		...privilege
	});
}
function setRight(step, { kind, key }, { role, privilege, column }) {
	const { catalog, fields } = step;
	const named = `${privilege}${column === void 0 ? "" : ` (${quote(column)})`} of ${role} on ${key}`;
	const relation = kind === "schema" ? void 0 : key;
	const digest = named;
	if (flag(fields, "is_grant")) {
		catalog.opaques.delete(`REVOKE ${named}`);
		addOpaque(step, "right", {
			name: named,
			relation,
			digest,
			adds: true,
			right: {
				of: kind,
				role,
				privilege,
				...column !== void 0 && { column }
			}
		});
		return;
	}
	const taken = [...catalog.opaques].filter(([id, one]) => id === `right ${named}` || column === void 0 && one.relation === relation && one.right?.role === role && one.right.privilege === privilege);
	for (const [id] of taken) catalog.opaques.delete(id);
	if (taken.length === 0 && isWorthTelling(privilege)) addOpaque(step, "REVOKE", {
		name: named,
		relation,
		digest
	});
}
/** Rights that statements of an application never ask for. */
function isWorthTelling(privilege) {
	return !/^(?:TRUNCATE|REFERENCES|TRIGGER|CREATE|MAINTAIN)$/.test(privilege);
}
function rolesOf(nodes) {
	return ofKind$1(nodes, "RoleSpec").map(roleOf);
}
function roleOf(role) {
	const type = text(role, "roletype");
	return type === "ROLESPEC_PUBLIC" ? PUBLIC : quote(text(role, "rolename") || type.replace("ROLESPEC_", "").toLowerCase());
}
function privilegesOf(fields, { kind }) {
	const written = ofKind$1(items(fields, "privileges"), "AccessPriv");
	if (written.length === 0) return ALL[kind].map((privilege) => ({ privilege }));
	return written.flatMap((one) => {
		const [privilege, columns] = [text(one, "priv_name").toUpperCase(), names(one, "cols")];
		return columns.length === 0 ? [{ privilege }] : columns.map((column) => ({
			privilege,
			column
		}));
	});
}
/** `undefined` for what is not followed: languages, types, whole databases. */
function targetsOf(step) {
	const { fields, catalog } = step;
	const [type, objects] = [text(fields, "objtype"), items(fields, "objects")];
	const inSchemas = text(fields, "targtype") === "ACL_TARGET_ALL_IN_SCHEMA" ? objects.map((one) => `${quote(nameOf$1(one)[0] ?? "")}.`) : void 0;
	const within = (key) => inSchemas?.some((prefix) => key.startsWith(prefix)) === true;
	switch (type) {
		case "OBJECT_TABLE":
		case "OBJECT_SEQUENCE":
			if (inSchemas) return [...(type === "OBJECT_TABLE" ? catalog.relations : catalog.sequences).keys()].filter(within).map((key) => ({
				kind: type === "OBJECT_TABLE" ? "table" : "sequence",
				key
			}));
			return ofKind$1(objects, "RangeVar").map((range) => {
				const parts = rangeName(range);
				const sequence = catalog.findRelation(parts) ? void 0 : catalog.findSequence(parts);
				if (sequence !== void 0 || type === "OBJECT_SEQUENCE") return {
					kind: "sequence",
					key: sequence ?? catalog.keyOf(parts)
				};
				return {
					kind: "table",
					key: catalog.findRelation(parts)?.key ?? catalog.keyOf(parts)
				};
			});
		case "OBJECT_FUNCTION":
		case "OBJECT_PROCEDURE":
		case "OBJECT_ROUTINE": return inSchemas ? [...catalog.opaques.values()].filter(({ what, name }) => /^(?:function|procedure)$/.test(what) && within(name)).map(({ name }) => ({
			kind: "routine",
			key: name
		})) : ofKind$1(objects, "ObjectWithArgs").map((one) => ({
			kind: "routine",
			key: routineKey(step, one)
		}));
		case "OBJECT_SCHEMA": return objects.map((one) => ({
			kind: "schema",
			key: `schema ${quote(nameOf$1(one)[0] ?? "")}`
		}));
		default: return;
	}
}
function routineKey({ catalog }, routine) {
	const types = items(routine, "objargs").map((type) => typeText(readType(child(type, "TypeName"), catalog).type));
	const parts = names(routine, "objname");
	const given = `(${types.join(", ")})`;
	const found = (parts.length > 1 ? [] : catalog.searchPath.map((schema) => `${quote(schema)}.${quote(parts[0] ?? "")}`)).find((key) => catalog.opaques.has(`function ${key}${given}`) || catalog.opaques.has(`procedure ${key}${given}`));
	return (flag(routine, "args_unspecified") ? [...catalog.opaques.values()].find(({ call }) => call?.name === catalog.keyOf(parts))?.name : void 0) ?? `${found ?? catalog.keyOf(parts)}${given}`;
}
/** ALTER DEFAULT PRIVILEGES: what is made later depends on it. */
function alterDefaults(step) {
	const action = child(step.fields, "action") ?? {};
	const privileges = items(action, "privileges");
	const to = rolesOf(items(action, "grantees")).join(", ");
	const about = digestOf({
		options: step.fields["options"],
		objtype: action["objtype"],
		privileges
	});
	const name = `${text(action, "objtype").replace("OBJECT_", "").toLowerCase()}s to ${to} (${about.slice(0, 8)})`;
	if (flag(action, "is_grant")) addOpaque(step, "default rights", {
		name,
		digest: about,
		adds: true
	});
	else step.catalog.opaques.delete(`default rights ${name}`);
}
/** GRANT and REVOKE of roles. */
function grantRole(step) {
	const { fields, catalog } = step;
	for (const given of ofKind$1(items(fields, "granted_roles"), "AccessPriv")) for (const role of rolesOf(items(fields, "grantee_roles"))) {
		const name = `${role} in ${quote(text(given, "priv_name"))}`;
		if (flag(fields, "is_grant")) addOpaque(step, "membership", {
			name,
			digest: name,
			adds: true
		});
		else if (!catalog.opaques.delete(`membership ${name}`)) addOpaque(step, "REVOKE", {
			name,
			digest: name
		});
	}
}
/** Who owns a table may do everything with it. */
function changeOwner(step, { key }, role) {
	addOpaque(step, "owner", {
		name: `owner on ${key}`,
		relation: key,
		digest: roleOf(role),
		adds: true
	});
}
// src/compat/formats/sql/parse/builtins.ts
/** Functions of PostgreSQL, and of extensions that nearly everybody has, that read, compute or draw a number and change no row. */
const HARMLESS$3 = new Set(`count sum avg min max array_agg string_agg json_agg jsonb_agg json_object_agg jsonb_object_agg bool_and bool_or every bit_and bit_or bit_xor
  any_value stddev stddev_pop stddev_samp variance var_pop var_samp corr percentile_cont percentile_disc mode rank dense_rank percent_rank
  cume_dist row_number ntile lag lead first_value last_value nth_value range_agg grouping
  lower upper initcap length char_length character_length octet_length bit_length substring substr left right trim btrim ltrim rtrim lpad
  rpad replace translate reverse repeat split_part strpos position concat concat_ws format quote_ident quote_literal quote_nullable
  regexp_replace regexp_match regexp_matches regexp_count regexp_like regexp_substr regexp_instr regexp_split_to_array
  regexp_split_to_table string_to_array string_to_table array_to_string chr ascii md5 sha224 sha256 sha384 sha512 encode decode to_hex
  starts_with overlay normalize unistr convert convert_from convert_to to_char to_number to_date to_timestamp like_escape text varchar
  abs ceil ceiling floor round trunc mod power pow sqrt cbrt exp ln log log10 sign random div gcd lcm width_bucket pi degrees radians sin cos
  tan asin acos atan atan2 cot int2 int4 int8 float4 float8 numeric bool
  now age date_part date_trunc date_bin extract make_date make_time make_timestamp make_timestamptz make_interval clock_timestamp
  statement_timestamp transaction_timestamp timezone justify_days justify_hours justify_interval isfinite timeofday date timestamp
  timestamptz time interval
  array_append array_prepend array_cat array_length array_remove array_replace array_position array_positions array_upper array_lower
  array_dims array_ndims array_fill cardinality unnest generate_series generate_subscripts trim_array
  to_json to_jsonb row_to_json array_to_json json_build_object json_build_array jsonb_build_object jsonb_build_array json_object
  jsonb_object json_array_elements json_array_elements_text jsonb_array_elements jsonb_array_elements_text json_array_length
  jsonb_array_length json_each json_each_text jsonb_each jsonb_each_text jsonb_set jsonb_set_lax jsonb_insert jsonb_pretty
  json_extract_path json_extract_path_text jsonb_extract_path jsonb_extract_path_text json_object_keys jsonb_object_keys
  json_populate_record json_populate_recordset jsonb_populate_record jsonb_populate_recordset json_to_record json_to_recordset
  jsonb_to_record jsonb_to_recordset json_typeof jsonb_typeof json_strip_nulls jsonb_strip_nulls jsonb_path_exists jsonb_path_match
  jsonb_path_query jsonb_path_query_array jsonb_path_query_first
  gen_random_uuid uuidv4 uuidv7 uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil gen_salt crypt
  digest hmac gen_random_bytes unaccent similarity word_similarity hstore akeys avals
  nextval currval lastval pg_get_serial_sequence current_setting current_schema current_schemas current_database version set_config
  pg_typeof to_regclass to_regtype to_regproc has_table_privilege has_column_privilege has_schema_privilege txid_current
  pg_current_xact_id pg_notify obj_description col_description format_type pg_get_constraintdef pg_get_viewdef pg_get_indexdef
  pg_get_expr pg_get_functiondef pg_table_is_visible pg_type_is_visible pg_relation_size pg_total_relation_size pg_table_size
  pg_size_pretty pg_sleep pg_backend_pid pg_advisory_lock pg_advisory_unlock pg_advisory_xact_lock pg_try_advisory_lock
  pg_try_advisory_xact_lock hashtext hashtextextended row nullif coalesce greatest least num_nulls num_nonnulls session_user
  to_tsvector to_tsquery plainto_tsquery phraseto_tsquery websearch_to_tsquery ts_rank ts_rank_cd ts_headline setweight strip
  int4range int8range numrange tsrange tstzrange daterange isempty lower_inc upper_inc lower_inf upper_inf range_merge overlaps
  host network family masklen netmask broadcast point line box circle polygon path area center`.split(/\s+/));
/** Those of PostGIS are too many to list; none of this prefix changes rows. */
const PREFIX = /^st_/;
function isHarmlessBuiltin(parts) {
	const name = parts.at(-1) ?? "";
	return parts.length === 1 || parts.at(-2) === "pg_catalog" || parts.at(-2) === "public" || parts.at(-2) === "extensions" ? HARMLESS$3.has(name) || PREFIX.test(name) : false;
}
/** Tables in which tools write down which migrations ran: nobody loses anything by what a migration does there. */
const BOOKKEEPING = new Set(`alembic_version schema_migrations ar_internal_metadata flyway_schema_history schema_version databasechangelog databasechangeloglock
  django_migrations knex_migrations knex_migrations_lock _prisma_migrations goose_db_version gorp_migrations __efmigrationshistory
  sequelizemeta pgmigrations __diesel_schema_migrations _sqlx_migrations mikro_orm_migrations`.split(/\s+/));
function isBookkeeping(name) {
	return BOOKKEEPING.has(name.toLowerCase());
}
// src/compat/formats/sql/parse/effects.ts
/** Functions that call each other are followed this far. */
const MAX_CALLS = 6;
/** What the bodies of functions may hold without changing or taking a row that is there. */
const QUIET = /* @__PURE__ */ new Set([
	"SelectStmt",
	"InsertStmt",
	"ReturnStmt",
	"NotifyStmt",
	"VariableSetStmt",
	"LockStmt"
]);
const LOUD = /* @__PURE__ */ new Set([
	"UpdateStmt",
	"DeleteStmt",
	"MergeStmt"
]);
const CALLS = /* @__PURE__ */ new Set(["FuncCall"]);
/** Bits of what a trigger fires for. */
const FIRES = {
	INSERT: 4,
	DELETE: 8,
	UPDATE: 16,
	TRUNCATE: 32
};
const NEW_ROW = /^(?:new|old)$/;
/** The first function called in a tree that may change rows, and why; `undefined` where all are known to change none. */
function loudCall(tree, catalog, depth = 0) {
	for (const [, call] of findKinds(tree, CALLS)) {
		const parts = names(call, "funcname");
		const found = routinesOf(parts, catalog);
		const why = found.length > 0 ? firstOf(found.map((one) => loudCode(one, catalog, depth + 1))) : unlessBuiltin(parts);
		if (why !== void 0) return `${parts.join(".")}(…), ${why}`;
	}
}
function unlessBuiltin(parts) {
	return isHarmlessBuiltin(parts) || parts.at(-1) === "setval" ? void 0 : "of which nothing is known here";
}
function firstOf(reasons) {
	return reasons.find((one) => one !== void 0);
}
function routinesOf(parts, catalog) {
	const keys = (parts.length > 1 ? [parts.at(-2) ?? ""] : catalog.searchPath).map((schema) => `${quote(schema)}.${quote(parts.at(-1) ?? "")}(`);
	return [...catalog.opaques.values()].filter(({ what, name }) => /^(?:function|procedure|aggregate)$/.test(what) && keys.some((key) => name.startsWith(key)));
}
/** Why running a routine may change or take rows. */
function loudCode({ code }, catalog, depth) {
	if (!code || depth > MAX_CALLS) return "whose body is not read";
	if (code.unread !== void 0) return `of which ${code.unread}`;
	for (const statement of code.statements) {
		const [kind = ""] = Object.keys(statement);
		const own = QUIET.has(kind) ? findKinds(statement, LOUD)[0]?.[0] : kind;
		const conflict = findKinds(statement, /* @__PURE__ */ new Set(["onConflictClause"])).some(([, one]) => text(one, "action") === "ONCONFLICT_UPDATE");
		if (own !== void 0) return `which runs ${own.replace(/Stmt$/, "").toUpperCase()}`;
		if (conflict) return "which runs INSERT … ON CONFLICT DO UPDATE";
		const inner = loudCall(statement, catalog, depth);
		if (inner !== void 0) return `which calls ${inner}`;
	}
}
/** A trigger that such a statement fires and that may change rows beyond those of the statement, or other columns of them. */
function loudTrigger(relation, statement, columns, catalog) {
	const bit = FIRES[statement] ?? 0;
	for (const trigger of catalog.opaques.values()) {
		const { fires } = trigger;
		if (trigger.relation !== relation.key || !fires || (fires.events & bit) === 0) continue;
		if (statement === "UPDATE" && fires.columns.length > 0 && columns && !columns.some((one) => fires.columns.includes(one))) continue;
		const found = [...catalog.opaques.values()].filter(({ what, name }) => what === "function" && name.endsWith(trigger.calls ?? "\0"));
		const why = found.length > 0 ? firstOf(found.map((one) => loudCode(one, catalog, 1) ?? assigning(one, statement))) : "of which nothing is known here";
		if (why !== void 0) return `the trigger ${trigger.name.split(" on ")[0] ?? ""}, ${why}`;
	}
}
/** What is assigned to the new row changes columns that an UPDATE does not name. */
function assigning({ code }, statement) {
	if (statement !== "UPDATE" || !code?.routine) return void 0;
	const datums = items(code.routine, "datums");
	const isRow = (number) => {
		const datum = datums[Number(number ?? 0)];
		return child(datum, "PLpgSQL_recfield") !== void 0 || NEW_ROW.test(text(child(datum, "PLpgSQL_rec"), "refname"));
	};
	return findKinds(code.routine, /* @__PURE__ */ new Set(["PLpgSQL_stmt_assign", "PLpgSQL_stmt_execsql"])).some(([kind, one]) => {
		if (kind === "PLpgSQL_stmt_assign") return isRow(one["varno"]);
		const target = child(one, "target");
		return NEW_ROW.test(text(child(target, "PLpgSQL_rec"), "refname")) || items(child(target, "PLpgSQL_row"), "fields").some((field) => isRow(field["varno"]));
	}) ? "which sets columns of the row" : void 0;
}
// src/compat/formats/sql/parse/rows.ts
/** Statements about rows: what a model of the schema takes from them is which rows that were there are gone, or others. */
const ROWS = {
	SelectStmt: select,
	InsertStmt: change,
	UpdateStmt: change,
	DeleteStmt: change,
	MergeStmt: change,
	TruncateStmt: (step) => {
		const cascade = text(step.fields, "behavior") === "DROP_CASCADE";
		for (const range of ofKind$1(items(step.fields, "relations"), "RangeVar")) rewrite(step, {
			statement: "TRUNCATE",
			range,
			cascade
		});
	},
	CopyStmt: copy,
	AlterSeqStmt: (step) => {
		const restart = ofKind$1(items(step.fields, "options"), "DefElem").some((one) => text(one, "defname") === "restart");
		alterSequence(step);
		if (restart) moveSequence(step, "ALTER SEQUENCE … RESTART", rangeName(child(step.fields, "sequence")));
	}
};
const WRITES = /* @__PURE__ */ new Set([
	"InsertStmt",
	"UpdateStmt",
	"DeleteStmt",
	"MergeStmt"
]);
function change(step) {
	changeOne(step, step.kind, step.fields);
	lookInside(step, step.kind.replace("Stmt", "").toUpperCase());
}
/** What stands inside a statement and changes rows beside it: WITH … (DELETE …), and functions of which it is not known that they do not. */
function lookInside(step, statement, tree = step.fields) {
	try {
		for (const [kind, fields] of findKinds(tree, WRITES)) changeOne(step, kind, fields);
		const call = loudCall(tree, step.catalog);
		if (call !== void 0) unsure(step, statement, `it calls ${call}`);
		for (const [, fields] of findKinds(tree, /* @__PURE__ */ new Set(["FuncCall"]))) setValue(step, fields);
	} catch (thrown) {
		if (!(thrown instanceof RangeError)) throw thrown;
		unsure(step, statement, "an expression in it is nested too deep");
	}
}
function unsure(step, statement, why, relation = "") {
	addEvent(step, {
		kind: "unsure",
		statement,
		relation,
		columns: void 0,
		why
	});
}
function changeOne(step, kind, fields) {
	const range = child(fields, "relation") ?? {};
	const targets = (node) => ofKind$1(items(node, "targetList"), "ResTarget").map((one) => text(one, "name"));
	switch (kind) {
		case "UpdateStmt": return rewrite(step, {
			statement: "UPDATE",
			range,
			columns: targets(fields)
		});
		case "DeleteStmt": return rewrite(step, {
			statement: "DELETE",
			range
		});
		case "MergeStmt": return merge(step, fields, range);
		default: {
			const conflict = child(fields, "onConflictClause");
			if (text(conflict, "action") === "ONCONFLICT_UPDATE") return rewrite(step, {
				statement: "INSERT … ON CONFLICT DO UPDATE",
				range,
				columns: targets(conflict)
			});
			return fire(step, step.catalog.findRelation(rangeName(range)), "INSERT");
		}
	}
}
/** One that only inserts takes nothing. */
function merge(step, fields, range) {
	if (ofKind$1(items(fields, "mergeWhenClauses"), "MergeWhenClause").map((one) => text(one, "commandType")).some((one) => one === "CMD_UPDATE" || one === "CMD_DELETE")) rewrite(step, {
		statement: "MERGE",
		range
	});
	else fire(step, step.catalog.findRelation(rangeName(range)), "INSERT");
}
/** Rows that no rollback of the application brings back, in the table and in those that its foreign keys take along. */
function rewrite(step, { statement, range, columns, cascade }) {
	const parts = rangeName(range);
	const found = step.catalog.findRelation(parts);
	const [verb = ""] = statement.split(" ");
	if (!found || parts.join("") === "") {
		if (!(isBookkeeping(parts.at(-1) ?? "") || parts.join("") === "" || isOfQuery(step, parts))) addOpaque(step, `${statement} of a table that is not defined here`);
		return;
	}
	if (isBookkeeping(parts.at(-1) ?? "")) return;
	const target = tableBehind(step, found, columns);
	if (!target) {
		unsure(step, statement, `what the ${found.kind} ${found.key} does with it is not known`, found.key);
		return;
	}
	addEvent(step, {
		kind: "rewrite",
		statement,
		relation: target.table.key,
		columns: target.columns
	});
	for (const one of takenAlong(step, target.table, verb === "INSERT" ? "UPDATE" : verb, cascade === true)) addEvent(step, {
		kind: "rewrite",
		statement,
		relation: one.key,
		columns: void 0
	});
	fire(step, target.table, verb === "INSERT" || verb === "MERGE" ? "UPDATE" : verb, target.columns);
}
/** A name of WITH, which is written to nowhere. */
function isOfQuery(step, parts) {
	return parts.length === 1 && find(step.fields, "CommonTableExpr").some((one) => text(one, "ctename") === parts[0]);
}
/** The table that is written when a view is. */
function tableBehind(step, relation, columns) {
	let [table, names] = [relation, columns];
	for (let depth = 0; depth < 16; depth += 1) {
		if (table.kind === "table" || table.kind === "foreign table") return {
			table,
			columns: names
		};
		const { through } = table;
		const next = through && step.catalog.relations.get(through.relation);
		if (!next) return void 0;
		names = names?.map((name) => through.columns.get(name) ?? name);
		table = next;
	}
}
/** TRUNCATE … CASCADE empties whatever refers to the table; DELETE follows the actions of the foreign keys. */
function takenAlong({ catalog }, table, verb, cascade) {
	if (verb !== "DELETE" && verb !== "MERGE" && !cascade) return [];
	const found = /* @__PURE__ */ new Map();
	let fresh = [table.key, ...catalog.descendants(table.key).map(({ key }) => key)];
	while (fresh.length > 0) {
		const next = [...catalog.relations.values()].filter((one) => one.key !== table.key && !found.has(one.key) && one.constraints.some((key) => key.kind === "foreign" && fresh.includes(key.target) && (cascade || /^[cnd]/.test(key.actions))));
		for (const one of next) found.set(one.key, one);
		fresh = next.map(({ key }) => key);
	}
	return [...found.values()];
}
function fire(step, table, statement, columns) {
	const why = table && loudTrigger(table, statement, columns, step.catalog);
	if (why !== void 0) unsure(step, statement, `it fires ${why}`, table?.key);
}
function copy(step) {
	const [from, query] = [flag(step.fields, "is_from"), child(step.fields, "query")];
	const range = child(step.fields, "relation");
	if (flag(step.fields, "is_program")) unsure(step, "COPY", "it runs a program");
	if (from && range) fire(step, step.catalog.findRelation(rangeName(range)), "INSERT");
	if (!query) return;
	const [kind, fields] = open(query);
	if (WRITES.has(kind)) changeOne(step, kind, fields);
	lookInside(step, "COPY", fields);
}
/** Numbers that were drawn may be drawn again. What made the sequence in the same file may set it. */
function moveSequence(step, statement, parts) {
	const { catalog } = step;
	const key = catalog.findSequence(parts);
	const sequence = catalog.sequences.get(key ?? "");
	if (key === void 0 || !sequence) {
		unsure(step, statement, `the sequence ${parts.join(".")} is not defined here`);
		return;
	}
	const { owner } = sequence;
	if (sequence.place.file === step.place().file) return;
	const columns = owner?.column === void 0 ? void 0 : [owner.column];
	if (owner) addEvent(step, {
		kind: "rewrite",
		statement,
		relation: owner.relation,
		columns
	});
	else addEvent(step, {
		kind: "rewrite",
		statement,
		relation: key,
		sequence: true,
		columns: void 0
	});
}
/** `setval` to a number that is written down; one that is computed from the rows follows them. */
function setValue(step, call) {
	if (names(call, "funcname").at(-1) !== "setval") return;
	const [sequence, value] = items(call, "args").map((one) => constant(child(child(one, "TypeCast"), "arg") ?? one));
	if (sequence !== void 0 && value !== void 0) moveSequence(step, "setval", sequence.split(".").map((one) => one.replaceAll("\"", "")));
}
function select(step) {
	for (const call of find(step.fields, "FuncCall")) {
		const [variable, value] = items(call, "args").map((one) => constant(one));
		if (names(call, "funcname").at(-1) === "set_config" && variable === "search_path") setSearchPath(step, (value ?? "").split(",").map((one) => one.trim()));
	}
	const call = loudCall(step.fields, step.catalog);
	if (child(step.fields, "intoClause")) addOpaque(step, "SELECT");
	else if (call !== void 0) addOpaque(step, `SELECT ${call}`);
	for (const [kind, fields] of findKinds(step.fields, WRITES)) changeOne(step, kind, fields);
	for (const one of find(step.fields, "FuncCall")) setValue(step, one);
}
function setSearchPath(step, path) {
	const schemas = path.filter((schema) => schema !== "$user" && schema !== "" && schema !== "pg_catalog");
	step.catalog.searchPath = schemas.length > 0 ? schemas : ["public"];
}
// src/compat/formats/sql/parse/user-types.ts
/** CREATE TYPE … AS ENUM. */
function createEnum(step) {
	const labels = names(step.fields, "vals").map((name) => ({
		name,
		place: step.place()
	}));
	addType(step, names(step.fields, "typeName"), {
		kind: "enum",
		labels,
		place: step.place()
	});
}
function addType(step, parts, type) {
	const key = step.catalog.keyOf(parts);
	if (step.catalog.types.has(key)) addOpaque(step, "second CREATE TYPE");
	else step.catalog.types.set(key, type);
}
/** ALTER TYPE … ADD VALUE and RENAME VALUE. */
function alterEnum(step) {
	const { fields, catalog } = step;
	const type = catalog.types.get(catalog.findType(names(fields, "typeName")) ?? "");
	const [before, value] = [text(fields, "oldVal"), text(fields, "newVal")];
	if (type?.kind !== "enum") {
		addOpaque(step, "ALTER TYPE of a type that is not defined here");
		return;
	}
	const place = step.place();
	if (before !== "") {
		type.labels = type.labels.map((label) => label.name === before ? {
			name: value,
			place
		} : label);
		relabel(step, catalog.findType(names(fields, "typeName")) ?? "", before, value);
	} else if (!type.labels.some(({ name }) => name === value)) type.labels = [...type.labels, {
		name: value,
		place
	}];
}
/** What columns of an enum are compared with, and filled with, is the value itself, whatever it is called. */
function relabel({ catalog }, key, from, to) {
	const renamed = (expression) => mapTree(expression, (node) => constant(node) === from && child(child(node, "A_Const"), "sval") ? { A_Const: { sval: { sval: to } } } : node);
	for (const relation of catalog.relations.values()) {
		const columns = [...relation.columns.values()].filter(({ type }) => !type.builtin && type.name === key);
		for (const column of columns) if (column.default) column.default = renamed(column.default);
		const about = new Set(columns.map(({ name }) => name));
		for (const one of relation.constraints) if (one.kind === "check" && about.size > 0 && mentionedColumns(one.expression).some((name) => about.has(name))) one.expression = renamed(one.expression);
	}
}
/** CREATE DOMAIN. */
function createDomain(step) {
	const { fields, catalog } = step;
	const domain = {
		kind: "domain",
		base: readType(child(fields, "typeName"), catalog).type,
		notNull: void 0,
		default: void 0,
		checks: [],
		place: step.place()
	};
	for (const constraint of ofKind$1(items(fields, "constraints"), "Constraint")) addToDomain(step, domain, constraint, names(fields, "domainname").at(-1) ?? "");
	addType(step, names(fields, "domainname"), domain);
}
function addToDomain(step, domain, constraint, domainName) {
	const expression = child(constraint, "raw_expr");
	switch (text(constraint, "contype")) {
		case "CONSTR_NOTNULL":
			domain.notNull = step.place(constraint);
			break;
		case "CONSTR_DEFAULT":
			domain.default = isNull(expression) ? void 0 : expression;
			break;
		case "CONSTR_CHECK": {
			const taken = new Set(domain.checks.map((one) => one.name));
			const check = {
				kind: "check",
				name: text(constraint, "conname") || generatedName(domainName, "", "check", (one) => taken.has(one)),
				expression: expression ?? {},
				place: step.place(constraint)
			};
			domain.checks.push(check);
			break;
		}
	}
}
/** ALTER DOMAIN: its subtypes are letters. */
function alterDomain(step) {
	const { fields, catalog } = step;
	const domain = catalog.types.get(catalog.findType(names(fields, "typeName")) ?? "");
	const name = text(fields, "name");
	if (domain?.kind !== "domain") {
		addOpaque(step, "ALTER DOMAIN of a domain that is not defined here");
		return;
	}
	const changes = {
		T: () => {
			domain.default = isNull(child(fields, "def")) ? void 0 : child(fields, "def");
		},
		N: () => {
			domain.notNull = void 0;
		},
		O: () => {
			domain.notNull = step.place();
		},
		C: () => {
			addToDomain(step, domain, child(child(fields, "def"), "Constraint") ?? {}, names(fields, "typeName").at(-1) ?? "");
		},
		X: () => {
			const left = domain.checks.filter((check) => check.name !== name);
			if (left.length === domain.checks.length && !flag(fields, "missing_ok")) addOpaque(step, `ALTER DOMAIN … DROP CONSTRAINT ${name}`);
			domain.checks = left;
		},
		V: () => void 0
	};
	const subtype = text(fields, "subtype");
	const change = Object.hasOwn(changes, subtype) ? changes[subtype] : void 0;
	if (change) change();
	else addOpaque(step, "ALTER DOMAIN");
}
/** CREATE TYPE … AS (…). */
function createComposite(step) {
	const { fields, catalog } = step;
	const key = catalog.keyOf(rangeName(child(fields, "typevar")));
	const attributes = ofKind$1(items(fields, "coldeflist"), "ColumnDef").map((one) => readAttribute(step, one));
	if (catalog.types.has(key)) addOpaque(step, "second CREATE TYPE");
	else catalog.types.set(key, {
		kind: "composite",
		attributes,
		place: step.place()
	});
}
function readAttribute(step, definition) {
	return {
		name: text(definition, "colname"),
		type: readType(child(definition, "typeName"), step.catalog).type,
		place: step.place(definition)
	};
}
/** ALTER TYPE … ADD, DROP and ALTER ATTRIBUTE. */
function alterComposite(step) {
	const { fields, catalog } = step;
	const type = catalog.types.get(catalog.findType(rangeName(child(fields, "relation"))) ?? "");
	if (type?.kind !== "composite") {
		addOpaque(step, "ALTER TYPE of a type that is not defined here");
		return;
	}
	for (const command of ofKind$1(items(fields, "cmds"), "AlterTableCmd")) {
		const [definition, name] = [child(child(command, "def"), "ColumnDef") ?? {}, text(command, "name")];
		switch (text(command, "subtype")) {
			case "AT_AddColumn":
				type.attributes = [...type.attributes, readAttribute(step, definition)];
				break;
			case "AT_DropColumn":
				type.attributes = type.attributes.filter((one) => one.name !== name);
				break;
			case "AT_AlterColumnType":
				type.attributes = type.attributes.map((one) => one.name === name ? {
					...readAttribute(step, definition),
					name
				} : one);
				break;
			default: addOpaque(step, "ALTER TYPE");
		}
	}
}
/** ALTER TYPE … RENAME ATTRIBUTE; false where there is none of the name. */
function renameAttribute(step, parts, from, to) {
	const { catalog } = step;
	const type = catalog.types.get(catalog.findType(parts) ?? "");
	if (type?.kind !== "composite" || !type.attributes.some(({ name }) => name === from)) return false;
	type.attributes = type.attributes.map((one) => one.name === from ? {
		...one,
		name: to,
		place: step.place()
	} : one);
	return true;
}
/** Range and base types. */
function createOther(step, parts) {
	step.catalog.types.set(step.catalog.keyOf(parts), {
		kind: "other",
		digest: step.digest(),
		place: step.place()
	});
}
// src/compat/formats/sql/parse/view.ts
/** CREATE VIEW; its columns are known when every one is named or the star of a single table that is known. */
function createView(step) {
	const { fields } = step;
	const range = child(fields, "view");
	if (text(range, "relpersistence") === "t") return;
	const view = emptyRelation(step, range, "view");
	const before = step.catalog.relations.get(view.key);
	if (before && !flag(fields, "replace")) {
		addOpaque(step, "second CREATE VIEW", { relation: view.key });
		return;
	}
	defineView(step, view, child(fields, "query"), names(fields, "aliases"), before?.announced);
}
/** CREATE TABLE AS, CREATE MATERIALIZED VIEW. */
function createAs(step) {
	const into = child(step.fields, "into");
	const range = child(into, "rel");
	if (text(range, "relpersistence") === "t") return;
	const materialized = text(step.fields, "objtype") === "OBJECT_MATVIEW";
	const relation = emptyRelation(step, range, materialized ? "materialized view" : "table");
	if (step.catalog.relations.has(relation.key)) {
		if (!flag(step.fields, "if_not_exists")) addOpaque(step, "second CREATE TABLE", { relation: relation.key });
		return;
	}
	defineView(step, relation, child(step.fields, "query"), names(into, "colNames"));
	const made = step.catalog.relations.get(relation.key);
	if (!made || materialized) return;
	made.open = "it is created from a query";
	made.reads = [];
}
function defineView(step, view, query, aliases, announced) {
	const select = child(query, "SelectStmt");
	const named = (select ? viewColumns(step, select) : void 0)?.map((column, index) => ({
		...column,
		name: aliases[index] ?? column.name
	}));
	const described = {
		...view,
		definition: digestOf({
			query,
			...writingOptions(step.fields)
		}),
		reads: readsOf(step, query),
		through: select && named && view.kind === "view" ? throughOf(step, select, named) : void 0,
		announced
	};
	if (!named) described.open = "the columns of its query are not known";
	for (const { name } of named ?? []) described.columns.set(name, {
		name,
		type: {
			name: "",
			builtin: false,
			modifiers: [],
			array: false
		},
		notNull: void 0,
		default: void 0,
		generated: void 0,
		identity: void 0,
		place: view.place
	});
	step.catalog.relations.set(view.key, described);
}
/** What decides which rows a view takes, and with whose rights it reads. */
function writingOptions(fields) {
	const options = ofKind$1(items(fields, "options"), "DefElem").filter((one) => WRITING.has(text(one, "defname")));
	const check = text(fields, "withCheckOption");
	return {
		...check !== "" && check !== "NO_CHECK_OPTION" && { check },
		...options.length > 0 && { options }
	};
}
const WRITING = /* @__PURE__ */ new Set(["check_option", "security_invoker"]);
/** ALTER VIEW … SET and RESET. */
function setViewOptions(view, command) {
	const options = ofKind$1(items(child(child(command, "def"), "List"), "items"), "DefElem").filter((one) => WRITING.has(text(one, "defname")));
	if (options.length === 0) return;
	view.through = void 0;
	view.definition = digestOf({
		before: view.definition,
		subtype: text(command, "subtype"),
		options
	});
}
function viewColumns(step, select) {
	const result = [];
	const from = items(select, "fromClause");
	for (const target of ofKind$1(items(select, "targetList"), "ResTarget")) {
		const [kind, last] = open(items(child(child(target, "val"), "ColumnRef"), "fields").at(-1));
		if (kind === "A_Star") {
			const range = from.length === 1 ? child(from.at(0), "RangeVar") : void 0;
			const source = range && step.catalog.findRelation(rangeName(range));
			if (!source || source.open !== void 0) return void 0;
			result.push(...[...source.columns.keys()].map((name) => ({
				name,
				from: name
			})));
		} else {
			const column = kind === "String" ? text(last, "sval") : void 0;
			const name = text(target, "name") || column;
			if (name === void 0 || name === "") return void 0;
			result.push({
				name,
				from: column
			});
		}
	}
	return result.length > 0 ? result : void 0;
}
/** Parts of a query that end writing through a view, or leave rows out. */
const MORE = [
	"distinctClause",
	"whereClause",
	"groupClause",
	"havingClause",
	"windowClause",
	"withClause",
	"lockingClause"
];
/** The one table behind a view that shows columns of it and nothing else: INSERT, UPDATE and DELETE go there. */
function throughOf(step, select, columns) {
	if (items(step.fields, "options").some((one) => WRITING.has(text(child(one, "DefElem"), "defname")))) return void 0;
	const plain = MORE.every((part) => select[part] === void 0) && !select["limitCount"] && !select["limitOffset"] && !select["larg"];
	const from = items(select, "fromClause");
	const range = from.length === 1 ? child(from.at(0), "RangeVar") : void 0;
	const table = plain && range ? step.catalog.findRelation(rangeName(range)) : void 0;
	if (!table || table.open !== void 0 || table.kind !== "table" && !table.through) return void 0;
	const shown = columns.map((column) => column.from);
	if (!shown.every((name) => name !== void 0 && table.columns.has(name)) || new Set(shown).size < shown.length) return void 0;
	return {
		relation: table.key,
		columns: new Map(columns.map(({ name, from: own }) => [name, own ?? ""]))
	};
}
/** The relations that a query reads, and of each the columns it depends on. */
function readsOf(step, query) {
	const sources = find(query, "RangeVar").map((range) => {
		const alias = text(child(range, "alias"), "aliasname");
		return {
			name: alias === "" ? rangeName(range).at(-1) ?? "" : alias,
			relation: step.catalog.findRelation(rangeName(range))
		};
	});
	const references = find(query, "ColumnRef").map((reference) => items(reference, "fields"));
	const usings = find(query, "JoinExpr").flatMap((join) => names(join, "usingClause"));
	return [...new Set(sources.flatMap(({ relation }) => relation ?? []))].map((relation) => {
		const [columns, perhaps] = [/* @__PURE__ */ new Set(), new Set(usings)];
		for (const fields of references) addReference(fields, relation, sources, columns, perhaps);
		return {
			relation: relation.key,
			columns,
			perhaps
		};
	});
}
function addReference(fields, relation, sources, columns, perhaps) {
	const [last, qualifier] = [open(fields.at(-1)), text(child(fields.at(-2), "String"), "sval")];
	const mine = sources.some((one) => one.relation === relation && one.name === qualifier);
	if (qualifier !== "" && !mine) return;
	if (last[0] === "A_Star") {
		for (const name of relation.columns.keys()) columns.add(name);
		return;
	}
	const name = text(last[1], "sval");
	if (!relation.columns.has(name)) return;
	(mine || sources.every((one) => one.relation === relation || one.relation !== void 0 && !one.relation.columns.has(name)) ? columns : perhaps).add(name);
}
// src/compat/formats/sql/parse/alter.ts
/** ALTER TABLE and its likes: one command after another. */
function alterTable(step) {
	const { fields, catalog } = step;
	if (text(fields, "objtype") === "OBJECT_TYPE") {
		alterComposite(step);
		return;
	}
	const parts = rangeName(child(fields, "relation"));
	const relation = catalog.findRelation(parts);
	const commands = ofKind$1(items(fields, "cmds"), "AlterTableCmd");
	if (!relation) {
		const ofIndex = /^OBJECT_(?:INDEX|SEQUENCE)$/.test(text(fields, "objtype"));
		const harmless = commands.every((command) => HARMLESS$2.has(text(command, "subtype")) || text(command, "subtype") === "AT_ChangeOwner");
		if (!ofIndex && !harmless && !flag(fields, "missing_ok")) addOpaque(step, "ALTER TABLE of a table that is not defined here");
		return;
	}
	for (const command of commands) alterOne(step, relation, command);
}
/** How a table is stored, who owns it: no statement of an application fails for these. */
const HARMLESS$2 = new Set(`AT_SetStatistics AT_SetOptions AT_ResetOptions AT_SetStorage AT_SetCompression
  AT_SetTableSpace AT_ClusterOn AT_DropCluster AT_SetLogged AT_SetUnLogged AT_SetAccessMethod AT_ReplicaIdentity AT_ValidateConstraint`.split(/\s+/));
/** What a row security command says, and whether it ends it. */
const ROW_SECURITY = {
	AT_EnableRowSecurity: ["enabled", true],
	AT_DisableRowSecurity: ["enabled", false],
	AT_ForceRowSecurity: ["forced", true],
	AT_NoForceRowSecurity: ["forced", false]
};
function secureRows({ step, relation, command }) {
	const [how, on] = ROW_SECURITY[text(command, "subtype")] ?? ["", false];
	const name = `${how} on ${relation.key}`;
	if (on) addOpaque(step, "row level security", {
		name,
		relation: relation.key,
		digest: how
	});
	else step.catalog.opaques.delete(`row level security ${name}`);
}
const CHANGES = {
	AT_AddColumn: addColumn,
	AT_DropColumn: dropColumn,
	AT_AlterColumnType: retype,
	AT_SetNotNull: (change) => {
		onColumn(change, (column) => {
			column.notNull ??= change.step.place();
		});
	},
	AT_DropNotNull: (change) => {
		onColumn(change, (column) => {
			column.notNull = void 0;
		});
	},
	AT_ColumnDefault: (change) => {
		const expression = child(change.command, "def");
		onColumn(change, (column) => {
			column.default = isNull(expression) ? void 0 : expression;
		});
	},
	AT_DropExpression: (change) => {
		onColumn(change, (column) => {
			column.generated = void 0;
		});
	},
	AT_SetExpression: (change) => {
		onColumn(change, (column) => {
			column.generated = child(change.command, "def");
		});
	},
	AT_AddIdentity: (change) => {
		const always = text(child(child(change.command, "def"), "Constraint"), "generated_when") === "a";
		onColumn(change, (column) => {
			column.identity = always ? "always" : "by default";
			column.notNull ??= change.step.place();
		});
		const type = change.relation.columns.get(change.name)?.type.name ?? "";
		const options = items(child(child(change.command, "def"), "Constraint"), "options");
		ownSequence(change.step, change.relation, change.name, {
			type,
			options
		});
	},
	AT_SetIdentity: setIdentity,
	AT_DropIdentity: (change) => {
		onColumn(change, (column) => {
			column.identity = void 0;
		});
		dropOwned(change.step.catalog, change.relation.key, change.name);
	},
	AT_AlterConstraint: ({ relation, command }) => {
		const change = child(child(command, "def"), "ATAlterConstraint");
		const found = relation.constraints.find(({ name }) => name === text(change, "conname"));
		if (found?.kind === "foreign" && flag(change, "alterDeferrability")) found.deferral = deferralOf(change);
	},
	AT_ChangeOwner: ({ step, relation, command }) => {
		changeOwner(step, relation, child(command, "newowner"));
	},
	AT_SetRelOptions: ({ relation, command }) => {
		setViewOptions(relation, command);
	},
	AT_ResetRelOptions: ({ relation, command }) => {
		setViewOptions(relation, command);
	},
	AT_EnableRowSecurity: secureRows,
	AT_DisableRowSecurity: secureRows,
	AT_ForceRowSecurity: secureRows,
	AT_NoForceRowSecurity: secureRows,
	AT_AddConstraint: ({ step, relation, command }) => {
		const constraint = child(child(command, "def"), "Constraint");
		if (constraint) lookInside(step, "ALTER TABLE … ADD CONSTRAINT", constraint);
		if (constraint) addConstraint(step, relation, constraint);
	},
	AT_DropConstraint: ({ step, relation, command, name }) => {
		const dropped = dropConstraint(step.catalog, relation, name);
		const unsure = !flag(command, "missing_ok") || name.length >= 63;
		if (!dropped && unsure) addOpaque(step, `DROP CONSTRAINT ${name}`, { relation: relation.key });
	},
	AT_AttachPartition: ({ step, relation, command }) => {
		setParent(step, relation, child(child(command, "def"), "PartitionCmd"), true);
	},
	AT_DetachPartition: ({ step, relation, command }) => {
		setParent(step, relation, child(child(command, "def"), "PartitionCmd"), false);
	},
	AT_AddInherit: ({ step, relation, command }) => {
		const parent = child(child(command, "def"), "RangeVar");
		if (parent) inherit(step, relation, parent);
	},
	AT_DropInherit: ({ step, relation, command }) => {
		const parent = step.catalog.findRelation(rangeName(child(child(command, "def"), "RangeVar")));
		relation.parents = relation.parents.filter((key) => key !== parent?.key);
	}
};
function alterOne(step, relation, command) {
	const subtype = text(command, "subtype");
	if (HARMLESS$2.has(subtype)) return;
	const change = Object.hasOwn(CHANGES, subtype) ? CHANGES[subtype] : void 0;
	const all = !flag(child(step.fields, "relation"), "inh") ? [relation] : [relation, ...step.catalog.descendants(relation.key)];
	if (change) change({
		step,
		relation,
		command,
		name: text(command, "name"),
		all
	});
	else addOpaque(step, `ALTER TABLE (${subtype.replace(/^AT_/, "")})`, { relation: relation.key });
}
/** The column in the table and in those that inherit it. */
function onColumn({ step, relation, name, all }, apply) {
	const columns = all.flatMap((one) => one.columns.get(name) ?? []);
	for (const column of columns) apply(column);
	if (columns.length === 0) addOpaque(step, `ALTER COLUMN ${name}, which is not defined here`, { relation: relation.key });
}
function addColumn({ step, relation, command, all }) {
	const definition = child(child(command, "def"), "ColumnDef") ?? {};
	const name = text(definition, "colname");
	if (relation.columns.has(name)) {
		if (!flag(command, "missing_ok")) addOpaque(step, `second ADD COLUMN ${name}`, { relation: relation.key });
		return;
	}
	lookInside(step, "ALTER TABLE … ADD COLUMN", definition);
	for (const one of all) defineColumn(step, one, definition);
}
function dropColumn({ step, relation, command, name, all }) {
	if (!relation.columns.has(name)) {
		if (!flag(command, "missing_ok")) addOpaque(step, `DROP COLUMN ${name}, which is not defined here`, { relation: relation.key });
		return;
	}
	if (!releaseViews(step, relation, name, text(command, "behavior") === "DROP_CASCADE")) return;
	addEvent(step, {
		kind: "drop",
		statement: "DROP COLUMN",
		relation: relation.key,
		columns: [name]
	});
	for (const one of all) {
		one.columns.delete(name);
		dropOwned(step.catalog, one.key, name);
		one.computed = one.computed.filter(({ expression }) => !mentionedColumns(expression).includes(name));
		one.constraints = one.constraints.filter((constraint) => !columnsOf$2(constraint).includes(name));
	}
	for (const other of step.catalog.relations.values()) {
		const refers = (one) => one.kind === "foreign" && one.target === relation.key && one.targetColumns.includes(name);
		if (other.constraints.some(refers)) other.constraints = other.constraints.filter((one) => !refers(one));
	}
}
/** CASCADE takes the views along that show a column; without it PostgreSQL refuses to drop what a view shows: false. */
function releaseViews(step, relation, column, cascade) {
	const views = [];
	for (const view of step.catalog.relations.values()) {
		if (view.reads.length === 0) continue;
		const read = view.reads.find((one) => one.relation === relation.key);
		if (read && (read.columns.has(column) || read.perhaps.has(column))) views.push({
			view,
			certain: read.columns.has(column)
		});
	}
	const bound = views.find(({ certain }) => certain);
	if (bound && !cascade) {
		addOpaque(step, `DROP COLUMN ${column}, which ${bound.view.key} shows`, { relation: relation.key });
		return false;
	}
	for (const { view, certain } of cascade ? views : []) if (!certain) view.open = `DROP COLUMN ${column} CASCADE may have dropped it`;
	else if (step.catalog.relations.has(view.key)) removeRelation(step.catalog, view);
	return true;
}
/** Every value stays what it was, without an expression that says otherwise. */
function keepsValues(name, from, to, definition) {
	const { narrow, changes, other, unproven } = relateTypes(from, to);
	const using = child(definition, "raw_default");
	return narrow === void 0 && !(changes ?? other ?? unproven ?? false) && (using === void 0 || isItself(using, name, definition));
}
/** `USING a`, or `USING a::bigint` where the column becomes a bigint: what PostgreSQL does without it. */
function isItself(using, name, definition) {
	const cast = child(using, "TypeCast");
	if (cast && digestOf(child(cast, "typeName") ?? {}) !== digestOf(child(definition, "typeName") ?? {})) return false;
	const fields = items(child(cast ? child(cast, "arg") : using, "ColumnRef"), "fields");
	return fields.length === 1 && text(child(fields[0], "String"), "sval") === name;
}
function retype(change) {
	const { step, relation, command, name } = change;
	const before = relation.columns.get(name);
	const definition = child(child(command, "def"), "ColumnDef");
	const { type } = readType(child(definition, "typeName"), step.catalog);
	const collation = names(child(definition, "collClause"), "collname").map(quote).join(".");
	lookInside(step, "ALTER COLUMN … TYPE … USING", definition ?? {});
	if (!before || !keepsValues(name, before.type, type, definition)) addEvent(step, {
		kind: "retype",
		statement: "ALTER COLUMN … TYPE",
		relation: relation.key,
		columns: [name]
	});
	onColumn(change, (column) => {
		column.type = type;
		column.collation = collation === "" ? void 0 : collation;
		column.place = step.place(definition);
	});
}
function setIdentity(change) {
	const { step, relation, name } = change;
	const options = ofKind$1(items(child(child(change.command, "def"), "List"), "items"), "DefElem");
	if (options.some((option) => text(option, "defname") === "restart")) addEvent(step, {
		kind: "rewrite",
		statement: "ALTER COLUMN … RESTART",
		relation: relation.key,
		columns: [name]
	});
	const generated = options.find((option) => text(option, "defname") === "generated");
	if (!generated) return;
	const always = child(child(generated, "arg"), "Integer")?.["ival"] === "a".charCodeAt(0);
	onColumn(change, (column) => {
		column.identity = always ? "always" : "by default";
	});
}
function setParent(step, parent, partition, attach) {
	const part = step.catalog.findRelation(rangeName(child(partition, "name")));
	if (!part) {
		addOpaque(step, "partition that is not defined here", { relation: parent.key });
		return;
	}
	part.parents = part.parents.filter((key) => key !== parent.key);
	part.partition = attach;
	part.bounds = attach ? digestOf({
		spec: void 0,
		bound: child(partition, "bound")
	}) : void 0;
	if (attach) part.parents.push(parent.key);
	step.catalog.inherits ||= attach;
}
// src/compat/formats/sql/parse/comment.ts
/** A line of a comment that begins with the word, with or without a mark: `@deprecated`, `DEPRECATED: use mail`, `[deprecated]`. */
const DEPRECATED = /^\s*[@[(]?deprecated\b/im;
/** The day from which it may be gone. */
const SUNSET = /\b(?:sunset|remove(?:d|al)?(?:\s+(?:on|after|from))?|until)\b[\s:=]{1,3}(\d{4}-\d{2}-\d{2})\b/i;
/** COMMENT ON: what it says of the end of a table, column, type or routine is what a removal is measured by. */
function announce(step) {
	const { fields, catalog } = step;
	const announced = readAnnouncement(text(fields, "comment"));
	const [type, object] = [text(fields, "objtype"), child(fields, "object")];
	const parts = nameOf$1(object);
	switch (type) {
		case "OBJECT_TABLE":
		case "OBJECT_VIEW":
		case "OBJECT_MATVIEW":
		case "OBJECT_FOREIGN_TABLE": return set(catalog.findRelation(parts), announced);
		case "OBJECT_COLUMN": return set(catalog.findRelation(parts.slice(0, -1))?.columns.get(parts.at(-1) ?? ""), announced);
		case "OBJECT_TYPE":
		case "OBJECT_DOMAIN": return set(catalog.types.get(catalog.findType(parts) ?? ""), announced);
		case "OBJECT_FUNCTION":
		case "OBJECT_PROCEDURE": return set(findRoutine(step, type, object), announced);
	}
}
function readAnnouncement(comment) {
	if (!DEPRECATED.test(comment)) return void 0;
	const sunset = SUNSET.exec(comment)?.[1];
	return {
		deprecated: true,
		...sunset !== void 0 && { sunset }
	};
}
function set(thing, announced) {
	if (thing) thing.announced = announced;
}
function findRoutine(step, type, object) {
	const [, fields] = open(object);
	const args = items(fields, "objargs").map((argument) => typeText(readType(child(argument, "TypeName"), step.catalog).type));
	const what = type.replace("OBJECT_", "").toLowerCase();
	return step.catalog.opaques.get(`${what} ${step.catalog.keyOf(nameOf$1(object))}(${args.join(", ")})`);
}
// src/compat/formats/sql/parse/rename.ts
const ROUTINES = /^OBJECT_(?:FUNCTION|PROCEDURE|ROUTINE|AGGREGATE)$/;
const RELATIONS = /* @__PURE__ */ new Set([
	"OBJECT_TABLE",
	"OBJECT_VIEW",
	"OBJECT_MATVIEW",
	"OBJECT_FOREIGN_TABLE"
]);
/** ALTER … RENAME. */
function rename(step) {
	const { catalog, fields } = step;
	const [type, to] = [text(fields, "renameType"), text(fields, "newname")];
	const parts = rangeName(child(fields, "relation"));
	const relation = catalog.findRelation(parts);
	if (!(() => {
		if (RELATIONS.has(type)) return renameRelationOrIndex(step, relation, parts, to);
		if (type === "OBJECT_COLUMN" || type === "OBJECT_ATTRIBUTE") return relation === void 0 ? renameAttribute(step, parts, text(fields, "subname"), to) : renameColumn(step, relation, text(fields, "subname"), to);
		if (type === "OBJECT_TABCONSTRAINT") return relation !== void 0 && renameConstraint(catalog, relation, text(fields, "subname"), to);
		if (type === "OBJECT_INDEX") return renameIndex(catalog, parts, to);
		if (type === "OBJECT_SEQUENCE") return renameKey(catalog.sequences, catalog.findSequence(parts), to);
		const object = child(fields, "object");
		if (type === "OBJECT_DOMCONSTRAINT") return renameDomainCheck(catalog, nameOf$1(object), text(fields, "subname"), to);
		if (type === "OBJECT_SCHEMA") return renameSchema(step, text(fields, "subname"), to);
		if (ROUTINES.test(type)) return renameRoutine(step, object, to);
		const what = Object.hasOwn(ON_TABLE, type) ? ON_TABLE[type] : void 0;
		if (what !== void 0) return relation !== void 0 && renameOnTable(catalog, `${what} ${quote(text(fields, "subname"))} on ${relation.key}`, to);
		if (type === "OBJECT_TYPE" || type === "OBJECT_DOMAIN") return renameType(catalog, nameOf$1(child(fields, "object")), to);
		return false;
	})() && fields["missing_ok"] !== true) addOpaque(step, `RENAME (${type.replace("OBJECT_", "").toLowerCase()})`, { relation: relation?.key });
}
/** `schema.old` becomes `schema.new`. */
function moved(key, to) {
	return `${key.slice(0, schemaLength(key))}.${quote(to)}`;
}
/** Where the schema's part of a key ends; either part may be quoted. */
function schemaLength(key) {
	const quoted = /^"(?:[^"]|"")*"/.exec(key);
	return quoted ? quoted[0].length : key.indexOf(".");
}
function renameRelationOrIndex(step, relation, parts, to) {
	if (relation) return moveRelation(step, relation, moved(relation.key, to));
	const sequence = step.catalog.findSequence(parts);
	return sequence === void 0 ? renameIndex(step.catalog, parts, to) : renameKey(step.catalog.sequences, sequence, to);
}
function moveRelation(step, relation, key) {
	const { catalog } = step;
	addEvent(step, {
		kind: "rename",
		statement: "RENAME TO",
		relation: relation.key,
		columns: void 0,
		to: key
	});
	const renamed = {
		...relation,
		key,
		place: step.place()
	};
	catalog.relations.delete(relation.key);
	catalog.relations.set(key, renamed);
	for (const other of catalog.relations.values()) {
		if (other.parents.length > 0) other.parents = other.parents.map((parent) => parent === relation.key ? key : parent);
		for (const one of other.constraints) if (one.kind === "foreign" && one.target === relation.key) one.target = key;
		if (other.reads.length > 0) other.reads = other.reads.map((read) => read.relation === relation.key ? {
			...read,
			relation: key
		} : read);
		if (other.through?.relation === relation.key) other.through = {
			...other.through,
			relation: key
		};
	}
	for (const [index, owner] of catalog.indexes) if (owner === relation.key) catalog.indexes.set(index, key);
	moveOwned(catalog, { relation: relation.key }, key);
	renameOpaques(catalog, ({ relation: on, name }) => {
		if (on !== relation.key) return void 0;
		return name.endsWith(` on ${on}`) ? {
			relation: key,
			name: `${name.slice(0, -on.length)}${key}`
		} : { relation: key };
	});
	return true;
}
/** What is known by a name gets another one, in the place where it stood. */
function renameOpaques(catalog, change) {
	const changed = [...catalog.opaques].map(([id, opaque]) => [
		id,
		opaque,
		change(opaque)
	]);
	if (changed.every(([, , other]) => other === void 0)) return false;
	catalog.opaques.clear();
	for (const [id, opaque, other] of changed) {
		const next = {
			...opaque,
			...other
		};
		catalog.opaques.set(other?.name === void 0 ? id : `${next.what} ${next.name}`, next);
	}
	return true;
}
function renameColumn(step, relation, from, to) {
	if (!relation.columns.has(from)) return false;
	addEvent(step, {
		kind: "rename",
		statement: "RENAME COLUMN",
		relation: relation.key,
		columns: [from],
		to
	});
	for (const one of [relation, ...step.catalog.descendants(relation.key)]) {
		const columns = [...one.columns.values()].map((column) => column.name === from ? {
			...column,
			name: to,
			place: step.place()
		} : column);
		one.columns.clear();
		for (const column of columns) one.columns.set(column.name, column);
		const swap = (names) => names.map((name) => name === from ? to : name);
		for (const constraint of one.constraints) {
			if (constraint.kind === "check") constraint.expression = renameInside(constraint.expression, from, to);
			else if (constraint.kind !== "exclude") constraint.columns = swap(constraint.columns);
			if (constraint.kind === "unique" && constraint.where) constraint.where = renameInside(constraint.where, from, to);
		}
		for (const column of one.columns.values()) if (column.generated) column.generated = renameInside(column.generated, from, to);
		one.computed = one.computed.map((index) => ({
			...index,
			expression: renameInside(index.expression, from, to)
		}));
		moveOwned(step.catalog, {
			relation: one.key,
			column: from
		}, to);
	}
	renameInViews(step, relation, from, to);
	for (const other of step.catalog.relations.values()) for (const constraint of other.constraints) if (constraint.kind === "foreign" && constraint.target === relation.key) constraint.targetColumns = constraint.targetColumns.map((name) => name === from ? to : name);
	return true;
}
/** A view keeps showing what it showed, under the names that it gave; the column of a view itself may be renamed too. */
function renameInViews(step, relation, from, to) {
	const swap = (name) => name === from ? to : name;
	if (relation.through) relation.through = {
		...relation.through,
		columns: new Map([...relation.through.columns].map(([name, own]) => [swap(name), own]))
	};
	for (const view of step.catalog.relations.values()) {
		if (view.reads.length === 0) continue;
		view.reads = view.reads.map((read) => read.relation === relation.key ? {
			...read,
			columns: new Set([...read.columns].map(swap)),
			perhaps: new Set([...read.perhaps].map(swap))
		} : read);
		if (view.through?.relation === relation.key) view.through = {
			...view.through,
			columns: new Map([...view.through.columns].map(([name, own]) => [name, swap(own)]))
		};
	}
}
function renameInside(expression, from, to) {
	return mapTree(expression, (node) => {
		const fields = items(child(node, "ColumnRef"), "fields");
		if (text(child(fields.at(-1), "String"), "sval") !== from) return node;
		return {
			...node,
			ColumnRef: {
				...child(node, "ColumnRef"),
				fields: [...fields.slice(0, -1), { String: { sval: to } }]
			}
		};
	});
}
function renameConstraint(catalog, relation, from, to) {
	const found = relation.constraints.filter(({ name }) => name === from);
	for (const one of found) one.name = to;
	if (catalog.indexes.delete(indexKey(relation, from))) catalog.indexes.set(indexKey(relation, to), relation.key);
	return found.length > 0;
}
function renameIndex(catalog, parts, to) {
	const key = catalog.findIndex(parts);
	const relation = catalog.relations.get(catalog.indexes.get(key ?? "") ?? "");
	if (key === void 0 || !relation) return false;
	for (const one of relation.constraints) if (indexKey(relation, one.name) === key) one.name = to;
	catalog.indexes.delete(key);
	catalog.indexes.set(moved(key, to), relation.key);
	return true;
}
function renameKey(map, key, to) {
	if (key === void 0 || !map.has(key)) return false;
	moveKey(map, key, moved(key, to));
	return true;
}
/** A trigger, policy or rule. */
function renameOnTable(catalog, id, to) {
	return renameOpaques(catalog, (one) => `${one.what} ${one.name}` === id ? { name: `${quote(to)} on ${one.relation ?? ""}` } : void 0);
}
function renameRoutine(step, object, to) {
	const found = routinesNamed(step, object ?? {});
	return moveRoutines(step.catalog, found, (key) => moved(key, to));
}
function moveRoutines(catalog, found, to) {
	return renameOpaques(catalog, (one) => {
		const routine = found.find(({ name }) => one.name === name || one.relation === name);
		if (!routine) return void 0;
		const [key = ""] = routine.name.split("(");
		const name = `${to(key)}${routine.name.slice(key.length)}`;
		if (one === routine) return {
			name,
			...one.call && { call: {
				...one.call,
				name: to(key)
			} }
		};
		return {
			relation: name,
			name: one.name.replace(routine.name, name)
		};
	});
}
function renameDomainCheck(catalog, parts, from, to) {
	const domain = catalog.types.get(catalog.findType(parts) ?? "");
	const found = domain?.kind === "domain" ? domain.checks.filter(({ name }) => name === from) : [];
	for (const one of found) one.name = to;
	return found.length > 0;
}
function renameType(catalog, parts, to) {
	const key = catalog.findType(parts);
	if (key === void 0) return false;
	renameKey(catalog.types, key, to);
	retarget(catalog, key, moved(key, to));
	return true;
}
function retarget(catalog, from, to) {
	for (const relation of catalog.relations.values()) for (const column of relation.columns.values()) if (!column.type.builtin && column.type.name === from) column.type = {
		...column.type,
		name: to
	};
}
/** Everything in it goes by another name. */
function renameSchema(step, from, to) {
	const { catalog } = step;
	const [prefix, other] = [`${quote(from)}.`, `${quote(to)}.`];
	if (!catalog.schemas.delete(quote(from))) return false;
	catalog.schemas.add(quote(to));
	const within = (key) => key.startsWith(prefix);
	const into = (key) => `${other}${key.slice(prefix.length)}`;
	for (const relation of catalog.relations.values()) if (within(relation.key)) moveRelation(step, relation, into(relation.key));
	for (const key of [...catalog.sequences.keys()].filter(within)) moveKey(catalog.sequences, key, into(key));
	for (const key of [...catalog.types.keys()].filter(within)) {
		moveKey(catalog.types, key, into(key));
		retarget(catalog, key, into(key));
	}
	moveRoutines(catalog, [...catalog.opaques.values()].filter(({ call, name }) => call !== void 0 && within(name)), into);
	return true;
}
function moveKey(map, from, to) {
	const value = map.get(from);
	if (value === void 0) return;
	map.delete(from);
	map.set(to, value);
}
/** ALTER … SET SCHEMA. */
function setSchema(step) {
	const { catalog, fields } = step;
	const schema = quote(text(fields, "newschema"));
	const parts = rangeName(child(fields, "relation"));
	const inSchema = (key) => `${schema}${key.slice(schemaLength(key))}`;
	const relation = catalog.findRelation(parts);
	if (relation) {
		moveRelation(step, relation, inSchema(relation.key));
		return;
	}
	const sequence = catalog.findSequence(parts);
	const value = catalog.sequences.get(sequence ?? "");
	if (sequence !== void 0 && value) {
		catalog.sequences.delete(sequence);
		catalog.sequences.set(inSchema(sequence), value);
		return;
	}
	if (ROUTINES.test(text(fields, "objectType"))) {
		if (!moveRoutines(catalog, routinesNamed(step, child(fields, "object") ?? {}), inSchema)) addOpaque(step, "SET SCHEMA");
		return;
	}
	const type = catalog.findType(nameOf$1(child(fields, "object")));
	const definition = catalog.types.get(type ?? "");
	if (type !== void 0 && definition) {
		catalog.types.delete(type);
		catalog.types.set(inSchema(type), definition);
		retarget(catalog, type, inSchema(type));
	} else addOpaque(step, "SET SCHEMA");
}
// src/compat/formats/sql/parse/routine.ts
/** CREATE FUNCTION and CREATE PROCEDURE: known by how they are called; what they do is only known to be the same or not. */
function createFunction(step) {
	const { fields, catalog } = step;
	const parameters = ofKind$1(items(fields, "parameters"), "FunctionParameter");
	const inputs = parameters.filter((one) => !/^FUNC_PARAM_(?:OUT|TABLE)$/.test(text(one, "mode")));
	const given = inputs.map((one) => ({
		name: text(one, "name"),
		type: readType(child(one, "argType"), catalog).type,
		optional: child(one, "defexpr") !== void 0
	}));
	const name = catalog.keyOf(names(fields, "funcname"));
	const outputs = parameters.filter((one) => !/^FUNC_PARAM_(?:IN|DEFAULT|VARIADIC)$/.test(text(one, "mode")));
	const variadic = inputs.some((one) => text(one, "mode") === "FUNC_PARAM_VARIADIC");
	addOpaque(step, flag(fields, "is_procedure") ? "procedure" : "function", {
		name: `${name}(${given.map(({ type }) => typeText(type)).join(", ")})`,
		adds: true,
		...step.code && { code: step.code },
		facts: step.code?.facts ?? readFacts(fields),
		forTriggers: /^(?:event_)?trigger$/.test(names(child(fields, "returnType"), "names").at(-1) ?? ""),
		...!variadic && { call: {
			name,
			parameters: given,
			...answerOf(step, outputs)
		} },
		...step.code?.digests ?? digestsOf(fields)
	});
}
/** RETURNS, and OUT parameters: one alone is what it returns. */
function answerOf({ fields, catalog }, outputs) {
	const returned = child(fields, "returnType");
	const columns = outputs.map((one) => ({
		name: text(one, "name"),
		type: readType(child(one, "argType"), catalog).type
	}));
	const [only, second] = columns;
	const isTable = outputs.some((one) => text(one, "mode") === "FUNC_PARAM_TABLE");
	return {
		returns: columns.length === 0 ? readType(returned, catalog).type : second ? void 0 : only?.type,
		set: isTable || flag(returned, "setof"),
		columns
	};
}
/** ALTER FUNCTION: what is said of it, such as whose rights it has. */
function alterFunction(step) {
	const routines = routinesNamed(step, { ObjectWithArgs: child(step.fields, "func") });
	const actions = items(step.fields, "actions");
	const said = new Map(ofKind$1(actions, "DefElem").map((one) => [text(one, "defname"), digestOf({ arg: one["arg"] })]));
	for (const one of routines) {
		const facts = new Map([...one.facts ?? [], ...said]);
		step.catalog.opaques.set(`${one.what} ${one.name}`, {
			...one,
			facts,
			digest: digestOf({
				before: one.digest,
				actions
			})
		});
	}
	if (routines.length === 0) addOpaque(step, "ALTER FUNCTION of one that is not defined here");
}
// src/compat/formats/sql/parse/statements.ts
/** Statements that change nothing an application could meet. */
const HARMLESS$1 = new Set(`VariableShowStmt VacuumStmt ClusterStmt ReindexStmt LockStmt DiscardStmt CheckPointStmt SecLabelStmt
  NotifyStmt ListenStmt UnlistenStmt CreateStatsStmt AlterStatsStmt RefreshMatViewStmt AlterOwnerStmt
  ConstraintsSetStmt LoadStmt CreateRoleStmt`.split(/\s+/));
const STATEMENTS = {
	CreateStmt: (step) => {
		createTable(step);
	},
	CreateForeignTableStmt: (step) => {
		createTable(step, child(step.fields, "base") ?? {}, "foreign table");
	},
	CreateTableAsStmt: (step) => {
		lookInside(step, "CREATE TABLE AS");
		createAs(step);
	},
	ViewStmt: createView,
	IndexStmt: createIndex,
	AlterTableStmt: alterTable,
	RenameStmt: rename,
	AlterObjectSchemaStmt: setSchema,
	DropStmt: drop,
	CreateEnumStmt: createEnum,
	AlterEnumStmt: alterEnum,
	CreateDomainStmt: createDomain,
	AlterDomainStmt: alterDomain,
	CompositeTypeStmt: createComposite,
	CreateRangeStmt: (step) => {
		createOther(step, names(step.fields, "typeName"));
	},
	DefineStmt: (step) => {
		const what = text(step.fields, "kind").replace("OBJECT_", "").toLowerCase();
		const parts = names(step.fields, "defnames");
		if (what === "type") return createOther(step, parts);
		const key = step.catalog.keyOf(parts);
		const digest = digestOf({
			...step.fields,
			defnames: void 0
		});
		return addOpaque(step, what, {
			name: what === "aggregate" ? `${key}(${argumentsOf(step)})` : key,
			digest,
			adds: true
		});
	},
	CreateSeqStmt: createSequence,
	CreateSchemaStmt: createSchema,
	VariableSetStmt: setVariable,
	...ROWS,
	ExplainStmt: explain,
	TransactionStmt: (step) => {
		if (text(step.fields, "kind").startsWith("TRANS_STMT_ROLLBACK")) addOpaque(step, "ROLLBACK");
	},
	CreateFunctionStmt: createFunction,
	CreateExtensionStmt: (step) => {
		const name = text(step.fields, "extname");
		const schema = text(child(child(ofKind$1(items(step.fields, "options"), "DefElem").find((one) => text(one, "defname") === "schema"), "arg"), "String"), "sval");
		const digest = schema === "" || schema === "public" ? name : `${schema}.${name}`;
		if (name !== "plpgsql") addOpaque(step, "extension", {
			name: quote(name),
			adds: true,
			digest
		});
	},
	CreateTrigStmt: (step) => {
		const { fields } = step;
		onTable(step, "trigger", text(fields, "trigname"), child(fields, "relation"), {
			calls: `${ending(names(fields, "funcname"))}()`,
			fires: {
				events: number(fields, "events"),
				after: number(fields, "timing") === 0,
				row: flag(fields, "row"),
				columns: names(fields, "columns")
			}
		});
	},
	CreatePolicyStmt: (step) => {
		onTable(step, "policy", text(step.fields, "policy_name"), child(step.fields, "table"));
	},
	AlterPolicyStmt: (step) => {
		const key = step.catalog.findRelation(rangeName(child(step.fields, "table")))?.key;
		addOpaque(step, "policy", {
			name: `${text(step.fields, "policy_name")} as altered on ${key ?? ""}`,
			relation: key
		});
	},
	CreatePublicationStmt: (step) => {
		for (const range of ofKind$1(items(step.fields, "pubobjects"), "PublicationObjSpec")) publish(step, child(child(range, "pubtable"), "relation"));
	},
	AlterPublicationStmt: (step) => {
		for (const range of ofKind$1(items(step.fields, "pubobjects"), "PublicationObjSpec")) publish(step, child(child(range, "pubtable"), "relation"));
	},
	RuleStmt: (step) => {
		onTable(step, "rule", text(step.fields, "rulename"), child(step.fields, "relation"));
	},
	DoStmt: (step) => {
		addOpaque(step, "DO block");
	},
	GrantStmt: grant,
	GrantRoleStmt: grantRole,
	AlterDefaultPrivilegesStmt: alterDefaults,
	AlterFunctionStmt: alterFunction,
	CommentStmt: announce
};
/** Runs one statement. @throws RangeError when an expression is nested too deep */
function runStatement(step) {
	if (HARMLESS$1.has(step.kind)) return;
	const run = Object.hasOwn(STATEMENTS, step.kind) ? STATEMENTS[step.kind] : void 0;
	if (run) run(step);
	else addOpaque(step, step.kind.replace(/Stmt$/, " statement"));
}
function onTable(step, what, name, range, trigger = {}) {
	const key = step.catalog.findRelation(rangeName(range))?.key ?? step.catalog.keyOf(rangeName(range));
	const { relation: _relation, table: _table, trigname: _name, policy_name: _policy, rulename: _rule, funcname, ...rest } = step.fields;
	const digest = digestOf({
		...rest,
		...funcname !== void 0 && { calls: trigger.calls },
		replace: void 0
	});
	addOpaque(step, what, {
		name: `${quote(name)} on ${key}`,
		relation: key,
		digest,
		...trigger
	});
}
/** UPDATE and DELETE of a table that is published ask for a key. */
function publish(step, range) {
	const relation = step.catalog.findRelation(rangeName(range));
	const hasKey = relation?.constraints.some((one) => one.kind === "unique" && one.primary);
	if (relation && !hasKey) addOpaque(step, "publication", {
		name: `without a key on ${relation.key}`,
		relation: relation.key,
		digest: "publication"
	});
}
/** The types of the arguments of an aggregate. */
function argumentsOf({ fields, catalog }) {
	const [given] = items(fields, "args");
	return ofKind$1(items(child(given, "List"), "items"), "FunctionParameter").map((one) => typeText(readType(child(one, "argType"), catalog).type)).join(", ");
}
/** How the key of a routine ends: without a schema it may stand in any of the search path. */
function ending(parts) {
	const [schema, name] = parts.length > 1 ? parts.slice(-2) : [void 0, parts[0]];
	return `${schema === void 0 ? "" : quote(schema)}.${quote(name ?? "")}`;
}
/** What is created inside CREATE SCHEMA belongs to it. */
function createSchema(step) {
	step.catalog.schemas.add(quote(text(step.fields, "schemaname")));
	const before = step.catalog.searchPath;
	step.catalog.searchPath = [text(step.fields, "schemaname"), ...before];
	for (const element of items(step.fields, "schemaElts")) runInside(step, element);
	step.catalog.searchPath = before;
}
/** A statement that stands in another one. */
function runInside(step, node) {
	runStatement(makeStep(step.catalog, open(node), (at) => step.place(at === void 0 ? void 0 : { location: at })));
}
/** `EXPLAIN ANALYZE` runs what it explains. */
function explain(step) {
	const analyze = ofKind$1(items(step.fields, "options"), "DefElem").findLast((one) => text(one, "defname") === "analyze");
	const value = child(analyze, "arg");
	const off = /^(?:false|off|0)$/i.test(text(child(value, "String"), "sval") || (child(value, "Integer") ? String(number(child(value, "Integer"), "ival")) : ""));
	if (analyze && !off) runInside(step, child(step.fields, "query") ?? {});
}
function setVariable(step) {
	if (text(step.fields, "name") !== "search_path") return;
	setSearchPath(step, items(step.fields, "args").flatMap((one) => constant(one) ?? []));
}
// src/compat/formats/sql/parse/quotes.ts
/** Which quote, if any, is open after a line: a line that begins with a backslash inside a text is text. */
function quoteAfter(line, before) {
	let open = before;
	for (const [token] of line.matchAll(/--.*$|\/\*|\*\/|''|'|"|\$(?:[A-Za-z_]\w*)?\$/g)) if (open === "") {
		if (token.startsWith("--")) break;
		if (token !== "*/" && token !== "''") open = token === "/*" ? "*/" : token;
	} else if (token === open) open = "";
	return open;
}
// src/compat/formats/sql/parse/data.ts
/** Rows of a table that are read one by one; the rest of so many say nothing that these do not. */
const MAX_ROWS = 1e3;
const COPY = /^\s*COPY\b[^;]*\bFROM\s+stdin\b[^;]*;\s*$/i;
/** One row of values on a line, as a dump writes it. */
const INSERT = /^(INSERT INTO (?:[\w$]+|"[^"]*")(?:\.(?:[\w$]+|"[^"]*"))?(?: \([^()']*\))? VALUES )\((.*)\);\r?$/;
/** Values without texts: nothing in them is called. */
const PLAIN = /^(?:[\s,().+\d-]|[eE](?=[+-]?\d)|NULL|true|false|DEFAULT)*$/;
/** A dump without its rows: those of COPY, and those of INSERT beyond the first thousand of a table in a row. Long dumps are mostly rows. */
function cutData(text) {
	if (!/^\s*COPY\b|^INSERT INTO\b/im.test(text)) return {
		sql: text,
		cuts: []
	};
	const pieces = [];
	const cuts = [];
	let [from, kept] = [0, 0];
	const cut = (begin, end) => {
		pieces.push(text.slice(from, begin));
		kept += begin - from;
		if (end > begin) cuts.push({
			at: kept,
			length: end - begin
		});
		from = end;
	};
	let [quoted, head, rows] = [
		"",
		"",
		0
	];
	for (let at = 0; at < text.length;) {
		const end = text.indexOf("\n", at);
		let next = end === -1 ? text.length : end + 1;
		const line = text.slice(at, end === -1 ? next : end);
		const own = quoted === "" ? headOf(line) : void 0;
		rows = own !== void 0 && own === head ? rows + 1 : 0;
		head = own ?? "";
		if (rows >= MAX_ROWS) cut(at, next);
		else {
			if (quoted === "" && COPY.test(line)) {
				const stop = endOfRows(text, next);
				cut(next, stop);
				next = stop;
			}
			quoted = quoteAfter(line, quoted);
		}
		at = next;
	}
	pieces.push(text.slice(from));
	return {
		sql: pieces.join(""),
		cuts
	};
}
function headOf(line) {
	const [, head, values = ""] = INSERT.exec(line) ?? [];
	return head !== void 0 && PLAIN.test(values.replace(/'(?:[^']|'')*'/g, "")) ? head : void 0;
}
/** Where the line begins that ends the rows of COPY; the end of the text where there is none. */
function endOfRows(text, from) {
	for (let at = from; at < text.length;) {
		if (text.startsWith("\\.", at)) {
			const end = text.indexOf("\n", at);
			if (text.slice(at, end === -1 ? text.length : end).trimEnd() === "\\.") return at;
		}
		const next = text.indexOf("\n\\.", at);
		if (next === -1) return text.length;
		at = next + 1;
	}
	return text.length;
}
/** Where an offset was before stretches were left out. */
function beforeCuts(offset, cuts) {
	let original = offset;
	for (const { at, length } of cuts) {
		if (at > offset) break;
		original += length;
	}
	return original;
}
// src/compat/formats/sql/parse/text.ts
/** More text than this is no schema. */
const MAX_LENGTH = 33554432;
/** One byte offset is remembered per this many characters. */
const STEP = 1024;
/** A file's text with what is no SQL blanked out (offsets stay), and its places. */
var SqlText = class {
	sql;
	/** psql commands that may bring or choose statements which are not seen here: `\i other.sql`, `\if`. */
	commands;
	#path;
	#lines;
	#ascii;
	#cuts = [];
	#bytes;
	/** @throws GateError RG-SCHEMA-SYNTAX when the text is too long or holds a NUL, at which the parser would stop in silence */
	constructor(path, text) {
		this.#path = path;
		this.#lines = new LineIndex(text);
		const nul = text.indexOf("\0");
		if (nul !== -1) throw this.error("the text holds a NUL character", nul);
		const data = cutData(text.startsWith("﻿") ? ` ${text.slice(1)}` : text);
		if (data.sql.length > MAX_LENGTH) throw this.error("the file is too large", 0, `at most ${MAX_LENGTH} characters, beside the rows of COPY`);
		this.#cuts = data.cuts;
		const { sql, commands } = blankPsql(blankDown(data.sql));
		this.#ascii = /^[\0-\x7f]*$/.test(sql);
		this.sql = sql;
		this.commands = commands;
	}
	/** The place of a byte offset. */
	at(byte) {
		return this.placeOf(this.#ascii ? byte : this.#toUnits(byte));
	}
	/** The place of an offset in characters (code points), as errors have it. */
	atCharacter(character) {
		if (this.#ascii) return this.placeOf(character);
		let units = 0;
		for (let left = character; left > 0 && units < this.sql.length; left -= 1) units += (this.sql.codePointAt(units) ?? 0) > 65535 ? 2 : 1;
		return this.placeOf(units);
	}
	placeOf(offset) {
		return {
			file: this.#path,
			...this.#lines.at(beforeCuts(offset, this.#cuts))
		};
	}
	error(message, offset, expected) {
		return new GateError("RG-SCHEMA-SYNTAX", message, {
			place: this.placeOf(offset),
			...expected !== void 0 && { expected }
		});
	}
	/** The byte offset where the statement at `byte` begins: after the blanks and comments that the grammar counts to it. */
	start(byte) {
		const from = this.#ascii ? byte : this.#toUnits(byte);
		const lead = /^(?:\s+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.exec(this.sql.slice(from, from + 2e4))?.[0] ?? "";
		return byte + (this.#ascii ? lead.length : Buffer.byteLength(lead));
	}
	#toUnits(byte) {
		this.#bytes ??= this.#checkpoints();
		let low = 0;
		let high = this.#bytes.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#bytes[middle] ?? 0) <= byte) low = middle;
			else high = middle - 1;
		}
		let units = low * STEP;
		for (let at = this.#bytes[low] ?? 0; at < byte && units < this.sql.length; units += 1) at += unitBytes(this.sql.charCodeAt(units));
		return units;
	}
	#checkpoints() {
		const result = [];
		let bytes = 0;
		for (let units = 0; units < this.sql.length; units += 1) {
			if (units % STEP === 0) result.push(bytes);
			bytes += unitBytes(this.sql.charCodeAt(units));
		}
		return result;
	}
};
/** UTF-8 bytes of one UTF-16 unit; a surrogate has half of its pair's four. */
function unitBytes(unit) {
	if (unit < 128) return 1;
	if (unit < 2048) return 2;
	return unit >= 55296 && unit <= 57343 ? 2 : 3;
}
/** The part that takes a migration back does not run: goose, dbmate and sql-migrate write it below a comment in the same file. */
function blankDown(text) {
	if (!/^--\s*(?:\+goose|\+migrate|migrate:)/im.test(text)) return text;
	let down = false;
	return text.replace(/^.*$/gm, (line) => {
		const mark = /^\s*--\s*(?:\+goose|\+migrate|migrate:)\s*(up|down)\b/i.exec(line)?.[1];
		if (mark) down = mark.toLowerCase() === "down";
		return down ? blank(line) : line;
	});
}
/** Commands of psql that neither bring statements nor choose among them. */
const HARMLESS = /^\s*\\(?:c|connect|restrict|unrestrict|echo|qecho|warn|encoding|timing|pset|set|unset|copy|conninfo|prompt|a|t|x|z|d\S*|l|q|\?|\.)(?:\s|$)/;
/** `\copy … from program` runs what it says. */
const RUNS = /^\s*\\copy\b.*\bprogram\b/i;
/** psql's own commands, and the rows that follow `COPY … FROM stdin`. */
function blankPsql(text) {
	if (!text.includes("\\")) return {
		sql: text,
		commands: []
	};
	const commands = [];
	let data = false;
	let quoted = "";
	return {
		sql: text.replace(/^.*$/gm, (line, offset) => {
			if (data) {
				data = line.trimEnd() !== "\\.";
				return blank(line);
			}
			if (quoted === "" && /^\s*\\[a-z!?.]/i.test(line)) {
				if (!HARMLESS.test(line) || RUNS.test(line)) commands.push({
					text: line.trim(),
					offset: offset + line.indexOf("\\")
				});
				return blank(line);
			}
			if (quoted === "" && /^\s*COPY\b[^;]*\bFROM\s+stdin\b[^;]*;\s*$/i.test(line)) data = true;
			quoted = quoteAfter(line, quoted);
			return line;
		}),
		commands
	};
}
function blank(line) {
	return line.replace(/[^\r]/g, " ");
}
// src/compat/formats/sql/parse/index.ts
/**
* The database that a schema file, or a folder of migrations in its order, makes.
* @throws GateError RG-SCHEMA-SYNTAX for what PostgreSQL 18 would not parse, or what is too large or too deep
*/
async function parseDatabase(source) {
	return runFiles(source.path, listFiles(source));
}
/** The database that these files make, run in this order. @throws GateError */
async function runFiles(main, files) {
	const catalog = new Catalog({
		file: main,
		line: 1,
		column: 1
	});
	for (const { path, text } of files) {
		catalog.files.set(path, text);
		catalog.searchPath = ["public"];
		await runFile(catalog, new SqlText(path, text));
	}
	return catalog;
}
async function runFile(catalog, text) {
	const answer = await parseText(text.sql);
	if ("error" in answer) {
		const dialect = guessDialect(text.sql);
		throw new GateError("RG-SCHEMA-SYNTAX", dialect === void 0 ? answer.error : `${answer.error}; this looks like ${dialect}`, {
			place: text.atCharacter(answer.at),
			expected: "SQL as PostgreSQL 18 takes it; leave other files out with a pattern that begins with ! (`!db/mysql/**`)"
		});
	}
	for (const statement of answer.statements) {
		const block = child(child(statement, "stmt"), "DoStmt");
		const inner = block && await readBlock(block, catalog);
		const routine = child(child(statement, "stmt"), "CreateFunctionStmt");
		if (inner) for (const stmt of inner) runOne(catalog, text, {
			...statement,
			stmt
		}, { inside: true });
		else runOne(catalog, text, statement, { code: routine && await readCode(routine) });
	}
	for (const command of text.commands) {
		const name = command.text.split(/\s/)[0] ?? "";
		const place = text.placeOf(command.offset);
		catalog.addOpaque({
			what: `psql command ${name}`,
			name: "",
			digest: command.text,
			effect: "may-touch",
			relation: void 0,
			place
		});
	}
}
function runOne(catalog, text, statement, { inside = false, code }) {
	const begin = text.start(number(statement, "stmt_location"));
	const [kind, fields] = open(child(statement, "stmt"));
	const placeAt = (byte) => text.at(inside ? begin : byte ?? begin);
	try {
		if (kind !== "InsertStmt") checkDepth(fields);
		runStatement(makeStep(catalog, [kind, fields], placeAt, code));
	} catch (thrown) {
		if (!(thrown instanceof RangeError)) throw thrown;
		throw new GateError("RG-SCHEMA-SYNTAX", "an expression is nested too deep", {
			place: placeAt(void 0),
			cause: thrown
		});
	}
}
// src/compat/formats/sql/review.ts
/** What a release gives up for ever, and what it does to migrations that were released: databases that ran them do not run them again. */
async function reviewChange(older, newer, toDifference) {
	return [...compareHistory(older, newer), ...await reviewMigrations(older, newer)].map(toDifference);
}
function migrationsOf(database) {
	const found = [...database.files].flatMap(([path, text]) => {
		const id = migrationId(path);
		return id === void 0 ? [] : [[id, {
			id,
			path,
			text: normalise(text)
		}]];
	});
	return new Map(found);
}
/** Ends of lines are no change for anybody. */
function normalise(text) {
	return text.replaceAll("\r\n", "\n").trimEnd();
}
async function reviewMigrations(older, newer) {
	const [before, after] = [migrationsOf(older), migrationsOf(newer)];
	const fresh = [...after.values()].filter(({ id }) => !before.has(id));
	const edited = [...before.values()].flatMap((old) => {
		const now = after.get(old.id);
		return now && now.text !== old.text ? [{
			old,
			now
		}] : [];
	});
	const moved = [...before.values()].flatMap((old) => {
		const to = after.has(old.id) ? void 0 : fresh.find(({ text }) => text === old.text && text !== "");
		return to ? [about("migration-moved", "lossy", to, {
			file: old.path,
			to: to.path
		})] : [];
	});
	const last = [...before.values()].at(-1);
	const texts = new Set([...before.values()].map(({ text }) => text));
	const late = last && after.has(last.id) ? fresh.filter(({ id, text }) => compareMigrations(id, last.id) < 0 && !texts.has(text)) : [];
	if (edited.length + late.length === 0) return moved;
	const kind = await isSame(older, newer, before) ? "lossy" : "unknown";
	return [
		...await Promise.all(edited.map((one) => describeEdit(one, kind))),
		...moved,
		...late.map((one) => about("migration-out-of-order", kind, one, {
			file: one.path,
			last: last?.path ?? ""
		}))
	];
}
async function describeEdit({ old, now }, kind) {
	const same = JSON.stringify(await statementsOf(old.text)) === JSON.stringify(await statementsOf(now.text));
	return about("migration-edited", same ? "lossy" : kind, now, {
		file: now.path,
		what: same ? "text" : "statements"
	});
}
/** Whether a database of the older release, on which only what is new runs, becomes one that a fresh database is as good as. */
async function isSame(older, newer, before) {
	const known = [...older.files].map(([path, text]) => ({
		path,
		text
	}));
	const fresh = [...newer.files].flatMap(([path, text]) => {
		const id = migrationId(path);
		return id === void 0 && older.files.has(path) || id !== void 0 && before.has(id) ? [] : [{
			path,
			text
		}];
	});
	const upgraded = await runFiles(newer.start.file, [...known, ...fresh]);
	return ![...findIssues(upgraded, newer), ...findIssues(newer, upgraded)].some(({ kind }) => kind !== "lossy");
}
function about(rule, kind, { path }, data) {
	return {
		rule,
		kind,
		path: "",
		data,
		reader: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
async function statementsOf(text) {
	const answer = await parseText(text);
	return "error" in answer ? [text] : answer.statements.map((statement) => digestOf(statement));
}
// src/compat/formats/sql/witness/outcome.ts
var Refused = class extends Error {
	refusal;
	state;
	constructor(refusal, state, message) {
		super(message);
		this.refusal = refusal;
		this.state = state;
	}
};
var Unsure = class extends Error {};
// src/compat/formats/sql/witness/judge.ts
/** Some unique constraint of exactly these columns, which is not deferrable. */
function checkArbiter(relation, columns) {
	const wanted = [...columns].sort().join("\0");
	const uniques = relation.constraints.filter((one) => one.kind === "unique");
	const found = uniques.some((one) => one.special === void 0 && !one.where && one.deferral === "never" && [...one.columns].sort().join("\0") === wanted);
	const late = uniques.some((one) => one.special === void 0 && !one.where && [...one.columns].sort().join("\0") === wanted);
	if (!found && late) throw new Refused("conflict", "55000", "ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters");
	if (!found) throw new Refused("conflict", "42P10", "there is no unique or exclusion constraint matching the ON CONFLICT specification");
}
function checkRow(check, row, relation) {
	const result = evaluate(check.expression, (name) => row.get(name) ?? null);
	if (result === UNSURE) throw new Unsure(`the check "${check.name}" over ${mentionedColumns(check.expression).join(", ")}`);
	const error = `new row for relation "${bareName(relation)}" violates check constraint "${check.name}"`;
	if (result === false) throw new Refused(`check:${check.name}`, "23514", error);
}
function sameCell(a, b, nullsAlike) {
	if (a === UNSURE || b === UNSURE) return UNSURE;
	if (a === null || b === null) return nullsAlike && a === b;
	return a.text === b.text ? true : a.type.builtin && /^(?:int\d|text|varchar|uuid|bool|date)$/.test(a.type.name) ? false : UNSURE;
}
function primaryKey(relation) {
	return relation.constraints.flatMap((one) => one.kind === "unique" && one.primary ? one.columns : []);
}
// src/compat/formats/sql/witness/states.ts
/** What PostgreSQL answers to a statement that it refuses, by SQLSTATE (its documentation, appendix "PostgreSQL Error Codes"). */
const CONDITIONS = {
	"0A000": "feature_not_supported",
	22001: "string_data_right_truncation",
	22003: "numeric_value_out_of_range",
	22026: "string_data_length_mismatch",
	"22P02": "invalid_text_representation",
	23502: "not_null_violation",
	23503: "foreign_key_violation",
	23505: "unique_violation",
	23514: "check_violation",
	"3F000": "invalid_schema_name",
	42501: "insufficient_privilege",
	42703: "undefined_column",
	42704: "undefined_object",
	42725: "ambiguous_function",
	42804: "datatype_mismatch",
	42883: "undefined_function",
	"428C9": "generated_always",
	42846: "cannot_coerce",
	55e3: "object_not_in_prerequisite_state",
	"42P01": "undefined_table",
	"42P10": "invalid_column_reference"
};
/** Kinds of types, as PostgreSQL groups them; what is in no list is one of its own kind. */
const CATEGORIES = [
	"int2 int4 int8 numeric float4 float8 money oid regclass regproc regtype regrole regnamespace regconfig",
	"text varchar bpchar name",
	"date time timetz timestamp timestamptz",
	"inet cidr",
	"bit varbit",
	"point line lseg box path polygon circle",
	"int4range int8range numrange tsrange tstzrange daterange",
	"uuid json jsonb bytea xml tsvector tsquery macaddr macaddr8 pg_lsn jsonpath txid_snapshot"
].map((names) => new Set(names.split(" ")));
/** Types of one kind have to be converted, which fails late; those of two are refused for that. */
function mismatch(own, other, enums) {
	const within = CATEGORIES.some((one) => own.builtin && other.builtin && one.has(own.name) && one.has(other.name));
	const same = own.array === other.array && (own.array || within || enums);
	const [mine, theirs] = [typeText(own), typeText(other)];
	return same ? {
		state: "42846",
		error: `UNION could not convert type ${theirs} to ${mine}`
	} : {
		state: "42804",
		error: `UNION types ${mine} and ${theirs} cannot be matched`
	};
}
/** A refusal as people read it. */
function describeState(error, state) {
	return `${error} (SQLSTATE ${state}, ${CONDITIONS[state]})`;
}
const NUMBER = /^-?\d+(?:\.\d+)?(?:e\d+)?$/;
/** How a type refuses a literal that it does not take. */
function refusalOf({ name, modifiers, builtin }, value) {
	const malformed = {
		state: "22P02",
		error: `invalid input syntax for type ${name}: "${value}"`
	};
	if (!builtin) return {
		state: "22P02",
		error: `invalid input value for enum ${name}: "${value}"`
	};
	if (/^int\d$/.test(name)) return /^-?\d+$/.test(value) ? {
		state: "22003",
		error: `value "${value}" is out of range for type ${name}`
	} : malformed;
	if (/^(?:numeric|float\d)$/.test(name)) return NUMBER.test(value) ? {
		state: "22003",
		error: `"${value}" is out of range for type ${name}`
	} : malformed;
	const [limit = "1"] = modifiers;
	if (name === "varchar") return {
		state: "22001",
		error: `value too long for type character varying(${limit})`
	};
	if (name === "bpchar") return {
		state: "22001",
		error: `value too long for type character(${limit})`
	};
	if (name === "varbit") return {
		state: "22001",
		error: `bit string too long for type bit varying(${limit})`
	};
	if (name === "bit") return {
		state: "22026",
		error: `bit string length ${value.length} does not match type bit(${limit})`
	};
	return malformed;
}
// src/compat/formats/sql/witness/call.ts
/** What PostgreSQL says to a call that is only prepared. Only the plain cases: a function that takes exactly these types, or none that could. */
function prepareCall(database, called) {
	const { routine, arguments: given } = called;
	const missing = given.find(({ type }) => !type.builtin && !database.types.has(type.name));
	if (missing) throw new Unsure(`the type ${missing.type.name}`);
	if ([...database.opaques.values()].some(({ name, call }) => !call && name.startsWith(`${routine}(`))) throw new Unsure("another function of the name");
	const named = routinesOf$1(routine, database).flatMap(({ call }) => call ?? []);
	const exact = named.filter((call) => takes(call, given, "exact"));
	if (exact.length > 1) throw new Refused("ambiguous", "42725", `function ${wordsOf(called)} is not unique`);
	const [only] = named.length === 1 ? named.filter((one) => takes(one, given, "widened")) : [];
	const call = exact[0] ?? only;
	if (!call) {
		if (named.some((one) => takes(one, given, "any"))) throw new Unsure("another function of the name");
		throw new Refused("routine", "42883", `function ${wordsOf(called)} does not exist`);
	}
	checkAnswer(database, call, called);
}
function wordsOf({ routine, arguments: given }) {
	return `${routine}(${given.map(({ name, type }) => `${name === void 0 ? "" : `${name} => `}${typeText(type)}`).join(", ")})`;
}
function takes({ parameters }, given, how) {
	const used = /* @__PURE__ */ new Set();
	for (const [place, { name, type }] of given.entries()) {
		const at = name === void 0 ? place : parameters.findIndex((one) => one.name === name);
		const parameter = parameters[at];
		if (!parameter || used.has(at)) return false;
		if (!(how === "any" || sameUse(parameter.type, type) || how === "widened" && widens(type, parameter.type))) return false;
		used.add(at);
	}
	return parameters.every(({ optional }, at) => used.has(at) || optional);
}
function checkAnswer(database, { returns, set, columns }, { column, like, single }) {
	if (single && set) throw new Refused("set", "0A000", "set-returning functions are not allowed in CASE");
	const named = column === void 0 ? void 0 : columns.find(({ name }) => name === column);
	if (column !== void 0 && !named) {
		if (columns.length === 0 && returns?.builtin !== true) throw new Unsure("what it returns");
		throw new Refused(`column:${column}`, "42703", `column "${column}" does not exist`);
	}
	if (!like) return;
	const type = named?.type ?? returns;
	if (!type) throw new Refused("union", "42804", `UNION types record and ${typeText(like)} cannot be matched`);
	matchTypes(database, type, like);
}
/** Two branches of a UNION. @throws Refused where their types do not go together */
function matchTypes(database, own, like) {
	const [mine, other] = [resolveType(own, database), resolveType(like, database)];
	const { state, error } = mismatch(mine.use, other.use, mine.enum !== void 0 && other.enum !== void 0);
	const refused = new Refused("union", state, error);
	if (mine.use.name === other.use.name && mine.use.array === other.use.array) return;
	if (mine.enum ?? other.enum) throw refused;
	const relation = relateTypes(mine.use, other.use);
	if (relation.unproven) throw new Unsure("a type that is not known");
	if (relation.other) throw refused;
}
// src/compat/formats/sql/witness/run.ts
/** Runs statements on an empty database of that schema, one statement and one row at a time, in the order in which PostgreSQL checks. */
function runStatements(database, statements) {
	const run = new Run(database);
	try {
		for (const statement of statements) run.statement(statement);
		return { accepted: true };
	} catch (thrown) {
		if (thrown instanceof Refused) return {
			refusal: thrown.refusal,
			state: thrown.state,
			error: thrown.message
		};
		if (thrown instanceof Unsure) return { unsure: thrown.message };
		throw thrown;
	}
}
var Run = class {
	#database;
	#rows = /* @__PURE__ */ new Map();
	#sequence = 0;
	constructor(database) {
		this.#database = database;
	}
	statement(statement) {
		switch (statement.kind) {
			case "select":
				for (const name of statement.columns) this.#column(this.#relation(statement.relation), name);
				if (statement.columns.length === 0) this.#relation(statement.relation);
				return;
			case "union":
				this.#union(this.#column(this.#relation(statement.relation), statement.column), statement.type);
				return;
			case "cast":
				this.#cast(statement.type, statement.value);
				return;
			case "nextval":
				if (!this.#database.sequences.has(statement.sequence)) {
					this.#withSchema(statement.sequence, "sequence");
					throw new Refused("sequence", "42P01", `relation "${statement.sequence}" does not exist`);
				}
				return;
			case "call":
				prepareCall(this.#withSchema(statement.routine, "routine"), statement);
				return;
			case "attribute":
				this.#attribute(statement.type, statement.attribute);
				return;
			case "right":
				this.#right(statement);
				return;
			case "insert": this.#insert(statement);
		}
	}
	/** Names of types, functions and sequences are looked up in a schema that has to be there. */
	#withSchema(key, refusal) {
		const { schemas, relations, types, sequences, opaques } = this.#database;
		const prefix = `${schemaPart(key)}.`;
		const named = [
			relations,
			types,
			sequences
		].some((map) => [...map.keys()].some((one) => one.startsWith(prefix)));
		if (!schemas.has(prefix.slice(0, -1)) && !named && ![...opaques.values()].some(({ name }) => name.startsWith(prefix))) throw new Refused(refusal, "3F000", `schema "${prefix.slice(0, -1)}" does not exist`);
		return this.#database;
	}
	#relation(key) {
		const relation = this.#database.relations.get(key);
		if (!relation) throw new Refused("relation", "42P01", `relation "${key}" does not exist`);
		return effectiveOf(relation, this.#database)?.seen ?? relation;
	}
	/** The table that holds the rows of what is seen under a key. */
	#tableOf(key) {
		const relation = this.#database.relations.get(key);
		return (relation && effectiveOf(relation, this.#database)?.table.key) ?? key;
	}
	#column(relation, name) {
		const column = relation.columns.get(name);
		if (column && column.hidden !== true) return column;
		if (relation.open !== void 0) throw new Unsure(relation.open);
		throw new Refused(`column:${name}`, "42703", `column "${name}" does not exist`);
	}
	#union(column, type) {
		if (!type.builtin && !this.#database.types.has(type.name)) this.#noType(type.name, "union");
		matchTypes(this.#database, column.type, type);
	}
	#cast(key, value) {
		const type = this.#database.types.get(key);
		if (!type) return this.#noType(key, "no-type");
		if (type.kind === "composite") {
			if (type.attributes.some((one) => !one.type.builtin)) throw new Unsure("a cast");
			if ((value === "()" ? 1 : value.split(",").length) !== type.attributes.length) throw new Refused("literal", "22P02", `malformed record literal: "${value}"`);
			return;
		}
		if (type.kind !== "enum") throw new Unsure("a cast");
		if (!type.labels.some(({ name }) => name === value)) throw new Refused("label", "22P02", `invalid input value for enum ${key}: "${value}"`);
	}
	#attribute(key, name) {
		const type = this.#database.types.get(key);
		if (!type) return this.#noType(key, "no-type");
		if (type.kind !== "composite") throw new Unsure("another kind of type");
		if (!type.attributes.some((one) => one.name === name)) throw new Refused("attribute", "42703", `column "${name}" not found in data type ${key}`);
	}
	#right({ role, privilege, relation, column }) {
		this.#column(this.#relation(relation), column);
		const { opaques } = this.#database;
		const schema = schemaPart(relation);
		if (opaques.has(`REVOKE USAGE of PUBLIC on schema ${schema}`)) throw new Unsure(`the schema ${schema}`);
		if (schema !== "public" && !opaques.has(`right USAGE of ${role} on schema ${schema}`)) throw new Unsure(`the schema ${schema}`);
		if (!opaques.has(`right ${privilege} of ${role} on ${relation}`)) throw new Refused("right", "42501", `permission denied for table ${relation}`);
	}
	#noType(key, refusal) {
		this.#withSchema(key, refusal);
		throw new Refused(refusal, "42704", `type "${key}" does not exist`);
	}
	#insert(insert) {
		const relation = this.#relation(insert.relation);
		if (relation.kind !== "table") throw new Unsure(`a write to a ${relation.kind}`);
		if (relation.partitioned || relation.partition) throw new Unsure("a partition that takes the row");
		if (relation.open !== void 0) throw new Unsure(relation.open);
		const keys = [relation.key, this.#tableOf(relation.key)];
		const touched = [...this.#database.opaques.values()].find((one) => keys.includes(one.relation ?? "") && one.effect === "may-touch");
		if (touched) throw new Unsure(`${touched.what} on the table`);
		for (const name of insert.columns) this.#column(relation, name);
		const rows = insert.rows.map((values) => new Map(insert.columns.map((name, index) => [name, values[index] ?? null])));
		if (insert.conflict) {
			for (const row of rows) this.#cells(relation, row, true);
			checkArbiter(relation, insert.conflict);
		}
		for (const row of rows) this.#insertRow(relation, row);
	}
	#insertRow(relation, given) {
		const row = this.#cells(relation, given);
		for (const column of relation.columns.values()) if ((column.notNull ?? resolveType(column.type, this.#database).notNull) && row.get(column.name) === null) {
			const where = `column "${column.name}" of relation "${bareName(relation)}"`;
			throw new Refused(`not-null:${column.name}`, "23502", `null value in ${where} violates not-null constraint`);
		}
		const sorted = relation.constraints.toSorted((a, b) => a.name < b.name ? -1 : 1);
		for (const constraint of sorted) if (constraint.kind === "check") checkRow(constraint, row, relation);
		for (const constraint of sorted) {
			if (constraint.kind === "unique") this.#checkUnique(relation, constraint, row);
			if (constraint.kind === "exclude" && (this.#rows.get(this.#tableOf(relation.key)) ?? []).length > 0) throw new Unsure("an exclusion constraint");
		}
		const table = this.#tableOf(relation.key);
		const stored = new Map([...relation.columns.values()].map(({ name, base }) => [base ?? name, row.get(name) ?? null]));
		this.#rows.set(table, [...this.#rows.get(table) ?? [], stored]);
		for (const constraint of relation.constraints) if (constraint.kind === "foreign") this.#checkForeign(relation, constraint, row);
	}
	/** Literals are read before checks of domains are asked: a text that is no number is refused first, wherever it stands. */
	#cells(relation, given, literals = false) {
		let late;
		const cells = [...relation.columns.values()].map((column) => {
			try {
				return [column.name, this.#cell(column, given)];
			} catch (thrown) {
				if (!(thrown instanceof Refused) || !thrown.refusal.startsWith("check:")) throw thrown;
				late ??= thrown;
				return [column.name, UNSURE];
			}
		});
		if (late && !literals) throw late;
		return new Map(cells);
	}
	#cell(column, given) {
		const { name, type } = column;
		const use = resolveType(type, this.#database).use;
		const value = given.get(name);
		if (value === void 0) return this.#fill(column, use);
		if (column.generated !== void 0 || column.identity === "always") throw new Refused(`generated:${name}`, "428C9", `cannot insert a non-DEFAULT value into column "${name}"`);
		return value === null ? null : this.#typed(column, use, value);
	}
	#typed(column, use, value) {
		let broken;
		const fit = fits(column.type, value, this.#database, (check) => {
			broken = check;
		});
		if (fit === "unsure") throw new Unsure(`a value of column "${column.name}"`);
		if (fit === "no") {
			if (broken !== void 0) throw new Refused(`check:${broken}`, "23514", `value for domain violates check constraint "${broken}"`);
			const { state, error } = refusalOf(use, use.array ? value.replace(/^\{|\}$/g, "") : value);
			throw new Refused(`type:${column.name}`, state, error);
		}
		return use.builtin || this.#database.types.get(use.name)?.kind === "enum" ? {
			text: value,
			type: use
		} : UNSURE;
	}
	/** Sequences and random identifiers are never alike; of other expressions only constants are known. */
	#fill(column, use) {
		if (column.generated !== void 0) return UNSURE;
		this.#sequence += 1;
		if (column.identity !== void 0) return {
			text: String(this.#sequence),
			type: use
		};
		const fallback = column.default ?? resolveType(column.type, this.#database).default;
		if (!fallback) return null;
		if (find(fallback, "FuncCall").map((call) => names(call, "funcname").at(-1) ?? "").includes("nextval")) return {
			text: String(this.#sequence),
			type: use
		};
		const value = constantOf(fallback);
		if (value === void 0 && !isSafe(fallback, this.#database)) throw new Unsure(`the default of column "${column.name}"`);
		return value === void 0 ? UNSURE : this.#typed(column, use, value);
	}
	#checkUnique(relation, unique, row) {
		const stored = (name) => relation.columns.get(name)?.base ?? name;
		for (const other of this.#rows.get(this.#tableOf(relation.key)) ?? []) {
			if (unique.special !== void 0) throw new Unsure("an index over expressions");
			const { where } = unique;
			const both = where ? [evaluate(where, (name) => row.get(name) ?? null), evaluate(where, (name) => other.get(stored(name)) ?? null)] : [];
			if (both.includes(false) || both.includes(null)) continue;
			if (both.includes(UNSURE)) throw new Unsure("an index over a part of the rows");
			const results = unique.columns.map((name) => sameCell(row.get(name) ?? null, other.get(stored(name)) ?? null, unique.nullsNotDistinct));
			if (results.includes(false)) continue;
			if (results.includes(UNSURE)) throw new Unsure("a value that the database makes");
			throw new Refused(`unique:${unique.name}`, "23505", `duplicate key value violates unique constraint "${unique.name}"`);
		}
	}
	#checkForeign(relation, key, row) {
		const cells = key.columns.map((name) => row.get(name) ?? null);
		if (cells.includes(null)) return;
		const target = this.#database.relations.get(key.target);
		if (!target) throw new Unsure(`the table ${key.target}`);
		const columns = key.targetColumns.length > 0 ? key.targetColumns : primaryKey(target);
		const results = (this.#rows.get(key.target) ?? []).map((other) => cells.map((cell, index) => sameCell(cell, other.get(columns[index] ?? "") ?? null, false)));
		if (results.some((pair) => pair.every((one) => one === true))) return;
		if (results.some((pair) => !pair.includes(false))) throw new Unsure("a value that the database makes");
		const error = `insert or update on table "${bareName(relation)}" violates foreign key constraint "${key.name}"`;
		throw new Refused(`foreign:${key.name}`, "23503", error);
	}
};
// src/compat/formats/sql/witness/sample.ts
/** Literals to try for a type, the plain ones first; `turn` makes those of different rows differ. */
function samplesOf(type, database, turn, hints) {
	const { use, enum: labels } = resolveType(type, database);
	if (use.array) return ["{}", ...samplesOf({
		...use,
		array: false
	}, database, turn, []).map((one) => `{${one}}`)];
	if (labels) return labels.labels.map(({ name }) => name);
	const digit = turn % 10;
	switch (use.name) {
		case "int2":
		case "int4":
		case "int8":
		case "numeric":
		case "float4":
		case "float8": return [
			String(turn + 1),
			...hints.filter((hint) => /^-?\d+(?:\.\d+)?$/.test(hint)),
			"0",
			"-1",
			"10",
			"100",
			"1000"
		];
		case "text":
		case "varchar":
		case "bpchar": return [
			String.fromCharCode(97 + turn % 26),
			...hints,
			"",
			"aa",
			`user${turn}@example.com`,
			"x".repeat(16),
			"x".repeat(300)
		];
		case "bit": return ["0".repeat(Math.min(Number(use.modifiers[0] ?? 1), 64))];
		default: return Object.hasOwn(SAMPLES, use.name) ? SAMPLES[use.name]?.(digit) ?? [] : [];
	}
}
const SAMPLES = {
	bool: () => ["true", "false"],
	uuid: (digit) => [`00000000-0000-4000-8000-00000000000${digit}`],
	date: (digit) => [`2020-01-1${digit}`],
	timestamp: (digit) => [`2020-01-1${digit} 00:00:00`],
	timestamptz: (digit) => [`2020-01-1${digit} 00:00:00`],
	time: (digit) => [`0${digit}:00:00`],
	timetz: (digit) => [`0${digit}:00:00`],
	interval: (digit) => [`${digit + 1} days`],
	json: (digit) => ["{}", `{"a":${digit}}`],
	jsonb: (digit) => ["{}", `{"a":${digit}}`],
	bytea: (digit) => [`\\x0${digit}`],
	inet: (digit) => [`10.0.0.${digit + 1}`],
	varbit: () => ["0"]
};
/** Constants of expressions and, for numbers, their neighbours: the edges of what they allow. What stands first in the list is kept. */
function hintsOf(expressions) {
	const found = /* @__PURE__ */ new Set();
	for (const expression of expressions) {
		if (found.size >= MAX_HINTS) break;
		for (const hint of hintsOfOne(expression)) found.add(hint);
	}
	return [...found].slice(0, MAX_HINTS);
}
const MAX_HINTS = 40;
const known = /* @__PURE__ */ new WeakMap();
function hintsOfOne(expression) {
	const before = known.get(expression);
	if (before) return before;
	const hints = [];
	for (const fields of find(expression, "A_Const")) {
		const value = constant({ A_Const: fields });
		if (value === void 0) continue;
		hints.push(value);
		if (/^-?\d{1,15}$/.test(value)) for (const step of [1, -1]) hints.push(String(Number(value) + step));
		if (/^\d{1,4}$/.test(value)) for (const step of [0, 1]) hints.push("x".repeat(Number(value) + step));
	}
	known.set(expression, hints);
	return hints;
}
// src/compat/formats/sql/witness/statement.ts
function renderStatement(statement) {
	switch (statement.kind) {
		case "select": return `SELECT ${statement.columns.length > 0 ? statement.columns.map(quote).join(", ") : "1"} FROM ${statement.relation}`;
		case "union": return `SELECT ${quote(statement.column)} FROM ${statement.relation} UNION ALL SELECT NULL::${typeText(statement.type)}`;
		case "cast": return `SELECT ${literal(statement.value)}::${statement.type}`;
		case "call": return `PREPARE attempt AS ${renderCall(statement)}`;
		case "attribute": return `SELECT (NULL::${statement.type}).${quote(statement.attribute)}`;
		case "right": return `SET ROLE ${statement.role}; ${renderAsked(statement)}`;
		case "nextval": return `SELECT nextval(${literal(statement.sequence)})`;
		default: return renderInsert(statement);
	}
}
function renderAsked({ privilege, relation, column }) {
	return {
		INSERT: `EXPLAIN INSERT INTO ${relation} DEFAULT VALUES`,
		UPDATE: `EXPLAIN UPDATE ${relation} SET ${quote(column)} = DEFAULT`,
		DELETE: `EXPLAIN DELETE FROM ${relation}`
	}[privilege] ?? `SELECT 1 FROM ${relation}`;
}
function renderCall({ routine, arguments: given, column, like, single }) {
	const call = `${routine}(${given.map(({ name, type }) => `${name === void 0 ? "" : `${quote(name)} => `}NULL::${typeText(type)}`).join(", ")})`;
	if (single) return `SELECT CASE WHEN true THEN ${call} END`;
	const select = column === void 0 ? `SELECT ${call}` : `SELECT ${quote(column)} FROM ${call}`;
	return like ? `${select} UNION ALL SELECT NULL::${typeText(like)}` : select;
}
function renderInsert({ relation, columns, rows, conflict }) {
	const end = conflict ? ` ON CONFLICT (${conflict.map(quote).join(", ")}) DO NOTHING` : "";
	if (columns.length === 0) return `INSERT INTO ${relation} DEFAULT VALUES${end}`;
	const values = rows.map((row) => `(${row.map((value) => value === null ? "NULL" : literal(value)).join(", ")})`);
	return `INSERT INTO ${relation} (${columns.map(quote).join(", ")}) VALUES ${values.join(", ")}${end}`;
}
/** Long runs of one character are not written out. */
function literal(value) {
	if (value.length > 80 && value === "x".repeat(value.length)) return `repeat('x', ${value.length})`;
	return value.includes("\\") ? `E'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'` : `'${value.replaceAll("'", "''")}'`;
}
// src/compat/formats/sql/witness/prove.ts
/** Combinations of values tried for one witness, and rows that others may refer to. */
const MAX_TRIES = 400;
const MAX_PARENTS = 6;
const CONFIRMED = ["own statement interpreter"];
/** Makes statements that the writer's database takes and the reader's refuses. Each is run on both before it is shown. */
var Prover = class Prover {
	#writer;
	#reader;
	#rest = 2e5;
	constructor(writer, reader) {
		this.#writer = writer;
		this.#reader = reader;
	}
	prove(goal) {
		switch (goal.kind) {
			case "select": return this.#confirm([goal], goal.refusal);
			case "cast": return this.#confirm([goal], goal.refusal);
			case "union": return this.#confirm([goal], "union");
			case "nextval": return this.#confirm([goal], "sequence");
			case "call": return this.#confirm([goal], goal.refusal);
			case "attribute":
			case "right": return this.#confirm([goal], goal.kind);
			case "insert": return this.#search(goal);
			case "conflict": return this.#search({
				kind: "insert",
				relation: goal.relation,
				refusal: "conflict",
				vary: goal.columns
			}, goal.columns);
			default: return this.#proveNull(goal.relation, goal.column);
		}
	}
	/**
	* Whether the reader refuses rows for the wanted reason once other reasons (columns that must not be NULL) are out of the way: the
	* break is there, but no single statement shows it alone.
	*/
	holds(goal) {
		const key = "relation" in goal ? goal.relation : "";
		const table = seenAs(key, this.#reader);
		if (!table) return false;
		const columns = [...table.columns.values()].map((column) => ({
			...column,
			notNull: void 0
		}));
		const relaxed = {
			...table,
			columns: new Map(columns.map((column) => [column.name, column]))
		};
		const reader = {
			relations: new Map([...this.#reader.relations, [key, relaxed]]),
			types: this.#reader.types,
			sequences: this.#reader.sequences,
			schemas: this.#reader.schemas,
			opaques: this.#reader.opaques,
			events: this.#reader.events,
			files: this.#reader.files,
			start: this.#reader.start
		};
		return new Prover(this.#writer, reader).prove(goal) !== void 0;
	}
	#confirm(statements, refusal) {
		const there = runStatements(this.#reader, statements);
		if (!("refusal" in there) || there.refusal !== refusal || !("accepted" in runStatements(this.#writer, statements))) return void 0;
		return {
			payload: { sql: statements.map(renderStatement).join("; ") },
			outcome: "rejected",
			error: describeState(there.error, there.state),
			confirmedBy: CONFIRMED
		};
	}
	/** Tries values until the writer takes the rows and the reader refuses them for the wanted reason. */
	#search(goal, conflict) {
		for (const statements of this.#candidates(goal, [this.#writer, this.#reader], conflict)) {
			const witness = this.#confirm(statements, goal.refusal);
			if (witness) return witness;
		}
	}
	/** NULL is read where the writer's database could not have held it: another release writes it, which the reader's database takes. */
	#proveNull(key, column) {
		const goal = {
			kind: "insert",
			relation: key,
			set: /* @__PURE__ */ new Map([[column, null]]),
			refusal: `not-null:${column}`
		};
		for (const statements of this.#candidates(goal, [this.#reader, this.#writer])) {
			const mine = runStatements(this.#writer, statements);
			if (!("refusal" in mine) || mine.refusal !== goal.refusal || !("accepted" in runStatements(this.#reader, statements))) continue;
			const select = {
				kind: "select",
				relation: key,
				columns: [column]
			};
			if (!("accepted" in runStatements(this.#writer, [select]))) return void 0;
			return {
				payload: {
					sql: renderStatement(select),
					after: statements.map(renderStatement).join("; ")
				},
				outcome: "changed",
				readBack: [{ [column]: null }],
				confirmedBy: CONFIRMED
			};
		}
	}
	*#candidates(goal, [first, second], conflict) {
		const [table, other] = [seenAs(goal.relation, first), seenAs(goal.relation, second)];
		if (!table || !other) return;
		const builder = new RowBuilder(first, second);
		for (let attempt = 0; attempt < MAX_TRIES && this.#rest > 0; attempt += 1) {
			this.#rest -= 1 + (table.columns.size + table.constraints.length + other.constraints.length) / 50;
			const rows = goal.twice ? 2 : 1;
			const statements = builder.build(table, goal, attempt, rows, conflict);
			if (statements) yield statements;
			if (!statements || attempt >= builder.combinations) return;
		}
	}
};
/** Rows of a table that satisfy what its own database asks, as far as can be seen, and the rows they refer to. */
var RowBuilder = class {
	#first;
	#second;
	/** How many different choices of values there were in the last build. */
	combinations = 0;
	/** Samples of columns by turn, as every attempt needs them again. */
	#sampled = /* @__PURE__ */ new Map();
	constructor(first, second) {
		this.#first = first;
		this.#second = second;
	}
	build(table, goal, attempt, count, conflict) {
		const parents = [];
		const columns = this.#columnsFor(table, goal);
		const rows = [];
		for (let turn = 0; turn < count; turn += 1) {
			const values = this.#values(table, columns, {
				goal,
				attempt,
				turn
			});
			if (!values) return void 0;
			for (const name of turn > 0 ? goal.twice ?? [] : []) values.set(name, rows[0]?.[columns.indexOf(name)] ?? null);
			this.#refer(table, values, parents, goal);
			rows.push(columns.map((name) => values.get(name) ?? null));
		}
		return [...parents, {
			kind: "insert",
			relation: table.key,
			columns,
			rows,
			...conflict && { conflict }
		}];
	}
	/** What must be given: asked for by either database, or wanted. */
	#columnsFor(table, goal) {
		const other = seenAs(table.key, this.#second);
		const wanted = /* @__PURE__ */ new Set([
			...goal.set?.keys() ?? [],
			...goal.vary ?? [],
			...goal.twice ?? []
		]);
		return [...table.columns.values()].flatMap((column) => {
			const { name } = column;
			if (goal.omit?.includes(name) || column.hidden === true || column.generated !== void 0 || column.identity === "always") return [];
			const theirs = other?.columns.get(name);
			const required = [factsOf(column, this.#first), ...theirs ? [factsOf(theirs, this.#second)] : []].some((facts) => facts.notNull && !facts.filled);
			const locked = theirs !== void 0 && (theirs.generated !== void 0 || theirs.identity === "always");
			const defaulted = column.default !== void 0 || theirs?.default !== void 0;
			const bound = [this.#first, this.#second].some((database) => checksOn(database, table.key, name).length > 0);
			const unsafe = [[column, this.#first], ...theirs ? [[theirs, this.#second]] : []].some(([one, database]) => one.default && constantOf(one.default) === void 0 && !isSafe(one.default, database));
			const refers = defaulted && (bound || table.constraints.some((one) => one.kind === "foreign" && one.columns.includes(name)));
			return wanted.has(name) || (required || refers || unsafe) && !locked ? [name] : [];
		});
	}
	/** The attempt picks among the samples of each column like the digits of a number. */
	#values(table, columns, { goal, attempt, turn }) {
		const values = /* @__PURE__ */ new Map();
		let rest = attempt;
		this.combinations = 1;
		const rank = (name) => Number(goal.vary?.includes(name) ?? false);
		for (const name of columns.toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))) {
			const set = goal.set?.get(name);
			const column = table.columns.get(name);
			if (set !== void 0 || !column) {
				values.set(name, set ?? null);
				continue;
			}
			const samples = this.#samples(table, column, turn, goal);
			if (samples.length === 0) return void 0;
			values.set(name, samples[rest % samples.length] ?? null);
			rest = Math.floor(rest / samples.length);
			this.combinations *= samples.length;
		}
		return values;
	}
	#samples(table, column, turn, goal) {
		const vary = goal.vary?.includes(column.name) === true;
		const key = JSON.stringify([
			table.key,
			column.name,
			turn,
			vary,
			goal.refusal
		]);
		const samples = this.#sampled.get(key) ?? this.#listSamples(table, column, turn, vary, goal.refusal);
		this.#sampled.set(key, samples);
		return samples;
	}
	/** Only where a check has its say, or the goal wants it, more than one value is tried; first what both databases take. */
	#listSamples(table, column, turn, vary, refusal) {
		const seen = seenAs(table.key, this.#second);
		const theirs = seen?.columns.get(column.name);
		const checks = [this.#first, this.#second].flatMap((database) => checksOn(database, table.key, column.name));
		const wanted = (seen?.constraints ?? []).flatMap((one) => one.kind === "check" && refusal === `check:${one.name}` ? [one.expression] : []);
		const all = samplesOf(column.type, this.#first, turn, hintsOf([...wanted, ...checks]));
		const suits = (value) => Number(theirs === void 0 || fits(theirs.type, value, this.#second) === "yes");
		const sorted = all.toSorted((a, b) => suits(b) - suits(a));
		const nothing = vary && !factsOf(column, this.#first).notNull ? [null] : [];
		return vary || checks.length > 0 ? [...sorted, ...nothing] : sorted.slice(0, 1);
	}
	/** Rows for what the values refer to; a row of the same table refers to itself. */
	#refer(table, values, parents, goal) {
		for (const key of table.constraints) {
			if (key.kind !== "foreign" || parents.length >= MAX_PARENTS) continue;
			if (!key.columns.every((name) => values.get(name) !== void 0 && values.get(name) !== null)) continue;
			const target = this.#first.relations.get(key.target);
			const columns = target && key.targetColumns.length === 0 ? primaryKey(target) : key.targetColumns;
			if (target?.key === table.key && target === table) for (const [index, name] of key.columns.entries()) {
				const own = values.get(columns[index] ?? "");
				if (own !== void 0 && !goal?.set?.has(name)) values.set(name, own);
			}
			else if (target) this.#addParent(target, new Map(columns.map((name, index) => [name, values.get(key.columns[index] ?? "") ?? null])), parents);
		}
	}
	#addParent(target, set, parents) {
		if (parents.some((one) => one.kind === "insert" && one.relation === target.key && [...set].every(([name, value]) => one.rows[0]?.[one.columns.indexOf(name)] === value))) return;
		const goal = {
			kind: "insert",
			relation: target.key,
			set,
			refusal: ""
		};
		const columns = this.#columnsFor(target, goal);
		const before = this.combinations;
		const values = this.#values(target, columns, {
			goal,
			attempt: 0,
			turn: parents.length
		});
		this.combinations = before;
		if (!values) return;
		this.#refer(target, values, parents, goal);
		parents.push({
			kind: "insert",
			relation: target.key,
			columns,
			rows: [columns.map((name) => values.get(name) ?? null)]
		});
	}
};
/** A table, or what a view shows of one. */
function seenAs(key, database) {
	const relation = database.relations.get(key);
	return relation && (effectiveOf(relation, database)?.seen ?? relation);
}
const conditionsOf = /* @__PURE__ */ new WeakMap();
/** The conditions of a table by the columns that they look at; worked out once, as a table may have many. */
function indexConditions(relation) {
	const known = conditionsOf.get(relation);
	if (known) return known;
	const index = /* @__PURE__ */ new Map();
	for (const one of relation.constraints) {
		const condition = one.kind === "check" ? one.expression : one.kind === "unique" ? one.where : void 0;
		for (const column of condition ? mentionedColumns(condition) : []) {
			const list = index.get(column);
			if (list) list.push(condition ?? {});
			else index.set(column, [condition ?? {}]);
		}
	}
	conditionsOf.set(relation, index);
	return index;
}
/** The checks of a table, and of a column's domain, that look at the column. */
function checksOn(database, key, name) {
	const relation = seenAs(key, database);
	const column = relation?.columns.get(name);
	const own = relation ? indexConditions(relation).get(name) ?? [] : [];
	const domain = column ? resolveType(column.type, database).checks.map(({ expression }) => expression) : [];
	return [...own, ...domain];
}
// src/compat/formats/sql/engine.ts
const engine = {
	parse: (source) => parseDatabase(source),
	compare: (writer, reader) => compareDatabases(reader, writer).map(turned),
	review: async (older, newer) => (await reviewDatabases(older, newer)).map(turned),
	members: (database) => membersOf(database)
};
/** What the way from the one to the other gives up for ever, and what it does to released migrations. */
function reviewDatabases(older, newer) {
	return reviewChange(older, newer, (issue) => toDifference(issue, new Prover(older, newer)));
}
/** Statements are written by the application and read by the database; the places of a difference are told the other way round. */
function turned({ writer, reader, ...difference }) {
	return {
		...difference,
		...reader && { writer: reader },
		...writer && { reader: writer }
	};
}
/**
* May an application made for the database `writer` run on the database `reader`? Every difference, with the statement that shows it.
* The statements are what is written here: the application's side is `writer`, the database's is `reader`.
*/
function compareDatabases(writer, reader) {
	const issues = findIssues(writer, reader);
	const prover = new Prover(writer, reader);
	return issues.map((issue) => toDifference(issue, prover));
}
function toDifference(issue, prover) {
	const witness = issue.goal && prover.prove(issue.goal);
	const shown = witness !== void 0 || issue.unproven !== void 0 && issue.goal !== void 0 && prover.holds(issue.goal);
	const kind = issue.kind === "breaking" && issue.unproven !== void 0 && !shown ? issue.unproven : issue.kind;
	return {
		...applyRule(issue.rule, issue.data),
		kind,
		path: issue.path,
		data: issue.data,
		...issue.writer && { writer: issue.writer },
		...issue.reader && { reader: issue.reader },
		...witness && { witness },
		...issue.removal && { removal: issue.removal }
	};
}
export { engine };
