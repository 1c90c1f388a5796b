/** Tests run as native ES modules; swc strips the types. */
export default {
  testEnvironment: 'node',
  // Many tests wait for processes they started: a core is not kept back for the runner.
  maxWorkers: '100%',
  // Only what hangs is stopped: no test is about how long something takes.
  testTimeout: 240_000,
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/generated/**'],
};
