// Backups in the running app: made when asked and when the windows are closed, copied to a second folder, read by the page.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { nodeBackupFileSystem } from '../../electron/backup/backup-file-system.ts'
import { createPlace } from '../../electron/backup/create-place.ts'
import type { CallInput, CallName, CallOutput } from '../../electron/contract/contract.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { writeJournal } from '../builders/write-journal.ts'
import { launchApp, newDataDir } from './launch.ts'

const dataDir = newDataDir()
const stick = newDataDir()
const own = join(dataDir, 'backups')

beforeAll(() => {
  writeJournal(dataDir, aDeckFile({}, {}))
  mkdirSync(stick, { recursive: true })
})
afterAll(() => [dataDir, stick].forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Calls the shell as the page does. */
async function call<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await page.evaluate(([name, input]) => (globalThis as unknown as { lectern: { call(name: string, input: unknown): Promise<unknown> } }).lectern.call(name, input), [name, input] as const)
  const { ok, value, problem } = reply as { ok: boolean; value: CallOutput<N>; problem?: { detail: string } }
  if (!ok) throw new Error(problem?.detail)
  return value
}

async function reasonsIn(folder: string): Promise<string[]> {
  const place = createPlace(nodeBackupFileSystem, folder)
  const { glances } = await place.list()
  for (const { id } of glances) expect(await place.scan(id)).toMatchObject({ ok: true })
  return glances.map(({ header }) => header?.reason ?? 'unreadable')
}

test('a backup is made when it is asked for, and can be looked into', async () => {
  const { page, close } = await launchApp({ dataDir })
  const { made } = await call(page, 'backup.make', { reason: 'asked' })
  const { backups } = await call(page, 'backup.list', {})
  expect(backups).toMatchObject([{ id: made, reason: 'asked', place: 'own', state: 'whole', problem: null }])
  const { lines } = await call(page, 'backup.read', { id: made ?? '', from: 0, limit: 10_000 })
  expect(lines).toHaveLength(backups[0]?.entries ?? 0)
  expect((await call(page, 'backup.listFiles', { id: made ?? '' })).files).toHaveLength(backups[0]?.files ?? 0)
  await call(page, 'journal.append', { lines: [anEntryLine('review', 101)] })
  await close()
  expect(await reasonsIn(own)).toEqual(['quit', 'asked'])
})

test('the second folder gets them all, the page is told its name only, and quitting waits for both', async () => {
  const { app, page, close } = await launchApp({ dataDir })
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [folder] })) as typeof dialog.showOpenDialog
  }, stick)
  const { name } = await call(page, 'backup.chooseFolder', {})
  expect(stick.endsWith(`/${name}`)).toBe(true)
  await call(page, 'journal.append', { lines: [anEntryLine('review', 102)] })
  await close()
  const second = join(stick, 'Lectern backups')
  expect(await reasonsIn(own)).toEqual(['quit', 'quit', 'asked'])
  expect(readdirSync(second).filter((file) => file.endsWith('.backup')).toSorted()).toEqual(readdirSync(own).filter((file) => file.endsWith('.backup')).toSorted())
  expect(await reasonsIn(second)).toEqual(['quit', 'quit', 'asked'])
})

test('nothing is made at the end when nothing has changed', async () => {
  const { close } = await launchApp({ dataDir })
  await close()
  expect(await reasonsIn(own)).toHaveLength(3)
})
