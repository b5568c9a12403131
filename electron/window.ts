import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Theme } from './calls/theme.ts'
import { codeOf } from './code-of.ts'
import { ourAddress } from './our-address.ts'
import { keepWindowState, placeOnScreen, readWindowState } from './window-state.ts'

/** The window and the one thing that may be changed about it from outside. */
export interface OurWindow {
  readonly window: BrowserWindow
  readonly setTheme: (theme: Theme) => void
}

/** What a window needs: its preload script, its icon, where its state is remembered, and whom to tell that its page did not load. */
export interface WindowParts {
  readonly preload: string
  readonly icon: string
  readonly statePath: string
  readonly unloaded: (error: unknown) => void
}

/** The page's own ground in each theme, so that a window never flashes white before the page is there. */
const ground = { light: '#faf9f6', dark: '#181b19' }

/** Opens the window where it was, in the theme it had, and shows it when the page has something to show. */
export function openWindow({ preload, icon, statePath, unloaded }: WindowParts): OurWindow {
  let state = placeOnScreen(
    readWindowState(statePath),
    screen.getAllDisplays().map((display) => display.workArea),
  )
  nativeTheme.themeSource = state.theme
  const { isMaximized, place, width, height } = state
  const window = new BrowserWindow({
    ...place,
    width,
    height,
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: 'Lectern',
    icon,
    backgroundColor: groundNow(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds()
    state = { ...state, place: { x, y }, width, height, isMaximized: window.isMaximized() }
    keepWindowState(statePath, state)
  })
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(groundNow())
  })
  // It is shown when the page has something to show: one that never has would stay unseen. What is loaded again meanwhile is another matter.
  window.loadURL(ourAddress).catch((error: unknown) => {
    if (!window.isDestroyed() && !window.isVisible() && codeOf(error) !== 'ERR_ABORTED' && !window.webContents.isCrashed()) unloaded(error)
  })
  return {
    window,
    setTheme: (theme) => {
      state = { ...state, theme }
      nativeTheme.themeSource = theme
      keepWindowState(statePath, state)
    },
  }
}

function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light
}
