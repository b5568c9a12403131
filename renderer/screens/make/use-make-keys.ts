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
  useKeys({ 'make.accept': accept, 'make.edit': edit, 'make.reject': reject, 'make.rejectFor': rejectFor, 'make.merge': merge, 'make.next': () => move(1), 'make.previous': () => move(-1), 'make.read': read, 'make.reasons': reasons, 'make.acceptSure': acceptSure, 'make.undo': undo, 'make.card': make, Escape: back })
}
