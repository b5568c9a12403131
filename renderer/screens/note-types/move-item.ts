/** The list with one of its items some places further, never beyond its ends. */
export function moveItem<T>(list: readonly T[], place: number, by: number): T[] {
  const item = list[place]
  const to = Math.min(list.length - 1, Math.max(0, place + by))
  return item === undefined ? [...list] : [...list.filter((_each, index) => index !== place).slice(0, to), item, ...list.filter((_each, index) => index !== place).slice(to)]
}
