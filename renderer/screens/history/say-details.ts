import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import type { ActView } from '../../store/list-acts.ts'

/** What there is to know of an act besides its line, as sentences. */
export function sayDetails({ at, count, own, state }: Pick<ActView, 'at' | 'count' | 'own' | 'state'>, timeZone: string): string {
  const said = [`${sayMoment(at, timeZone)}.`]
  if (count > 1) said.push(`One act of ${sayCount(count, 'entry', 'entries')} in the journal; they are taken back together.`)
  if (!own) said.push('Done on another computer.')
  if (state === 'taken-back') said.push('It was taken back and does not count.')
  if (state === 'partly') said.push('A part of it was taken back.')
  return said.join(' ')
}
