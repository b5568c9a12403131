import { expect, test } from 'vitest'
import { fail, ok } from '../decks/result.ts'
import { createCardReader } from './calls/cards.ts'
import { parseCardAddress } from './card-address.ts'
import { createCardFrames, cardPolicy, readRange } from './card-frames.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4])
const html = new TextEncoder().encode('<html><script>1</script></html>')
const files = new Map([
  ['a'.repeat(64), png],
  ['b'.repeat(64), html],
])
/** What a backup still has. */
const inBackup = new Map([['c'.repeat(64), png]])
const frames = createCardFrames(async ({ hash, backup }) => {
  const bytes = (backup === undefined ? files : inBackup).get(hash)
  return bytes === undefined ? fail('file-missing', 'It is not there.') : ok({ bytes })
})

const ask = (url: string, range: string | null = null, method = 'GET') => frames.answer({ url, method, headers: { get: () => range } })

test('a card is served with a policy under which nothing runs and nothing leaves', async () => {
  const address = frames.publish({ html: '<p>Hello</p>', media: [] })
  const answer = await ask(address)
  expect(await answer.text()).toBe('<p>Hello</p>')
  expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  const policy = answer.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toBe(cardPolicy(parseCardAddress(address)?.id ?? ''))
  expect(policy).toMatch(/^default-src 'none'; script-src 'none'; .*frame-ancestors lectern:\/\/app; sandbox$/)
  expect(policy).not.toMatch(/allow-|https?:|\*|unsafe-eval/)
})

test('it gets the files that were listed with it and no other, each as what it is', async () => {
  const address = frames.publish({ html: '', media: [{ hash: 'a'.repeat(64), name: 'map.html' }, { hash: 'b'.repeat(64), name: 'page.png' }] })
  const picture = await ask(`${address}m/${'a'.repeat(64)}`)
  expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png'])
  // A document stays unserved, whatever it is called.
  expect((await ask(`${address}m/${'b'.repeat(64)}`)).status).toBe(404)
  const other = frames.publish({ html: '', media: [] })
  expect((await ask(`${other}m/${'a'.repeat(64)}`)).status).toBe(404)
})

test('a card of a backup gets the files of that backup, and those of the journal are not taken for them', async () => {
  const media = [{ hash: 'a'.repeat(64), name: 'map.png' }, { hash: 'c'.repeat(64), name: 'gone.png' }]
  const within = frames.publish({ html: '', media, backup: '20260102T030405006Z-0123abcd' })
  const live = frames.publish({ html: '', media })
  const statuses = async (address: string) => Promise.all(media.map(async ({ hash }) => (await ask(`${address}m/${hash}`)).status))
  expect([await statuses(within), await statuses(live)]).toEqual([[404, 200], [200, 404]])
})

test('the files of a backup are asked of the backups, all others of the journal', async () => {
  const read = createCardReader({ 'journal.readFile': async ({ hash }) => fail('in-the-journal', hash) }, { readFile: async (id, hash) => fail('file-missing', `${id} ${hash}`) })
  expect(await read({ hash: 'a', backup: undefined })).toMatchObject({ ok: false, problem: { type: 'in-the-journal', detail: 'a' } })
  expect(await read({ hash: 'a', backup: 'b' })).toMatchObject({ ok: false, problem: { detail: 'b a' } })
})

test.each(['index.html', '../', 'm/', `m/${'A'.repeat(64)}`, `m/${'a'.repeat(63)}`, `m/${'a'.repeat(64)}/x`, `m/${'a'.repeat(64)}?x`, 'm/..%2f..%2fetc%2fpasswd'])('"%s" of a card is not served', async (path) => {
  const address = frames.publish({ html: 'x', media: [{ hash: 'a'.repeat(64), name: 'a.png' }] })
  expect((await ask(address + path)).status).toBe(404)
  expect((await ask(address, null, 'POST')).status).toBe(404)
})

test('only cards that are shown may be navigated to, and the oldest goes', async () => {
  const first = frames.publish({ html: '1', media: [] })
  expect(frames.isShown(first)).toBe(true)
  expect(frames.isShown(`${first}m/${'a'.repeat(64)}`)).toBe(false)
  for (const other of ['https://example.org/', 'about:blank', 'lectern://app/', `lectern-card://card/${'0'.repeat(32)}/`, first.replace('://', '://x@')]) expect(frames.isShown(other)).toBe(false)
  for (let count = 0; count < 80; count++) frames.publish({ html: '2', media: [] })
  expect(frames.isShown(first)).toBe(false)
  expect((await ask(first)).status).toBe(404)
  const large = frames.publish({ html: 'x'.repeat(49_000_000), media: [] })
  expect(frames.isShown(large)).toBe(true)
})

test('a film is served in parts', async () => {
  const address = frames.publish({ html: '', media: [{ hash: 'a'.repeat(64), name: 'a.png' }] })
  const part = await ask(`${address}m/${'a'.repeat(64)}`, 'bytes=8-9')
  expect([part.status, part.headers.get('Content-Range'), [...new Uint8Array(await part.arrayBuffer())]]).toEqual([206, 'bytes 8-9/12', [1, 2]])
  expect(readRange('bytes=10-', 12)).toEqual([10, 11])
  expect(readRange('bytes=-5', 12)).toEqual([7, 11])
  expect(readRange('bytes=0-99', 12)).toEqual([0, 11])
  for (const wrong of ['bytes=12-', 'bytes=5-4', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'items=0-1']) expect(readRange(wrong, 12)).toBeNull()
})
