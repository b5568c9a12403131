import { useKeys } from '../../parts/use-keys.ts'

export interface MakeKeys {
  accept: () => void
  edit: () => void
  reject: () => void
  /** Asks for the reason first. */
  rejectFor: () => void
  merge: () => void
  move: (steps: number) => void
  read: () => void
  reasons: () => void
  acceptSure: () => void
  undo: () => void
  /** Makes a card of what is selected; false when nothing is. */
  make: () => boolean
  back: () => void
}

/** The keys of the drafts: A, E, R and M decide, Shift+R with a reason, J and K move, Space reads in place, Y tells why, Shift+A takes the sure ones, Z takes back, C makes a card. */
export function useMakeKeys({ accept, edit, reject, rejectFor, merge, move, read, reasons, acceptSure, undo, make, back }: MakeKeys): void {
  useKeys({ a: accept, e: edit, r: reject, 'shift+r': rejectFor, m: merge, j: () => move(1), k: () => move(-1), Space: read, y: reasons, 'shift+a': acceptSure, z: undo, c: make, Escape: back })
}
