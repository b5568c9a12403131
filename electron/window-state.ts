import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Theme } from './calls/theme.ts'

const stateSchema = z.object({
  /** The left upper corner; null lets the system choose. */
  place: z.object({ x: z.int(), y: z.int() }).nullable(),
  width: z.int().min(800).max(20_000),
  height: z.int().min(600).max(20_000),
  isMaximized: z.boolean(),
  theme: z.enum(['system', 'light', 'dark'] satisfies Theme[]),
})

/** How the window looked last: where, how large, in which theme. */
export type WindowState = z.infer<typeof stateSchema>

/** The first start's window. */
export const firstState: WindowState = { place: null, width: 1240, height: 820, isMaximized: false, theme: 'system' }

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The remembered state, or the first start's when there is none or it is damaged. */
export function readWindowState(path: string): WindowState {
  try {
    const read = stateSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return read.success ? read.data : firstState
  } catch {
    return firstState
  }
}

/** Remembers the state. A failure is let pass: a window in another place is no loss worth a message. */
export function keepWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(`${path}.part`, JSON.stringify(state))
    renameSync(`${path}.part`, path)
  } catch {
    return
  }
}

/** Forgets the place when its title bar would be on no screen, such as one that was unplugged. */
export function placeOnScreen(state: WindowState, screens: readonly Area[]): WindowState {
  if (state.place === null) return state
  const { x, y } = state.place
  const isSeen = screens.some(
    (area) => x + state.width - 100 > area.x && x + 100 < area.x + area.width && y >= area.y && y + 40 < area.y + area.height,
  )
  return isSeen ? state : { ...state, place: null }
}
