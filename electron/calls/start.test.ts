import { expect, test } from 'vitest'
import { createStartAnswers, type StartWorld } from './start.ts'

const megabyte = 1024 * 1024

function answersOf(change: Partial<StartWorld> = {}) {
  return createStartAnswers({
    findings: { problems: [], isDatabaseAside: false, isUpgrade: false },
    room: async () => 1e10,
    copyAside: async () => 'aside/now',
    clearDatabase: async () => undefined,
    ...change,
  })
}

test.each([
  [null, 'enough'],
  [100 * megabyte, 'enough'],
  [100 * megabyte - 1, 'little'],
  [20 * megabyte, 'little'],
  [20 * megabyte - 1, 'full'],
  [0, 'full'],
])('%s bytes are %s', async (room, disk) => {
  expect(await answersOf({ room: async () => room })['start.report']({})).toEqual({ ok: true, value: { problems: [], room, disk, database: 'kept' } })
})

test('the database is copied before it is cleared, and told from then on', async () => {
  const done: string[] = []
  const answers = answersOf({
    copyAside: async () => {
      done.push('copied')
      return 'aside/now'
    },
    clearDatabase: async () => void done.push('cleared'),
  })
  expect(await answers['start.putDatabaseAside']({})).toEqual({ ok: true, value: {} })
  expect(done).toEqual(['copied', 'cleared'])
  expect(await answers['start.report']({})).toMatchObject({ ok: true, value: { database: 'put-aside', problems: [{ type: 'database-aside', detail: expect.stringContaining('aside/now') }] } })
})

test('what cannot be copied is not cleared', async () => {
  let isCleared = false
  const answers = answersOf({
    copyAside: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    clearDatabase: async () => {
      isCleared = true
    },
  })
  expect(await answers['start.putDatabaseAside']({})).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect(isCleared).toBe(false)
  expect(await answers['start.report']({})).toMatchObject({ ok: true, value: { database: 'kept' } })
})
