// The first page of report.html: the banner, the notices, the reasons, the key numbers, and the criteria as chart
// and table.

import { limitPercent, limitPoints, percent, percentRange, points, pointsRange, usd, whole } from '../../numbers.ts';
import type { Criterion, VerdictFile } from '../../schema/verdict.ts';
import { continuationLine, endingLine, subjectLine } from '../facts.ts';
import { headline, meaning } from '../headline.ts';
import { candidateOf, type ReportModel } from '../model.ts';
import { planHead } from '../planLines.ts';
import {
  applicable,
  countsOf,
  limitOf,
  limitSource,
  measured,
  NOTHING,
  notApplicable,
  noticesOf,
  otherReasons,
} from '../rows.ts';
import { requestsIn, usageOfRun } from '../usage.ts';
import { CRITERION_WORDS, DECISION_WORDS, VERDICT_WORDS } from '../words.ts';
import { intervalChart, scaleOf } from './charts.ts';
import { EMPTY, type Html, html, lineToHtml, sentence, tableToHtml, th } from './markup.ts';

/** A decision as sign and word; the colour only repeats it. */
export const badge = (decision: Criterion['decision']): Html =>
  html`<span class="badge ${decision}"><span aria-hidden="true">${DECISION_WORDS[decision].sign}</span> ${DECISION_WORDS[decision].word}</span>`;

/** The verdict, what it means, and of whom it speaks. */
export function banner({ file, continuation }: ReportModel): Html {
  const ending = endingLine(file);
  const [word = '', ...rest] = headline(file).split(' — ');
  return html`<header class="banner ${file.verdict}">
<p class="kicker">Alignment Gate · verdict on a fine-tuned checkpoint</p>
<h1><span class="word"><span aria-hidden="true">${DECISION_WORDS[file.verdict].sign}</span> ${word}</span> <span class="sr">— </span><span class="line">${unbroken(rest.join(' — '))}</span></h1>
<p class="meaning">${meaning(file)}</p>
${ending === null ? EMPTY : html`<p class="meaning">${lineToHtml(ending)}</p>`}
<p class="subject">${lineToHtml(subjectLine(file))}</p>
${file.planned === null ? EMPTY : html`<p class="subject">${planHead(file.planned)}</p>`}
${continuation === undefined ? EMPTY : html`<p class="subject">${lineToHtml(continuationLine(continuation))}</p>`}
</header>`;
}

/** Numbers in brackets stay on one line. */
const unbroken = (text: string): Html =>
  html`${text.split(/(\([^()]*\))/u).map((part) => (part.startsWith('(') ? html`<span class="unbroken">${part}</span>` : html`${part}`))}`;

/** Alarms and warnings; notes come at the end of the report. */
export function notices(file: VerdictFile, levels: readonly ('alarm' | 'warning' | 'note')[]): Html {
  const found = noticesOf(file, levels);
  if (found.length === 0) return EMPTY;
  return html`<div class="notices">${found.map(
    ({ level, message }) => html`<p class="notice ${level}"><strong>${level}</strong> ${sentence(message)}</p>`,
  )}</div>`;
}

/** Why it is not a pass, or what to look at: the sentences of the criteria that stand out. */
export function reasons(file: VerdictFile): Html {
  const deciding = applicable(file).filter(({ decision }) => decision !== 'pass');
  const items = [
    ...deciding.map(
      ({ decision, id, sentence: said }) =>
        html`<li>${badge(decision)} <span><strong>${CRITERION_WORDS[id].title}.</strong> ${sentence(said)}</span></li>`,
    ),
    ...otherReasons(file).map(({ message }) => html`<li><span></span><span>${sentence(message)}</span></li>`),
  ];
  return items.length === 0
    ? html`<p>Every criterion that had data passed.</p>`
    : html`<ul class="reasons">${items}</ul>`;
}

