/** The whole style of the page. Colours keep a contrast of 4.5 to 1 and more on both grounds; nothing is told by colour alone. */
export const STYLE = `
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
