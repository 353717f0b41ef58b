import "./runtime.js";
import { compareTags } from "./window-tags-shared.js";
// src/window/choose.ts
/**
* Which earlier releases N has to live with: the highest versions in its own history that are lower than its own version.
* When its history holds none, releases were tagged elsewhere (release branches): then the highest of all.
*/
function chooseReleases(options) {
	const { list, prereleases, window, commit } = options;
	const sorted = [...list.tags].sort((a, b) => compareTags(b, a));
	const eligible = sorted.filter((tag) => prereleases || !tag.prerelease);
	const isOwn = (tag) => commit !== void 0 && tag.commit === commit;
	const own = eligible.find(isOwn) ?? sorted.find(isOwn);
	const lower = eligible.filter((tag) => !isOwn(tag) && (!own || compareTags(tag, own) < 0));
	const inHistory = distinctCommits(lower.filter((tag) => tag.reachable));
	const earlier = (inHistory.length > 0 ? inHistory : distinctCommits(lower)).slice(0, window);
	return {
		own,
		earlier,
		reachable: Math.min(inHistory.length, window),
		notes: notesOf(options, {
			own,
			earlier,
			lower
		})
	};
}
/** One commit is one release, however many tags it carries; the highest names it. */
function distinctCommits(tags) {
	const seen = /* @__PURE__ */ new Set();
	return tags.filter((tag) => !seen.has(tag.commit) && seen.add(tag.commit));
}
function notesOf({ list, pattern, window, prereleases }, { own, earlier, lower }) {
	const notes = [];
	if (own) notes.push({
		code: "candidate-is-tagged",
		data: {
			tag: own.name,
			version: own.version
		}
	});
	const details = {
		pattern,
		prereleases: prereleases ? 0 : list.tags.filter((tag) => tag.prerelease && tag !== own).length,
		unversioned: list.unversioned.length,
		example: list.unversioned[0] ?? ""
	};
	if (earlier.length === 0 && !own) notes.push({
		code: "no-tags",
		data: details
	});
	else if (earlier.length < window) notes.push({
		code: "few-releases",
		data: {
			...details,
			found: earlier.length,
			wanted: window
		}
	});
	const unreachable = unreachableNote(earlier, lower);
	if (unreachable) notes.push(unreachable);
	if (list.notCommits.length > 0) notes.push({
		code: "ignored-tags",
		data: {
			count: list.notCommits.length,
			example: list.notCommits[0] ?? ""
		}
	});
	return notes;
}
/** Tells of tags off N's history: that they had to be used, or that newer ones were left out. */
function unreachableNote(earlier, lower) {
	const newest = earlier[0];
	if (!newest) return void 0;
	if (!newest.reachable) return {
		code: "unreachable-tags",
		data: {
			used: "yes",
			count: earlier.length,
			highest: newest.name
		}
	};
	const left = lower.filter((tag) => !tag.reachable && compareTags(tag, newest) > 0);
	return left[0] && {
		code: "unreachable-tags",
		data: {
			used: "no",
			count: left.length,
			highest: left[0].name,
			newest: newest.name
		}
	};
}
export { chooseReleases };
