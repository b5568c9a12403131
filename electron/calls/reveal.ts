import { fail, ok } from '../../decks/result.ts'
import type { Answers } from './answers.ts'

/** Shows the data folder; `openFolder` answers an empty text, or the system's reason for not doing it. */
export function createRevealAnswers(folder: string, openFolder: (path: string) => Promise<string>): Pick<Answers, 'data.reveal'> {
  return {
    'data.reveal': async () => {
      const reason = await openFolder(folder)
      return reason === '' ? ok({}) : fail('cannot-show-folder', `The folder could not be shown: ${reason}`, folder)
    },
  }
}
