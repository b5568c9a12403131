/** Where the page's things may come from: the page's own origin, and nowhere else. One table for shell, browser server and build. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

/** The Content-Security-Policy the page is served with, in the app and in the browser edition. */
export const contentPolicy = policyText(Object.entries(directives))

/** The same policy as the built page's own `<meta>`: there, frame-ancestors has no meaning. */
export const contentPolicyForMeta = policyText(Object.entries(directives).filter(([name]) => name !== 'frame-ancestors'))

/**
 * The policy of the files that workers run: they may compile WebAssembly, which the parser's kernel is (decision 9) and the
 * recogniser of letters in scanned pages. A worker has the policy of its own file's answer, so the page itself still may not.
 */
export const contentPolicyForWorker = policyText(Object.entries({ ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" }))

/** What `npm run dev` allows besides: Vite's inline preamble and styles, its socket, and WebAssembly everywhere. Never part of a build. */
export function contentPolicyForDev(server: string): string {
  const socket = server.replace(/^http/, 'ws')
  const loosened: Readonly<Record<string, string>> = {
    'script-src': "'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ${socket}`,
  }
  return policyText(Object.entries(directives).flatMap(([name, value]) => (name.includes('trusted-types') ? [] : [[name, loosened[name] ?? value]])))
}

/** The headers of every answer, whatever it holds. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The headers of one of the page's files, by its path: a script with `worker` in its name is what a worker runs. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return /worker[^/\\]*\.js$/.test(path) ? { ...safeHeaders, 'Content-Security-Policy': contentPolicyForWorker } : safeHeaders
}

function policyText(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `${name} ${value}`).join('; ')
}
