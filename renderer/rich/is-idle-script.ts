import { drawsMasks } from '../../decks/template/scripts-of.ts'

/** Whether a script of a card is one without which nothing is missing: the call by which Anki draws masks, which are drawn here. */
export function isIdleScript(script: string): boolean {
  return drawsMasks(script)
}
