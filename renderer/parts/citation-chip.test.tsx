import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCitation, anArticle } from '../../tests/builders/a-cited-deck.ts'
import { CitationChip } from './citation-chip.tsx'

test('the sign of a paragraph is read as a word', () => {
  const article = anArticle()
  render(<CitationChip source={{ article, citation: aCitation(), passage: article.passages[1] ?? null, footnotes: article.footnotes.slice(1, 2) }} open={false} onToggle={() => {}} controls="pane" keys="S" />)
  const chip = screen.getByRole('button', { name: 'Writer 2010, paragraph 2, note 2' })
  expect(chip).toHaveAttribute('aria-expanded', 'false')
  expect(chip).toHaveTextContent('¶')
})
