import { ok, type Result } from '../../decks/result.ts'
import type { Backups } from '../backup/create-backups.ts'
import type { CardFile, CardFrames } from '../card-frames.ts'
import type { Answers } from './answers.ts'

/** Shows cards that others made, each at an address of its own. */
export function createCardAnswers(frames: CardFrames): Pick<Answers, 'card.show'> {
  return { 'card.show': async (page) => ok({ address: frames.publish(page) }) }
}

/** Reads the files of cards: from the journal, or from the backup that is looked into, which may be all that still has them. */
export function createCardReader(journal: Pick<Answers, 'journal.readFile'>, backups: Pick<Backups, 'readFile'>): (file: CardFile) => Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
  return async ({ hash, backup }) => {
    if (backup === undefined) return journal['journal.readFile']({ hash })
    const bytes = await backups.readFile(backup, hash)
    return bytes.ok ? ok({ bytes: bytes.value }) : bytes
  }
}
