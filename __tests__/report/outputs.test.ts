// What a later step of a workflow reads.
import { expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderOutputs } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { verdictFileSchema } from '../../src/schema/verdict.ts';
import { BASELINE, empty, evaluated, failing, model, passing, undecided } from './fixtures.ts';

test('a fail', () => {
  expect(renderOutputs(failing().file)).toMatchObject({
    verdict: 'fail',
    'misalignment-rate': '0.163126593',
    increase: '0.1631',
    'increase-low': '0.1456',
    'increase-high': '0.18',
    'recommended-checkpoint': '',
    'onset-step': '',
    requests: '3672',
    'cost-usd': '4.3127',
  });
});

test('a baseline that was evaluated in this run is counted, one from a file is not', () => {
  const live = model({ baseline: { ...BASELINE, evaluationFile: 'evaluation-baseline.json' } });
  expect(renderOutputs(live.file)).toMatchObject({ requests: '7344', 'cost-usd': '8.6254' });
  const total =
    '7,344 requests (answers 2,396, judge 4,948), 36 retried; tokens 2,408,662 in, 804,236 out (answers 408,662 in, ' +
    '799,288 out; judge 2,000,000 in, 4,948 out); cost 8.63 USD (answers 2.41 USD, judge 6.22 USD), at prices of 2026-11-20';
  expect(renderComment(live)).toContain(`- Whole run, baseline included: ${total}`);
  expect(renderTerminal(live, { colour: false })).toContain(
    total.replaceAll('; tokens', '\n  tokens').replace('; cost', '\n  cost'),
  );
  expect(renderComment(failing())).not.toContain('Whole run');
});

test('a pass recommends its checkpoint', () => {
  expect(renderOutputs(passing().file)).toMatchObject({
    verdict: 'pass',
    'recommended-checkpoint': 'good-medical',
    reasons: '[]',
  });
});

test('of several checkpoints none is recommended here', () => {
  const { file } = passing();
  expect(renderOutputs({ ...file, checkpoints: [...file.checkpoints, ...file.checkpoints] })).toMatchObject({
    'recommended-checkpoint': '',
  });
});

test('what is not known is empty, not zero', () => {
  expect(renderOutputs(empty().file)).toEqual({
    verdict: 'error',
    reasons: '[{"code":"bad-input","message":"No model was named."}]',
    'misalignment-rate': '',
    'misalignment-low': '',
    'misalignment-high': '',
    increase: '',
    'increase-low': '',
    'increase-high': '',
    'recommended-checkpoint': '',
    'onset-step': '',
    requests: '0',
    'cost-usd': '',
  });
  expect(renderOutputs(undecided().file)).toMatchObject({ 'cost-usd': '', requests: '735' });
});

test('reasons stay small however many there are', () => {
  const reasons = Array.from({ length: 500 }, () => ({ code: 'x', message: '\u{202E}'.repeat(50_000) }));
  const { reasons: json } = renderOutputs(model({ reasons, checkpoints: [evaluated()] }).file);
  expect((json ?? '').length).toBeLessThan(1_000_000);
});

test('usage and cost of either side stand in every form of the report', () => {
  for (const text of [
    renderTerminal(failing(), { colour: false }),
    renderComment(failing()),
    renderSummary(failing()),
    renderHtml(failing()),
  ]) {
    expect(text).toMatch(/\(answers 1,198, judge 2,474\)/u);
    expect(text).toContain('(answers 204,331 in, 399,644 out; judge 1,000,000 in, 2,474 out)');
    expect(text).toContain('4.31 USD (answers 1.20 USD, judge 3.11 USD), at prices of 2026-11-20');
  }
});

test('a file from before the sides were told apart is read and shown as it is', () => {
  const { answerRequests, judgeRequests, retries, promptTokens, completionTokens, costUsd } = evaluated({}).usage;
  const usage = { answerRequests, judgeRequests, retries, promptTokens, completionTokens, costUsd };
  const old = model({ checkpoints: [evaluated({ usage })] });
  expect(verdictFileSchema.safeParse(old.file).success).toBe(true);
  expect(renderComment(old)).toContain('- Tokens: 1,204,331 in, 402,118 out\n- Cost: 4.31 USD\n');
});

test('a cost that is known of one side only is not called the cost', () => {
  const usage = evaluated({}).usage;
  const partly = model({
    checkpoints: [evaluated({ usage: { ...usage, costUsd: null, judge: { ...usage.judge!, costUsd: null } } })],
  });
  expect(renderComment(partly)).toContain('- Cost: not known in all (answers 1.20 USD, judge without a price)');
  expect(renderOutputs(partly.file)).toMatchObject({ 'cost-usd': '' });
});
