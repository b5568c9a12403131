import { ok } from '../../decks/result.ts'
import type { Answers } from './answers.ts'

const platformNames: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

/** What runs, for the Settings screen and for reports of faults. */
export function createAboutAnswers(version: string): Pick<Answers, 'app.about'> {
  return {
    'app.about': async () =>
      ok({
        version,
        engine: `Electron ${process.versions['electron'] ?? 'unknown'}, Chrome ${process.versions['chrome'] ?? 'unknown'}`,
        platform: platformNames[process.platform] ?? process.platform,
      }),
  }
}
