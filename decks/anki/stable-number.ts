import { hashText } from '../model/hash-text.ts'

const digits = '0123456789abcdefghjkmnpqrstvwxyz'
/** Anki's ids are the moments of their making in ms; these lie between 2001 and 2020. */
const first = 1_000_000_000_000
const span = 600_000_000_000

/** Gives numbers for names: the same for the same, as long as no other name had it before. */
export function numberNames(): (kind: string, name: string) => number {
  const taken = new Set<number>()
  return (kind, name) => {
    let number = first + (hashToNumber(hashText(kind, name)) % span)
    while (taken.has(number)) number += 1
    taken.add(number)
    return number
  }
}

/** The first 40 bits. */
function hashToNumber(hash: string): number {
  let number = 0
  for (const digit of hash.slice(0, 8)) number = number * 32 + digits.indexOf(digit)
  return number
}
