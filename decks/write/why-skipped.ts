/** What stopped a card, from what says most to a reader to what says least. */
const telling: readonly RegExp[] = [/points to nothing|does not say|no year|not on the card/, /asks the same|same sentence|too often|rest of the text/, /too long|too short|says enough|many answers|of whom/, /doubtful/]

/**
 * Why no card came of a sentence, in plain words: the reason that says most among those that stopped its cards, or what the
 * sentence itself shows when nothing in it was asked for.
 */
export function whySkipped(text: string, reasons: readonly string[]): string {
  const found = telling.flatMap((pattern) => reasons.find((reason) => pattern.test(reason)) ?? [])[0] ?? reasons[0]
  if (found === 'it is too doubtful') return 'it is not sure enough how to read it'
  if (found !== undefined) return found
  if (/\?["”’)]?$/.test(text)) return 'it is a question'
  if (/^["“]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|We|I|You|Some|Many|Others)\b/.test(text)) return 'it does not say who or what is meant'
  return text.split(/\s+/).length < 7 ? 'it is too short to ask for anything' : 'nothing to ask for'
}
