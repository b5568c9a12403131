/** How thorough a run is: as for every change, or as for a release. */
export type Size = 'quick' | 'full'

/** What an attempt did: how many things were tried (answers acknowledged, payloads shown, files read), and what was lost by it, in words. */
export interface Attempt {
  readonly did: number
  readonly losses: readonly string[]
}

/**
 * An attack on Lectern. It is made of trials that do not depend on each other: the same number is the same trial, so that a run
 * that was broken off goes on where it was. `Ground` is what all trials of one run share, a window or a folder.
 */
export interface Attack<Ground> {
  /** As in `npm run safety -- NAME`. */
  readonly name: string
  /** One line: what is done, and what must hold. */
  readonly what: string
  /** How many trials belong to a change, and to a release. */
  readonly trials: { readonly quick: number; readonly full: number }
  /** Why it cannot be tried here, or null. */
  readonly skip?: () => Promise<string | null>
  readonly open: () => Promise<Ground>
  /** One trial. What it throws counts as a loss. */
  readonly attempt: (ground: Ground, trial: number, size: Size) => Promise<Attempt>
  readonly close: (ground: Ground) => Promise<void>
}

/** An attack as the list holds it: its runner hands back to it the ground it made, whatever that is. */
export type AnyAttack = Attack<unknown>

/** Puts an attack into the list: what it makes of its ground stays its own affair. */
export function anAttack<Ground>(attack: Attack<Ground>): AnyAttack {
  return attack as AnyAttack
}
