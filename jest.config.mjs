// Two projects: `unit` (under a minute) and `slow` (whole processes, a browser, a runner). CI runs both.
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/jest.transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
};

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.slow\\.test\\.ts$'],
    },
    { ...common, displayName: 'slow', testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'] },
  ],
};
