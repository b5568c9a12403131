/** Chances that a seed decides: the same seed and names give the same ones everywhere. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  /** The same things in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** Draws from a seed and names: FNV-1a makes them one number, and mulberry32 (Tommy Ettinger, public domain) goes on from it. */
export function makeRandom(seed: number, ...names: readonly string[]): Random {
  let state = (2_166_136_261 ^ seed) >>> 0
  for (const letter of names.join(' ')) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  const below = (count: number): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count)
  }
  const shuffle = <T>(list: readonly T[]): T[] => {
    const left = [...list]
    return list.map(() => left.splice(below(left.length), 1)[0] as T)
  }
  return { below, shuffle }
}
