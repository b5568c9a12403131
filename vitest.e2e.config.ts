import { defineConfig } from 'vitest/config'

// The real app in the real Electron, one test file at a time: each opens windows and takes the machine.
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/*.e2e.ts'],
    globalSetup: ['tests/e2e/prepare.ts'],
    fileParallelism: false,
    // A real window on a busy machine: once more before it counts. What is broken fails twice.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
