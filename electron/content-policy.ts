// [Note: three additions for cards of others] `frame-src`: only the scheme on which such cards stand. `media-src blob:`: the
// page itself plays a card's sounds, from bytes it holds. `trusted-types lectern-cards`: the one policy of renderer/rich, by
// which the sanitiser has HTML parsed into a document that is never shown (decision 15). A browser has no scheme of ours: its
// frames are of text, inherit this policy, and need the page to allow styles and fonts that stand in the text.

/** Where the page's things may come from: the page's own origin, and nowhere else. One table for shell, browser server and build. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': 'blob:',
  'frame-src': 'lectern-card:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default lectern-cards',
}

/** What the browser edition allows besides, for its frames of text inherit it. */
const forBrowser: Readonly<Record<string, string>> = { ...directives, 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:", 'media-src': 'blob: data:', 'frame-src': "'none'" }

/** The Content-Security-Policy the page is served with in the app. */
export const contentPolicy = policyText(Object.entries(directives))

/** The one it is served with in the browser edition. */
export const contentPolicyForBrowser = policyText(Object.entries(forBrowser))

/**
 * The built page's own `<meta>`, for whoever serves it without ours in the headers: what app and browser edition allow taken
 * together, for a policy in the page only ever narrows the one it is served with. frame-ancestors has no meaning there.
 */
export const contentPolicyForMeta = policyText(Object.entries({ ...forBrowser, 'frame-src': directives['frame-src'] ?? '' }).filter(([name]) => name !== 'frame-ancestors'))

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
export function headersOf(path: string, edition: 'desktop' | 'browser' = 'desktop'): Readonly<Record<string, string>> {
  if (/worker[^/\\]*\.js$/.test(path)) return { ...safeHeaders, 'Content-Security-Policy': contentPolicyForWorker }
  return edition === 'desktop' ? safeHeaders : { ...safeHeaders, 'Content-Security-Policy': contentPolicyForBrowser }
}

function policyText(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `${name} ${value}`).join('; ')
}
