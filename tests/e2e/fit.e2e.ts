// Weights are fitted in the real app: in a process of its own, while the page stays at work.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fsrsLearner } from '../../bench/scheduler/learners.ts'
import { simulateLog } from '../../bench/scheduler/simulate-log.ts'
import { logToItems } from '../../decks/study/fit/fit-items.ts'
import { isSane } from '../../decks/study/fit/is-sane.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { trainWeights } from '../../electron/train-weights.ts'
import { launchApp, type RunningApp } from './launch.ts'

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  rmSync(running.dataDir, { recursive: true, force: true })
})

function someItems(answers: number) {
  const { log } = simulateLog({ learner: fsrsLearner('usual', standardWeights), seed: 5, answers, newPerDay: 20, missed: 0.1, buttons: 4 })
  return logToItems(log, { startHour: 0, offsetAt: () => 0 })
}

/** Asks the app's bridge as the page does. `order` is what else happened and when: whatever stands before `fitted` did not wait for the fit. */
async function fitInApp({ ratings, days, starts, targets }: ReturnType<typeof someItems>, cuts: number[], isStopped = false) {
  return running.page.evaluate(
    async ({ ratings, days, starts, targets, cuts, isStopped }) => {
      const { lectern } = globalThis as unknown as { lectern: { call(name: string, input: unknown): Promise<unknown> } }
      const order: string[] = []
      const input = { ratings: Uint8Array.from(ratings), days: Int32Array.from(days), starts: Uint32Array.from(starts), targets: Uint32Array.from(targets), cuts, relearningSteps: 1 }
      const fitting = lectern.call('study.fit', input).then((reply) => (order.push('fitted'), reply))
      const others = [
        lectern.call('app.about', {}).then(() => order.push('called')),
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => order.push('painted')),
      ]
      if (isStopped) await lectern.call('study.stopFit', {})
      const reply = await fitting
      await Promise.all(others)
      return { reply: reply as { ok: boolean; value: { weights: number[][] }; problem: { type: string } }, order }
    },
    { ratings: [...ratings], days: [...days], starts: [...starts], targets: [...targets], cuts, isStopped },
  )
}

test('twelve thousand answers give the weights that the trainer gives, and neither the page nor the shell waits', async () => {
  const items = someItems(12_000)
  const cuts = [Math.floor(items.targets.length / 2), items.targets.length]
  const { reply, order } = await fitInApp(items, cuts)
  expect(reply).toMatchObject({ ok: true })
  expect(reply.value.weights).toEqual(await trainWeights(items, cuts, 1))
  expect(reply.value.weights.every(isSane)).toBe(true)
  expect(order.at(-1)).toBe('fitted')
})

test('a fit can be stopped, and the next one runs', async () => {
  const items = someItems(12_000)
  const cuts = Array.from({ length: 12 }, () => items.targets.length)
  expect(await fitInApp(items, cuts, true)).toMatchObject({ reply: { ok: false, problem: { type: 'fit-stopped' } } })
  expect(await fitInApp(someItems(1000), [300])).toMatchObject({ reply: { ok: true } })
})

test('answers that do not belong together are refused before anything runs', async () => {
  const items = someItems(1000)
  expect(await fitInApp({ ...items, starts: Uint32Array.of(5, 0) }, [1])).toMatchObject({ reply: { ok: false, problem: { type: 'bad-fit' } } })
  expect(await fitInApp({ ...items, days: items.days.slice(1) }, [1])).toMatchObject({ reply: { ok: false, problem: { type: 'bad-fit' } } })
})
