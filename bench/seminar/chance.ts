/** Draws numbers from 0 to 1, the same for the same seed: mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A normal number of mean 0 and spread 1 (Box and Muller). */
export function drawNormal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}

/** A number between two others, all alike. */
export function drawBetween(chance: () => number, least: number, most: number): number {
  return least + (most - least) * chance()
}

/** One number from 0 to 1 for each place, look and learner, whatever was drawn before: the same for every strategy. */
export function mixNumbers(...numbers: readonly number[]): number {
  let hash = 2_166_136_261
  for (const each of numbers) {
    hash = Math.imul(hash ^ (each >>> 0), 16_777_619)
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  }
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}
