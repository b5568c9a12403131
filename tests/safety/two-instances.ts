import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importDecks } from '../../renderer/store/import-decks.ts'
import { readMemories } from '../../renderer/store/memory-rows.ts'
import { recordReview } from '../../renderer/store/record-review.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { aCardId } from '../builders/a-review.ts'
import { anAttack, type Attempt } from './attack.ts'
import { startChance } from './chance.ts'
import { compareViews, findBroken, makeFastFolder, makeNodeShell, newDatabaseName, nothingPromised, openDesk } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { startLectern, type RunningLectern } from './running-lectern.ts'

interface Ground {
  readonly dataDir: string
  readonly running: RunningLectern
}

const updates = 200

/** A second start with the same data ends by itself, brings the first window to the front, and changes nothing. */
async function startTwice({ dataDir, running }: Ground): Promise<string[]> {
  // Without a window manager nobody can say which window is in front: what is done for it is counted.
  await running.inMain(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    Object.assign(globalThis, { focused: 0 })
    if (window !== undefined) window.focus = () => void Object.assign(globalThis, { focused: 1 })
  }, null)
  const second = await startLectern({ dataDir }).catch(() => null)
  const ended = second === null ? true : await Promise.race([second.gone.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000))])
  const losses: string[] = []
  if (!ended) {
    losses.push('a second start does not end')
    await second?.killGroup()
  }
  const state = await running.inMain(({ BrowserWindow }) => ({ windows: BrowserWindow.getAllWindows().length, focused: (globalThis as unknown as { focused: number }).focused }), null)
  if (state.windows !== 1) losses.push(`there are ${state.windows} windows`)
  if (state.focused !== 1) losses.push('the first window does not come to the front')
  await running.untilOpen(10_000)
  return losses
}

/**
 * A second page of the same app, in a window that nobody but an attacker would open: it is told that Lectern is open already,
 * its calls are refused, and the first goes on.
 */
async function openSecondPage({ running }: Ground): Promise<string[]> {
  const before = running.acknowledged.entries.size
  const { said, called } = await running.inMain(async ({ BrowserWindow, app }) => {
    const [window] = BrowserWindow.getAllWindows()
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true, ...(window === undefined ? {} : { session: window.webContents.session }) } })
    try {
      await second.loadURL(window?.webContents.getURL().replace(/#.*/, '') ?? '')
      const ask = (code: string): Promise<string> => Promise.race([second.webContents.executeJavaScript(code).catch(String), new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 3000))])
      const called = await ask("typeof lectern === 'undefined' ? 'no calls' : lectern.call('journal.open', {}).then((answer) => JSON.stringify(answer), (error) => 'refused: ' + error)")
      let said = ''
      for (const until = Date.now() + 15_000; Date.now() < until && !/already open/.test(said); await new Promise((resolve) => setTimeout(resolve, 50))) said = await ask('document.body.innerText')
      return { said, called }
    } finally {
      second.destroy()
    }
  }, null)
  const losses: string[] = []
  if (!/already open/.test(said)) losses.push(`a second page is not told: ${said.slice(0, 300)}`)
  if (!/refused/.test(called)) losses.push(`a second page is answered: ${called.slice(0, 300)}`)
  if (running.acknowledged.entries.size !== before) losses.push('a second page wrote into the journal')
  await running.untilOpen(10_000)
  return losses
}

/** Two windows over one journal and one database answer the same cards at the same time: each answer counts once. */
async function writeTwice(trial: number): Promise<string[]> {
  const folder = await makeFastFolder('two')
  const { system, closeAll } = holdingFileSystem()
  try {
    const promised = nothingPromised()
    const shell = makeNodeShell(folder, promised, system)
    const chance = startChance(trial)
    const clock = { now: Date.UTC(2026, 0, 5, 12) }
    const now = (): number => (clock.now += chance.below(50))
    const database = newDatabaseName()
    const first = await openDesk(shell, database, now)
    if (!first.ok) throw new Error(first.problem.detail)
    await importDecks(first.value.store, { decks: [{ file: aDeckFile({}, {}, {}) }], readMedia: async () => new Uint8Array() })
    const second = await openDesk(shell, database, now)
    if (!second.ok) throw new Error(second.problem.detail)
    const stores = [first.value.store, second.value.store]
    const answers = await Promise.all(Array.from({ length: updates }, (_, count) => recordReview(chance.pick(stores), { card: aCardId(`c${1 + (count % 3)}`), rating: chance.pick([1, 2, 3, 4]), took: 1000 })))
    const losses = answers.flatMap((answer) => (answer.ok ? [] : [`an answer was refused: ${answer.problem.detail}`]))
    const rows = await readMemories(first.value.store.database)
    const reps = rows.reduce((sum, { memory }) => sum + memory.reps, 0)
    if (reps !== updates) losses.push(`${updates - reps} of ${updates} answers are lost`)
    for (const { database } of stores) database.close()
    await closeAll()
    losses.push(...(await findBroken(folder, promised, { phantoms: true })), ...(await compareViews(folder, database, now)))
    return losses
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const twoInstances = anAttack<Ground>({
  name: 'two-instances',
  what: `A second start of the app ends by itself and the first window comes to the front; a second page in the app is told so and writes nothing; two windows over one journal and one database answer the same cards at once, ${updates} answers a trial: none is lost, none counts twice`,
  trials: { quick: 5, full: 200 },
  skip: skipApp,
  open: async () => {
    await readyApp()
    const dataDir = mkdtempSync(join(tmpdir(), 'lectern-two-'))
    const running = await startLectern({ dataDir })
    await running.untilOpen()
    return { dataDir, running }
  },
  attempt: async (ground, trial): Promise<Attempt> => ({ did: updates, losses: [...(await startTwice(ground)), ...(trial % 5 === 0 ? await openSecondPage(ground) : []), ...(await writeTwice(trial))] }),
  close: async ({ dataDir, running }) => {
    await running.killGroup()
    rmSync(dataDir, { recursive: true, force: true })
  },
})
