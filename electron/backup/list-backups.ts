import type { Problem } from '../../decks/result.ts'
import type { Backup } from '../contract/contract.ts'
import type { Glance } from './create-place.ts'

/** The most backups that are told of. */
const most = 10_000

/** The backups of both folders as one list, the latest first. One that is sound anywhere is sound; what is wrong with its other copy is told. */
export function listBackups(own: readonly Glance[], second: readonly Glance[]): Backup[] {
  const copies = new Map(second.map((glance) => [glance.id, glance]))
  const both = own.map((glance) => toBackup(glance, copies.get(glance.id) ?? null, 'own'))
  const here = new Set(own.map(({ id }) => id))
  const only = second.filter(({ id }) => !here.has(id)).map((glance) => toBackup(glance, null, 'second'))
  return [...both, ...only].toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, most)
}

/** One backup, as the page is told of it. */
export function toBackup(glance: Glance, copy: Glance | null, place: 'own' | 'second'): Backup {
  const best = copy !== null && rank(copy) > rank(glance) ? copy : glance
  const header = glance.header ?? copy?.header ?? null
  return {
    id: glance.id,
    at: glance.at,
    // A header that cannot be read says nothing of this.
    reason: header?.reason ?? 'time',
    place: copy === null ? place : 'both',
    entries: header?.entries ?? 0,
    digest: header?.digest ?? 0,
    files: header?.files ?? 0,
    bytes: header?.bytes ?? 0,
    state: best.state,
    problem: best.problem ?? (copy === null ? null : tellCopy(best === glance ? copy : glance, best === glance ? 'second' : 'first')),
  }
}

function rank({ state }: Glance): number {
  return { damaged: 0, unread: 1, whole: 2 }[state]
}

function tellCopy({ state, problem }: Glance, which: string): Problem | null {
  return state !== 'damaged' || problem === null ? null : { type: 'copy-damaged', detail: `Its copy in the ${which} folder is damaged. This one can be used.` }
}
