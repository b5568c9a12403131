const key = 'lectern-database'
const first = 'lectern'

/** The name of the database in use. */
export function readDatabaseName(): string {
  return localStorage.getItem(key) ?? first
}

/** A name for another database, for when one cannot be opened; nothing is ever deleted. */
export function nextDatabaseName(name: string): string {
  const number = Number.parseInt(name.slice(first.length + 1), 10)
  return `${first}-${Number.isNaN(number) ? 2 : number + 1}`
}

/** Remembers which database is in use. */
export function writeDatabaseName(name: string): void {
  localStorage.setItem(key, name)
}
