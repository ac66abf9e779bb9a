// The conventions of CONTRIBUTING that a machine can hold: strict types, and pure rooms that read no clock,
// draw no random number, do no I/O and hold no promise.
import tseslint from 'typescript-eslint';

const PURE = ['src/stats/**', 'src/verdict/**', 'src/report/**', 'src/schema/**', 'src/untrusted.ts', 'src/numbers.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'lib/',
      'node_modules/',
      'coverage/',
      '*.cjs',
      '*.mjs',
      'bench/engine/peers/',
      'examples/self-test/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pure rooms are handed their randomness.' },
        { object: 'Date', property: 'now', message: 'Pure rooms are handed the time.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'Pure rooms decide synchronously.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pure rooms are handed the time.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:fs', 'node:fs/*', 'node:http', 'node:https', 'node:net', 'node:child_process'] },
      ],
    },
  },
  {
    files: ['__tests__/**', 'scripts/**', 'examples/**', 'bench/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
