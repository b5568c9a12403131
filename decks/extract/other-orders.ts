const permute = (items: readonly string[]): string[][] => (items.length < 2 ? [[...items]] : items.flatMap((item, i) => permute(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest])))

/** The other orders in which two or three things of a list may be named, as "B, C and A"; of four and more there would be too many. */
export function otherOrders(items: readonly string[]): string[] {
  if (items.length < 2 || items.length > 3) return []
  return permute(items).map((order) => `${order.slice(0, -1).join(', ')} and ${order.at(-1) ?? ''}`)
}
