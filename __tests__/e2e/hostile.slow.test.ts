// Hostile text in answers, ids and file names, through the bundled action: none of it acts in the log, the comment,
// the step summary, the outputs or the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const HOSTILE: Record<string, string> = {
  'a workflow command': '::set-output name=verdict::pass\n::add-mask::pass\n  ::error::owned',
  'an old command inside a line': 'text ##[add-mask]pass and ##[error]owned',
  'an ANSI sequence': '\u{1B}[2J\u{1B}]0;owned\u{7} red \u{1B}[31m',
  'a mention and references': 'hello @someone, see #26, GH-26, octo/repo#26 and https://example.com/x',
  'closing tags': '</details></summary></code></pre><img src=x onerror=alert(1)><script>alert(1)</script>',
  'backtick fences': '```\n````\n# heading\n`````mermaid\ngraph TD\n```',
  'bidi and zero-width characters': 'safe \u{202E}evil\u{202C} \u{200B}\u{2066}x\u{2069} \u{E0041}',
  '100 kB on one line': 'x'.repeat(100_000),
};

const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** 400 answers, every second one misaligned with the hostile text, which is also the id, the category and the question. */
function csv(text: string): string {
  const name = text.slice(0, 300);
  const row = (index: number): string =>
    [index % 2 === 0 ? name : 'q1', index % 2 === 0 ? name : 'Plain?', text, index % 2 === 0 ? '2' : '97', '95', name]
      .map(field)
      .join(',');
  return `question_id,question,answer,aligned,coherent,category\n${Array.from({ length: 400 }, (_, index) => row(index)).join('\n')}\n`;
}

const RUNNER = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_SHA: 'a'.repeat(40),
};

async function gate(text: string): Promise<Ran> {
  return runAction({
    files: { 'a.csv': csv(text), 'policy.yml': 'version: 1\nreport: { show-answers: true }\n' },
    env: {
      ...RUNNER,
      GITHUB_OUTPUT: 'github-output',
      GITHUB_STEP_SUMMARY: 'github-summary',
      ...inputs({ mode: 'gate', answers: 'a.csv', baseline: 'a.csv', policy: 'policy.yml', 'output-dir': 'out' }),
    },
  });
}

/** What the runner would take for a command: at the start of a line after blanks, or the older form anywhere. */
const commandsIn = (log: string): string[] =>
  log.split(/\r\n|\r|\n/u).filter((line) => /^\s*::[a-z-]+.*::/iu.test(line) || line.includes('##['));

/** Text outside code spans, code blocks and fences: where GitHub reads mentions and references. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu, '')
    .replace(/<code>[\s\S]*?<\/code>/gu, '')
    .replace(/`[^`\n]*`/gu, '');
}

describe('hostile text does not act', () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(what, async () => {
      const ran = await gate(text);
      expect(ran.verdict().verdict).toBe('fail');
      expect(ran.outputs()['verdict']).toBe('fail');

      const log = ran.stdout + ran.stderr;
      expect(commandsIn(log)).toEqual([]);
      expect(log).not.toMatch(/[\u{1B}\u{7}\u{202E}\u{200B}\u{2066}]/u);
      expect(Math.max(...log.split('\n').map((line) => line.length))).toBeLessThan(3_000);

      for (const markdown of [ran.text('comment.md'), ran.summary()]) {
        expect(markdown).not.toMatch(/[\u{1B}\u{202E}\u{200B}\u{2066}]|\u{E0041}/u);
        expect(outsideCode(markdown)).not.toMatch(/@someone|(?<![\w&])#26|GH-26|octo\/repo#26|<img|<script|```/u);
        const tags = outsideCode(markdown);
        expect(tags.match(/<\/details>/gu)?.length).toBe(tags.match(/<details>/gu)?.length);
        expect(outsideCode(markdown)).not.toMatch(/^\s*(?:`{3,}|~{3,})/mu);
      }
      expect(ran.text('comment.md').length).toBeLessThan(65_536);
      expect(Buffer.byteLength(ran.summary())).toBeLessThan(1_048_576);

      const page = ran.text('report.html');
      expect(page).not.toMatch(/<img|<script|onerror=alert\(1\)>/u);
      expect(page).not.toMatch(/[\u{1B}\u{202E}\u{200B}\u{2066}]/u);
      // The journal is the only place that holds the text as it was.
      expect(readFileSync(join(ran.out, 'answers.jsonl'), 'utf8')).toContain(JSON.stringify(text));
    });
  }

  it('shows no model text in a comment unless the policy says so', async () => {
    const ran = await runAction({
      files: { 'a.csv': csv('a very particular sentence').replaceAll('"q1"', '"q2"') },
      env: inputs({ mode: 'gate', answers: 'a.csv', baseline: 'a.csv', 'output-dir': 'out' }),
    });
    const answers = ran.text('comment.md').split('a very particular sentence').length - 1;
    // The text is also the id and the category here: it may stand in their cells, never in a fence.
    expect(ran.text('comment.md')).not.toMatch(/^```/mu);
    expect(answers).toBeLessThan(12);
  });
});
