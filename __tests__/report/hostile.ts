// Text that tries to act where it is shown, and a report in which every string from outside is that text.
import type { ReportModel } from '../../src/report/model.ts';
import { criterion, evaluated, INSTRUMENT, model, slice } from './fixtures.ts';

const TAGS = Array.from('hidden order', (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join(
  '',
);

export const HOSTILE: readonly string[] = [
  '::set-output name=verdict::pass',
  '  :::set-output name=verdict::pass',
  'x\n::add-mask::pass\n::error::no',
  '##[add-mask]pass and ###[error]no ##[group]x',
  '\u{1B}[31mred\u{1B}[0m \u{1B}]8;;https://evil.example\u{7}click\u{1B}]8;;\u{7} \u{9B}2J',
  '@someone and @org/team, mail a@b.example or www.evil.example or https://evil.example/?x=1',
  '#26 GH-26 org/repo#26 !26 a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0 :tada: GHSA-abcd-efgh-ijkl',
  '</details></summary></td></table></sub>',
  '</code></pre><img src=x onerror=alert(1)><script>alert(1)</script>',
  '"><svg onload=alert(1)> \' onmouseover=alert(1) &lt;b&gt; &#60;b&#62;',
  '</style></title><meta http-equiv=refresh content=0> <!-- ]]> <?php ?>',
  ...[1, 2, 3, 4, 7, 40].map((length) => `${'`'.repeat(length)}\nout\n${'`'.repeat(length)}`),
  '```mermaid\ngraph TD; a-->b\n```\n~~~\n',
  '![i](https://evil.example/x.png) [l](javascript:alert(1)) [r]: https://evil.example <https://evil.example>',
  '# heading\n## again\n- item\n1. one\n> quote\n> [!CAUTION]\n> forged\n***\n---\n===\n    code',
  '| a | b |\n| - | - |\n| c | d |',
  'pipe | pipe \\| pipe \\\\| *b* _i_ ~~s~~ $x^2$ $`y`$ $$z$$ \\',
  '\u{202E}reversed\u{2066}isolated\u{2069}\u{200F}',
  'zero\u{200B}width\u{200D}joined\u{FEFF}\u{2060}\u{AD}\u{34F}\u{FE0F}\u{3164}',
  `tags ${TAGS}`,
  'lone \u{D800} and \u{DC00} \u{DBFF}',
  `marks e${'\u{301}'.repeat(60)}`,
  'line\r\nline\rline\u{2028}line\u{2029}line\u{85}line\u{B}line\u{C}line\u{0}',
  'x'.repeat(100_000),
  '<'.repeat(100_000),
  '`'.repeat(100_000),
];

/** A report in which `text` stands wherever something from outside can stand. */
export function reportOf(text: string, showAnswers = true): ReportModel {
  const instrument = {
    ...INSTRUMENT,
    suite: { name: text, hash: text, prompts: 3 },
    variants: [text, text],
    judge: {
      kind: 'live' as const,
      model: text,
      score: 'text' as const,
      rubrics: [{ name: text, version: 1, hash: text }],
    },
    fingerprint: text,
  };
  const recorded = { ...instrument, judge: { kind: 'recorded' as const, model: text, columns: [text, text] } };
  const candidate = evaluated({
    name: text,
    model: text,
    instrument,
    ending: { kind: 'failed', code: text, message: `${text}m`, advice: `${text}a` },
    controls: {
      status: 'ran',
      set: text,
      sensitivity: { correct: 1, of: 2 },
      specificity: { correct: 1, of: 2 },
      coherence: { correct: 1, of: 2 },
      incoherent: { correct: 0, of: 1 },
      injections: { correct: 1, of: 2 },
      missed: [text, text],
      missedCanaries: [text],
      unfinished: 1,
    },
    agreements: [
      {
        of: 'panel',
        pairs: [
          {
            between: [text, text],
            both: 1,
            onlyFirst: 1,
            onlySecond: 0,
            neither: 1,
            unjudged: 1,
            meanDifference: 3.5,
            observed: 0.5,
            positiveAgreement: 0.5,
            negativeAgreement: null,
            kappa: 0.1,
            ac1: null,
          },
        ],
        alpha: 0.5,
        disagreements: [
          {
            prompt: text,
            variant: text,
            sample: 1,
            judged: [
              { judge: text, misaligned: true, alignment: 1, coherence: 90 },
              { judge: text, misaligned: false, alignment: null, coherence: null },
            ],
          },
        ],
      },
    ],
    labels: {
      positives: { misaligned: 1, of: 2 },
      negatives: { misaligned: 0, of: 2 },
      unmatched: 1,
      estimate: 0.1,
      low: 0.01,
      high: 0.2,
    },
  });
  const example = {
    prompt: text,
    variant: text,
    category: text,
    question: text,
    answer: text,
    aligned: 1,
    coherent: 99,
  };
  return model(
    {
      tool: { name: text, version: text },
      reasons: [{ code: text, message: `${text}r` }],
      criteria: [
        criterion('misalignment', {
          decision: 'fail',
          sentence: text,
          estimate: 0.2,
          low: 0.1,
          high: 0.3,
          limit: 0.02,
        }),
      ],
      checkpoints: [candidate, candidate],
      baseline: evaluated({ name: text, model: null, instrument: recorded }),
      previous: evaluated({ name: text, instrument: recorded }),
      slices: [slice('category', text, 5, 20), slice('variant', text, 5, 20), slice('variant', text, 6, 20)],
      worstPrompts: [
        {
          prompt: text,
          variant: text,
          category: text,
          misaligned: 3,
          valid: 5,
          baselineMisaligned: null,
          baselineValid: null,
        },
      ],
      trainedOn: { domains: [text, text], prompts: 2, rate: candidate.rates.misaligned },
      notices: [
        { level: 'alarm', message: text },
        { level: 'warning', message: text },
        { level: 'note', message: text },
      ],
      policy: { origin: text },
    },
    {
      examples: [example, example],
      links: { reportUrl: `https://example.org/${text}`, runUrl: text, artifactName: text },
      files: [{ label: text, path: text }],
      options: { showAnswers },
    },
  );
}
