import { defineConfig } from 'vitest/config'

/** CI reads the true counts from this file. */
const counted: [string, Record<string, unknown>][] = process.env.CI
  ? [['json', { outputFile: 'test-results.json' }]]
  : []

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes, since a test of a command sets the working directory. One for all files of a worker: the tests share
    // no state (none mocks a module), and to load the engine, the word lists and Bolt anew for each file took half
    // of the processor time.
    pool: 'forks',
    isolate: false,
    // All cores: by default one is left for the terminal, which of two leaves one.
    maxWorkers: '100%',
    // Against a hang alone: tests that start processes take long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes, also on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', ...counted],
  },
})