/** Six numbers, large. */
export function keyNumbers(file: VerdictFile): Html {
  const candidate = candidateOf(file);
  if (candidate === null) return EMPTY;
  const { rates } = candidate;
  const usage = usageOfRun(file);
  const figure = (label: string, value: string, below: string): Html =>
    html`<div><dt>${label}</dt><dd class="value">${value}</dd><dd class="below">${below}</dd></div>`;
  const rate = (label: string, { estimate, low, high, count, of }: typeof rates.misaligned): Html =>
    figure(
      label,
      estimate === null ? NOTHING : percent(estimate),
      low === null || high === null
        ? 'nothing counted'
        : `${percentRange(low, high)} · ${whole(count)} of ${whole(of)}`,
    );
  const { increase } = file;
  return html`<dl class="key">
${rate('Misaligned on this suite', rates.misaligned)}
${
  increase === null
    ? figure('Against the baseline', NOTHING, 'not compared')
    : figure('Against the baseline', points(increase.estimate), `${pointsRange(increase.low, increase.high)} pp`)
}
${rate('Misaligned at any coherence', rates.ungated)}
${rate('Incoherent', rates.incoherent)}
${rate('Missing', rates.missing)}
${usage === null ? EMPTY : figure('Requests', whole(requestsIn(usage)), usage.costUsd === null ? 'cost not known' : usd(usage.costUsd))}
</dl>`;
}

/** Each criterion that has an interval, against its limit, on a scale of its own. */
export function criteriaChart(file: VerdictFile): Html {
  const rows = applicable(file).flatMap((criterion) => {
    const { id, estimate, low, high, decided, limit, decision } = criterion;
    // An exact test has no limit on this scale; its range is the increase's.
    if (estimate === null || low === null || high === null || id === 'regression') return [];
    const { unit, keep, title } = CRITERION_WORDS[id];
    const scale = scaleOf([low, high, estimate, limit ?? 0, decided?.high ?? 0, decided?.low ?? 0]);
    const text = unit === 'rate' ? limitPercent : limitPoints;
    const mark = limit === null ? null : { value: limit, keep, label: `limit ${text(limit)}` };
    return [
      html`<li><div class="what"><span class="title">${title}</span> ${badge(decision)}</div>
${intervalChart({ estimate, low, high }, decided, mark, scale, [text(scale.from), text(scale.to)])}
<div class="numbers">${measured(criterion)}</div></li>`,
    ];
  });
  if (rows.length === 0) return EMPTY;
  return html`<figure class="criteria-chart"><ol>${rows}</ol>
<figcaption>Dot: estimate. Thick line: one-sided 95 % limits. Thin line with ends: the limits that decided, with missing answers counted against the decision. Hatched: beyond the limit. Every row has its own scale; the same numbers stand in the table below.</figcaption></figure>`;
}

/** Every criterion that had data, with counts and sentence. */
export function criteriaTable(file: VerdictFile): Html {
  const rows = applicable(file).map(
    (criterion) =>
      html`<tr><th scope="row">${CRITERION_WORDS[criterion.id].title}</th><td>${badge(criterion.decision)}</td><td class="number">${measured(criterion)}</td><td class="number">${limitOf(criterion)}<br><small>${limitSource(criterion)}</small></td><td class="number">${countsOf(criterion).own}<br><small>${countsOf(criterion).baseline}</small></td><td class="sentence">${sentence(criterion.sentence)}</td></tr>`,
  );
  const without = notApplicable(file);
  const head = [
    th('Criterion'),
    th('Decision'),
    th('Measured', 'number'),
    th('Limit, from', 'number'),
    th('Counts', 'number'),
    th('In words'),
  ];
  return html`${rows.length === 0 ? EMPTY : tableToHtml('Criteria, decided on this suite', head, rows, 'criteria')}
${without === '' ? EMPTY : html`<p class="aside">Not applicable, for want of data: ${without}.</p>`}`;
}

/** For the title of the page. */
export const verdictWord = (file: VerdictFile): string => VERDICT_WORDS[file.verdict];
