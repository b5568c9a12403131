import { expect, test } from 'vitest'
import type { Glance } from './create-place.ts'
import { listBackups } from './list-backups.ts'

const problem = { type: 'backup-damaged', detail: 'It was damaged.' }
function aGlance(change: Partial<Glance> = {}): Glance {
  const header = { id: 'a', app: '1', device: 'd', at: 5, reason: 'import', entries: 7, digest: 8, files: 1, bytes: 9, listed: '', lost: 0 } as const
  return { id: 'a', at: 5, size: 100, header, state: 'whole', problem: null, ...change }
}
const damaged = { state: 'damaged', problem } as const

test('backups of both folders are one list, the latest first', () => {
  const list = listBackups([aGlance({ id: 'b', at: 5 }), aGlance({ id: 'c', at: 5 }), aGlance()], [aGlance({ id: 'd', at: 9 }), aGlance()])
  expect(list.map(({ id, place }) => [id, place])).toEqual([['d', 'second'], ['c', 'own'], ['b', 'own'], ['a', 'both']])
  expect(list[3]).toEqual({ id: 'a', at: 5, reason: 'import', place: 'both', entries: 7, digest: 8, files: 1, bytes: 9, state: 'whole', problem: null })
})

test.each<[string, Partial<Glance>, Partial<Glance>, object]>([
  ['both whole', {}, {}, { state: 'whole', problem: null }],
  ['the first damaged', damaged, {}, { state: 'whole', problem: { type: 'copy-damaged', detail: expect.stringContaining('first folder') } }],
  ['the second damaged', {}, damaged, { state: 'whole', problem: { type: 'copy-damaged', detail: expect.stringContaining('second folder') } }],
  ['both damaged', damaged, damaged, { state: 'damaged', problem }],
  ['the first unread', { state: 'unread' }, {}, { state: 'whole', problem: null }],
  ['the first beyond reading', { ...damaged, header: null }, { state: 'unread' }, { state: 'unread', entries: 7, reason: 'import', problem: { type: 'copy-damaged' } }],
  ['both beyond reading', { ...damaged, header: null }, { ...damaged, header: null }, { state: 'damaged', entries: 0, reason: 'time', problem }],
])('%s', (_, first, second, told) => {
  expect(listBackups([aGlance(first)], [aGlance(second)])).toMatchObject([{ place: 'both', ...told }])
})
