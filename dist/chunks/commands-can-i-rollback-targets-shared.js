// src/commands/can-i-rollback/targets.ts
/**
* For each release: can it read what the candidate wrote (schemas), and would the data of the candidate satisfy its consumers (contracts)?
* What blocks is `no`; what breaks and was accepted, or only concerns clients of the candidate, is told and does not block.
*/
function targetsOf(releases, result) {
	return releases.map((release) => {
		const state = result.findings.filter((finding) => cutsOff(finding, release));
		const findings = [...result.findings.filter((finding) => finding.direction === "rollback" && concerns(finding, release)), ...state];
		const subjects = [
			...schemaSubjects(release, result, findings),
			...contractSubjects(release, result, findings),
			...state.map(stateSubject)
		];
		const unread = result.findings.filter(({ direction, severity, gate }) => direction === void 0 && severity !== "note" && gate === "compat");
		const count = (answer) => subjects.filter((subject) => subject.answer === answer).length;
		const base = {
			release,
			subjects,
			findings: [...findings, ...unread]
		};
		const blocks = findings.some(isBlocking);
		if (count("no") > 0 || blocks) {
			const reason = count("no") > 0 ? `${count("no")} of ${subjects.length} stand in the way` : "what was found stands in the way";
			return {
				...base,
				answer: "no",
				reason
			};
		}
		if (count("unknown") > 0 || unread.length > 0) return {
			...base,
			answer: "unknown",
			reason: `${count("unknown") + unread.length} could not be answered`
		};
		if (subjects.length === 0 && result.tally.answered === 0) return {
			...base,
			answer: "unknown",
			reason: "nothing was compared"
		};
		const accepted = count("accepted");
		const reason = subjects.length === 0 ? "nothing that was compared differs" : `${subjects.length} compared${accepted > 0 ? `, ${accepted} accepted` : ""}`;
		return {
			...base,
			answer: "yes",
			reason
		};
	});
}
function concerns({ versions }, release) {
	return versions?.reader.split(", ").some((label) => label.startsWith(`${release.label} `)) ?? false;
}
/** Whether a migration lies between the candidate and this release, whoever brought it. */
function cutsOff({ gate, data }, release) {
	const { releases } = data;
	return gate === "migration" && typeof releases === "string" && releases.split(", ").some((label) => label.startsWith(`${release.label} `));
}
/** A plan for what cannot be undone is no way back. */
function stateSubject({ rule, data, waiver }) {
	const { subject } = data;
	const name = typeof subject === "string" ? subject : "";
	if (waiver) return {
		name,
		answer: "accepted"
	};
	return {
		name,
		answer: rule === "migration/unknown" ? "unknown" : "no"
	};
}
/** Proven, and neither accepted nor told only. */
function isBlocking(finding) {
	if (finding.gate === "migration") return false;
	if (isReleased(finding)) return true;
	return finding.severity === "error" && finding.kind !== "unknown" && finding.rule !== "contract/unknown";
}
/** `check` only tells of what an earlier release brought, for this change did not do it. Whoever goes back beyond that release meets it. */
function isReleased({ data, kind, versions, rulings = [] }) {
	return data["since"] !== void 0 && kind === "breaking" && versions?.between !== "clients" && rulings.length === 0;
}
/** What breaks was accepted when all that was found of it is there and does not block. Without a finding nobody has accepted anything. */
function brokenAnswer(mine) {
	return mine.length === 0 || mine.some(isBlocking) ? "no" : "accepted";
}
function isOpen({ rule, severity }) {
	return rule === "contract/unknown" && severity === "error";
}
function schemaSubjects(release, { comparisons }, findings) {
	const compared = findings.filter(({ gate, kind }) => gate === "compat" && kind !== "unknown");
	return comparisons.filter((comparison) => comparison.with === (release.tag ?? release.label) && comparison.rollback !== "not-asked").map(({ file, files = 1, rollback }) => {
		if (rollback !== "breaking") return {
			name: file,
			answer: rollback === "compatible" ? "yes" : "unknown"
		};
		return {
			name: file,
			answer: brokenAnswer(files > 1 ? compared : compared.filter((finding) => touches(finding, file)))
		};
	});
}
function touches({ place, files = [] }, file) {
	return place?.file === file || files.includes(file);
}
function contractSubjects(release, { contracts }, findings) {
	return contracts.filter(({ contractOf, dataOf }) => dataOf === "N" && contractOf === (release.tag ?? release.label)).map(({ contract, answer }) => {
		if (answer !== "no") return {
			name: contract,
			answer
		};
		const mine = findings.filter(({ gate, data }) => gate === "contract" && data["contract"] === contract);
		const broken = brokenAnswer(mine);
		return {
			name: contract,
			answer: broken === "accepted" && mine.some(isOpen) ? "unknown" : broken
		};
	});
}
export { targetsOf };
