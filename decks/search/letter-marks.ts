// [Note: letter marks] Every three letters that stand together in a text set one of a thousand bits of its card. A text that
// has the letters looked for has all the bits of these letters, so that only few texts need to be looked at. The bits lie by
// their number and not by card: a search reads some kilobytes for each three letters. A text that changed leaves its old
// bits behind, which costs a look and no more.

/** Which texts can have some letters. */
export interface LetterMarks {
  /** Marks the text at a place. */
  readonly put: (place: number, text: string) => void
  /** The places whose texts can have these letters, at least `shortest` of them, ascending; null when there are more than `most`. */
  readonly find: (letters: string, most: number) => readonly number[] | null
}

/** Fewer letters than this have no marks. */
export const shortest = 3

const kinds = 1024
const inChunk = 4096
const words = inChunk / 32

/** Starts without texts. */
export function makeLetterMarks(): LetterMarks {
  const chunks: Uint32Array[] = []
  return {
    put: (place, text) => {
      const at = Math.floor(place / inChunk)
      while (chunks.length <= at) chunks.push(new Uint32Array(kinds * words))
      const chunk = chunks[at] as Uint32Array
      const word = (place % inChunk) >>> 5
      const bit = 1 << (place & 31)
      let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
      for (let end = 2; end < text.length; end += 1) {
        const third = text.charCodeAt(end)
        const slot = kindOf(first, second, third) * words + word
        chunk[slot] = (chunk[slot] as number) | bit
        first = second
        second = third
      }
    },
    find: (letters, most) => {
      const wanted = kindsIn(letters)
      const places: number[] = []
      for (const [at, chunk] of chunks.entries()) {
        readChunk(chunk, wanted, at * inChunk, places)
        if (places.length > most) return null
      }
      return places
    },
  }
}

function kindOf(first: number, second: number, third: number): number {
  return (Math.imul((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) + third, 0xc2b2ae35) >>> 22) & (kinds - 1)
}

function kindsIn(letters: string): readonly number[] {
  return [...new Set(Array.from({ length: letters.length - shortest + 1 }, (_, at) => kindOf(letters.charCodeAt(at), letters.charCodeAt(at + 1), letters.charCodeAt(at + 2))))]
}

function readChunk(chunk: Uint32Array, wanted: readonly number[], first: number, places: number[]): void {
  for (let word = 0; word < words; word += 1) {
    let bits = 0xffffffff
    for (const kind of wanted) bits &= chunk[kind * words + word] as number
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits)
      places.push(first + word * 32 + bit)
      bits &= bits - 1
    }
  }
}
