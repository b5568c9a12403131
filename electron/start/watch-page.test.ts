import { expect, test } from 'vitest'
import { createPageWatch, type PageWorld } from './watch-page.ts'

function aWorld(change: Partial<PageWorld> = {}) {
  const done: string[] = []
  const note = (what: string) => () => void done.push(what)
  const world = { time: 1_000_000 }
  const watch = createPageWatch({
    reload: note('reload'),
    endPage: note('end'),
    quit: note('quit'),
    log: (what) => void done.push(what),
    askAgain: async () => true,
    askHanging: async () => false,
    now: () => world.time,
    ...change,
  })
  return { watch, done, world }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('a page that ended is loaded again and noted; one that was closed is not', () => {
  const { watch, done } = aWorld()
  watch.gone('clean-exit', 0)
  watch.gone('crashed', 11)
  expect(done).toEqual(['page crashed 11', 'reload'])
})

test('the fourth end within a minute asks; three now and then do not', async () => {
  const asked: string[] = []
  const { watch, done, world } = aWorld({
    askAgain: async () => {
      asked.push('asked')
      return asked.length === 1
    },
  })
  for (let count = 0; count < 9; count += 1) {
    watch.gone('oom', 1)
    world.time += 30_000
  }
  expect(asked).toEqual([])
  world.time += 100_000
  done.length = 0
  for (let count = 0; count < 5; count += 1) watch.gone('crashed', 1)
  await settle()
  expect(asked).toHaveLength(1)
  expect(done.filter((what) => what === 'reload')).toHaveLength(4)
  // It was tried once more, and ends again and again: the reader gives up.
  for (let count = 0; count < 4; count += 1) watch.gone('crashed', 1)
  await settle()
  expect(asked).toHaveLength(2)
  expect(done.at(-1)).toBe('quit')
})

test('a page that hangs is ended only when the reader says so', async () => {
  const answers = [false, true]
  const { watch, done } = aWorld({ askHanging: async () => answers.shift() ?? false })
  watch.hangs()
  watch.hangs()
  await settle()
  expect(done).toEqual(['page hangs'])
  watch.hangs()
  await settle()
  expect(done).toEqual(['page hangs', 'page hangs', 'end'])
  watch.gone('killed', 9)
  expect(done.at(-1)).toBe('reload')
})

test('an answer of the page takes the question back', async () => {
  const waiting: ((tired: boolean) => void)[] = []
  const signals: AbortSignal[] = []
  const { watch, done } = aWorld({
    askHanging: (signal) => {
      signals.push(signal)
      return new Promise((resolve) => waiting.push(resolve))
    },
  })
  watch.hangs()
  watch.answers()
  expect(signals[0]?.aborted).toBe(true)
  waiting[0]?.(true)
  await settle()
  expect(done).toEqual(['page hangs'])
})
