import type { FoldedCard } from './fold-card.ts'

/** Looks for letters in the texts of all cards: a byte for each place, 1 where they stand. */
export type FindTexts = (letters: string) => Uint8Array

/** Whether letters stand anywhere in the texts of a card. */
export function matchLetters(letters: string, findTexts: FindTexts | null): (card: FoldedCard) => boolean {
  if (letters === '') return () => true
  if (findTexts === null) return ({ texts }) => texts.includes(letters)
  const found = findTexts(letters)
  return ({ place }) => found[place] === 1
}
