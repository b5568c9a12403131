/** How the page looks now, as far as a card follows it. Colours are the page's own tokens. */
export interface CardLook {
  readonly dark: boolean
  /** The reader's text size, 1 for 100 %. */
  readonly zoom: number
  readonly ground: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly accent: string
  readonly chip: string
  readonly doubt: string
  readonly edge: string
}

/** Reads how the page looks. `ground` names the token of what the card lies on. */
export function readCardLook(): CardLook {
  const root = document.documentElement
  const style = getComputedStyle(root)
  const token = (name: string, usual: string): string => style.getPropertyValue(name).trim() || usual
  const theme = root.dataset['theme']
  const size = Number.parseFloat(style.fontSize)
  return {
    dark: theme === 'dark' || (theme !== 'light' && matchDark().matches),
    zoom: Number.isFinite(size) && size > 0 ? size / 16 : 1,
    ground: token('--sheet', '#ffffff'),
    ink: token('--ink', '#1b1f1d'),
    quiet: token('--ink-2', '#474f4a'),
    line: token('--line', '#dfddd4'),
    accent: token('--accent-ink', '#1a5541'),
    chip: token('--chip', '#eceae3'),
    doubt: token('--doubt', '#75530b'),
    edge: token('--edge', '#868c87'),
  }
}

/** Calls when the look may have changed; returns the way to stop. */
export function watchCardLook(tell: () => void): () => void {
  const watcher = new MutationObserver(tell)
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-text-size'] })
  const dark = matchDark()
  dark.addEventListener?.('change', tell)
  return () => {
    watcher.disconnect()
    dark.removeEventListener?.('change', tell)
  }
}

function matchDark(): Pick<MediaQueryList, 'matches'> & Partial<MediaQueryList> {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)') ?? { matches: false }
}
