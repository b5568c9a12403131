import type { MnemosyneEntry } from './open-mnemosyne-entries.ts'
import type { PastStudy } from './raw-study.ts'

const day = 86_400_000

/**
 * What Mnemosyne knew of a card, or null when it was never asked. Version 1 counts days from its start, version 2 seconds
 * since 1970. Grades below 2 are cards that are being learned (SM-2 as Mnemosyne has it).
 */
export function readMnemosyneStudy({ attributes }: MnemosyneEntry, version: 1 | 2, start: number | null): PastStudy | null {
  const figure = (key: string): number => {
    const value = Number(attributes.get(key) ?? Number.NaN)
    return Number.isFinite(value) ? value : 0
  }
  const grade = figure('gr')
  const reps = figure('ac_rp') + figure('rt_rp')
  if (grade < 0 || reps <= 0 || (version === 1 && attributes.get('u') === '1' && grade < 2)) return null
  const at = (key: string): number | null => {
    const value = figure(key)
    if (version === 2) return value > 0 ? value * 1000 : null
    return start === null ? null : Math.max(0, Math.floor(start / day + value) * day)
  }
  const span = (figure('n_rp') - figure('l_rp')) / (version === 2 ? 86_400 : 1)
  return {
    state: grade < 2 ? 'learning' : 'review',
    due: at('n_rp'),
    byDay: true,
    lastReviewAt: at('l_rp'),
    interval: Math.min(36_500, Math.max(0, Math.round(span))),
    ease: Math.round(Math.min(10, Math.max(0, figure('e'))) * 1000),
    reps: Math.max(0, Math.round(reps)),
    lapses: Math.max(0, Math.round(figure('lps'))),
    reviews: [],
    suspended: attributes.get('act') === '0',
  }
}
