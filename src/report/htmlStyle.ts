// The style sheet of report.html: a lab report for screen (light and dark) and paper. No fonts or images are loaded.
// Text colours have a contrast of at least 4.5 to 1 on their ground; a test computes it from the two palettes.

/** Custom properties by day and by night: names and colours. */
export const PALETTES = {
  light: {
    ground: '#fcfbf8',
    panel: '#f4f2ec',
    ink: '#1c2024',
    muted: '#595f66',
    rule: '#d8d4c9',
    axis: '#8b8f94',
    accent: '#1d4f7c',
    base: '#6b7178',
    pass: '#1c6b3c',
    fail: '#a3271c',
    inconclusive: '#7b5604',
    error: '#6b2f8f',
  },
  dark: {
    ground: '#15181b',
    panel: '#1d2125',
    ink: '#e7e5df',
    muted: '#a3abb3',
    rule: '#363c42',
    axis: '#767e86',
    accent: '#8fbde8',
    base: '#a0a8b0',
    pass: '#7cd09a',
    fail: '#ff9388',
    inconclusive: '#e6ba56',
    error: '#cda8f2',
  },
} as const;

const properties = (palette: Readonly<Record<string, string>>): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.55 Charter,'Bitstream Charter','Iowan Old Style','Palatino Linotype',Georgia,'Liberation Serif',serif}
main,body>footer{max-width:1080px;margin:0 auto;padding:0 28px}
main{padding-top:36px}
h1,h2,h3,h4,p,dl,ol,ul,figure,pre{margin:0}
a{color:var(--accent)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;unicode-bidi:isolate}
code{font-size:.82em;background:var(--panel);border-radius:3px;padding:.1em .32em;overflow-wrap:anywhere}
small{font-size:.86em;color:var(--muted)}
.defs{position:absolute}
.kicker,h4,thead th,dt,.badge,.legend,figcaption,.aside,body>footer,.subject,.where,.scores,.numbers,.notice strong,td.number,.key .below,svg text{font-family:Inter,'Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif}
td.number,.numbers,.key dd,svg text{font-variant-numeric:tabular-nums lining-nums}
section{margin-top:44px;padding-top:14px;border-top:1px solid var(--rule)}
h2{font-size:22px;line-height:1.25;font-weight:600;letter-spacing:-.005em;margin-bottom:14px}
h3{font-size:17px;font-weight:600;margin:26px 0 8px}
h4{font-size:11.5px;font-weight:600;color:var(--muted);margin:12px 0 4px}
section>p,.content-note{max-width:70ch}
section>p+p{margin-top:.7em}
.aside,figcaption,.legend{font-size:13px;line-height:1.5;color:var(--muted);max-width:88ch}
.aside{margin-top:10px}
.aside strong{color:var(--ink)}
body>footer{margin-top:56px;padding-top:14px;padding-bottom:40px;font-size:12.5px;color:var(--muted)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
`;

const VERDICT = `
.banner{border-left:5px solid var(--tone);padding:2px 0 4px 24px}
.banner.pass,.badge.pass{--tone:var(--pass)}
.banner.fail,.badge.fail{--tone:var(--fail)}
.banner.inconclusive,.badge.inconclusive,.badge.warn{--tone:var(--inconclusive)}
.banner.error,.badge.error{--tone:var(--error)}
.kicker{font-size:12.5px;color:var(--muted)}
h1{font-weight:600;margin:10px 0 12px}
h1 .word{display:block;color:var(--tone);font-size:46px;line-height:1.1;letter-spacing:.015em}
h1 .line{display:block;font-size:23px;line-height:1.35;margin-top:8px;max-width:50ch;text-wrap:pretty}
.meaning{max-width:68ch}
.meaning+.meaning{margin-top:.5em}
.subject{font-size:13.5px;color:var(--muted);margin-top:10px}
.notices{display:grid;gap:8px;margin-top:24px}
.notice{border:1px solid var(--rule);border-left:4px solid var(--inconclusive);background:var(--panel);padding:9px 14px;font-size:15.5px;overflow-wrap:anywhere}
.notice.alarm{border-left-color:var(--fail)}
.notice.note{border-left-color:var(--axis)}
.notice strong{font-size:12.5px;margin-right:6px}
.key{display:grid;grid-template-columns:repeat(6,auto);justify-content:space-between;gap:18px 26px;margin-top:30px;padding-top:16px;border-top:1px solid var(--rule)}
dt{font-size:12px;line-height:1.35;color:var(--muted)}
dd{margin:0}
.key .value{font-size:25px;line-height:1.3;white-space:nowrap}
.key .below{font-size:12px;line-height:1.4;color:var(--muted)}
.badge{display:inline-block;color:var(--tone,var(--muted));font-size:12.5px;font-weight:600;white-space:nowrap}
.reasons{padding:0;list-style:none;max-width:104ch}
.reasons li{display:grid;grid-template-columns:112px 1fr;gap:4px 16px;align-items:baseline;padding:9px 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
.reasons li:last-child{border-bottom:0}
.unbroken{white-space:nowrap}
`;

const FIGURES = `
.criteria-chart ol{list-style:none;padding:0}
.criteria-chart li{display:grid;grid-template-columns:230px 1fr 190px;gap:4px 20px;align-items:center;padding:5px 0;border-bottom:1px solid var(--rule)}
.criteria-chart .what{line-height:1.35}
.criteria-chart .title{display:block;font-size:15.5px}
.numbers{font-size:13.5px;text-align:right}
figcaption{margin:10px 0 26px}
svg{display:block;overflow:visible}
svg .axis{stroke:var(--axis);stroke-width:1}
svg .zero{stroke:var(--axis);stroke-width:1;stroke-dasharray:1 3}
svg .forbidden{fill:url(#hatch)}
#hatch line{stroke:var(--fail);stroke-width:1.1;opacity:.42}
svg .limit{stroke:var(--fail);stroke-width:1.5}
svg .range{stroke:var(--accent);stroke-width:5;stroke-opacity:.55}
svg .whisker{stroke:var(--accent);stroke-width:1.2}
svg .dot{fill:var(--accent);stroke:var(--ground);stroke-width:1.5}
svg text{font-size:11px;fill:var(--muted)}
svg .limit-label{fill:var(--fail)}
svg .middle{text-anchor:middle}
svg .end{text-anchor:end}
svg .grid{stroke:var(--rule);stroke-width:1}
svg.pair{min-width:180px}
svg .range.own{stroke-width:4}
svg .range.base{stroke:var(--base);stroke-width:2;stroke-opacity:.8}
svg .dot.base{fill:var(--ground);stroke:var(--base);stroke-width:1.6}
.legend svg{display:inline-block;vertical-align:-1px;margin:0 4px 0 10px}
.legend svg:first-child{margin-left:0}
`;

const TABLES = `
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14.5px;line-height:1.4}
caption{text-align:left;font-size:13px;color:var(--muted);padding-bottom:8px;font-family:Inter,'Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif}
th,td{text-align:left;vertical-align:baseline;padding:7px 14px 7px 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:12px;font-weight:600;color:var(--muted);border-bottom:1px solid var(--axis);white-space:nowrap}
tbody th{font-weight:400;min-width:130px}
td.number{font-size:13.5px;text-align:right;white-space:nowrap}
th.number{text-align:right}
td.chart{width:34%;vertical-align:middle;padding-top:0;padding-bottom:0}
:is(td,th,dd,summary) code{background:none;padding:0}
:is(td,th) code{overflow-wrap:break-word}
td.sentence{min-width:250px;overflow-wrap:anywhere}
.criteria td.number{font-size:13px}
.slices td small{display:block}
.slices caption,.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ends{display:flex;justify-content:space-between;padding:0 2%}
.instrument td{min-width:200px;overflow-wrap:anywhere}
.facts>div{display:grid;grid-template-columns:250px 1fr;gap:2px 20px;padding:5px 0;border-bottom:1px solid var(--rule)}
.facts>div:last-child{border-bottom:0}
.facts dt{font-size:13.5px;padding-top:2px}
.facts dd{font-size:15.5px;overflow-wrap:anywhere}
.content-note{font-size:15px;margin-bottom:12px}
.example{border-bottom:1px solid var(--rule);padding:8px 0}
summary{font-size:15.5px;cursor:pointer;overflow-wrap:anywhere}
.where{font-size:13px;color:var(--muted);margin-left:8px}
.scores{font-size:12.5px;margin-left:8px;white-space:nowrap}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--panel);padding:10px 14px;font-size:13px;line-height:1.5;border-radius:3px}
pre.answer{border-left:3px solid var(--axis)}
`;

const NARROW = `
@media (max-width:960px){.key{grid-template-columns:repeat(3,auto);justify-content:start;column-gap:48px}.criteria-chart li{grid-template-columns:1fr auto}.criteria-chart svg{grid-column:1/-1;grid-row:2}}
@media (max-width:620px){body{font-size:16px}main,body>footer{padding-left:16px;padding-right:16px}main{padding-top:20px}.banner{padding-left:16px}h1 .word{font-size:36px}h1 .line{font-size:19px}.key{grid-template-columns:1fr 1fr;column-gap:20px}.facts>div{grid-template-columns:1fr}.criteria-chart li{grid-template-columns:1fr;padding:10px 0}.criteria-chart svg{grid-row:auto}.numbers{text-align:left}section{margin-top:34px}.reasons li{grid-template-columns:1fr}.unbroken{white-space:normal}.scores{display:block;margin-left:0}}
`;

const PAPER = `
@media print{:root{--ground:#fff;--panel:#f5f5f3}@page{margin:16mm}body{font-size:10.5pt}main,body>footer{max-width:none;padding:0}section{margin-top:20pt}h2,h3,caption{break-after:avoid}tr,.criteria-chart li,.reasons li,.notice{break-inside:avoid}.scroll{overflow:visible}table{font-size:8.5pt}td.number,.criteria td.number{font-size:8pt;white-space:normal}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.key{grid-template-columns:repeat(3,auto)}td.sentence,.instrument td{min-width:0}}
`;

/** The whole sheet. Paper has the palette of the day. */
export const STYLE = [
  `:root{color-scheme:light dark;${properties(PALETTES.light)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${properties(PALETTES.dark)}}}`,
  PAGE,
  VERDICT,
  FIGURES,
  TABLES,
  NARROW,
  PAPER,
]
  .map((part) => part.trim())
  .join('\n');
