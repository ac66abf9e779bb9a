// Four projects: `unit` (under a minute), `slow` (whole processes, and whatever simulates many runs), `browser` (needs
// Chromium) and `foreign` (needs Python, for a server that nobody here wrote). CI runs all.
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/jest.transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
};

export default {
  // Of every project: in a project's own options it is not heeded.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(?:slow|browser|foreign)\\.test\\.ts$'],
    },
    { ...common, displayName: 'slow', testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'] },
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/__tests__/**/*.browser.test.ts'] },
    { ...common, displayName: 'foreign', testMatch: ['<rootDir>/__tests__/**/*.foreign.test.ts'] },
  ],
};
