import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCard } from '../../tests/builders/a-note.ts'
import { CardFace, type CardFaceProps } from './card-face.tsx'

function show(change: Partial<CardFaceProps> = {}) {
  return render(<CardFace card={aCard({ remark: 'since 1814' })} note={{ family: 'places', status: 'claimed', tags: [] }} open={false} hint="New card" hasSource {...change}><button type="button">Chip</button></CardFace>)
}

test('the question side shows neither answer nor how sure the source is nor where it stands', () => {
  const { container } = show()
  expect(screen.getByText('What is the capital of Norway?')).toBeInTheDocument()
  expect(screen.getByText('Passage hidden until you answer')).toBeInTheDocument()
  expect(screen.getByText('New card')).toBeInTheDocument()
  for (const hidden of ['Oslo', 'since 1814', 'A claim', 'Chip']) expect(container).not.toHaveTextContent(hidden)
})

test('the answer side shows both, the remark, and the mark of the claim', () => {
  show({ open: true })
  for (const words of ['What is the capital of Norway?', 'Oslo', 'since 1814', 'A claim', 'Chip', 'Place']) expect(screen.getByText(words)).toBeInTheDocument()
  expect(screen.queryByText('Passage hidden until you answer')).not.toBeInTheDocument()
})

test('what helps to remember stands on the question side, what was made of it on the answer side', () => {
  const { unmount } = show({ aid: 'O…', verdict: 'Not the same' })
  expect(screen.getByText('O…')).toBeInTheDocument()
  expect(screen.queryByText('Not the same')).not.toBeInTheDocument()
  unmount()
  show({ aid: 'O…', verdict: 'Not the same', open: true })
  expect(screen.queryByText('O…')).not.toBeInTheDocument()
  expect(screen.getByText('Not the same')).toBeInTheDocument()
})

test('the gap of a cloze is drawn, and read as "blank"', () => {
  show({ card: aCard({ kind: 'cloze', question: 'The capital is […] and was it on 28 December 2009.' }) })
  expect(screen.getByRole('article')).toHaveTextContent('The capital is blank and was it on 28 December 2009.')
  expect(screen.queryByText(/\[…\]/)).not.toBeInTheDocument()
})

test('dates do not break inside, and markup stays text', () => {
  const { container } = show({ card: aCard({ question: 'What came on 28 December 2009? <img src=x>' }) })
  expect(container.textContent).toContain('28\u00a0December\u00a02009? <img src=x>')
  expect(container.querySelector('img')).toBeNull()
})

test('a card without a source does not speak of a passage', () => {
  show({ hasSource: false })
  expect(screen.queryByText('Passage hidden until you answer')).not.toBeInTheDocument()
})

test('quotes are typographic on both sides', () => {
  show({ open: true, card: aCard({ question: 'Who called it "the city\'s gate"?', answer: 'the port\'s clerk', remark: '"Gate" stands in note 2' }) })
  for (const words of ['Who called it “the city’s gate”?', 'the port’s clerk', '“Gate” stands in note 2']) expect(screen.getByText(words)).toBeInTheDocument()
})

test('two accounts stand in rows with who gives them, below a tag that says so', () => {
  const card = aCard({ answer: 'at least 869 (the government) and 1,872 (the schools)' })
  const { rerender } = render(<CardFace card={card} note={{ family: 'figures', status: 'reported', tags: ['accounts differ'] }} open hasSource={false} />)
  expect(screen.getByText('Two counts')).toBeInTheDocument()
  expect(screen.queryByText('Reported')).not.toBeInTheDocument()
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['at least 869 the government', '1,872 the schools'])
  rerender(<CardFace card={card} note={{ family: 'relations', status: 'accused', tags: ['accounts differ'] }} open={false} hasSource={false} />)
  expect(screen.queryByText('Accounts differ')).not.toBeInTheDocument()
  rerender(<CardFace card={card} note={{ family: 'relations', status: 'accused', tags: ['accounts differ'] }} open hasSource={false} />)
  expect(screen.getByText('Accounts differ')).toBeInTheDocument()
})
