import type { Page } from 'playwright-core'

/**
 * Waits until nothing fades or moves any more. What was only just put there begins to fade in with the next frame, and what was
 * just closed to fade out, so it counts as still only when two frames have passed in which nothing did.
 */
export async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    let moving: Animation[] = []
    do {
      await Promise.allSettled(moving.map(({ finished }) => finished))
      for (let frame = 0; frame < 2; frame += 1) await new Promise((next) => requestAnimationFrame(next))
      moving = document.getAnimations().filter(({ playState }) => playState === 'running')
    } while (moving.length > 0)
  })
}
