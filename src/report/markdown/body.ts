// The Markdown of a verdict, as a template in reading order. The same for comment, step summary and check run; they
// differ in how many rows they show, and each form of the ladder leaves out a part more.
import type { VerdictFile } from '../../schema/verdict.ts';
import { forMarkdownText } from '../../untrusted.ts';
import {
  beyondFacts,
  continuationHint,
  endingLine,
  instrumentFacts,
  outcomeFacts,
  runFacts,
  subjectLine,
  usageFacts,
} from '../facts.ts';
import { headline, meaning } from '../headline.ts';
import { controlFacts, judgingFacts } from '../judgeFacts.ts';
import { type Form, reaches } from '../ladder.ts';
import { candidateOf, type ReportModel } from '../model.ts';
import { type Fact, lineToMarkdown, outside, outsideList } from '../pieces.ts';
import { planHead } from '../planLines.ts';
import { noticesOf, otherReasons, rateCells } from '../rows.ts';
import { DECISION_WORDS, HOW_TO_READ, intervalWords } from '../words.ts';
import { exampleBlocks, factList, folded, headed, linkLine, noticeBlocks } from './blocks.ts';
import { checkpointTable, criteriaTable, effectTable, promptTable, sliceTable } from './tables.ts';

/** How many rows a form shows at most. */
export interface Room {
  readonly slices: number;
  readonly prompts: number;
  readonly examples: number;
}

/** Parts with a blank line between them, the empty ones left out. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** The first line as a heading. */
export const heading = (file: VerdictFile): string => `### ${DECISION_WORDS[file.verdict].icon} ${headline(file)}`;

/** What stands under the headline in every form: alarms, what the verdict means, who was measured. */
export function opening({ file }: ReportModel, form: Form): string {
  const levels = reaches(form, 'criteria') ? (['alarm', 'warning'] as const) : (['alarm'] as const);
  return paragraphs(
    noticeBlocks(noticesOf(file, levels), reaches(form, 'criteria') ? 8 : 3),
    meaning(file),
    lineToMarkdown(endingLine(file) ?? []),
    lineToMarkdown(subjectLine(file)),
    file.planned !== null && reaches(form, 'criteria') ? planHead(file.planned) : '',
    otherReasons(file)
      .slice(0, reaches(form, 'criteria') ? 5 : 1)
      .map(({ message }) => `- ${forMarkdownText(message, { codePoints: 300 })}`)
      .join('\n'),
  );
}

/** The evidence: criteria, categories, variants, prompts, answers. */
export function evidence({ file, examples, options }: ReportModel, form: Form, room: Room): string {
  if (!reaches(form, 'criteria')) return '';
  const onlyFlagged = !reaches(form, 'no-prompts');
  const slices = (dimension: 'category' | 'variant'): string =>
    reaches(form, 'failed-slices') ? sliceTable(file, dimension, room.slices, onlyFlagged) : '';
  const severalVariants = file.slices.filter(({ dimension }) => dimension === 'variant').length > 1;
  return paragraphs(
    headed('Criteria', criteriaTable(file)),
    headed('Checkpoints', checkpointTable(file, 20)),
    headed(onlyFlagged ? 'Categories that stand out on this suite' : 'Categories on this suite', slices('category')),
    headed('Variants on this suite', severalVariants ? slices('variant') : ''),
    headed(
      'What variants and triggers change in the same prompts',
      reaches(form, 'no-prompts') ? effectTable(file, room.slices) : '',
    ),
    folded('Worst prompts on this suite', reaches(form, 'full') ? promptTable(file, room.prompts) : ''),
    folded(
      'Misaligned answers',
      reaches(form, 'full') && options.showAnswers ? exampleBlocks(examples, room.examples) : '',
    ),
  );
}

/** What stands behind the numbers. */
export function background(model: ReportModel, form: Form): string {
  if (!reaches(form, 'failed-slices')) return '';
  const { file } = model;
  const candidate = candidateOf(file);
  if (candidate === null) return '';
  return paragraphs(
    folded('Answers: counted, missing, outcomes', factList([...outcomeFacts(model), ...trainedOnFacts(file)])),
    folded(
      'Instrument and judge controls',
      factList([...instrumentFacts(candidate.instrument), ...controlFacts(candidate)]),
    ),
    folded('How the judges agree, and people’s labels', factList(judgingFacts(file))),
    folded('Cost and requests', factList([...usageFacts(candidate), ...runFacts(file)])),
    folded(
      'How to read the ranges',
      paragraphs(
        `${intervalWords(candidate.intervals)} ${HOW_TO_READ.scope}`,
        HOW_TO_READ.misaligned,
        HOW_TO_READ.decision,
        factList(beyondFacts(candidate)),
      ),
    ),
    folded('Notes', noticeBlocks(noticesOf(file, ['note']), 10)),
  );
}

function trainedOnFacts({ trainedOn }: VerdictFile): readonly Fact[] {
  if (trainedOn === null) return [];
  const { rate, n } = rateCells(trainedOn.rate);
  return [
    {
      label: 'Left out of the verdict (domains it was trained on)',
      line: [...outsideList(trainedOn.domains), `: ${rate} misaligned, ${n}`],
    },
  ];
}

/** Where the rest is, the policy that held, and which form of the report this is. */
export function closing({ file, links, continuation }: ReportModel, form: Form): string {
  return paragraphs(
    reaches(form, 'criteria') ? continuationHint(continuation) : '',
    form === 'full' ? '' : 'Shortened to fit; the rest is in the full report.',
    linkLine(links),
    `<sub>${lineToMarkdown(['Policy: ', outside(file.policy.origin), ' · ', outside(`${file.tool.name} ${file.tool.version}`)])}</sub>`,
  );
}

/** The whole body in one form. */
export function body(model: ReportModel, form: Form, room: Room): string {
  return `${paragraphs(
    heading(model.file),
    opening(model, form),
    evidence(model, form, room),
    background(model, form),
    closing(model, form),
  )}\n`;
}
