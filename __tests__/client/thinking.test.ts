import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stripThinking } from '../../src/client/thinking.ts';

test.each([
  ['<think>a</think>\n\nb', 'b'],
  ['  <think>\na\n</think> b ', 'b '],
  ['<thinking>a</thinking>b', 'b'],
  ['<THINK>a</Think>b', 'b'],
  ['<think>a</think><think>c</think>b', 'b'],
  ['thinking aloud</think>\nb', 'b'],
  ['thinking aloud</think><think>more</think>b', 'b'],
  ['<think>never closed, 85', ''],
  ['<think>a</think><think>never closed', ''],
  ['<thinking>a </think> is not its end', ''],
  ['', ''],
  ['  plain  ', '  plain  '],
  ['write <think>x</think> like this', 'write <think>x</think> like this'],
])('%j becomes %j', (text, answer) => {
  expect(stripThinking(text)).toBe(answer);
});

test('text without tags is unchanged, and thinking before it makes no difference', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (answer, thinking) => {
      fc.pre(!/<\/?think/i.test(answer + thinking));
      expect(stripThinking(answer)).toBe(answer);
      expect(stripThinking(`<think>${thinking}</think>${answer}`)).toBe(answer.trimStart());
    }),
  );
});
