import "./runtime.js";
import { createHash } from "./config.js";
import { VERDICT_MARKS, countsText, directionText, fitBlocks, formatPlace, formatTime, originText, payloadLines, plainLine, plainText, quantity, rulingTexts, sortFindings, title, truncateUtf8, waivableBy, witnessVerdict } from "./start.js";
// src/report/formats/html/text.ts
/** One line of foreign text inside an element or an attribute: controls become visible, markup becomes references. */
function htmlText(text) {
	return htmlSafe(plainLine(text));
}
/** Text that is safe line by line already; its line ends stay. */
function htmlSafe(text) {
	return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Prose in which what stands between backticks is shown as code. */
function htmlProse(text) {
	return plainLine(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? `<code>${htmlSafe(part)}</code>` : htmlSafe(part)).join("");
}
/** A code span that may break anywhere: paths and digests are longer than a phone is wide. */
function htmlCode(text) {
	return `<code>${htmlText(text)}</code>`;
}
/** A part of the page under its heading, which names it. */
function section(id, heading, content) {
	return `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${heading}</h2>\n${content}\n</section>`;
}
/** What may be wider than the screen scrolls in a region of its own, which the keyboard can reach. */
function scrollable(label, content) {
	return `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${content}</div>`;
}
// src/report/formats/html/chart.ts
/** Sizes in CSS pixels; a phone gets a drawing of its own, because a scaled one cannot be read. */
const SIZES = [{
	name: "wide",
	width: 800,
	height: 300
}, {
	name: "narrow",
	width: 340,
	height: 260
}];
const MARGIN = {
	top: 28,
	right: 16,
	bottom: 28,
	left: 56
};
/** More points than pixels tell nothing; of each bucket the least and the greatest stay. */
const MOST_POINTS = 600;
const MOST_SERIES = 4;
const MOST_MOMENTS = 20;
const LABEL_BYTES = 120;
const LAST_DAY = 864e13;
const LARGEST = 1e300;
/** A chart as a figure: drawn twice, for wide and narrow screens, with what it shows as text. */
function chartHtml(chart, d3) {
	const series = chart.series.slice(0, MOST_SERIES).map((one) => ({
		label: one.label,
		points: thinned(drawable(one, chart))
	}));
	const moments = chart.moments.filter(({ at }) => Math.abs(at) <= LAST_DAY).slice(0, MOST_MOMENTS);
	const shown = {
		...chart,
		series,
		moments
	};
	const unit = chart.unit === "" ? "" : ` (${htmlText(chart.unit)})`;
	const told = describe(shown);
	const drawings = series.every(({ points }) => points.every(({ value }) => value === void 0)) ? "<p>Nothing could be measured.</p>" : SIZES.map((size) => drawing(shown, size, d3, told)).join("\n");
	return `<figure>\n${[
		`<figcaption>${htmlText(short(chart.title))}${unit}</figcaption>`,
		drawings,
		legend(shown),
		`<p class="soft">${htmlProse(told)}</p>`
	].filter((part) => part !== "").join("\n")}\n</figure>`;
}
function short(text) {
	return truncateUtf8(plainLine(text), LABEL_BYTES);
}
/** Points in order of time; what cannot be drawn is a gap. */
function drawable({ points }, { scale }) {
	return points.filter(({ at }) => Math.abs(at) <= LAST_DAY).map(({ at, value }) => ({
		at,
		value: level(value, scale === "log")
	})).sort((a, b) => a.at - b.at);
}
/** Where a number stands in a drawing; those at the ends of what numbers can be would lead beyond it. */
function level(value, log) {
	if (value === void 0 || !Number.isFinite(value) || log && value <= 0) return void 0;
	const clamped = Math.min(LARGEST, Math.max(-1e300, value));
	return log ? Math.max(1 / LARGEST, clamped) : clamped;
}
function thinned(points) {
	if (points.length <= MOST_POINTS) return points;
	const size = Math.ceil(points.length / (MOST_POINTS / 3));
	return Array.from({ length: Math.ceil(points.length / size) }, (_, index) => extremes(points.slice(index * size, (index + 1) * size))).flat();
}
/** The least and the greatest of a bucket, and one gap when it has any, in order of time. */
function extremes(bucket) {
	const measured = bucket.filter(({ value }) => value !== void 0);
	const by = (better) => measured.reduce((best, one) => best && !better(one.value ?? 0, best.value ?? 0) ? best : one, void 0);
	const kept = /* @__PURE__ */ new Set([
		by((a, b) => a < b),
		by((a, b) => a > b),
		bucket.find(({ value }) => value === void 0)
	]);
	return bucket.filter((point) => kept.has(point));
}
/** What the chart shows, in words. */
function describe({ summary, series, limit, unit }) {
	if (summary !== void 0) return truncateUtf8(plainLine(summary), 600);
	return [...series.map(({ label, points }) => {
		const values = points.flatMap(({ value }) => value ?? []);
		const last = values.at(-1);
		const greatest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
		return last === void 0 ? `${label}: no data` : `${label}: ${quantity(last, unit)} at the end, ${quantity(greatest, unit)} at most`;
	}), ...limit ? [`limit ${quantity(limit.value, unit)}, ${limit.label}`] : []].map(short).join("; ");
}
function drawing(chart, size, d3, told) {
	const { x, y } = scales(chart, size, d3);
	const label = htmlSafe(`${short(chart.title)}. ${told}`);
	const parts = [
		...yAxis(y, chart, size),
		...xAxis(x, size),
		...limitLine(chart, y, size),
		...momentLines(chart, x, size),
		...chart.series.map(({ points }, index) => {
			return `<path class="series s${index}" d="${d3.line(({ at }) => x(at), ({ value }) => y(value ?? 0)).defined(({ value }) => value !== void 0).digits(1)(points) ?? ""}"/>`;
		})
	];
	return `<svg class="${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}">\n${parts.join("\n")}\n</svg>`;
}
function scales(chart, { width, height }, d3) {
	const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
	const limit = level(chart.limit?.value, chart.scale === "log");
	const [start, end] = stretchOf(chart);
	const [low, high] = extent(limit === void 0 ? values : [...values, limit]);
	const x = d3.scaleUtc([start, end > start ? end : start + 1e3], [MARGIN.left, width - MARGIN.right]);
	const range = [height - MARGIN.bottom, MARGIN.top];
	if (chart.scale === "log") return {
		x,
		y: d3.scaleLog([low, high > low ? high : low * 10], range).nice()
	};
	const bottom = Math.min(0, low);
	return {
		x,
		y: d3.scaleLinear([bottom, high > bottom ? high : bottom + 1], range).nice()
	};
}
/** Moments that are so far from the points are told, not drawn: they would leave the line no room. In parts of the time of the points. */
const FAR = 1;
/** The points, and the moments that are not far from them. */
function stretchOf({ series, moments }) {
	const points = series.flatMap((one) => one.points.map(({ at }) => at));
	const [first, last] = extent(points);
	const room = (last - first) * FAR;
	const near = moments.flatMap(({ at }) => at >= first - room && at <= last + room ? [at] : []);
	return extent(points.length < 2 ? [...points, ...moments.map(({ at }) => at)] : [...points, ...near]);
}
function extent(values) {
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
	return [low, high];
}
function yAxis(y, { scale }, { width }) {
	return (scale === "log" ? powers(y.domain()) : y.ticks(5)).map((tick) => {
		const at = y(tick).toFixed(1);
		const text = `<text x="${MARGIN.left - 8}" y="${at}" dy=".32em" text-anchor="end">${htmlSafe(quantity(tick))}</text>`;
		return `<line class="axis" x1="${MARGIN.left}" x2="${width - MARGIN.right}" y1="${at}" y2="${at}"/>${text}`;
	});
}
/** Powers of ten inside of the domain, at most seven. */
function powers([low = 1, high = 1]) {
	const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
	const step = Math.max(1, Math.ceil((last - first + 1) / 7));
	return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => Number(`1e${first + index * step}`));
}
function xAxis(x, { width, height }) {
	const [start, end] = x.domain();
	const days = (end?.getTime() ?? 0) - (start?.getTime() ?? 0) > 1728e5;
	return x.ticks(Math.floor(width / 130)).map((tick) => {
		const text = days ? tick.toISOString().slice(0, 10) : tick.toISOString().slice(11, 19);
		return `<text x="${x(tick).toFixed(1)}" y="${height - 8}" text-anchor="middle">${text}</text>`;
	});
}
function limitLine({ limit, scale }, y, { width }) {
	const value = level(limit?.value, scale === "log");
	if (limit === void 0 || value === void 0) return [];
	const at = y(value).toFixed(1);
	const text = `<text class="limit-label" x="${MARGIN.left + 4}" y="${at}" dy="-.4em">${htmlText(truncateUtf8(plainLine(limit.label), 40))}</text>`;
	return [`<line class="limit" x1="${MARGIN.left}" x2="${width - MARGIN.right}" y1="${at}" y2="${at}"/>${text}`];
}
/** Moments are numbered in the drawing and told below it: their names would lie on each other. */
function momentLines({ moments }, x, { height }) {
	const [start, end] = x.domain();
	return moments.flatMap(({ at }, index) => {
		if (at < Number(start) || at > Number(end)) return [];
		const left = x(at).toFixed(1);
		const mark = `<circle class="moment-mark" cx="${left}" cy="14" r="9"/><text class="moment-number" x="${left}" y="14" dy=".32em">${index + 1}</text>`;
		return `<line class="moment" x1="${left}" x2="${left}" y1="23" y2="${height - MARGIN.bottom}"/>${mark}`;
	});
}
function legend(chart) {
	const { series, moments } = chart;
	const [start, end] = stretchOf(chart);
	const far = (at) => at < start ? " (before what is drawn)" : at > end ? " (after what is drawn)" : "";
	const lines = series.length > 1 ? series.map(({ label }, index) => `<li>${lineSample(index)} ${htmlText(short(label))}</li>`) : [];
	const marks = moments.map(({ at, label }, index) => `<li><strong>${index + 1}</strong> ${htmlText(formatTime(at))} ${htmlText(short(label))}${far(at)}</li>`);
	const items = [...lines, ...marks];
	return items.length === 0 ? "" : `<ul class="legend">${items.join("")}</ul>`;
}
function lineSample(index) {
	return `<svg class="sample" viewBox="0 0 32 8" width="32" height="8" aria-hidden="true"><path class="series s${index}" d="M0,4L32,4"/></svg>`;
}
// src/report/formats/html/findings.ts
/** Findings that are shown with their evidence. */
const MOST_FINDINGS = 500;
const PAYLOAD_LINES = 60;
const TEXT_BYTES$1 = 4e3;
const LINE_BYTES = 400;
const SIGNS = {
	error: "✗ error",
	warning: "! warning",
	note: "i note"
};
/** One block for each finding, most severe first; the first stands open. */
function findingBlocks(findings) {
	const shown = findings.slice(0, MOST_FINDINGS).map((finding, index) => ({
		kind: "finding",
		render: () => findingHtml(finding, index === 0)
	}));
	const more = findings.length - shown.length;
	const rest = {
		kind: "finding",
		count: more,
		render: () => `<p>… and ${more} more findings in the JSON report.</p>`
	};
	return more > 0 ? [...shown, rest] : shown;
}
function findingHtml(finding, open) {
	const place = finding.place ? `${htmlCode(formatPlace(finding.place))} ` : "";
	const badge = `<span class="badge ${finding.severity}">${SIGNS[finding.severity]}</span>`;
	const about = [
		htmlCode(finding.rule),
		htmlProse(directionText(finding)),
		htmlProse(originText(finding))
	].filter((text) => text !== "");
	return [
		`<details${open ? " open" : ""}>`,
		`<summary>${badge} ${place}${prose(finding.message)}</summary>`,
		`<p class="soft">${about.join(" · ")}</p>`,
		sidesHtml(finding),
		...witnessHtml(finding),
		...rulingTexts(finding).map((text) => `<p><strong>Severity:</strong> ${prose(text)}</p>`),
		`<p><strong>Fix:</strong> ${prose(finding.fix)}</p>`,
		waiveHtml(finding),
		"</details>"
	].filter((line) => line !== "").join("\n");
}
function prose(text) {
	return htmlProse(truncateUtf8(plainLine(text), TEXT_BYTES$1));
}
/** The lines of both sides where they are known, else where to look. */
function sidesHtml({ excerpts = [], related = [] }) {
	if (excerpts.length === 0) {
		const items = related.map(({ place, label }) => `<li>${htmlCode(formatPlace(place))} ${prose(label)}</li>`);
		return items.length > 0 ? `<ul>${items.join("")}</ul>` : "";
	}
	return `<div class="sides">\n${[...excerpts.filter(({ side }) => side === "old"), ...excerpts.filter(({ side }) => side === "new")].map(sideHtml).join("\n")}\n</div>`;
}
function sideHtml({ side, release, place, from, lines }) {
	const rows = lines.map((line, index) => {
		const number = from + index;
		const text = htmlSafe(truncateUtf8(plainText(line.replace(/[\r\n]/g, " ")), LINE_BYTES));
		return `<li${number === place.line ? " class=\"hit\"" : ""}><span class="number">${number}</span><span>${text}</span></li>`;
	});
	return `<div class="side ${side}">${`<h3>${side === "old" ? "Old" : "New"}: ${htmlText(release)} · ${htmlText(formatPlace(place))}</h3>`}<ol class="code">${rows.join("")}</ol></div>`;
}
function witnessHtml(finding) {
	const { witness } = finding;
	if (witness === void 0) return [];
	const payload = (value) => `<pre>${htmlSafe(payloadLines(value, PAYLOAD_LINES).join("\n"))}</pre>`;
	const readBack = witness.readBack === void 0 ? [] : ["<p>is read back as</p>", payload(witness.readBack)];
	return [
		"<p>A payload that proves it:</p>",
		payload(witness.payload),
		...readBack,
		`<p>→ ${prose(witnessVerdict(finding))}</p>`
	];
}
function waiveHtml(finding) {
	const waivable = waivableBy(finding);
	return waivable === void 0 ? "" : `<p>To accept it for a while: ${htmlCode(`rollback-gate waive ${waivable}`)}</p>`;
}
// src/report/formats/html/style.ts
/** The whole style of the page. Colours keep a contrast of 4.5 to 1 and more on both grounds; nothing is told by colour alone. */
const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f6f7f9;--ink:#1c2024;--soft:#565d66;--line:#d5d9df;--link:#0b5cad;--code:#eef0f3;
--pass:#146c2e;--fail:#b3261e;--warn:#8a5300;--note:#0b5cad;--bad-ground:#fdecea;--good-ground:#e9f6ec;--warn-ground:#fdf3e2;--note-ground:#e8f1fb;
--s0:#0b5cad;--s1:#8a5300;--s2:#6b3fa0;--s3:#146c2e}
@media (prefers-color-scheme:dark){:root{--ground:#14171a;--panel:#1d2126;--ink:#e6e8eb;--soft:#a5adb8;--line:#3a414a;--link:#7cb7f2;--code:#262b31;
--pass:#6fd08c;--fail:#ff8f87;--warn:#f0b45c;--note:#7cb7f2;--bad-ground:#3a1c1a;--good-ground:#17301e;--warn-ground:#362a14;--note-ground:#172a3f;
--s0:#7cb7f2;--s1:#f0b45c;--s2:#c3a3f0;--s3:#6fd08c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:70rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0 .6rem}
h2{font-size:1.25rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:1rem 0 .4rem}
p{margin:.4rem 0}
code,pre,.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.875rem}
code{background:var(--code);border-radius:3px;padding:.05em .3em}
pre{background:var(--code);padding:.6rem;margin:.4rem 0;border-radius:6px;white-space:pre-wrap}
.verdict{border-left:.4rem solid var(--soft);background:var(--panel);padding:.8rem 1rem;border-radius:6px}
.verdict.fail,.verdict.error{border-color:var(--fail)}.verdict.pass{border-color:var(--pass)}.verdict.inconclusive{border-color:var(--warn)}
.badge{display:inline-block;font-weight:700;border-radius:4px;padding:.05rem .5rem;border:1px solid currentColor}
.badge.fail,.badge.error,.badge.breaking,.badge.no{color:var(--fail)}.badge.pass,.badge.yes{color:var(--pass)}.badge.inconclusive,.badge.warning,.badge.open{color:var(--warn)}.badge.note{color:var(--note)}.badge.skipped{color:var(--soft)}
.next{font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;padding:0;margin:.8rem 0 0}
nav a{display:inline-block;padding:.2rem 0}
dl.facts{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.25rem 1rem;margin:0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
details{border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:0 .8rem}
details[open]{padding-bottom:.8rem}
summary{cursor:pointer;padding:.6rem 0;font-weight:600}
.soft{color:var(--soft)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.6rem;margin:.6rem 0}
.side{border:1px solid var(--line);border-radius:6px;overflow:hidden;min-width:0}
.side h3{margin:0;padding:.3rem .6rem;background:var(--panel);font-size:.875rem;font-weight:600}
.side ol{list-style:none;margin:0;padding:.3rem 0}
.side li{display:grid;grid-template-columns:3.2rem 1fr;white-space:pre-wrap}
.side .number{color:var(--soft);text-align:right;padding-right:.7rem;user-select:none}
.old .hit{background:var(--bad-ground)}.new .hit{background:var(--warn-ground)}
.hit .number{color:var(--ink);font-weight:700}
.scroll{overflow-x:auto;margin:.4rem 0}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word;max-width:32rem}
thead th{background:var(--panel)}
td .long{display:block;min-width:11rem;font-size:.8125rem;overflow-wrap:anywhere}
td.yes{background:var(--good-ground)}td.no{background:var(--bad-ground)}td.open{background:var(--warn-ground)}
ol.timeline{list-style:none;margin:0;padding:0;border-left:3px solid var(--line)}
ol.timeline li{padding:.25rem 0 .25rem 1rem;position:relative}
ol.timeline li::before{content:"";position:absolute;left:-.55rem;top:.7rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--soft);border:2px solid var(--ground)}
ol.timeline .deployed::before,ol.timeline .effective::before{background:var(--note)}ol.timeline .detected::before{background:var(--fail)}ol.timeline .rolled-back::before{background:var(--warn)}ol.timeline .recovered::before{background:var(--pass)}
figure{margin:1rem 0}
figcaption{font-weight:600}
svg.wide,svg.narrow{display:block;width:100%;height:auto;max-width:56rem}
svg.narrow{display:none}
svg.sample{width:2rem;height:.5rem;vertical-align:middle}
svg text{fill:var(--soft);font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
svg .axis{stroke:var(--line);stroke-width:1}
svg .series{fill:none;stroke-width:2}
svg .s0{stroke:var(--s0)}svg .s1{stroke:var(--s1);stroke-dasharray:6 3}svg .s2{stroke:var(--s2);stroke-dasharray:2 3}svg .s3{stroke:var(--s3);stroke-dasharray:9 3 2 3}
svg .limit{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:8 4}svg .limit-label{fill:var(--fail)}
svg .moment{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 3}
svg .moment-mark{fill:var(--ground);stroke:var(--soft)}svg .moment-number{fill:var(--ink);font-weight:700;text-anchor:middle}
ul.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.3rem 0}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.6rem;color:var(--soft);font-size:.875rem}
@media (max-width:40rem){body{padding:.7rem}h1{font-size:1.3rem}.sides{grid-template-columns:1fr}dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin:0 0 .5rem}
svg.wide{display:none}svg.narrow{display:block}details{padding:0 .6rem}th,td{padding:.25rem .4rem}}
@media print{details{border:0}nav{display:none}}
`;
// src/report/formats/html/tables.ts
const ROWS_PER_BLOCK = 200;
const CELL_BYTES = 2e3;
/** Digests and paths, which may break anywhere. */
const LONG_WORD = /\S{40}/;
/** A matrix that is wider cannot be read. */
const MOST_COLUMNS = 12;
/** Words that answer a question, by what they mean; they keep their text, the colour is an aid. */
const ANSWERS = new Map([
	...[
		"yes",
		"compatible",
		"healthy",
		"done",
		"verified",
		"pass",
		"available"
	].map((word) => [word, "yes"]),
	...[
		"no",
		"breaking",
		"failed",
		"fail",
		"absent",
		"revoked"
	].map((word) => [word, "no"]),
	...[
		"unknown",
		"undecided",
		"no-data",
		"monitor-error",
		"inconclusive",
		"not asked"
	].map((word) => [word, "open"])
]);
/** Tables in blocks of rows, so that a long one loses its end and not the whole. */
function tableBlocks(tables) {
	return tables.filter(({ rows }) => rows.length > 0).map(pivoted).flatMap((table) => chunks(table.rows).map((rows, index) => ({
		kind: "table",
		render: () => tableHtml({
			...table,
			rows
		}, index > 0)
	})));
}
function tableHtml({ title, columns, rows, matrix }, continued) {
	const name = `${htmlText(title)}${continued ? " (continued)" : ""}`;
	return scrollable(name, `<table><caption>${name}</caption><thead><tr>${columns.map((column) => `<th scope="col">${htmlProse(column)}</th>`).join("")}</tr></thead><tbody>\n${rows.map((row) => `<tr>${columns.map((_, index) => cellHtml(row[index] ?? "", matrix === true && index === 0)).join("")}</tr>`).join("\n")}\n</tbody></table>`);
}
function cellHtml(text, isHeader) {
	const shown = truncateUtf8(plainLine(text), CELL_BYTES);
	const inner = LONG_WORD.test(shown) ? `<span class="long">${htmlProse(shown)}</span>` : htmlProse(shown);
	if (isHeader) return `<th scope="row">${inner}</th>`;
	const answer = ANSWERS.get(shown.trim().toLowerCase());
	return answer === void 0 ? `<td>${inner}</td>` : `<td class="${answer}">${inner}</td>`;
}
/** A list of answers as rows by columns, where each has its own cell and there are not too many. */
function pivoted(table) {
	const { matrix, columns, rows } = table;
	if (matrix !== true || columns.length < 3) return table;
	const across = (row) => columns.slice(1, -1).map((name, index) => `${name} ${row[index + 1] ?? ""}`).join(", ");
	const heads = [...new Set(rows.map(across))];
	const cells = new Map(rows.map((row) => [JSON.stringify([row[0], across(row)]), row.at(-1) ?? ""]));
	if (heads.length > MOST_COLUMNS || cells.size < rows.length) return table;
	const names = [...new Set(rows.map((row) => row[0] ?? ""))];
	return {
		...table,
		columns: [columns[0] ?? "", ...heads],
		rows: names.map((name) => [name, ...heads.map((head) => cells.get(JSON.stringify([name, head])) ?? "–")])
	};
}
function chunks(rows) {
	const count = Math.ceil(rows.length / ROWS_PER_BLOCK);
	return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS_PER_BLOCK, (index + 1) * ROWS_PER_BLOCK));
}
// src/report/formats/html/index.ts
/** Larger pages are slow on a phone. */
const MOST_BYTES = 4e6;
const TEXT_BYTES = 2e3;
const MOST_CHARTS = 100;
const MOMENTS_PER_BLOCK = 200;
/**
* The report as one page that needs nothing else: no script, no request, no font. The policy in its head forbids all of it, so that even
* markup which got through could do nothing.
*/
async function renderHtml(report, context, bytes = MOST_BYTES) {
	const parts = await partsOf(report);
	const tail = `</main>\n<footer>Made by rollback-gate ${htmlText(context.version)} on ${formatTime(context.time)}.</footer>\n</body>\n</html>\n`;
	const head = `${documentHead(report)}\n<body>\n<main>\n${verdictHtml(report)}\n${contents(parts)}`;
	const blocks = parts.flatMap(({ blocks: inside }) => inside);
	return `${fitBlocks(head, blocks, bytes - Buffer.byteLength(tail), leftOut)}${tail}`;
}
function leftOut(list) {
	return `<p class="soft">Left out because this page may not grow larger: ${list}. The JSON report has everything.</p>`;
}
/** What the page has beside the verdict, in its order: what a reader came for, then what it rests on. */
async function partsOf(report) {
	const findings = sortFindings(report.findings);
	const counts = countsText(findings);
	return [
		{
			id: "facts",
			heading: "In short",
			blocks: factBlocks(report)
		},
		{
			id: "findings",
			heading: counts === "" ? "Findings" : `Findings: ${counts}`,
			blocks: findingBlocks(findings)
		},
		{
			id: "health",
			heading: "Health",
			blocks: await chartBlocks(report)
		},
		{
			id: "timeline",
			heading: "Timeline",
			blocks: timelineBlocks(report.timeline)
		},
		{
			id: "tables",
			heading: "Details",
			blocks: tableBlocks(report.tables)
		}
	].filter(({ blocks }) => blocks.length > 0).map((part) => ({
		...part,
		blocks: underHeading(part)
	}));
}
/** Each block is whole in itself: the first carries the heading, so that any of them may be left out. */
function underHeading({ id, heading, blocks }) {
	return blocks.map((block, index) => ({
		...block,
		render: () => index === 0 ? section(id, heading, block.render()) : `<section>\n${block.render()}\n</section>`
	}));
}
function documentHead(report) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${htmlText(`rollback-gate ${title(report)}`)}</title>
<style>${STYLE}</style>
</head>`;
}
function bounded(text) {
	return htmlProse(truncateUtf8(plainLine(text), TEXT_BYTES));
}
function verdictHtml(report) {
	const { verdict, cause, headline, nextStep } = report;
	const badge = `<span class="badge ${verdict}">${htmlSafe(VERDICT_MARKS[verdict].sign)} ${verdict}</span>`;
	const coded = cause === void 0 ? "" : ` <span class="soft">(${htmlText(cause)})</span>`;
	const next = nextStep === void 0 ? "" : `<p class="next">Next: ${bounded(nextStep)}</p>`;
	return `<div class="verdict ${verdict}">\n<h1>${htmlText(report.verb)} ${badge}${coded}</h1>\n<p>${bounded(headline)}</p>\n${next}\n</div>`;
}
function contents(parts) {
	if (parts.length < 2) return "";
	return `<nav aria-label="On this page"><ul>${parts.map(({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`).join("")}</ul></nav>`;
}
function factBlocks({ facts }) {
	if (facts.length === 0) return [];
	const rows = facts.map(({ label, text }) => `<dt>${bounded(label)}</dt><dd>${bounded(text)}</dd>`);
	return [{
		kind: "fact",
		count: facts.length,
		render: () => `<dl class="facts">\n${rows.join("\n")}\n</dl>`
	}];
}
async function chartBlocks({ charts = [], timeline }) {
	if (charts.length === 0) return [];
	const d3 = await import("./report-formats-html-d3.js");
	return charts.slice(0, MOST_CHARTS).map((chart) => ({
		kind: "chart",
		render: () => chartHtml(withMoments(chart, timeline), d3)
	}));
}
/** Deploy, detection, rollback and recovery stand in every drawing, also where what it shows ended before. */
function withMoments(chart, timeline) {
	const known = new Set(chart.moments.flatMap(({ kind }) => kind ?? []));
	const more = timeline.flatMap(({ at, kind }) => kind === void 0 || known.has(kind) ? [] : [{
		at,
		label: MOMENT_NAMES[kind],
		kind
	}]);
	return more.length === 0 ? chart : {
		...chart,
		moments: [...chart.moments, ...more].sort((a, b) => a.at - b.at)
	};
}
const MOMENT_NAMES = {
	deployed: "deployed",
	effective: "the release serves",
	detected: "detected",
	"rolled-back": "rolled back",
	recovered: "recovered"
};
function timelineBlocks(timeline) {
	const start = timeline[0]?.at ?? 0;
	const items = timeline.map(({ at, text, kind }) => {
		const named = kind === void 0 ? "" : `<span class="badge">${kind}</span> `;
		const after = ((at - start) / 1e3).toFixed(1);
		return `<li${kind === void 0 ? "" : ` class="${kind}"`}><span class="soft">${htmlText(formatTime(at))} · +${after} s</span><br>${named}${bounded(text)}</li>`;
	});
	const count = Math.ceil(items.length / MOMENTS_PER_BLOCK);
	return Array.from({ length: count }, (_, index) => {
		const inside = items.slice(index * MOMENTS_PER_BLOCK, (index + 1) * MOMENTS_PER_BLOCK);
		return {
			kind: "timeline part",
			render: () => `<ol class="timeline">\n${inside.join("\n")}\n</ol>`
		};
	});
}
export { renderHtml };
