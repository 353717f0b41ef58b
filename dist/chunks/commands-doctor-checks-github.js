import "./runtime.js";
import { isJsonObject, toGateErrors } from "./start.js";
import { openSession, reachGitHub } from "./commands-rollback-session-shared.js";
import { advice, ok, problem, unknown } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/github.ts
/** May the token write what a rollback writes, and does the branch let it? */
async function lookAtGitHub({ environments, host, configPath }) {
	const found = [];
	for (const environment of environments.filter(({ rollback }) => rollback !== void 0 && rollback.write !== "none")) try {
		const session = await openSession(host, {
			environment: environment.name,
			config: configPath,
			remote: void 0,
			branch: void 0
		});
		try {
			found.push(...await lookIn(session, environment));
		} finally {
			await session.close();
		}
	} catch (thrown) {
		const [error] = toGateErrors(thrown);
		if (!error || error.code === "RG-INTERNAL") throw thrown;
		found.push(unknown(`${environment.name}: ${error.message}`, error.hint));
	}
	return found;
}
async function lookIn(session, environment) {
	const { host, reach, branch } = session;
	const { name } = environment;
	if (!reach) return [];
	if (host.env("ROLLBACK_GATE_TOKEN") === void 0 && host.env("GITHUB_TOKEN") === void 0) return [unknown(`${name}: without a token nothing is known of permissions and branch rules`, "set GITHUB_TOKEN, or ROLLBACK_GATE_TOKEN with the token of a GitHub App, in the environment")];
	const { api, owner, repo } = await reachGitHub(reach);
	const target = {
		owner,
		repo
	};
	const repository = await api.rest("GET /repos/{owner}/{repo}", target);
	if (repository.status !== 200 || !isJsonObject(repository.data)) return [problem(`${name}: the token cannot read ${owner}/${repo} (status ${repository.status})`, "give the token access to the repository")];
	const mayPush = permission(repository.data, "push");
	return [
		...[mayPush === void 0 ? unknown(`${name}: what the token may do is not told; a dry run of \`rollback\` shows it`) : mayPush ? ok(`${name}: the token may push to ${owner}/${repo}`) : problem(`${name}: the token may not push to ${owner}/${repo}`, "give the job `permissions: contents: write`")],
		...await branchRules(api, {
			...target,
			branch
		}, environment),
		...startsWorkflows(session, environment)
	];
}
async function branchRules(api, target, { name, rollback }) {
	const { branch } = target;
	const [rules, info] = [await api.rest("GET /repos/{owner}/{repo}/rules/branches/{branch}", target), await api.rest("GET /repos/{owner}/{repo}/branches/{branch}", target)];
	if (info.status === 404) return [problem(`${name}: there is no branch ${branch}`, `correct \`environments.${name}.rollback.branch\``)];
	const types = rules.status === 200 ? ruleTypes(rules.data) : void 0;
	const isProtected = info.status === 200 && isJsonObject(info.data) && info.data["protected"] === true;
	if (types === void 0 && info.status !== 200) return [unknown(`${name}: the rules of ${branch} cannot be read (status ${rules.status})`)];
	if (!(types?.includes("pull_request") === true || isProtected)) return [ok(`${name}: ${branch} takes pushes`)];
	const write = rollback?.write ?? "auto";
	const why = `${name}: ${branch} is protected${types && types.length > 0 ? ` (${types.join(", ")})` : ""}`;
	if (write === "git" || write === "github") return [problem(`${why}, and \`rollback.write\` is \`${write}\``, "use `write: auto` or `write: pull-request`, or let the token of a GitHub App bypass the rule")];
	return [advice(`${why}: a rollback may have to be a pull request`, "grant `pull-requests: write` and allow auto-merge in the settings of the repository; a rollback is as fast as its required checks. The token of a GitHub App that may bypass the rule is faster")];
}
function ruleTypes(data) {
	if (!Array.isArray(data)) return [];
	return [...new Set(data.flatMap((rule) => isJsonObject(rule) && typeof rule["type"] === "string" ? rule["type"] : []))].sort();
}
function permission(repository, name) {
	const permissions = repository["permissions"];
	const value = permissions !== void 0 && isJsonObject(permissions) ? permissions[name] : void 0;
	return typeof value === "boolean" ? value : void 0;
}
/** A push with the token of the workflow itself starts no other workflow. */
function startsWorkflows({ host }, { name, rollback }) {
	const [token, own] = [host.env("ROLLBACK_GATE_TOKEN"), host.env("GITHUB_TOKEN")];
	if (rollback?.redeploy || token !== void 0 && token !== own) return [];
	return [advice(`${name}: a push with GITHUB_TOKEN starts no workflow, so a workflow that deploys on push does not see a rollback`, "name the workflow under `rollback.redeploy`, or set ROLLBACK_GATE_TOKEN to the token of a GitHub App; a GitOps controller needs neither")];
}
export { lookAtGitHub };
