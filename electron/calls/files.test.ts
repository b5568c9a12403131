import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFileAnswers, type FileDialogs, safeName } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-files-'))

function someDialogs(changed: Partial<FileDialogs> = {}): FileDialogs {
  return { open: async () => null, save: async () => null, ...changed }
}

test('the chosen file is read', async () => {
  writeFileSync(join(folder, 'deck.csv'), 'a,b')
  const answers = createFileAnswers(someDialogs({ open: async () => join(folder, 'deck.csv') }), folder)
  expect(await answers['file.open']({})).toEqual({ ok: true, value: { name: 'deck.csv', bytes: new TextEncoder().encode('a,b') } })
})

test('the dialog is told what is looked for: a deck, unless it is an article', async () => {
  const asked: string[] = []
  const answers = createFileAnswers(someDialogs({ open: async (kind) => { asked.push(kind); return null } }), folder)
  await answers['file.open']({})
  await answers['file.open']({ kind: 'article' })
  expect(asked).toEqual(['deck', 'article'])
})

test('cancelling is no problem', async () => {
  const answers = createFileAnswers(someDialogs(), folder)
  expect(await answers['file.open']({})).toEqual({ ok: true, value: null })
  expect(await answers['file.save']({ name: 'x.json', bytes: new Uint8Array() })).toEqual({ ok: true, value: { saved: false } })
  expect(readdirSync(folder)).not.toContain('x.json')
})

test('a file is saved where the reader chooses, whatever name was suggested', async () => {
  let suggested = ''
  const save = async (path: string): Promise<string> => {
    suggested = path
    return join(folder, 'hers.json')
  }
  const answers = createFileAnswers(someDialogs({ save }), folder)
  expect(await answers['file.save']({ name: '../../etc/passwd', bytes: new TextEncoder().encode('{}') })).toEqual({ ok: true, value: { saved: true } })
  expect(readFileSync(join(folder, 'hers.json'), 'utf8')).toBe('{}')
  expect(suggested.startsWith(folder)).toBe(true)
  expect(suggested.slice(folder.length + 1)).not.toMatch(/[/\\]/)
})

test('what cannot be saved is a problem in plain words', async () => {
  const answers = createFileAnswers(someDialogs({ save: async () => '/no/such/folder/deck.json' }), folder)
  expect(await answers['file.save']({ name: 'deck.json', bytes: new Uint8Array() })).toMatchObject({
    ok: false,
    problem: { type: 'cannot-save', detail: expect.stringContaining('ENOENT') as string },
  })
})

test.each([
  ['Karachi: people.json', 'Karachi people.json'],
  ['a/b\\c.csv', 'a b c.csv'],
  ['..', 'Lectern'],
  ['.json', 'json'],
  ['', 'Lectern'],
  ['gpj.\u202enosj', 'gpj. nosj'],
])('"%s" is suggested as "%s"', (name, suggested) => {
  expect(safeName(name)).toBe(suggested)
})

test('any name becomes one plain part', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 255, unit: 'binary' }), (name) => {
      const safe = safeName(name)
      // eslint-disable-next-line no-control-regex
      expect(safe).toMatch(/^[^<>:"/\\|?*\u0000-\u001f]+$/)
      expect(safe.startsWith('.')).toBe(false)
      expect(safe.length).toBeLessThanOrEqual(120)
    }),
    { numRuns: 2000 },
  )
})
