import { describe, expect, it } from '@jest/globals';
import {
  envNameOf,
  INPUTS,
  isInputName,
  rawInputs,
  readInputsFromEnv,
  unknownInputs,
} from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';

describe('the table of inputs', () => {
  it('has the inputs of the design, each once, each described', () => {
    const names = INPUTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(26);
    expect(names).toEqual(
      'mode policy model base-url api-key checkpoints answers judge-model judge-base-url judge-api-key suite baseline baseline-model output-dir shard fail-on fail-on-error comment comment-key pull-request sha github-token detect max-requests max-cost-usd max-minutes'.split(
        ' ',
      ),
    );
    for (const { description } of INPUTS) expect(description).toMatch(/^[A-Z].{20,}\.$/su);
  });

  it('knows its secrets', () => {
    expect(INPUTS.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'api-key',
      'judge-api-key',
      'github-token',
    ]);
  });

  it('tells names of inputs from other words', () => {
    expect(isInputName('base-url')).toBe(true);
    expect(isInputName('base_url')).toBe(false);
  });
});

describe('the table of outputs', () => {
  it('has the outputs of the design, each described', () => {
    expect(OUTPUTS.map(({ name }) => name)).toEqual(
      'verdict reasons misalignment-rate misalignment-low misalignment-high increase increase-low increase-high recommended-checkpoint onset-step verdict-file report-dir comment-url requests cost-usd'.split(
        ' ',
      ),
    );
    for (const { description } of OUTPUTS) expect(description).toMatch(/\.$/u);
  });
});

describe('reading inputs', () => {
  it("uses the runner's names: upper case, hyphens kept", () => {
    expect(envNameOf('output-dir')).toBe('INPUT_OUTPUT-DIR');
    expect(envNameOf('two words')).toBe('INPUT_TWO_WORDS');
    const env = { 'INPUT_OUTPUT-DIR': ' out ', INPUT_MODE: 'gate', INPUT_MODEL: '', INPUT_SUITE: '   ', PATH: '/bin' };
    expect(readInputsFromEnv(env)).toEqual({ 'output-dir': 'out', mode: 'gate' });
  });

  it('reads from anywhere else by the same names', () => {
    expect(rawInputs((name) => (name === 'model' ? 'm' : undefined))).toEqual({ model: 'm' });
  });

  it('notices variables that are no inputs, and what they may have meant', () => {
    const env = { INPUT_OUTPUT_DIR: 'out', 'INPUT_BASE-URI': 'x', INPUT_MODE: 'gate', INPUT_NOTHING: '' };
    expect(unknownInputs(env)).toEqual([
      { name: 'output_dir', nearest: 'output-dir' },
      { name: 'base-uri', nearest: 'base-url' },
    ]);
  });
});
