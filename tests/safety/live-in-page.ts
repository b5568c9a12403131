/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this file around it */
/** What a reader is busy with when it happens. */
export type Deed = 'answer' | 'undo' | 'import' | 'backup' | 'restore' | 'migration'

/** In the page: does one thing over and over, as fast as the app goes on. What runs here sees nothing of this file. */
export function liveInPage(deed: Deed): void {
  const press = (name: RegExp): boolean => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => name.test(one.textContent ?? '') && !(one as HTMLButtonElement).disabled)
    button?.click()
    return button !== undefined
  }
  const bridge = (globalThis as unknown as { lectern: { call(name: string, input: unknown): Promise<unknown> } }).lectern
  let answered = 0
  /** When an answer was given, and ms until the next question was there. */
  let since = 0
  const paces: number[] = []
  Object.assign(globalThis, { paces })
  const study = (): void => {
    if (!location.hash.startsWith('#/study')) location.hash = '#/study'
    if (since === 0 && press(/^Knew it/)) {
      answered += 1
      since = performance.now()
    } else if (since !== 0) {
      // The next question: its answer can be asked for.
      if (![...document.querySelectorAll('button')].some((one) => (one.textContent ?? '').startsWith('Show answer') && !one.disabled)) return
      paces.push(performance.now() - since)
      since = 0
    } else if (deed !== 'undo' || answered % 3 !== 2 || !press(/^Undo/)) press(/^Show answer/)
    else answered += 1
  }
  const takeIn = (): void => {
    if (!location.hash.startsWith('#/import')) location.hash = '#/import'
    else if (press(/^Undo the import/)) location.hash = '#/'
    else if (!press(/^Import [\d,]+ cards/)) press(/^Choose a file/)
  }
  const bringBack = (): void => {
    const rows = [...document.querySelectorAll<HTMLButtonElement>('button')].filter((one) => (one.textContent ?? '').startsWith('Bring back…') && !one.disabled)
    if (!location.hash.startsWith('#/backups')) location.hash = '#/backups'
    else if (document.querySelector('[role="dialog"], dialog[open]') !== null) {
      if (!press(/^Bring it back/)) press(/^Close/)
    } else if (rows.length < 2) press(/^Back up now/)
    // Of the latest there are always two that are not the same: how it was before the last was brought back, and that one.
    else rows[Math.floor(Math.random() * Math.min(4, rows.length))]?.click()
  }
  const step = (): void => {
    if (deed === 'import') takeIn()
    else if (deed === 'restore') bringBack()
    else study()
    setTimeout(step, deed === 'import' || deed === 'restore' ? 10 : 1)
  }
  const backUp = async (): Promise<void> => {
    for (;;) await bridge.call('backup.make', { reason: 'asked' })
  }
  if (deed === 'backup') void backUp()
  if (deed === 'migration') void startOver()
  else step()

  /** Tells the database that it was made by older rules, and opens it again. */
  async function startOver(): Promise<void> {
    const open = indexedDB.open(localStorage.getItem('lectern-database') ?? 'lectern')
    open.addEventListener('success', () => {
      const writing = open.result.transaction('meta', 'readwrite')
      writing.objectStore('meta').put({ key: 'derived', value: 1 })
      writing.addEventListener('complete', () => {
        open.result.close()
        location.reload()
      })
    })
  }
}
