// The verdict for a terminal and for the log of a job: short, safe to print line by line. Colour only when asked for.

import type { Criterion, Decision, VerdictFile } from '../schema/verdict.ts';
import { forLog } from '../untrusted.ts';
import { continuationLine, endingLine, subjectLine } from './facts.ts';
import { headline, meaning } from './headline.ts';
import type { ReportModel } from './model.ts';
import { lineToLog } from './pieces.ts';
import { planHead } from './planLines.ts';
import { applicable, limitOf, limitSource, measured, NOTHING, notApplicable, noticesOf, otherReasons } from './rows.ts';
import { requestsIn, usageLines, usageOfRun } from './usage.ts';
import { CRITERION_WORDS, DECISION_WORDS } from './words.ts';

type Paint = (text: string, decision: Decision | 'dim' | 'bold') => string;

const CODES: Readonly<Record<Decision | 'dim' | 'bold', string>> = {
  pass: '32',
  fail: '31',
  inconclusive: '33',
  error: '35',
  warn: '33',
  'not-applicable': '2',
  dim: '2',
  bold: '1',
};

const coloured: Paint = (text, decision) => `\u{1B}[${CODES[decision]}m${text}\u{1B}[0m`;
const plain: Paint = (text) => text;

/** Headline, criteria, notices, cost, and where the files are. */
export function renderTerminal(model: ReportModel, { colour }: { readonly colour: boolean }): string {
  const paint = colour ? coloured : plain;
  const { file } = model;
  const blocks = [
    [
      paint(paint(headline(file), file.verdict), 'bold'),
      meaning(file),
      lineToLog(endingLine(file) ?? []),
      lineToLog(subjectLine(file)),
      file.planned === null ? '' : planHead(file.planned),
      lineToLog(continuationLine(model.continuation)),
    ].filter((line) => line !== ''),
    noticesOf(file, ['alarm', 'warning', 'note'])
      .slice(0, 20)
      .map(({ level, message }) => `  ${level}: ${forLog(message)}`),
    criteriaLines(file, paint),
    otherReasons(file)
      .slice(0, 10)
      .map(({ message }) => `  ${forLog(message)}`),
    footer(model, paint),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function criteriaLines(file: VerdictFile, paint: Paint): string[] {
  const rows = applicable(file).map((criterion) => ({ criterion, cells: cellsOf(criterion) }));
  const width = (column: number): number => Math.max(0, ...rows.map(({ cells }) => (cells[column] ?? '').length));
  const lines = rows.flatMap(({ criterion, cells }) => {
    const [decision = '', ...rest] = cells.map((cell, column) => cell.padEnd(width(column)));
    const line = `  ${paint(decision, criterion.decision)}  ${rest.join('  ')}`.trimEnd();
    return criterion.decision === 'pass' ? [line] : [line, `      ${paint(forLog(criterion.sentence), 'dim')}`];
  });
  const without = notApplicable(file);
  return without === '' ? lines : [...lines, paint(`  – not applicable: ${without}`, 'dim')];
}

function cellsOf(criterion: Criterion): readonly string[] {
  const { sign, word } = DECISION_WORDS[criterion.decision];
  const source = limitSource(criterion);
  const limit = limitOf(criterion);
  return [
    `${sign} ${word}`,
    CRITERION_WORDS[criterion.id].title,
    measured(criterion),
    limit === NOTHING ? '' : `${limit}${source === '' ? '' : ` (${source})`}`,
  ];
}

function footer({ file, files = [], links }: ReportModel, paint: Paint): string[] {
  const usage = usageOfRun(file);
  const online = links?.reportUrl === undefined ? [] : [{ label: 'online', path: links.reportUrl }];
  const places = [...files, ...online];
  const width = Math.max(0, ...places.map(({ label }) => forLog(label).length));
  return [
    ...(usage === null || requestsIn(usage) === 0 ? [] : usageLines(usage).map((line) => paint(`  ${line}`, 'dim'))),
    ...places.map(({ label, path }) => `  ${forLog(label).padEnd(width)}  ${forLog(path)}`),
  ];
}
