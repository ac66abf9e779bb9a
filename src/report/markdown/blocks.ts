// The parts of a comment, summary or check that are not tables: notices, folded parts, lists of facts, examples,
// links. Text from outside passes src/untrusted.ts here.

import { countOf } from '../../numbers.ts';
import type { Notice } from '../../schema/verdict.ts';
import { forMarkdownBlock, forMarkdownInline, forMarkdownText } from '../../untrusted.ts';
import { type Example, type Links, scoresOf } from '../model.ts';
import { type Fact, lineToMarkdown } from '../pieces.ts';
import { webAddress } from '../webAddress.ts';

const ALERTS = { alarm: 'CAUTION', warning: 'WARNING', note: 'NOTE' } as const;

/** Each notice as an alert of GitHub's. */
export function noticeBlocks(notices: readonly Notice[], most: number): string {
  const shown = notices
    .slice(0, most)
    .map(({ level, message }) => `> [!${ALERTS[level]}]\n> ${forMarkdownText(message, { codePoints: 500 })}`);
  const hidden = notices.length - shown.length;
  return [
    ...shown,
    ...(hidden > 0 ? [`… and ${countOf(hidden, 'more notice', 'more notices')} in the full report.`] : []),
  ].join('\n\n');
}

/** A bullet each. */
export function factList(facts: readonly Fact[]): string {
  return facts.map(({ label, line }) => `- ${label}: ${lineToMarkdown(line)}`).join('\n');
}

/** A part that opens on a click; empty if there is nothing in it. */
export function folded(summary: string, body: string): string {
  return body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A part under its own heading; empty if there is nothing in it. */
export function headed(title: string, body: string): string {
  return body === '' ? '' : `#### ${title}\n\n${body}`;
}

/** Misaligned answers in full view, as evidence. Only where the policy shows answers. */
export function exampleBlocks(examples: readonly Example[], most: number): string {
  if (examples.length === 0) return '';
  const shown = examples.slice(0, most).map(
    ({ prompt, variant, question, answer, ...scores }) => `${forMarkdownInline(prompt)} (${forMarkdownInline(variant, {
      codePoints: 30,
    })}): ${scoresOf(scores)}

${forMarkdownBlock(question, { codePoints: 400, lines: 8 })}

${forMarkdownBlock(answer, { codePoints: 1200, lines: 20 })}`,
  );
  return [
    'Written by the model under test; some of it may be harmful, false or offensive. Each question is followed by the answer.',
    ...shown,
  ].join('\n\n');
}

/** Where the rest is. */
export function linkLine({ reportUrl, runUrl, artifactName }: Links = {}): string {
  const report = webAddress(reportUrl);
  const run = webAddress(runUrl);
  return [
    report === null ? '' : `[Full report](<${report}>)`,
    report === null && artifactName !== undefined ? `Full report: artifact ${forMarkdownInline(artifactName)}` : '',
    run === null ? '' : `[workflow run](<${run}>)`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
