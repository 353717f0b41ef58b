import { formatDuration } from "./config.js";
import { instantOf } from "./contract-engine-limits-shared.js";
import { member, showValue } from "./contract-engine-json-shared.js";
import { isNear, plain } from "./contract-engine-names-shared.js";
// src/contract/engine/absent.ts
/**
* Properties that the data does not have at all. Where it says which columns it has, that breaks a promise: their values would pass for
* nulls, and one that was renamed would keep whatever is said of it. Where it does not, as in JSON, an absent name may be how a null is written, and a
* column that only some of the files have may be newer than the others: it is told and fails nothing.
*/
function findAbsent(columns, files, rows) {
	const saying = files.filter(({ declared }) => declared.columns !== void 0);
	const having = columns.map(({ name }) => saying.filter(({ declared }) => declared.columns?.has(name)));
	const missing = columns.filter((_, index) => saying.length > 0 && having[index]?.length === 0);
	return columns.flatMap((column, index) => {
		const check = rows?.checks[index];
		const had = having[index] ?? [];
		const lacking = saying.filter((file) => !had.includes(file));
		const isAbsent = check?.met.value !== true && had.length === 0;
		const level = {
			columns,
			lacking,
			count: saying.length,
			isOnly: missing.length === 1
		};
		const told = isAbsent ? absent(column, level, rows?.hasRows === true) : partly(column, level);
		return [...told ? [told] : [], ...isAbsent && saying.length > 0 ? [] : findInside(column, had, check)];
	});
}
function findInside(column, files, check) {
	const own = findAbsent(column.columns, inside(files, column.name), check && {
		checks: check.columns,
		hasRows: check.met.record
	});
	if (!column.items) return own;
	const items = files.map(({ path, declared }) => ({
		path,
		declared: declared.columns?.get(column.name)?.items ?? {}
	}));
	return [...own, ...findOfItems(column.items, items, check?.items)];
}
function findOfItems(column, files, check) {
	return findInside(column, files.map(({ path, declared }) => ({
		path,
		declared: { columns: /* @__PURE__ */ new Map([[column.name, declared]]) }
	})), check);
}
function inside(files, name) {
	return files.map(({ path, declared }) => ({
		path,
		declared: declared.columns?.get(name) ?? {}
	}));
}
function absent({ exists, ...column }, level, hasRows) {
	if (!exists) return void 0;
	const { lacking, count } = level;
	if (lacking.length > 0) {
		const reason = `${count === 1 ? lacking[0]?.path : `${count} files`} without such a column${renamed(column, level)}`;
		return {
			clause: exists,
			status: "broken",
			failed: lacking.length,
			offenders: offendersOf(level),
			reason
		};
	}
	if (!hasRows || column.required || column.present) return void 0;
	return {
		clause: exists,
		status: "not-run",
		failed: 0,
		offenders: [],
		reason: "no row has it, so that nothing was held against what it promises"
	};
}
function partly({ exists, ...column }, level) {
	const { lacking, count } = level;
	if (!exists || lacking.length === 0 || column.required || column.present) return void 0;
	const reason = `${lacking.length} of ${count} files have no such column${renamed(column, level)}`;
	return {
		clause: exists,
		status: "not-run",
		failed: lacking.length,
		offenders: offendersOf(level),
		reason
	};
}
/** The files, each with its columns that the contract does not name. */
function offendersOf(level) {
	return level.lacking.slice(0, 5).map((file) => ({
		file: file.path,
		line: 0,
		value: showValue([...othersIn(file, level)])
	}));
}
function othersIn({ declared }, { columns }) {
	const named = new Set(columns.map(({ name }) => name));
	return [...declared.columns?.keys() ?? []].filter((name) => !named.has(name));
}
/** The column that was probably meant. */
function renamed({ name, stored }, level) {
	const others = [...new Set(level.lacking.flatMap((file) => othersIn(file, level)))];
	const meant = others.find((one) => one === stored) ?? others.find((one) => plain(one) === plain(name)) ?? others.find((one) => isNear(one, name)) ?? others.find((one) => isPart(plain(one), plain(name))) ?? (level.isOnly && others.length === 1 ? others[0] : void 0);
	return meant === void 0 ? "" : `; ${showValue(meant, 80)} is there and not in the contract: renamed?`;
}
/** `amount` and `amount_eur`. */
function isPart(one, other) {
	return Math.min(one.length, other.length) > 2 && (one.includes(other) || other.includes(one));
}
// src/contract/engine/ages.ts
const DAY = 864e5;
/** Clocks differ by so much. */
const SKEW = 3e5;
/** A day without a zone begins so long before it does in UTC (Kiribati). */
const EASTMOST = 504e5;
/**
* How far ahead of now an instant may lie, in milliseconds. What is later says nothing about freshness: a wrong clock or zone, or a plan.
* A retention it does not break, unless it is a mistake or stands for "never".
*/
function mostAhead(kind, isDay) {
	if (kind === "retention") return DAY;
	return isDay ? EASTMOST : SKEW;
}
/** The newest and the oldest instant of one column. */
var Age = class {
	clause;
	/** Milliseconds since 1970; the oldest is after the newest while there is none. */
	oldest = Number.POSITIVE_INFINITY;
	newest = Number.NEGATIVE_INFINITY;
	/** Values that are no instant, or lie in the future. */
	unclear = 0;
	#now;
	#ahead;
	#dayAhead;
	constructor(clause, now) {
		this.clause = clause;
		this.#now = now;
		this.#ahead = mostAhead(clause.kind, false);
		this.#dayAhead = mostAhead(clause.kind, true);
	}
	add(value) {
		if (value === null) return;
		const instant = typeof value === "string" ? instantOf(value) : void 0;
		if (instant === void 0) this.unclear += 1;
		else this.addInstant(instant, value.length === 10);
	}
	/** `instant` in milliseconds since 1970; `isDay`: of a whole day its begin. */
	addInstant(instant, isDay) {
		if (instant > this.#now + (isDay ? this.#dayAhead : this.#ahead)) {
			this.unclear += 1;
			return;
		}
		if (instant < this.oldest) this.oldest = instant;
		if (instant > this.newest) this.newest = instant;
	}
	/** One row that is new enough makes data fresh, one that is too old breaks a retention; the other answers need every value. */
	result() {
		const { clause, oldest, newest, unclear } = this;
		const unknown = (reason) => ({
			clause,
			status: "unknown",
			failed: 0,
			offenders: [],
			reason
		});
		if (oldest > newest) return unknown(`no row has an instant up to now in ${clause.column}`);
		const age = this.#now - (clause.kind === "freshness" ? newest : oldest);
		const reason = sayAge(clause.kind, age);
		const isKept = age <= clause.age;
		if (unclear > 0 && isKept === (clause.kind === "retention")) return unknown(`${unclear} values of ${clause.column} are no instant up to now; of the others ${reason}`);
		return {
			clause,
			status: isKept ? "kept" : "broken",
			failed: isKept ? 0 : 1,
			offenders: [],
			reason
		};
	}
};
/** `age` in milliseconds; below zero the row is of the future, which people should see. */
function sayAge(kind, age) {
	return `the ${kind === "freshness" ? "newest" : "oldest"} row is ${formatDuration(Math.abs(age))} ${age < 0 ? "ahead of now" : "old"}`;
}
/** The ages of all columns that have one. */
var Ages = class {
	ages;
	/** `now` in milliseconds since 1970. */
	constructor(clauses, now) {
		this.ages = clauses.map((clause) => new Age(clause, now));
	}
	add(row) {
		for (const age of this.ages) age.add(member(row, age.clause.column) ?? null);
	}
	results() {
		return this.ages.map((age) => age.result());
	}
};
export { Age, Ages, findAbsent, mostAhead, sayAge };
