/** How many texts are remembered before all are forgotten: one quiz of a large collection compares the same few thousand over and over. */
const most = 8000

/** A function of a text that remembers what it gave; only for functions that give the same for the same text. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}
