import { GateError, isJsonObject } from "./start.js";
// src/github/refusal.ts
/** The answer, when it has one of these statuses. @throws GateError RG-GITHUB with what GitHub says, and with `hint` where a permission may lack */
function expectStatus(answer, what, statuses, hint) {
	if (statuses.includes(answer.status)) return answer;
	const told = isJsonObject(answer.data) ? textAt(answer.data, "message") : "";
	const lacks = answer.status === 401 || answer.status === 403 || answer.status === 404;
	const status = `status ${answer.status}${told === "" ? "" : `, ${told}`}`;
	throw new GateError("RG-GITHUB", `GitHub refuses to ${what} (${status})`, { ...lacks && { hint } });
}
/** Own members alone: an answer is foreign text. */
function textAt(value, key) {
	const found = Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof found === "string" ? found : "";
}
function objectsOf({ data }) {
	return Array.isArray(data) ? data.filter(isJsonObject) : [];
}
// src/github/author.ts
/** Who writes with the token of a workflow. */
const WORKFLOW_BOT = "github-actions[bot]";
/** Whom the token belongs to; REST does not tell the tokens of workflows and Apps. */
async function ownLogin(api) {
	const { data } = await api.graphql("query { viewer { login } }", {});
	const viewer = data["viewer"];
	const login = viewer !== void 0 && isJsonObject(viewer) ? textAt(viewer, "login") : "";
	return login === "" ? WORKFLOW_BOT : login;
}
/** Whether a comment or issue is by that author. The login of a bot is told with and without its ending, by different parts of GitHub. */
function isBy({ user }, author) {
	if (user === void 0 || !isJsonObject(user)) return false;
	const login = textAt(user, "login");
	return login === author || user["type"] === "Bot" && login === `${author}[bot]`;
}
export { expectStatus, isBy, objectsOf, ownLogin, textAt };
