const grouped = new Intl.NumberFormat('en-US')

/** A count with its noun: `1 card`, `1,024 cards`; `sayCount(2, 'library', 'libraries')`. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`
}
