import { expect, test } from 'vitest'
import { contentPolicy, contentPolicyForBrowser, contentPolicyForDev, contentPolicyForMeta, contentPolicyForWorker, headersOf, safeHeaders } from './content-policy.ts'

test('the policy is exactly this: a change of it is a decision', () => {
  expect(contentPolicy).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
      "media-src blob:; frame-src lectern-card:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default lectern-cards",
  )
  expect(safeHeaders).toMatchObject({ 'Content-Security-Policy': contentPolicy, 'X-Content-Type-Options': 'nosniff' })
})

test('nothing in it lets in what a page must never run or reach', () => {
  expect(contentPolicy).not.toMatch(/unsafe|\*|https?:|wasm|strict-dynamic/)
})

test('the browser edition allows what its frames of text inherit, and no frame with an address', () => {
  expect(contentPolicyForBrowser).toBe(
    contentPolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("font-src 'self'", "font-src 'self' data:").replace('media-src blob:', 'media-src blob: data:').replace('frame-src lectern-card:', "frame-src 'none'"),
  )
  expect(headersOf('/page/assets/main-x.js', 'browser')['Content-Security-Policy']).toBe(contentPolicyForBrowser)
  expect(headersOf('/page/assets/make.worker-x.js', 'browser')['Content-Security-Policy']).toBe(contentPolicyForWorker)
})

test("the page's own tag says what app and browser edition allow together, but for what a tag cannot say", () => {
  expect(contentPolicyForMeta).toBe(contentPolicyForBrowser.replace("frame-ancestors 'none'; ", '').replace("frame-src 'none'", 'frame-src lectern-card:'))
})

test("development adds inline code and Vite's socket only", () => {
  const dev = contentPolicyForDev('http://127.0.0.1:5173')
  expect(dev).toContain("script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval';")
  expect(dev).toContain("connect-src 'self' ws://127.0.0.1:5173;")
  expect(dev).not.toContain("'unsafe-eval'")
})

test('a worker may compile WebAssembly besides, and nothing else', () => {
  expect(contentPolicyForWorker).toBe(contentPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"))
})

test.each(['/page/assets/make.worker-aH6sXj4S.js', 'C:\\page\\assets\\make.worker-aH6sXj4S.js', '/page/recognise/worker.min.js'])('%s is run by a worker', (path) => {
  expect(headersOf(path)).toEqual({ ...safeHeaders, 'Content-Security-Policy': contentPolicyForWorker })
})

test.each(['/page/index.html', '/page/assets/index-DGPQm85f.js', '/page/worker/index.js', '/page/assets/worker.html', 'C:\\worker\\index.js'])('%s is not', (path) => {
  expect(headersOf(path)).toBe(safeHeaders)
})
