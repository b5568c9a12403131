import { ok } from '../../decks/result.ts'
import type { CallInput } from '../contract/contract.ts'
import type { Answers } from './answers.ts'

/** The theme the page shows. */
export type Theme = CallInput<'window.setTheme'>['theme']

/** Tells the window which theme to take. */
export function createThemeAnswers(setTheme: (theme: Theme) => void): Pick<Answers, 'window.setTheme'> {
  return {
    'window.setTheme': async ({ theme }) => {
      setTheme(theme)
      return ok({})
    },
  }
}
