import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { findCards } from '../../store/find-cards.ts'
import { openTestStore } from '../../store/open-test-store.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { StudyScreen } from './study-screen.tsx'

let now = 0

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 12)
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

function aNamed(name: string, answer: string) {
  const note = aCitedNote(name)
  return { ...note, cards: note.cards.map((card) => ({ ...card, question: `Who is it? (${name})`, answer, answerType: 'person' as const })) }
}

async function study(...notes: ReturnType<typeof aNamed>[]) {
  const { store } = await openTestStore({ decks: [aCitedDeck(notes)], now: () => (now += 10) })
  render(
    <StoreProvider store={store}>
      <Router hook={memoryLocation({ path: '/study' }).hook}>
        <ToastArea>
          <StudyScreen />
        </ToastArea>
      </Router>
    </StoreProvider>,
  )
  await screen.findByText('Who is it? (one)')
  return { user: userEvent.setup(), accepted: async () => (await findCards(store, [aCardId('one')]))[0]?.card.accepts }
}

const status = () => screen.getAllByRole('status')[0]

test('what differs is shown, and told to a reader of the screen', async () => {
  const { user } = await study(aNamed('one', 'Baitullah Mehsud'), aNamed('two', 'Hakimullah Mehsud'))
  await user.keyboard('tmehsud{Enter}')
  expect(await screen.findByText('Nearly right')).toBeInTheDocument()
  expect(await screen.findByText('“mehsud” could also be Hakimullah Mehsud. The whole name is Baitullah Mehsud.')).toBeInTheDocument()
  expect(screen.getByText('Left out: Baitullah')).toBeInTheDocument()
  expect(status()).toHaveTextContent('Nearly right. “mehsud” could also be Hakimullah Mehsud. The whole name is Baitullah Mehsud. The answer is: Baitullah Mehsud')
})

test('X overrules the verdict and goes back to it, and the grade goes along', async () => {
  const { user } = await study(aNamed('one', 'Baitullah Mehsud'))
  await user.keyboard('tthe emir{Enter}')
  expect(screen.getByText('Not the same')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^Didn’t know/ })).toHaveFocus()
  await user.keyboard('x')
  expect(screen.getByText('Counted as right')).toBeInTheDocument()
  expect(status()).toHaveTextContent('Counted as right.')
  expect(screen.getByRole('button', { name: /^Knew it/ })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Count it as wrong' }))
  expect(screen.getByText('Not the same')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^Didn’t know/ })).toHaveFocus()
})

test('what was counted as right can be taught once it is rated, and not before', async () => {
  const { user, accepted } = await study(aNamed('one', 'Baitullah Mehsud'), aNamed('two', 'Mullah Omar'))
  await user.keyboard('tthe emir{Enter}x')
  expect(screen.queryByRole('button', { name: /^Also accept/ })).not.toBeInTheDocument()
  await user.keyboard(' ')
  await user.click(await screen.findByRole('button', { name: /^Also accept “the emir” from now on/ }))
  expect(await screen.findByText('“the emir” counts as right from now on.')).toBeInTheDocument()
  expect(await accepted()).toEqual(['the emir'])
})

test('A teaches it from the keyboard, while it is offered', async () => {
  const { user, accepted } = await study(aNamed('one', 'Baitullah Mehsud'), aNamed('two', 'Mullah Omar'))
  await user.keyboard('tthe emir{Enter}x')
  await user.keyboard('a')
  expect(await accepted()).toEqual([])
  await user.keyboard(' ')
  await screen.findByRole('button', { name: /^Also accept “the emir” from now on/ })
  await user.keyboard('a')
  expect(await screen.findByText('“the emir” counts as right from now on.')).toBeInTheDocument()
  expect(await accepted()).toEqual(['the emir'])
})

test('a right answer counted as wrong teaches nothing', async () => {
  const { user, accepted } = await study(aNamed('one', 'Baitullah Mehsud'), aNamed('two', 'Mullah Omar'))
  await user.keyboard('tbaitullah mahsud{Enter}')
  expect(screen.getByText('Right')).toBeInTheDocument()
  expect(screen.getByRole('article', { name: 'Answer' })).toHaveTextContent('You typed baitullah mahsud')
  await user.keyboard('x')
  expect(screen.getByRole('button', { name: /^Didn’t know/ })).toHaveFocus()
  await user.keyboard(' ')
  await screen.findByText('Who is it? (two)')
  expect(screen.queryByRole('button', { name: /^Also accept/ })).not.toBeInTheDocument()
  expect(await accepted()).toEqual([])
})
