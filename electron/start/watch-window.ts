import { app, dialog, type BrowserWindow } from 'electron'
import { createPageWatch } from './watch-page.ts'

/** Loads the page of a window again when its process ends, and asks when it hangs; `log` notes it. */
export function watchWindow(window: BrowserWindow, log: (what: string) => void): void {
  const watch = createPageWatch({
    reload: () => {
      if (!window.isDestroyed()) window.webContents.reload()
    },
    endPage: () => {
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    },
    quit: () => app.quit(),
    log,
    askAgain: async () => (await ask(window, 'Lectern ended three times within a minute.', 'Everything you answered is kept. Try once more, or close Lectern and restart the computer.', ['Try again', 'Close Lectern'])) === 0,
    askHanging: async (end) => (await ask(window, 'Lectern does not answer.', 'It may be busy with something large. Everything you answered is kept.', ['Wait', 'Load it again'], end)) === 1,
    now: Date.now,
  })
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => watch.gone(reason, exitCode))
  window.on('unresponsive', () => watch.hangs())
  window.on('responsive', () => watch.answers())
}

/** Notes when another process of the engine ends; the engine starts it anew by itself. */
export function logProcesses(log: (what: string) => void): void {
  app.on('child-process-gone', (_, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') log(`process ${type} ${name ?? ''} ${reason} ${exitCode}`)
  })
}

/** Which of the buttons was chosen; the first one when the question is closed some other way. */
async function ask(window: BrowserWindow, message: string, detail: string, buttons: string[], signal?: AbortSignal): Promise<number> {
  if (window.isDestroyed()) return buttons.length - 1
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message, detail, buttons, defaultId: 0, cancelId: 0, noLink: true, ...(signal === undefined ? {} : { signal }) })
  return response
}
