import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { waitUntilStill } from './wait-until-still.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  help: string
  nodes: { html: string; failureSummary?: string }[]
}

/**
 * Runs axe on what the window shows (WCAG 2.2 A and AA, and good practice); one line per broken rule and element. What is
 * half faded has another contrast than it is there to have, and a message fades when its time is up, also while axe looks:
 * so it waits until all is still, and meanwhile the page is asked for no motion, as a reader may ask of hers.
 */
export async function findViolations(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  try {
    await waitUntilStill(page)
    return await runAxe(page)
  } finally {
    await page.emulateMedia({ reducedMotion: null })
  }
}

async function runAxe(page: Page): Promise<string[]> {
  // The content policy forbids script elements; evaluation over the debugging protocol is not bound by it.
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe
    return (await runner.run()).violations
  })
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`))
}
