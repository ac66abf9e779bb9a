// What a later step of a workflow reads.
import { expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { renderOutputs } from '../../src/report/outputs.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
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
  expect(renderComment(live)).toContain('- Whole run, baseline included: 7,344 requests, 8.63 USD');
  expect(renderTerminal(live, { colour: false })).toContain('7,344 requests, 8.63 USD; 36 retried');
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
