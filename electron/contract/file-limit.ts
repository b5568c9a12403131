// Packages hold pictures and sounds and are unpacked piece by piece; anything else is read whole into memory.
const packages = /\.(?:apkg|colpkg|anki2|anki21b?|zip|cards|mochi|lectern|lectern-archive)$/iu

/** The most bytes that a file of this name may have to be opened: 500 MB for a package of decks, 100 MB for anything else. */
export function mostBytesOf(name: string): number {
  return packages.test(name) ? 500_000_000 : 100_000_000
}

/** That limit in words: `100 MB`. */
export function sayMostBytes(name: string): string {
  return `${mostBytesOf(name) / 1_000_000} MB`
}
