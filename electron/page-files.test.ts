import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPageFile, listPageFiles } from './page-files.ts'

const outside = mkdtempSync(join(tmpdir(), 'lectern-page-'))
const folder = join(outside, 'page')
mkdirSync(join(folder, 'assets/fonts'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), 'page')
writeFileSync(join(folder, 'assets/main.js'), 'code')
writeFileSync(join(folder, 'assets/fonts/a b.woff2'), 'font')
writeFileSync(join(folder, 'assets/weights.bin.gz'), 'weights')
writeFileSync(join(folder, 'assets/map.unknown'), 'unknown')
// On Windows making a link takes rights that a test need not have.
if (process.platform !== 'win32') {
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'assets/link.txt'))
  symlinkSync(outside, join(folder, 'up'))
}
const files = listPageFiles(folder)

test('the list is the folder: plain files of known kinds, and nothing through links', () => {
  expect([...files.keys()].toSorted()).toEqual(['/', '/assets/fonts/a%20b.woff2', '/assets/main.js', '/assets/weights.bin.gz', '/index.html'])
})

test('a file is found by its address, with its kind', () => {
  expect(findPageFile(files, 'lectern://app/')).toEqual({ path: join(folder, 'index.html'), type: 'text/html; charset=utf-8' })
  expect(findPageFile(files, 'lectern://app/?x=1#/study')?.path).toBe(join(folder, 'index.html'))
  expect(findPageFile(files, 'lectern://app/assets/main.js')?.type).toBe('text/javascript; charset=utf-8')
  expect(findPageFile(files, 'lectern://app/assets/fonts/a b.woff2')?.type).toBe('font/woff2')
})

test.each(['lectern://app/assets', 'lectern://app/assets/', 'lectern://app/assets/map.unknown', 'lectern://app/up/secret.txt', 'lectern://app//index.html', 'no address'])(
  '%s is not found',
  (address) => {
    expect(findPageFile(files, address)).toBeUndefined()
  },
)

const served = new Set(['index.html', 'assets/main.js', 'assets/weights.bin.gz', 'assets/fonts/a b.woff2'].map((name) => join(folder, name)))

/** Whatever is found is one of the three files of the page. */
function expectInside(way: string): void {
  for (const address of [`lectern://app/${way}`, `lectern://app${way}`, `http://127.0.0.1/${way}`, `lectern://app/assets/${way}`]) {
    const found = findPageFile(files, address)
    expect(found === undefined || served.has(found.path), `${address} led to ${found?.path}`).toBe(true)
  }
}

test('no way of writing "up" leads out: 20,000 of our own making', () => {
  const ups = ['..', '%2e%2e', '.%2e', '%252e%252e', '..;', '%c0%ae%c0%ae', '．．', '..%00', '....', '. .', '%u002e%u002e', '..\\', '\u202e..']
  const slashes = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./', '%c0%af', '∕', '\t/', '/\n', '\\\\?\\', '/%00/']
  const ends = ['secret.txt', 'etc/passwd', 'secret.txt%00.html', 'secret.txt?', 'secret.txt#.html', 'page/../secret.txt', 'C:\\secret.txt', 'file:///etc/passwd']
  const step = fc.tuple(fc.constantFrom(...ups), fc.constantFrom(...slashes)).map((parts) => parts.join(''))
  const way = fc.tuple(fc.array(step, { minLength: 1, maxLength: 8 }), fc.constantFrom(...ends)).map(([steps, end]) => steps.join('') + end)
  fc.assert(fc.property(way, expectInside), { numRuns: 20_000 })
})

const lists = resolve(import.meta.dirname, '../../shared/corpora/traversal')
const hasLists = existsSync(lists)
if (!hasLists) console.log('The public traversal lists are not beside the repository; only our own were tried.')

test.runIf(hasLists)('nor does any of the public lists', () => {
  const lines = readdirSync(lists).flatMap((name) => readFileSync(join(lists, name), 'utf8').split('\n'))
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) expectInside(line.replaceAll('{FILE}', 'secret.txt'))
})
