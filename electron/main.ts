import { join, resolve } from 'node:path'
import { app, BrowserWindow, Menu, session, shell } from 'electron'
import { createBackups } from './backup/create-backups.ts'
import { createAboutAnswers } from './calls/about.ts'
import type { Answers } from './calls/answers.ts'
import { createBackupAnswers } from './calls/backups.ts'
import { createCardAnswers, createCardReader } from './calls/cards.ts'
import { createFileAnswers } from './calls/files.ts'
import { createFitAnswers } from './calls/fit.ts'
import { nodeFileSystem } from './calls/journal-file-system.ts'
import { createFolderDisk } from './calls/journal-folder.ts'
import { createReserve } from './calls/journal-reserve.ts'
import { createJournalAnswers } from './calls/journal.ts'
import { createLinkAnswers } from './calls/links.ts'
import { createRevealAnswers } from './calls/reveal.ts'
import { createStartAnswers } from './calls/start.ts'
import { createThemeAnswers } from './calls/theme.ts'
import { createCardFrames } from './card-frames.ts'
import { createFileDialogs, createFolderChooser, createLinkOpener, showProblem, showUnstarted, showUnwritable } from './dialogs.ts'
import { findFileArgument } from './file-argument.ts'
import { guardContents } from './guard-contents.ts'
import { listenForCalls } from './listen.ts'
import { lockSession } from './lock.ts'
import { menuTemplate, type MenuFacts } from './menu.ts'
import { registerOurSchemes, serveCards, servePage } from './protocol.ts'
import { readFreeRoom } from './read-free-room.ts'
import { readOpened } from './read-opened.ts'
import { startFitProcess } from './start-fit-process.ts'
import { createCrashLog } from './start/crash-log.ts'
import { endUnstarted } from './start/end-unstarted.ts'
import { writeEngineRecord, type EngineRecord } from './start/engine-record.ts'
import { databaseFolder, guardFiles, guardStart, type StartFindings } from './start/guard-start.ts'
import { copyAside } from './start/put-aside.ts'
import { clearRunningMark } from './start/running-mark.ts'
import { describeMachine } from './start/settle-machine.ts'
import { logProcesses, watchWindow } from './start/watch-window.ts'
import { whyNotWritable } from './start/why-not-writable.ts'
import { tell } from './tell.ts'
import { openWindow, type OurWindow } from './window.ts'

// The composition root: what the shell is made of, put together once.

/** `npm run dev` only: Vite's server stands in for the built page. A packaged app never looks. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
let ours: OurWindow | null = null
/** What is done when the windows are closed: the last backup is being made, or was; or no window could be opened. */
let ending: 'not yet' | 'keeping' | 'kept' | 'failed' = 'not yet'
/** A file to open that came before there was a window. */
let early: string | null = findFileArgument(process.argv, process.cwd())

// Tests, and people with two collections, name their own folder.
if (process.env['LECTERN_DATA_DIR']) app.setPath('userData', resolve(process.env['LECTERN_DATA_DIR']))
// [Note: root and the sandbox] Chromium refuses to start its processes sandboxed as root; whoever runs so says --no-sandbox.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
// Nothing in Lectern needs a name looked up, so nothing can be told to a server by looking one up.
if (devServer === undefined) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
registerOurSchemes()
/** The folder with all of Lectern's data. */
const data = app.getPath('userData')
const journalFolder = join(data, 'journal')
/** How long after the journal was opened it is tidied up, in ms: the page has its cards by then. */
const tidyAfter = 10_000
const reserve = createReserve(nodeFileSystem, join(journalFolder, 'reserve'), { room: () => readFreeRoom(data), tell: tellReserve, now: Date.now })
const journal = createJournalAnswers(journalFolder, nodeFileSystem, { reserve, find: (hash) => backups.heal(hash), tidyAfter })
const backups = createBackups({ data, kept: join(journalFolder, 'files'), journal, app: app.getVersion(), changed: tellBackups })
const frames = createCardFrames(createCardReader(journal, backups))
const logCrash = createCrashLog(join(data, 'crashes.txt'), Date.now)
const engine: EngineRecord = { chrome: Number.parseInt(process.versions.chrome, 10), app: app.getVersion() }

if (app.requestSingleInstanceLock({ file: early })) startFirst()
else void endWithoutLock()

/** Another Lectern has the lock and was told what is to be opened; or there is no place to keep one. */
async function endWithoutLock(): Promise<void> {
  const code = whyNotWritable(data)
  if (code !== null) {
    await app.whenReady()
    showUnwritable(data, code)
  }
  app.quit()
}

