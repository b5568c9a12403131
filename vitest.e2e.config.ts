import { defineConfig } from 'vitest/config'

// The real app in the real Electron, two test files at a time: each opens windows, on a screen of its own where there is none.
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/*.e2e.ts'],
    globalSetup: ['tests/e2e/prepare.ts'],
    setupFiles: ['tests/e2e/choose-screen.ts'],
    // As many as prepare.ts starts screens for.
    maxWorkers: 2,
    // A real window on a busy machine: once more before it counts. What is broken fails twice.
    retry: 1,
    // What is waited for comes within a second on a machine that has nothing else to do.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
