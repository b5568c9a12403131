import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aCitation, anArticle } from '../../tests/builders/a-cited-deck.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { SourcePane, type SourcePaneProps } from './source-pane.tsx'

const scrolled: Element[] = []

beforeEach(() => {
  scrolled.length = 0
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this)
  }
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

function show(citation: Partial<Citation> = {}, change: Partial<SourcePaneProps> = {}) {
  const article = anArticle()
  const cited = aCitation(citation)
  const source = { article, citation: cited, passage: article.passages.find((passage) => passage.id === cited.passage) ?? null, footnotes: article.footnotes.filter((note) => cited.footnotes.includes(note.number)) }
  return render(<SourcePane id="pane" source={source} whole={false} onWhole={() => {}} onClose={() => {}} {...change} />)
}

test('the passage is highlighted with its footnote number and scrolled into view', () => {
  show({ passage: 'p2' as Citation['passage'] })
  const mark = within(screen.getByRole('region', { name: 'Passage' })).getByText(/300 ships/).closest('mark')
  expect(mark).toHaveTextContent('It says that 300 ships wait each month. note 2')
  expect(scrolled).toEqual([mark])
})

test('the cited note stands at the foot, with what Ibid. stands for', () => {
  show()
  const notes = within(screen.getByRole('region', { name: 'Notes' }))
  expect(notes.getByText('Ibid.').closest('mark')).not.toBeNull()
  expect(notes.getByText('This stands for note 1: Harbour register, volume 3.')).toBeInTheDocument()
})

test('what the reader should know of the text is said below it', () => {
  const article = { ...anArticle(), remarks: ["It's a digest in our own words."] }
  const citation = aCitation()
  show({}, { source: { article, citation, passage: article.passages[0] ?? null, footnotes: [] } })
  expect(within(screen.getByRole('list', { name: 'About this text' })).getByRole('listitem')).toHaveTextContent('It’s a digest in our own words.')
})

test('a missing note is said plainly', () => {
  show({ footnotes: [14, 99] })
  expect(screen.getByText('Note 14 is not in these pages.')).toBeInTheDocument()
  expect(screen.getByText('Note 99 is not in these pages.')).toBeInTheDocument()
})

test('the passage comes with its neighbours, or with the whole article', async () => {
  const article = anArticle()
  const first = { ...article.passages[0] } as (typeof article.passages)[number]
  const long = anArticle({ passages: Array.from({ length: 9 }, (_, place) => ({ ...first, id: `p${place + 1}` as Citation['passage'], paragraph: place + 1, text: `Paragraph ${place + 1}.` })) })
  const source = { article: long, citation: aCitation({ passage: 'p5' as Citation['passage'], quote: 'Paragraph 5.', start: 0 }), passage: long.passages[4] ?? null, footnotes: [] }
  const { rerender } = render(<SourcePane id="pane" source={source} whole={false} onWhole={() => {}} onClose={() => {}} />)
  expect(screen.getAllByText(/^Paragraph \d\.$/)).toHaveLength(3)
  rerender(<SourcePane id="pane" source={source} whole onWhole={() => {}} onClose={() => {}} />)
  expect(screen.getAllByText(/^Paragraph \d\.$/)).toHaveLength(9)
  expect(scrolled).toHaveLength(2)
})

test('a fact that stands in a footnote is highlighted there, below the paragraph that calls it', () => {
  show({ passage: 'f1' as Citation['passage'], quote: 'volume 3', start: 18, footnotes: [1] })
  expect(within(screen.getByRole('region', { name: 'Notes' })).getByText('volume 3').closest('mark')).toHaveTextContent(/^volume 3$/)
  expect(screen.getByText(/Two companies run the docks/)).toBeInTheDocument()
  expect(screen.queryByText('The passage of this card has changed')).not.toBeInTheDocument()
})

test('a quote that the article no longer has is said, with the quote', () => {
  show({ quote: 'It says that 500 ships wait.', start: 3 })
  expect(screen.getByText('The passage of this card has changed')).toBeInTheDocument()
  expect(screen.getByText(/500 ships/)).toBeInTheDocument()
})

test('closing, opening the article and the next mention are buttons', async () => {
  const done: string[] = []
  show({}, { onClose: () => done.push('close'), onWhole: (whole) => done.push(`whole ${whole}`), onNext: () => done.push('next') })
  for (const name of ['Close the source', /Open in the article/, /Next mention/]) await userEvent.click(screen.getByRole('button', { name }))
  expect(done).toEqual(['close', 'whole true', 'next'])
})

test('quotes are typographic, also where the highlighter begins and ends at one', () => {
  const article = anArticle()
  const first = { ...article.passages[0] } as (typeof article.passages)[number]
  const quoting = anArticle({ passages: [{ ...first, text: 'Its clerk said "the port\'s gate" and left.', marks: [{ at: 31, number: 1 }] }], footnotes: [] })
  const source = { article: quoting, citation: aCitation({ passage: 'p1' as Citation['passage'], quote: '"the port\'s gate"', start: 15 }), passage: quoting.passages[0] ?? null, footnotes: [] }
  render(<SourcePane id="pane" source={source} whole={false} onWhole={() => {}} onClose={() => {}} />)
  const passage = screen.getByRole('region', { name: 'Passage' })
  expect(passage.querySelector('mark')).toHaveTextContent('“the port’s gate note 1”')
  expect(passage).toHaveTextContent('Its clerk said “the port’s gate note 1” and left.')
})