function startFirst(): void {
  app.on('web-contents-created', (_, contents) => guardContents(contents, frames.isShown))
  app.on('second-instance', (_event, _argv, _folder, told) => {
    const file = fileTold(told)
    // Its windows are closed: the reader gets a new start.
    if (ending !== 'not yet') return app.relaunch(file === null ? {} : { args: [...process.argv.slice(1), file] })
    if (file !== null) void open(file)
    focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void open(path)
  })
  app.on('window-all-closed', () => {
    if (ending !== 'failed') app.quit()
  })
  app.on('will-quit', keepBeforeQuit)
  app.on('quit', () => clearRunningMark(join(data, guardFiles.running)))
  logProcesses(logCrash)
  const disk = createFolderDisk(nodeFileSystem, journalFolder)
  const guarded = guardStart({ data, disk, ours: engine, machine: describeMachine(), now: Date.now() })
  void Promise.all([guarded, app.whenReady()]).then(([findings]) => startWindow(findings)).catch(endWithoutWindow)
}

/** The window could not be opened, or its page not be loaded: whoever starts Lectern again shall not be sent to this one. */
function endWithoutWindow(error: unknown): Promise<void> {
  ending = 'failed'
  return endUnstarted(error, {
    log: logCrash,
    release: () => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy()
      app.releaseSingleInstanceLock()
    },
    tell: (what) => showUnstarted(data, what),
    exit: (code) => app.exit(code),
  })
}

function startWindow(findings: StartFindings): void {
  lockSession(session.defaultSession, devServer)
  servePage(session.defaultSession, join(__dirname, '../renderer'), devServer)
  serveCards(session.defaultSession, frames)
  ours = openWindow({
    preload: join(__dirname, '../preload/preload.cjs'),
    icon: join(__dirname, '../../resources/icon.png'),
    statePath: join(data, 'window.json'),
    unloaded: (error) => void endWithoutWindow(error),
  })
  const { window, setTheme } = ours
  watchWindow(window, logCrash)
  listenForCalls(createAnswers(window, setTheme, findings), () => ours?.window ?? null)
  const facts: MenuFacts = {
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    choose: (command) => tell(window.webContents, 'menu.chosen', { command }),
  }
  backups.start()
  if (findings.isUpgrade) void keepUpgrade()
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts)))
  if (early !== null) void open(early)
}

function createAnswers(window: BrowserWindow, setTheme: OurWindow['setTheme'], findings: StartFindings): Answers {
  return {
    ...createAboutAnswers(app.getVersion()),
    ...journal,
    ...createCardAnswers(frames),
    ...createFileAnswers(createFileDialogs(window), app.getPath('documents')),
    ...createLinkAnswers(createLinkOpener(window)),
    ...createRevealAnswers(data, (path) => shell.openPath(path)),
    ...createFitAnswers(() => startFitProcess(join(__dirname, 'fit-process.cjs'))),
    ...createThemeAnswers(setTheme),
    ...createStartAnswers({
      findings,
      room: () => readFreeRoom(data),
      copyAside: async () => copyAside(data, databaseFolder, 'unreadable', Date.now(), await readFreeRoom(data)),
      clearDatabase: () => session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
    }),
    ...createBackupAnswers(backups, createFolderChooser(window)),
  }
}

/** The windows are closed: a last backup is made when something has changed, and then Lectern ends. */
function keepBeforeQuit(event: { preventDefault(): void }): void {
  if (ending === 'kept' || ending === 'failed') return
  event.preventDefault()
  if (ending === 'keeping') return
  ending = 'keeping'
  void backups.stop().finally(() => {
    ending = 'kept'
    app.quit()
  })
}

/** A newer Lectern than the last one: a backup is made, and only then the version is written down, so that one that failed is tried again. */
async function keepUpgrade(): Promise<void> {
  const made = await backups.make('upgrade')
  if (made.ok) await writeEngineRecord(join(data, guardFiles.engine), engine).catch(() => null)
}

function tellReserve(left: number): void {
  if (ours !== null && !ours.window.isDestroyed()) tell(ours.window.webContents, 'journal.reserve', { left })
}

function tellBackups(): void {
  if (ours !== null && !ours.window.isDestroyed()) tell(ours.window.webContents, 'backup.changed', {})
}

/** Hands a file opened with Lectern to the page, or says why it cannot. */
async function open(path: string): Promise<void> {
  if (ours === null) {
    early = path
    return
  }
  const file = await readOpened(path)
  if (ours.window.isDestroyed()) return
  if (file.ok) tell(ours.window.webContents, 'file.opened', file.value)
  else showProblem(ours.window, file.problem.detail)
}

/** The file that a second start asks for; what it sends is checked like anything from outside. */
function fileTold(told: unknown): string | null {
  return typeof told === 'object' && told !== null && 'file' in told && typeof told.file === 'string' ? told.file : null
}

function focus(): void {
  if (ours === null || ours.window.isDestroyed()) return
  if (ours.window.isMinimized()) ours.window.restore()
  ours.window.show()
  ours.window.focus()
}
