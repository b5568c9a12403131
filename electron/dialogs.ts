import { dialog, shell, type BrowserWindow } from 'electron'
import type { FileDialogs } from './calls/files.ts'
import { showAddress, type LinkOpener } from './calls/links.ts'

const titles = { deck: 'Import a deck', article: 'Make cards from an article' } as const
const kinds = {
  deck: { name: 'Decks and tables', extensions: ['apkg', 'colpkg', 'lectern', 'lectern-archive', 'json', 'csv', 'tsv', 'tab', 'txt', 'md', 'markdown', 'anki2', 'anki21', 'anki21b', 'cards', 'xml', 'mochi', 'edn', 'zip'] },
  article: { name: 'Articles', extensions: ['pdf', 'html', 'htm', 'xhtml', 'docx', 'epub', 'md', 'markdown', 'txt', 'text'] },
}

/** The system's own file dialogs, over our window. */
export function createFileDialogs(window: BrowserWindow): FileDialogs {
  return {
    open: async (kind) => {
      const filters = [kinds[kind], { name: 'All files', extensions: ['*'] }]
      const chosen = await dialog.showOpenDialog(window, { title: titles[kind], properties: ['openFile'], filters })
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    save: async (suggested) => {
      const chosen = await dialog.showSaveDialog(window, { title: 'Save', defaultPath: suggested })
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath
    },
  }
}

/** Lets the reader choose a folder for the copies of backups; null when she cancels. */
export function createFolderChooser(window: BrowserWindow): () => Promise<string | null> {
  return async () => {
    const chosen = await dialog.showOpenDialog(window, { title: 'A second folder for backups', buttonLabel: 'Choose this folder', properties: ['openDirectory', 'createDirectory'] })
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
  }
}

/** Shows an address whole before the browser opens it; doing nothing is the answer that Enter and Escape give. */
export function createLinkOpener(window: BrowserWindow): LinkOpener {
  return {
    confirm: async (address) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: 'Open this address in your browser?',
        detail: showAddress(address),
        buttons: ['Open in the browser', 'Stay here'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      })
      return response === 0
    },
    open: (address) => shell.openExternal(address),
  }
}

/** Says in one dialog why something asked for from outside the page did not happen. */
export function showProblem(window: BrowserWindow, detail: string): void {
  void dialog.showMessageBox(window, { type: 'warning', message: 'The file was not opened.', detail, buttons: ['OK'], noLink: true })
}

/** Says why Lectern does not start: nothing can be written into the folder with its data. Waits until that was read. */
export function showUnwritable(folder: string, code: string): void {
  dialog.showErrorBox('Lectern cannot write into its folder', `${folder}\n\nNothing can be written there now (${code}), so nothing you do could be kept. Nothing in it was changed. Make the folder writable again, or name a copy of it in LECTERN_DATA_DIR, and start Lectern again.`)
}

/** Says that no window could be opened, and why. Waits until that was read. */
export function showUnstarted(folder: string, what: string): void {
  dialog.showErrorBox('Lectern could not open its window', `Something that it needs for that failed (${what}).\n\nEverything you answered is kept in ${folder}. Start Lectern again. If it stays so, restart the computer, or install Lectern anew: your cards stay where they are.`)
}
