const swc = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
};

/** @type {import('jest').Config} */
module.exports = {
  // Browsers and Excel's client wait as often as they work: every core is of use.
  maxWorkers: '100%',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Looked up across a test's own realm otherwise, which costs more than the arithmetic.
  sandboxInjectedGlobals: ['Math'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
};
