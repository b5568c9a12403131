/** An entry names at most so many notes, since a line of the journal has an end. */
const most = 20_000

/** Ids in lists that one entry each can name; none for none. */
export function splitNames<T>(ids: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most))
}
