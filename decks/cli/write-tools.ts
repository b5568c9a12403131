import type { WriteTools } from '../write-collection.ts'

/** What writing decks wants in a terminal, besides their files. */
export async function writeTools(): Promise<Omit<WriteTools, 'readMedia'>> {
  return {}
}
