import { makeTuple, sha256Json, tupleId } from "./config.js";
// src/release/types.ts
/** `urn:` because nothing has to be fetched to understand it: the schema stands in `schema/release.schema.json`. */
const PREDICATE_TYPE = "urn:rollback-gate:release:1";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/**
* What a digest of a member was taken over.
*
* - `content`: the digest stands in the value of the pin, and whoever runs it compares.
* - `commit`: the value names a git commit.
* - `files`: files of the repository, which are the member or decide it.
* - `record`: a file of a tool that describes the member (MLmodel, dvc.lock, a Feast registry); the weights or rows are named by it, not hashed.
* - `value`: the value itself, which is all there is to it: a toggle, a weight, a setting.
*/
const SEALS = [
	"content",
	"commit",
	"files",
	"record",
	"value"
];
// src/release/statement.ts
/** The statement of a release. Members are put in the order of their names. @throws Error when a name stands twice */
function makeStatement(facts) {
	const members = [...facts.members].sort((a, b) => a.name < b.name ? -1 : 1);
	return {
		_type: STATEMENT_TYPE,
		subject: members.map(({ name, digest }) => ({
			name,
			digest
		})),
		predicateType: PREDICATE_TYPE,
		predicate: {
			...facts,
			version: 1,
			tupleId: tupleId(tupleOf(members)),
			members
		}
	};
}
/** The tuple that a statement seals. */
function tupleOf(members) {
	return makeTuple(members.map(({ name, role, value }) => ({
		name,
		role,
		value
	})));
}
/** `sha256:…` of the canonical JSON of a statement: what its successor names. White space and order of keys do not change it. */
function statementDigest(statement) {
	return sha256Json(statement);
}
/** A statement as it is written to a file. */
function statementText(statement) {
	return `${JSON.stringify(statement, null, 2)}\n`;
}
/** `sha256:…` as a set of digests, and back. */
function digestSet(digest) {
	return { sha256: digest.replace(/^sha256:/, "") };
}
export { PREDICATE_TYPE, SEALS, STATEMENT_TYPE, digestSet, makeStatement, statementDigest, statementText, tupleOf };
