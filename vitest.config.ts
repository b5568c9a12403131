import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By itself vitest leaves one core free: on two that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // Patience for busy machines: no test is about time.
          testTimeout: 60_000,
          environment: 'node',
          include: ['decks/**/*.test.ts', 'electron/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'renderer/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/property-setup.ts'],
        },
      },
      {
        test: {
          name: 'component',
          testTimeout: 60_000,
          environment: 'jsdom',
          include: ['renderer/**/*.test.tsx'],
          setupFiles: ['tests/property-setup.ts', 'tests/component-setup.ts'],
        },
      },
    ],
  },
})
