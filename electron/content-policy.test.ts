import { expect, test } from 'vitest'
import { contentPolicy, contentPolicyForDev, contentPolicyForMeta, safeHeaders } from './content-policy.ts'

test('the policy is exactly this: a change of it is a decision', () => {
  expect(contentPolicy).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
  )
  expect(safeHeaders).toMatchObject({ 'Content-Security-Policy': contentPolicy, 'X-Content-Type-Options': 'nosniff' })
})

test('nothing in it lets in what a page must never run or reach', () => {
  expect(contentPolicy).not.toMatch(/unsafe|\*|https?:|wasm|strict-dynamic/)
})

test("the page's own tag says the same but for what a tag cannot say", () => {
  expect(contentPolicyForMeta).toBe(contentPolicy.replace("frame-ancestors 'none'; ", ''))
})

test("development adds inline code and Vite's socket only", () => {
  const dev = contentPolicyForDev('http://127.0.0.1:5173')
  expect(dev).toContain("script-src 'self' 'unsafe-inline';")
  expect(dev).toContain("connect-src 'self' ws://127.0.0.1:5173;")
  expect(dev).not.toContain('unsafe-eval')
})
