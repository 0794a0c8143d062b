import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'simulator/**/*.test.ts',
      'test/**/*.test.ts',
      'training/**/*.test.ts',
      'web/src/**/*.test.{ts,tsx}',
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // One more than the cores of a CI machine: whole calls wait for sockets and disks about a fifth of their time.
    maxWorkers: 3,
  },
})
