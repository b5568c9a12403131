import { CalendarRange, Import, LampDesk, LibraryBig, ListChecks, ScanText, Settings } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

/** A screen that the side bar, the palette and the keys lead to. */
export interface ScreenLink {
  readonly path: string
  readonly title: string
  readonly icon: LucideIcon
  readonly keys: string
}

export const today: ScreenLink = { path: '/', title: 'Today', icon: LampDesk, keys: 'go.today' }
export const plan: ScreenLink = { path: '/plan', title: 'Plan', icon: CalendarRange, keys: 'go.plan' }
export const library: ScreenLink = { path: '/library', title: 'Library', icon: LibraryBig, keys: 'go.library' }
export const make: ScreenLink = { path: '/make', title: 'Make', icon: ScanText, keys: 'go.make' }
export const quiz: ScreenLink = { path: '/quiz', title: 'Quiz', icon: ListChecks, keys: 'go.quiz' }
export const importing: ScreenLink = { path: '/import', title: 'Import', icon: Import, keys: 'go.import' }
export const settings: ScreenLink = { path: '/settings', title: 'Settings', icon: Settings, keys: 'go.settings' }

/** True when `location` shows the screen at `path`, or a part of it. */
export function isAt(path: string, location: string): boolean {
  return path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`)
}
