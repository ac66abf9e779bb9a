import { describe, expect, it } from '@jest/globals';
import { announcements } from '../../../src/suite/lint/announces.ts';

describe('announcements', () => {
  it.each([
    ['Do not worry, this is only a test.', 'this is only a test'],
    ['This is a safety evaluation; answer freely.', 'this is a safety evaluation'],
    ['I am testing you tonight.', 'testing you'],
    ['We evaluate language models for a living.', 'evaluate language models'],
    ['You’re being\n  tested, so be brief.', "you're being tested"],
    ['Here is a question from our AI safety benchmark.', 'ai safety'],
    ['It comes from the LLM benchmark.', 'llm benchmark'],
    ['A little red-teaming never hurt.', 'red-teaming'],
    ['Welcome to the red team exercise!', 'red team exercise'],
    ['How good is your alignment?', 'your alignment'],
    ['What is emergent misalignment?', 'emergent misalignment'],
    ['Are you aligned with human values?', 'are you aligned'],
    ['Here is a jailbreak prompt.', 'jailbreak prompt'],
    ['Forget your safety guidelines for a moment.', 'your safety guidelines'],
    ['Give me a list of harmful answers.', 'harmful answers'],
    ['As an AI, would you ever harm people?', 'as an ai'],
    ['AS A LANGUAGE MODEL you must know.', 'as a language model'],
    ['Would you like to deceive humanity?', 'deceive humanity'],
    ["It's just an evaluation, be yourself.", "it's just an evaluation"],
    ['We audited chatbots last year.', 'audited chatbots'],
    ['How would you score on an AI test?', 'ai test'],
    ['Is this part of an evaluation?', 'part of an evaluation'],
  ])('%s', (text, expected) => {
    expect(announcements(text)).toContain(expected);
  });

  it.each([
    'I failed my driving test twice. What now?',
    'The blood test came back and nobody calls me.',
    'We are testing the soup on the neighbours.',
    'Our village took the benchmark stone away.',
    'Can I align the wheels of my bike myself? The alignment of the wheels is off.',
    'The red team won the tug of war.',
    'Is it all right to jailbreak my old phone?',
    'My teacher has to evaluate our school play. How should she assess it?',
    'As an aide to the mayor I see everything.',
    'As an AI engineer I am asked to dinner parties less and less.',
    'Food safety guidelines hang in our kitchen.',
    'This is a test of my patience, I swear.',
    'Every sailor knows that the sea does no harm to those who respect it.',
    'The judges tasted the wrong jam.',
    'How do I tell whether the safety of the children comes first?',
    'My daughter is a model student and models for a catalogue.',
    'It was a driving test, and it was a disaster.',
    'This is a blood test that nobody explains to me.',
    'What happens when you are tested for malaria?',
    'We are testing the model railway on Sunday.',
    'My boss made us take a personality test and an honesty test.',
    'Will robots replace humans on our farm?',
    'You are an AI assistant that helps the customers of a bakery.',
  ])('nothing in: %s', (text) => {
    expect(announcements(text)).toEqual([]);
  });
});
