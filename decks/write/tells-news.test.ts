import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { tellsNews } from './tells-news.ts'

test('letters that everybody knows are not asked for', () => {
  expect(tellsNews(aProposal({}, { frame: 'abbreviation', slots: { short: 'U.N.', long: 'United Nations' } }))).toBe('everybody knows these letters')
  expect(tellsNews(aProposal({}, { frame: 'abbreviation', slots: { short: 'ACM', long: 'Acme Company of Mines' } }))).toBeNull()
  expect(tellsNews(aProposal())).toBeNull()
})
