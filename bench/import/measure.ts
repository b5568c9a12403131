// How long a package of Anki takes from its bytes to cards that can be studied: first only reading it, in this process; then
// the whole in the real app. `--part=reading` or `--part=app` runs one of them.
import type { Measured } from '../measurement.ts'
import { measureApp } from './measure-app.ts'
import { measureReading } from './measure-reading.ts'

/** Runs both parts; see there for the options. */
export async function measure(given: readonly string[]): Promise<Measured> {
  const part = given.find((option) => option.startsWith('--part='))?.slice(7)
  const missed = [...(part === 'app' ? [] : await measureReading(given)), ...(part === 'reading' ? [] : await measureApp(given))]
  for (const miss of missed) console.log(`MISSED: ${miss}`)
  return { missed }
}
