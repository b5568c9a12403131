/** How many letters of texts are remembered before all are forgotten: building a quiz compares the same few thousand texts over and over. */
const most = 2_000_000

/** A function of a text that remembers what it gave; only for functions that give the same for the same text. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let letters = 0
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (letters > most) {
      known.clear()
      letters = 0
    }
    const made = make(text)
    known.set(text, made)
    letters += text.length
    return made
  }
}
