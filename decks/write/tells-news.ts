import type { Gate } from './draft.ts'

/** Letters that every reader knows. */
const everyday: ReadonlySet<string> = new Set('UN US USA UK EU CEO CFO COO CTO TV PhD MP GDP VIP ID IT AI PC PR UNO'.split(' '))

/** Letters that everybody knows teach nothing. */
export const tellsNews: Gate = ({ fact }) => (fact.frame === 'abbreviation' && everyday.has((fact.slots['short'] ?? '').replaceAll('.', '')) ? 'everybody knows these letters' : null)
