import type { Settings } from '../../decks/model/settings.ts'

export type Look = Pick<Settings, 'theme' | 'textSize'>

const key = 'lectern.look'

/** Puts theme and text size on the page, and remembers them so that the next start paints in them at once. */
export function applyLook({ theme, textSize }: Look): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  root.dataset['textSize'] = String(textSize)
  try {
    localStorage.setItem(key, JSON.stringify({ theme, textSize }))
  } catch {
    // Without storage the next start paints in the system's theme for a moment; nothing is lost.
  }
}

/** Paints as the last time, before the settings themselves have been read. */
export function applyLastLook(): void {
  try {
    const look: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof look !== 'object' || look === null) return
    const root = document.documentElement
    if ('theme' in look && (look.theme === 'light' || look.theme === 'dark')) root.dataset['theme'] = look.theme
    if ('textSize' in look && typeof look.textSize === 'number') root.dataset['textSize'] = String(look.textSize)
  } catch {
    // What was remembered cannot be read; the settings come a moment later.
  }
}
