const swc = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
};
