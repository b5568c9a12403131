import type { ElectronApplication } from 'playwright-core'

/** What a program did that nothing shown may make it do. */
export interface Watched {
  /** Requests to anywhere but the program's own addresses, made or cancelled. */
  readonly requests: readonly string[]
  /** Ways to other pages, taken or prevented, and windows. */
  readonly ways: readonly string[]
  readonly downloads: readonly string[]
  /** What frames and pages said on the console, each with its address before it. */
  readonly said: readonly string[]
}

type Watching = typeof globalThis & { watched: { requests: string[]; ways: string[]; downloads: string[]; said: string[] } }

// What is evaluated there must hold all it uses.
/* oxlint-disable unicorn/consistent-function-scoping */
/** Watches an Electron from its main process, by the same means for Lectern and for the naive page: what counts here must count there. */
export async function watch(app: ElectronApplication, isOwn: string): Promise<void> {
  await app.evaluate(({ app, session, webContents }, isOwn) => {
    const own = new RegExp(isOwn)
    const watched: Watching['watched'] = { requests: [], ways: [], downloads: [], said: [] }
    Object.assign(globalThis, { watched })
    const note = (list: string[], text: string): void => {
      if (list.length < 5000) list.push(text.slice(0, 300))
    }
    const asked = ({ url }: { url: string }): void => {
      if (!own.test(url)) note(watched.requests, url)
    }
    session.defaultSession.webRequest.onErrorOccurred(asked)
    session.defaultSession.webRequest.onSendHeaders(asked)
    session.defaultSession.on('will-download', (_, item) => note(watched.downloads, item.getURL()))
    const attach = (contents: Electron.WebContents): void => {
      contents.on('console-message', (...told: unknown[]) => {
        const [event, , message, , source] = told as [{ message?: string; sourceId?: string }, unknown, unknown, unknown, unknown]
        note(watched.said, `${String(event.sourceId ?? source).slice(0, 60)} says: ${String(event.message ?? message)}`)
      })
      contents.on('will-frame-navigate', (event: { url: string }) => {
        if (!own.test(event.url)) note(watched.ways, event.url)
      })
      contents.on('did-frame-navigate', (_, url) => {
        if (!own.test(url)) note(watched.ways, `arrived: ${url}`)
      })
      contents.on('did-create-window', () => note(watched.ways, 'a window'))
    }
    for (const contents of webContents.getAllWebContents()) attach(contents)
    app.on('web-contents-created', (_, contents) => {
      note(watched.ways, `created: ${contents.getType()}`)
      attach(contents)
    })
  }, isOwn)
}

/** What was seen since the last time. */
export function takeWatched(app: ElectronApplication): Promise<Watched> {
  return app.evaluate(() => {
    const { watched } = globalThis as Watching
    const taken = structuredClone(watched)
    for (const list of Object.values(watched)) list.length = 0
    return taken
  })
}

// It runs in frames by the debugger, so it must hold all that it uses.
/** Does to every element of a document what a reader, and a page that ends, can do to it. */
export function fireEvents(): void {
  const usual = ['click', 'dblclick', 'auxclick', 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'pointerdown', 'pointerover', 'focus', 'focusin', 'blur', 'keydown', 'keyup', 'input', 'change', 'toggle', 'load', 'error', 'submit', 'scroll', 'wheel', 'animationend', 'begin']
  for (const element of document.querySelectorAll('*')) {
    const own = [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name.slice(2))
    for (const name of own.length > 0 ? own : element.matches('a, button, input, form, area, svg *, details, summary, img, video, iframe') ? usual : []) {
      try {
        element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }))
      } catch {
        // A name that is none.
      }
    }
    if (!element.matches('a, area, button, input, summary, form, svg a')) continue
    try {
      if (element instanceof HTMLFormElement) element.requestSubmit()
      else if (element instanceof HTMLElement) {
        element.focus()
        element.click()
      } else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    } catch {
      // Some forms cannot be sent.
    }
  }
}
