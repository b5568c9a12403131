/** A share in per cent with one decimal at most: 0.9%. */
export function sizeOf(share: number): string {
  const percent = Math.abs(share) * 100
  return `${percent < 0.1 ? 'less than 0.1' : String(Math.round(percent * 10) / 10)}%`
}

/** How far off a figure is, as a share of the right one: "0.9% above it". */
export function sayOff(off: number): string {
  return `${sizeOf(off)} ${off > 0 ? 'above' : 'below'} it`
}

/** "1,000 times less", when one figure is the other with noughts more or fewer; else null. */
export function sayTimes(given: number, wanted: number): string | null {
  if (given <= 0 || wanted <= 0) return null
  const power = Math.round(Math.log10(given / wanted))
  if (power === 0 || Math.abs(given / wanted / 10 ** power - 1) > 1e-6) return null
  const times = String(10 ** Math.abs(power)).replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${times} times ${power > 0 ? 'more' : 'less'}`
}

/** True when two neighbouring digits changed places and the size stays: 1,284 and 1,248, not 63 and 36. */
export function isSwapped(given: number, wanted: number): boolean {
  if (Math.abs(given - wanted) >= Math.abs(wanted) / 4) return false
  const [left, right] = [digitsOf(given), digitsOf(wanted)]
  if (left.length !== right.length || left.length < 2 || left === right) return false
  const at = Array.from(left).findIndex((digit, place) => digit !== right[place])
  return left.slice(0, at) + (left[at + 1] ?? '') + (left[at] ?? '') + left.slice(at + 2) === right
}

/** 5.7 and 7.5 as 57 and 75, with the point where it was. */
function digitsOf(value: number): string {
  return value >= 1e5 ? String(value).replace(/0+$/u, '').padStart(2, '0') + String(String(value).length) : String(value).replace('.', '').padEnd(2, '0') + String(String(value).indexOf('.'))
}
