import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { contentPolicyForMeta } from './electron/content-policy.ts'

const root = import.meta.dirname

/**
 * One CommonJS file each for Node 18.15: the oldest Electron we run on loads nothing else, and a sandboxed preload must be
 * one file. The trainer is compiled for each platform and stays a package of its own.
 */
function shellBuild(files: Readonly<Record<string, string>>): object {
  return {
    target: 'node18.15',
    externalizeDeps: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, resolve(root, file)])),
      external: ['@open-spaced-repetition/binding'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  }
}

/** The built page carries its own policy too, for whoever serves it without ours in the headers. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicyForMeta }, injectTo: 'head-prepend' },
  ],
}

/**
 * [Note: zod without eval] zod asks, when the first schema is made, whether it may compile text. The page's policy forbids
 * and reports it. A line of ours in the page comes too late, because the chunk with the schemas runs before it.
 */
const zodWithoutEval = (): Plugin => ({
  name: 'zod-without-eval',
  transform: (code, id) => (id.endsWith('/zod/v4/core/core.js') ? `globalThis.__zod_globalConfig = { jitless: true };\n${code}` : null),
})

export default defineConfig({
  main: { build: shellBuild({ main: 'electron/main.ts', 'fit-process': 'electron/fit-process.ts' }) },
  preload: { build: shellBuild({ preload: 'electron/preload.ts' }) },
  renderer: {
    root: resolve(root, 'renderer'),
    // In development the page has our scheme's address, so its socket must be told where Vite is.
    server: { host: '127.0.0.1', port: 5173, strictPort: true, hmr: { protocol: 'ws', host: '127.0.0.1', port: 5173 } },
    plugins: [react(), policyInPage, zodWithoutEval()],
    worker: { format: 'es', plugins: () => [zodWithoutEval()] },
    build: {
      target: 'chrome114',
      cssTarget: 'chrome114',
      minify: true,
      // Preload tags for modules are enough; the polyfill would be an inline script's work.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      outDir: resolve(root, 'out/renderer'),
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
})
