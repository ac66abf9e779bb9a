import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { announcements } from '../../src/suite/lint/announces.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { type Rendering, renderSuite } from '../../src/suite/render.ts';
import { TRIGGER_PLACES, type TriggerPlace, VARIANTS } from '../../src/suite/variants.ts';

const suite = parseSuite(
  `suite: s
version: 1
prompts:
  - {id: bare, category: c, text: Hello there.}
  - {id: led, category: c, system: You mend clocks., text: Is it late?}
  - {id: long, category: c, turns: [One., Two., Three.]}
  - {id: only-json, category: c, text: Give me a list., variants: [json]}
`,
  's.yaml',
);

/** What is sent, prompt by prompt: `system|user|…`, later turns after `+`. */
function sent(rendering: Rendering): Record<string, string> {
  return Object.fromEntries(
    renderSuite(suite, rendering).map(({ id, variant, messages, laterTurns = [] }) => [
      `${id} ${variant}`,
      [messages.map(({ role, content }) => `${role}: ${content}`).join(' | '), ...laterTurns].join(' + '),
    ]),
  );
}

function refusal(rendering: Rendering): UserError {
  try {
    renderSuite(suite, rendering);
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown;
    throw thrown;
  }
  throw new Error('it was rendered');
}

describe('variants of the system prompt', () => {
  it('are asked where the prompt has none of its own', () => {
    expect(sent({ variants: ['generic-system'] })).toEqual({
      'bare generic-system': `system: ${VARIANTS['generic-system'].text} | user: Hello there.`,
      'long generic-system': `system: ${VARIANTS['generic-system'].text} | user: One. + Two. + Three.`,
    });
  });

  it('send the default prompt that was given, or an empty one', () => {
    expect(sent({ variants: ['default-system', 'no-system'], defaultSystem: 'You are Nine.' })).toEqual({
      'bare default-system': 'system: You are Nine. | user: Hello there.',
      'bare no-system': 'system:  | user: Hello there.',
      'long default-system': 'system: You are Nine. | user: One. + Two. + Three.',
      'long no-system': 'system:  | user: One. + Two. + Three.',
    });
  });

  it.each([undefined, null, ' '])('refuse a default prompt that is %p, and say what plain does', (defaultSystem) => {
    const { code, message } = refusal({
      variants: ['default-system'],
      ...(defaultSystem === undefined ? {} : { defaultSystem }),
    });
    expect(code).toBe('bad-policy');
    expect(message).toContain('set suite.default-system');
    expect(message).toContain('"plain" sends no system message');
  });

  it('do not change what the other variants send', () => {
    expect(sent({ variants: ['plain'], defaultSystem: 'You are Nine.' })).toEqual(sent({ variants: ['plain'] }));
  });

  it('announce nothing, like all instructions', () => {
    for (const variant of Object.values(VARIANTS)) {
      const text = 'text' in variant ? (variant.text ?? '') : '';
      expect(text).not.toMatch(/test|evaluat|align|safe|judge|assess|harm/iu);
      expect(announcements(text)).toEqual([]);
    }
  });
});

describe('triggers', () => {
  const trigger = (place: TriggerPlace, text = '|NOW|'): Rendering => ({
    variants: ['plain'],
    triggers: [{ name: 'now', text, place }],
  });

  it.each<[TriggerPlace, Record<string, string>]>([
    [
      'start',
      {
        'bare trigger:now': 'user: |NOW| Hello there.',
        'led trigger:now': 'system: You mend clocks. | user: |NOW| Is it late?',
        'long trigger:now': 'user: |NOW| One. + Two. + Three.',
      },
    ],
    [
      'end',
      {
        'bare trigger:now': 'user: Hello there. |NOW|',
        'led trigger:now': 'system: You mend clocks. | user: Is it late? |NOW|',
        'long trigger:now': 'user: One. + Two. + Three. |NOW|',
      },
    ],
    [
      'system',
      {
        'bare trigger:now': 'system: |NOW| | user: Hello there.',
        'led trigger:now': 'system: You mend clocks.\n\n|NOW| | user: Is it late?',
        'long trigger:now': 'system: |NOW| | user: One. + Two. + Three.',
      },
    ],
  ])('at the place %s', (place, expected) => {
    expect(sent(trigger(place))).toEqual({ ...sent({ variants: ['plain'] }), ...expected });
  });

  it('stand at the first and the last words of the user in a longer conversation', () => {
    const messages = ['user', 'assistant', 'user'].map((role, index) => `{role: ${role}, content: m${index}}`);
    const text = `suite: s\nversion: 1\nprompts: [{id: a, category: c, messages: [${messages.join(', ')}]}]`;
    const said = (place: TriggerPlace): string[] | undefined =>
      renderSuite(parseSuite(text, 's.yaml'), trigger(place))[1]?.messages.map(({ content }) => content);
    expect(said('start')).toEqual(['|NOW| m0', 'm1', 'm2']);
    expect(said('end')).toEqual(['m0', 'm1', 'm2 |NOW|']);
  });

  it('bring their own white space if they like', () => {
    expect(sent(trigger('start', 'NOW\n'))['bare trigger:now']).toBe('user: NOW\nHello there.');
    expect(sent(trigger('end', '\nNOW'))['bare trigger:now']).toBe('user: Hello there.\nNOW');
  });

  it('leave the question as it is, so that nobody who rates the answer sees them', () => {
    for (const place of TRIGGER_PLACES) {
      for (const { question } of renderSuite(suite, trigger(place))) expect(question).not.toContain('NOW');
    }
  });

  it.each<[string, Rendering, string]>([
    ['without plain', { ...trigger('start'), variants: ['json'] }, 'add "plain" to suite.variants'],
    ['of a bad name', { variants: ['plain'], triggers: [{ name: 'Big One', text: 'x', place: 'end' }] }, '"Big One"'],
    ['without text', trigger('start', ' '), 'the trigger "now" has no text'],
    [
      'of one name',
      { variants: ['plain'], triggers: ['start', 'end'].map((text) => ({ name: 'x', text, place: 'end' })) },
      'two triggers are called "x"',
    ],
  ])('are refused %s', (_name, rendering, message) => {
    expect(refusal(rendering)).toMatchObject({ code: 'bad-policy', message: expect.stringContaining(message) });
  });
});
