import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp, type RunningApp } from '../../tests/e2e/launch.ts'

/** One step: ms by the clock, ms of work of all processes, and the longest task of the page's thread in ms. */
export interface StepTimes {
  readonly clock: number
  readonly work: number
  readonly longest: number
}

/** What an import took; memory of all processes in bytes, before it and at its largest; `raw`: ms for plain rows. */
export interface AppTimes {
  readonly plan: StepTimes
  readonly apply: StepTimes
  readonly idle: number
  readonly memory: number
  readonly raw: number
}

/** Longer than any import should take, in ms. */
const patience = 600_000

/** Starts the app in a new folder, which the caller removes, and imports a package as a reader would. */
export async function importInApp(notes: number, bytes: Uint8Array): Promise<{ readonly times: AppTimes; readonly folder: string }> {
  const running = await launchApp()
  const { page, dataDir } = running
  try {
    const path = join(dataDir, 'measured.apkg')
    writeFileSync(path, bytes)
    await running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, path)
    await page.evaluate(`location.hash = '#/import'; window.longTasks = []; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longTasks.push(duration) }).observe({ type: 'longtask' })`)
    const choose = page.getByRole('button', { name: /^Choose a file/ })
    const take = page.getByRole('button', { name: /^Import [\d,. ]+ cards/ })
    await choose.waitFor()
    const idle = (await readMetrics(running)).memory
    const watch = watchMemory(running)
    const plan = await timeStep(running, async () => {
      await choose.click()
      await take.waitFor({ timeout: patience })
    })
    const apply = await timeStep(running, async () => {
      await take.click()
      await page.getByRole('button', { name: /^Undo the import/ }).waitFor({ timeout: patience })
    })
    const memory = await watch()
    return { times: { plan, apply, idle, memory, raw: await putPlainRows(running, notes) }, folder: dataDir }
  } finally {
    await running.close()
  }
}

async function timeStep(running: RunningApp, step: () => Promise<void>): Promise<StepTimes> {
  await running.page.evaluate('window.longTasks.length = 0')
  const before = await readMetrics(running)
  const began = performance.now()
  await step()
  const clock = performance.now() - began
  const after = await readMetrics(running)
  const longest = await running.page.evaluate<number>('Math.max(0, ...window.longTasks)')
  return { clock, work: after.work - before.work, longest }
}

/** Work since the start and memory now, of all processes of the app. */
async function readMetrics({ app }: RunningApp): Promise<{ readonly work: number; readonly memory: number }> {
  const processes = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid, memory }) => ({ pid, memory: memory.workingSetSize * 1024 })))
  return { work: processes.reduce((sum, { pid }) => sum + readWork(pid), 0), memory: processes.reduce((sum, { memory }) => sum + memory, 0) }
}

/** ms of work of a process since its start; Linux tells it in hundredths of a second, other systems not at all. */
function readWork(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return 0
  const [user = 0, system = 0] = readFileSync(file, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).map(Number)
  return (user + system) * 10
}

/** Looks at the memory now and then; what it gives ends that and answers the most it saw. */
function watchMemory(running: RunningApp): () => Promise<number> {
  let most = 0
  let looking: Promise<unknown> = Promise.resolve()
  const look = async () => {
    most = Math.max(most, (await readMetrics(running)).memory)
  }
  const timer = setInterval(() => { looking = look() }, 500)
  return async () => {
    clearInterval(timer)
    await looking
    return most
  }
}

/** Puts two rows for each note into a database of their own, with a key and no index, in one transaction. */
function putPlainRows({ page }: RunningApp, notes: number): Promise<number> {
  return page.evaluate<number>(`new Promise((done, failed) => {
    const opening = indexedDB.open('plain-rows')
    opening.onupgradeneeded = () => { opening.result.createObjectStore('notes', { keyPath: 'id' }); opening.result.createObjectStore('cards', { keyPath: 'id' }) }
    opening.onerror = failed
    opening.onsuccess = () => {
      const began = performance.now()
      const writing = opening.result.transaction(['notes', 'cards'], 'readwrite', { durability: 'relaxed' })
      for (let at = 0; at < ${notes}; at += 1) {
        writing.objectStore('notes').put({ id: 'note-' + at, fields: ['What of the river council ' + at + ' and its levy?', 'The harbour king '.repeat(10)], tags: [], added: at })
        writing.objectStore('cards').put({ id: 'card-' + at, note: 'note-' + at, due: at, stability: 1.5, difficulty: 5, reps: 3 })
      }
      writing.oncomplete = () => { done(performance.now() - began); opening.result.close(); indexedDB.deleteDatabase('plain-rows') }
      writing.onabort = failed
    }
  })`)
}
