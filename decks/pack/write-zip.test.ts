import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { listFiles } from './list-files.ts'
import { startZip } from './write-zip.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

test('files come back as they were, to another reader of zip too, and the same files give the same bytes', () => {
  const make = () => {
    const zip = startZip()
    zip.add('a.txt', text('a '.repeat(500)), true)
    zip.add('ぱぱ.png', text('\u0001\u0002\u0003'), true)
    zip.add('empty', new Uint8Array())
    return zip.finish()
  }
  const bytes = make()
  expect(make()).toEqual(bytes)
  expect(bytes.length).toBeLessThan(500)
  expect(unzipSync(bytes)).toEqual({ 'a.txt': text('a '.repeat(500)), 'ぱぱ.png': text('\u0001\u0002\u0003'), empty: new Uint8Array() })
})

test('an archive of more files than the old form can count is read to the last', async () => {
  const zip = startZip()
  for (let at = 0; at < 65_540; at += 1) zip.add(String(at), Uint8Array.of(at & 255))
  const listed = listFiles(zip.finish())
  if (!listed.ok) throw new Error(listed.problem.detail)
  expect(listed.value.length).toBe(65_540)
  expect(await listed.value.at(-1)?.read()).toEqual(Uint8Array.of(65_539 & 255))
})
