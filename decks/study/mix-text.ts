/** A number from a seed and a text: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) with a last stir, 32 bits. */
export function mixText(seed: number, text: string): number {
  let hash = (2_166_136_261 ^ seed) >>> 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
  return (hash ^ (hash >>> 13)) >>> 0
}
