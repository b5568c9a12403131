import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { deckFileSchema } from '../model/deck.ts'

// Each call starts a process, which on a busy machine takes seconds.
const patient = { timeout: 60_000 }

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command, on the Node of this repository. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'decks/cli/deck.ts'), ...args], { encoding: 'utf8' })
}

const text = join(root, 'tests/golden/texts/canal.md')

test('make prints a valid deck, and a report beside it', patient, () => {
  const { status, stdout, stderr } = run('make', text)
  expect(status).toBe(0)
  expect(deckFileSchema.parse(JSON.parse(stdout)).notes.length).toBeGreaterThan(5)
  expect(stderr).toMatch(/: \d+ cards, \d+ of them by rules that were proven/)
})

test('make -o writes the deck to a file and nothing else', patient, () => {
  const out = join(folder, 'canal.json')
  const { status, stdout } = run('make', text, '-o', out)
  expect(status).toBe(0)
  expect(stdout).toBe('')
  expect(deckFileSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).deck.origin).toBe('article')
  expect(readdirSync(folder)).toEqual(['canal.json'])
})

test('bad input ends with a plain message and status 1', patient, () => {
  const missing = run('make', join(folder, 'none.txt'))
  expect([missing.status, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr).toMatch(/^There is no file/)
  const binary = join(folder, 'binary.txt')
  writeFileSync(binary, Uint8Array.of(0xff, 0xfe, 0xfd))
  expect(run('make', binary)).toMatchObject({ status: 1, stdout: '' })
  expect(run('bake', text)).toMatchObject({ status: 1 })
  expect(run('make', text, '-x')).toMatchObject({ status: 1 })
})

test('without a command it says how it is used', patient, () => {
  expect(run().stdout).toMatch(/^Usage: npm run deck -- make FILE/)
})
