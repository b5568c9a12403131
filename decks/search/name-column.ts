/** Names that cards have, such as their tags, kept so that each set of names is compared once and not once for every card. */
export interface NameColumn {
  /** Sets the names of the card at a place. */
  readonly put: (place: number, names: readonly string[]) => void
  /** A byte for each of `size` places: 1 when a name of its card matches. */
  readonly find: (matches: (name: string) => boolean, size: number) => Uint8Array
}

/** Stands between names of a set; that a name has it does no harm, since it stands in all sets alike. */
const wall = '\u001f'

/** Starts without names. */
export function makeNameColumn(): NameColumn {
  const numbers = new Map<string, number>()
  const sets: (readonly string[])[] = []
  const setAt: number[] = []
  return {
    put: (place, names) => {
      const key = names.length === 1 ? (names[0] as string) : `${wall}${names.join(wall)}`
      let number = numbers.get(key)
      if (number === undefined) {
        number = sets.length
        numbers.set(key, number)
        sets.push([...names])
      }
      setAt[place] = number
    },
    find: (matches, size) => {
      const known = new Map<string, boolean>()
      const isFound = (name: string) => {
        const found = known.get(name) ?? matches(name)
        known.set(name, found)
        return found
      }
      const matched = Uint8Array.from(sets, (names) => (names.some(isFound) ? 1 : 0))
      const found = new Uint8Array(size)
      for (let place = 0; place < size; place += 1) found[place] = matched[setAt[place] ?? -1] ?? 0
      return found
    },
  }
}
