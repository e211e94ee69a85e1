import { defineConfig } from 'vitest/config'

/** CI reads the true counts from this file. */
const counted: [string, Record<string, unknown>][] = process.env.CI
  ? [['json', { outputFile: 'test-results.json' }]]
  : []

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Against a hang alone: tests that start processes take long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes, also on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', ...counted],
  },
})
