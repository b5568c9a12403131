/** A size in bytes, for people: `812 bytes`, `14 kB`, `2.1 MB`, `1.5 GB`, `20 GB`. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return bytes < 999_950_000 ? `${toTenths(bytes / 1_000_000)} MB` : `${toTenths(bytes / 1_000_000_000)} GB`
}

/** With one figure after the point below a hundred, unless it is nought. */
function toTenths(size: number): string {
  return size < 100 ? size.toFixed(1).replace('.0', '') : size.toFixed(0)
}
