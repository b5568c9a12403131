import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Note } from '../../../decks/model/note.ts'
import { aDraft, aMaking, aVelmarArticle } from '../../../tests/builders/a-making.ts'
import { ChangesView } from './changes-view.tsx'
import type { ReadAgain } from './taking-step.ts'

const article = aVelmarArticle()
const draft = (name: string, answer: string, question = `How many ${name}?`): Note => aDraft(article, { name, cites: 'four cranes', question, answer })
const earlier = { deck: 'velmar', deckTitle: 'Velmar', article: article.id, title: article.title, subtitle: '', at: 0, waiting: 0, accepted: 3, rejected: 0, gone: 0 } as unknown as ReadAgain['earlier']

test('a card of a changed fact takes the new words unless the reader wrote hers, and she can choose', async () => {
  const user = userEvent.setup()
  const [cranes, boats, ships, quays] = [draft('cranes', 'four'), draft('boats', 'ten'), draft('ships', '300'), draft('quays', 'two')]
  const changed = [
    { before: cranes, after: draft('cranes', 'five'), inDeck: cranes },
    { before: boats, after: draft('boats', 'eleven'), inDeck: draft('boats', 'ten', 'How many boats lie at Velmar?') },
    { before: ships, after: draft('ships', '310'), inDeck: null },
    { before: quays, after: quays, inDeck: quays },
  ]
  const answered = vi.fn()
  render(<ChangesView again={{ making: aMaking(), earlier, diff: { added: [], gone: [], changed, kept: [] } }} more={0} timeZone="UTC" onAnswer={answered} onCancel={() => {}} />)
  const [first, second, third, fourth] = within(screen.getByRole('region', { name: 'Changed' })).getAllByRole('listitem').map((item) => within(item))
  expect(first?.getByRole('radio', { name: 'Take the new words' })).toBeChecked()
  expect(second?.getByRole('radio', { name: 'Keep it as it is' })).toBeChecked()
  expect(second?.getByText('How many boats lie at Velmar?', { exact: false })).toBeInTheDocument()
  expect(third?.queryAllByRole('radio')).toEqual([])
  expect(fourth?.getByRole('radio', { name: 'Cite the new passage' })).toBeChecked()
  await user.click(second!.getByText('Take the new words'))
  await user.click(first!.getByText('Keep it as it is'))
  await user.click(screen.getByRole('button', { name: /^Take the changes/ }))
  expect(answered).toHaveBeenCalledWith(true, new Set([quays.id, boats.id]))
})
