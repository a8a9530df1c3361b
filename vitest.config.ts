import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Before any worker starts: a date printed in a test is the same in Beijing and in Berlin.
process.env.TZ = 'UTC'

// One seed for all random inputs of a run: a red run is repeated with its number, `FC_SEED=new` draws another.
process.env.FC_SEED = process.env.FC_SEED === 'new' ? String(Date.now() % 2 ** 31) : (process.env.FC_SEED ?? '20261130')

const setupFiles = ['tests/support/seed.ts']

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
          setupFiles,
          // The tests share no state, and importing the geometry anew for each file costs more than they do.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'tests/{pages,browser}/**'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          environment: 'node',
          setupFiles,
          include: ['tests/{pages,browser}/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['tests/support/global-setup.ts'],
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
