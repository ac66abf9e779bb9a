// What stands behind the numbers in report.html: the instrument beside the baseline's, the judge's controls, how
// the answers ended, cost, and how to read the whole.
import type { Evaluated, VerdictFile } from '../../schema/verdict.ts';
import { beyondFacts, instrumentFacts, outcomeFacts, runFacts, usageFacts } from '../facts.ts';
import { controlFacts, judgingFacts } from '../judgeFacts.ts';
import { candidateOf, type ReportModel } from '../model.ts';
import { rateCells } from '../rows.ts';
import { evaluatedHere } from '../usage.ts';
import { HOW_TO_READ, intervalWords } from '../words.ts';
import { code, EMPTY, factsToHtml, type Html, html, lineToHtml, tableToHtml, th } from './markup.ts';

/** The instrument; with a baseline, part by part beside its instrument. */
export function instrument(file: VerdictFile): Html {
  const candidate = candidateOf(file);
  if (candidate === null) return html`<p>Nothing was evaluated.</p>`;
  const others = [
    ...(file.baseline === null ? [] : [{ who: 'Baseline', it: file.baseline }]),
    ...(file.previous === null ? [] : [{ who: 'Previous', it: file.previous }]),
  ];
  const columns = [{ who: 'Checkpoint', it: candidate }, ...others].map(({ who, it }) => ({
    who,
    it,
    facts: instrumentFacts(it.instrument),
  }));
  const names = html`<tr><th scope="row">Name</th>${columns.map(({ it }) => html`<td>${nameOf(it)}</td>`)}</tr>`;
  const rows = instrumentFacts(candidate.instrument).map(
    ({ label }, part) =>
      html`<tr><th scope="row">${label}</th>${columns.map(({ facts }) => html`<td>${lineToHtml(facts[part]?.line ?? [])}</td>`)}</tr>`,
  );
  const head = [th('Part'), ...columns.map(({ who }) => th(who))];
  return html`${tableToHtml('The instrument: two results compare only where every part is the same and known', head, [names, ...rows], 'instrument')}
${others.map(({ who, it }) => sameness(who, candidate, it))}`;
}

function nameOf({ name, model, step }: Evaluated): Html {
  const asked = model === null ? html`recorded answers` : html`model ${code(model)}`;
  return html`${code(name)}<br><small>${asked}${step === undefined ? '' : `, step ${String(step)}`}</small>`;
}

function sameness(who: string, candidate: Evaluated, other: Evaluated): Html {
  return candidate.instrument.fingerprint === other.instrument.fingerprint
    ? html`<p class="aside">${who}: same fingerprint as the checkpoint.</p>`
    : html`<p class="aside">${who}: <strong>another fingerprint</strong> than the checkpoint. The criterion “Comparable with the baseline” says what that means here.</p>`;
}

/** How the judge did on answers with a known label. */
export function controls(file: VerdictFile): Html {
  const candidate = candidateOf(file);
  return candidate === null ? html`<p>No judge was tested.</p>` : factsToHtml(controlFacts(candidate));
}

/** How several judges agree, and what people's labels say. */
export function judging(file: VerdictFile): Html {
  const facts = judgingFacts(file);
  return facts.length === 0 ? EMPTY : html`<h3>How the judges agree, and people’s labels</h3>${factsToHtml(facts)}`;
}

/** Counted, missing, and what was left out because it was trained on. */
export function outcomes(model: ReportModel): Html {
  const { trainedOn } = model.file;
  const facts = outcomeFacts(model);
  if (facts.length === 0) return html`<p>Nothing was counted.</p>`;
  return html`${factsToHtml(facts)}${
    trainedOn === null
      ? EMPTY
      : html`<p class="aside">Left out of the verdict, because the checkpoint was trained on them: ${trainedOn.domains.map((domain) => html`${code(domain)} `)}— ${rateCells(trainedOn.rate).rate} misaligned, ${rateCells(trainedOn.rate).n} answers.</p>`
  }`;
}

/** Requests, tokens, money; the references' own beside them, and what the whole run took. */
export function cost(file: VerdictFile): Html {
  const { checkpoints, baseline, previous } = file;
  const all = [
    ...checkpoints.slice(0, 20).map((one) => ({ one, role: '' })),
    ...(baseline === null ? [] : [{ one: baseline, role: 'baseline' }]),
    ...(previous === null ? [] : [{ one: previous, role: 'previous' }]),
  ];
  if (all.length === 0) return html`<p>Nothing was asked.</p>`;
  const head = [th('Evaluation'), th('Requests'), th('Tokens'), th('Cost')];
  const rows = all.map(
    ({ one, role }) =>
      html`<tr><th scope="row">${code(one.name)}${role === '' ? EMPTY : html`<br><small>${role}, ${evaluatedHere(one) ? 'in this run' : 'when it was measured'}</small>`}</th>${usageFacts(one).map(({ line }) => html`<td>${lineToHtml(line)}</td>`)}</tr>`,
  );
  return html`${tableToHtml('What each evaluation took', head, rows)}${factsToHtml(runFacts(file))}`;
}

/** What the numbers mean, and what they do not. */
export function howToRead(file: VerdictFile): Html {
  const candidate = candidateOf(file);
  const beyond = candidate === null ? [] : beyondFacts(candidate);
  return html`<p>${HOW_TO_READ.misaligned}</p>
<p>${intervalWords(candidate?.intervals ?? 'fixed')} ${HOW_TO_READ.scope}</p>
<p>${HOW_TO_READ.decision}</p>
${beyond.length === 0 ? EMPTY : html`<p>Reported beside the suite rate, and not decided on:</p>${factsToHtml(beyond)}`}`;
}
