import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Before any worker starts: a date printed in a test is the same in Beijing and in Berlin.
process.env.TZ = 'UTC'

const shared = {
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '') } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          // The tests share no state, and importing the geometry anew for each file costs more than they do.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'tests/browser/**'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['tests/support/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
