// The direction in which the rooms of src/ may import each other (CONTRIBUTING, "The house").
// Each room names the rooms it may use; anything else is an error, and so is a circle.
const MAY_USE = {
  schema: [],
  stats: [],
  client: ['schema', 'suite'],
  suite: ['schema'],
  config: ['schema', 'suite'],
  answers: ['schema', 'suite', 'client'],
  judge: ['schema', 'suite', 'client', 'stats'],
  evaluate: ['schema', 'suite', 'answers', 'judge', 'client', 'stats'],
  verdict: ['schema', 'stats', 'config'],
  report: ['schema', 'stats', 'config', 'verdict'],
  github: ['schema'],
  baseline: ['schema', 'answers', 'evaluate', 'suite', 'github'],
};
const COMMON = ['errors.ts', 'untrusted.ts', 'numbers.ts', 'lineFile.ts'];

const rooms = Object.entries(MAY_USE).map(([room, allowed]) => ({
  name: `${room}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/${room}/`, ...allowed.map((r) => `^src/${r}/`), ...(room === 'stats' || room === 'schema' ? [] : COMMON.map((f) => `^src/${f}$`))],
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...rooms,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
