// report.html: the whole verdict as one page that stands alone. No script, no address it would load anything from,
// and a content policy that forbids both. Everything from outside is escaped by the template (html/markup.ts).
import * as background from './html/backgroundParts.ts';
import * as evidence from './html/evidenceParts.ts';
import { EMPTY, Html, html, lineToHtml } from './html/markup.ts';
import * as verdict from './html/verdictParts.ts';
import { STYLE } from './htmlStyle.ts';
import type { ReportModel } from './model.ts';
import { outside } from './pieces.ts';
import { webAddress } from './webAddress.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The full report as one self-contained page. */
export function renderHtml(model: ReportModel): string {
  const { file, examples } = model;
  const counted = file.checkpoints.some(({ rates }) => rates.misaligned.of > 0);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${verdict.verdictWord(file)} · Alignment Gate report</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<svg width="0" height="0" class="defs" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>
<main>
${verdict.banner(model)}
${verdict.notices(file, ['alarm', 'warning'])}
${verdict.keyNumbers(file)}
${section('reasons', 'Reasons', verdict.reasons(file))}
${section('criteria', 'Criteria', html`${verdict.criteriaChart(file)}${verdict.criteriaTable(file)}`)}
${
  counted
    ? html`${section('slices', 'Where it happens', where(model))}
${section('prompts', 'Worst prompts', evidence.worstPrompts(file))}
${section('answers', 'Misaligned answers', evidence.examples(examples))}`
    : EMPTY
}
${section('instrument', 'Instrument and comparability', background.instrument(file))}
${section('controls', 'Judge controls', html`${background.controls(file)}${background.judging(file)}`)}
${section('outcomes', 'Answers: counted, missing, outcomes', background.outcomes(model))}
${section('cost', 'Cost and requests', background.cost(file))}
${section('reading', 'How to read this', html`${background.howToRead(file)}${verdict.notices(file, ['note'])}`)}
</main>
${footer(model)}
</body>
</html>
`.markup;
}

function section(id: string, title: string, body: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>`;
}

function where({ file }: ReportModel): Html {
  const found = [
    evidence.checkpoints(file),
    evidence.slices(file, 'category'),
    evidence.slices(file, 'variant'),
    evidence.effects(file),
  ];
  return file.slices.length === 0 && file.checkpoints.length < 2
    ? html`<p>No category or variant was counted.</p>`
    : html`${file.slices.length === 0 ? EMPTY : evidence.sliceLegend}${found}`;
}

function footer({ file, links }: ReportModel): Html {
  const run = webAddress(links?.runUrl);
  return html`<footer><p>${lineToHtml([outside(`${file.tool.name} ${file.tool.version}`), ' · ', outside(file.createdAt), ' · policy: ', outside(file.policy.origin)])}${
    run === null ? EMPTY : html` · <a href="${run}" rel="noreferrer noopener">workflow run</a>`
  }</p></footer>`;
}
