import { sayCount } from '../../parts/say-count.ts'
import { saySize } from '../../parts/say-size.ts'
import type { useBackups } from '../../store/use-backups.ts'

/** All backups and how they are kept, as the shell tells it. */
export type BackupsView = NonNullable<ReturnType<typeof useBackups>['list']>
export type Backup = BackupsView['backups'][number]

const reasons: Readonly<Record<Backup['reason'], string>> = {
  time: 'While you worked',
  quit: 'When Lectern closed',
  import: 'Before an import',
  restore: 'Before a backup was brought back',
  upgrade: 'Before an update of Lectern',
  repair: 'Before a repair',
  removal: 'Before a removal',
  asked: 'When you asked for it',
}

/** Why a backup was made, as the head of its line. */
export function sayReason({ reason }: Pick<Backup, 'reason'>): string {
  return reasons[reason]
}

/** What a backup holds: `12,340 answers and changes, 52 files, 18.2 MB`. */
export function sayHolding({ entries, files, bytes }: Pick<Backup, 'entries' | 'files' | 'bytes'>): string {
  return [sayCount(entries, 'answer or change', 'answers and changes'), files > 0 ? sayCount(files, 'file') : '', saySize(bytes)].filter(Boolean).join(', ')
}

/** Where a backup is; `second` is the name of the second folder as it is now. */
export function sayPlace({ place }: Pick<Backup, 'place'>, second: string | null): string {
  const there = second === null ? 'in a second folder' : `in “${second}”`
  return place === 'own' ? 'on this computer' : place === 'second' ? `only ${there}` : `on this computer and ${there}`
}
