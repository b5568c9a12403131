import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Waits until a question is on show and can be answered; a key pressed before the card has been read does nothing. */
export async function waitForCard(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Show answer/ })
  await button.waitFor()
  await expect.poll(() => button.isEnabled(), { timeout: 30_000 }).toBe(true)
}
