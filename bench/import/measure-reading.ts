// How long a package of 100,000 notes and 300,000 answers takes from its bytes to decks: opened and checked row by row, turned
// into notes and cards, and each card placed by its log. Storing is not part of it. Rounds run one after the other in this
// process, so that later ones carry the rubbish of earlier ones; the app reads each file in a worker of its own.
import { ankiToDecks } from '../../decks/anki/anki-to-decks.ts'
import { loadEngines } from '../../decks/cli/load-engines.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { readPackage } from '../../decks/pack/read-package.ts'
import { placeCards } from '../../decks/place-cards.ts'
import { presetToMemoryOptions } from '../../decks/study/memory.ts'
import { noteToCards } from '../../decks/template/note-to-cards.ts'
import { optionNumber } from './option-number.ts'
import { makePackage, type PackageSize } from './make-package.ts'

const options = presetToMemoryOptions(standardPreset, defaultSettings, { startHour: 4, offsetAt: () => 0 })

/** Runs `--rounds=5` rounds of `--notes=100000` notes in each of three packages; gives what was missed. */
export async function measureReading(given: readonly string[]): Promise<readonly string[]> {
  const notes = optionNumber(given, 'notes', 100_000)
  const engines = await loadEngines()
  if (!engines.ok) throw new Error(engines.problem.detail)
  const missed: string[] = []
  for (const kind of [{ container: 'anki21b', fsrs: true }, { container: 'anki21b', fsrs: false }, { container: 'anki2', fsrs: false }] as const) {
    const size: PackageSize = { notes, reviews: notes * 3, ...kind }
    const bytes = makePackage(engines.value.openSqlite, size)
    const rounds: number[][] = []
    for (let round = 0; round < optionNumber(given, 'rounds', 5); round += 1) {
      const times = [performance.now()]
      const read = await readPackage({ name: 'made.apkg', bytes }, engines.value)
      times.push(performance.now())
      if (!read.ok) throw new Error(read.problem.detail)
      const { decks, problems } = ankiToDecks(read.value.collection, new Map(), { makeCards: noteToCards })
      times.push(performance.now())
      const placed = decks.reduce((count, { studies }) => count + placeCards(studies, options).length, 0)
      times.push(performance.now())
      rounds.push(times.slice(1).map((time, index) => time - (times[index] ?? 0)))
      if (decks.reduce((count, { file }) => count + file.notes.length, 0) !== notes || placed !== Math.floor(notes * 0.75) || problems.length > 0) missed.push(`${kind.container}: not everything came out.`)
    }
    const [reading = 0, turning = 0, placing = 0] = [0, 1, 2].map((part) => median(rounds.map((times) => times[part] ?? 0)))
    console.log(`${kind.container}${kind.fsrs ? ' with FSRS' : ''}, ${(bytes.length / 1e6).toFixed(1)} MB: read ${reading.toFixed(0)} ms, turned into decks ${turning.toFixed(0)} ms, placed ${placing.toFixed(0)} ms, together ${(reading + turning + placing).toFixed(0)} ms (medians of ${rounds.length})`)
  }
  return [...new Set(missed)]
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
