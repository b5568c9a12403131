import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import type { DeckSource } from '../../../decks/formats/open-deck.ts'
import { writeDeckJson } from '../../../decks/formats/write-deck-json.ts'
import type { DeckFile } from '../../../decks/model/deck.ts'
import type { CardId, NoteId } from '../../../decks/model/id.ts'
import { AskArea } from '../../parts/ask-area.tsx'
import { ToastArea } from '../../parts/toast-area.tsx'
import { listDecks } from '../../store/list-decks.ts'
import { listNotes } from '../../store/list-notes.ts'
import { openTestStore } from '../../store/open-test-store.ts'
import { recordReview } from '../../store/record-review.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { ImportScreen } from './import-screen.tsx'

configure({ asyncUtilTimeout: 5000 })

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const capitals = { name: 'Capitals.csv', bytes: bytesOf('question,answer\nCapital of Norway?,Oslo\nCapital of Chad?,N’Djamena\n') }

/** What was handed over to the screen that reads articles. */
const articles: string[] = []

function Desk({ dropped }: { dropped: DeckSource | null }) {
  const [file, setFile] = useState(dropped)
  return <ImportScreen file={file} onFileTaken={() => setFile(null)} onArticle={({ name }) => articles.push(name)} />
}

async function show({ dropped = null, decks = [] }: { dropped?: DeckSource | null; decks?: readonly DeckFile[] } = {}) {
  const opened = await openTestStore({ decks })
  const location = memoryLocation({ path: '/import', record: true })
  const view = render(
    <Router hook={location.hook}>
      <ToastArea><AskArea>
        <StoreProvider store={opened.store}>
          <main><Desk dropped={dropped} /></main>
        </StoreProvider>
      </AskArea></ToastArea>
    </Router>,
  )
  return { ...opened, location, view, user: userEvent.setup() }
}

const importButton = (words: RegExp | string = /^Import \d/) => screen.findByRole('button', { name: words })
const listedIn = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('listitem').length
const count = (name: RegExp) => within(screen.getByRole('group', { name: 'What will happen' })).getByRole('button', { name })

test('a chosen file that can only be an article goes to the screen that reads articles', async () => {
  const { shell, user } = await show()
  articles.length = 0
  shell.fileToOpen = { name: 'Mills.pdf', bytes: bytesOf('%PDF-1.7\n') }
  await user.click(screen.getByRole('button', { name: 'Choose a file' }))
  await waitFor(() => expect(articles).toEqual(['Mills.pdf']))
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible()
})

test('a chosen file is shown as a plan, and nothing is written before the button', async () => {
  const { shell, store, user } = await show()
  shell.fileToOpen = capitals
  shell.asked.length = 0
  await user.click(screen.getByRole('button', { name: 'Choose a file' }))
  expect(await importButton()).toHaveAccessibleName('Import 2 cards')
  expect(count(/added/)).toHaveTextContent('2')
  expect(screen.getByText(/^Capitals\.csv, \d+ bytes, table with commas$/)).toBeVisible()
  expect(screen.getByText('Capital of Chad?')).toBeVisible()
  expect(await listDecks(store)).toEqual([])
  expect(shell.asked).toEqual(['file.open'])

  await user.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: '“Capitals”: 2 cards added' })).toBeVisible()
  expect(await listDecks(store)).toMatchObject([{ title: 'Capitals', cards: 2, origin: 'import' }])
})

test('after the import: study the cards, or take it back as a whole', async () => {
  const { store, user, location } = await show({ dropped: capitals })
  await importButton()
  await user.keyboard('{Enter}')
  const study = await screen.findByRole('link', { name: 'Study these cards' })
  const [deck] = await listDecks(store)
  expect(study).toHaveAttribute('href', `#/study/${deck?.id}`)
  await user.click(screen.getByRole('button', { name: 'Undo the import' }))
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible()
  await waitFor(async () => expect(await listDecks(store)).toEqual([]))
  expect(location.history).toEqual(['/import'])
})

test('a backup is made first; where none can be made it is asked whether to go on', async () => {
  const { shell, store, user } = await show({ dropped: capitals })
  shell.failing.set('backup.make', { type: 'disk-full', detail: 'The disk is full.' })
  await user.click(await importButton())
  expect(await screen.findByRole('dialog', { name: 'Go on without a backup?' })).toHaveTextContent('No backup could be made. The disk is full.')
  await user.click(screen.getByRole('button', { name: /^Stop here/ }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Go on without a backup?' })).not.toBeInTheDocument())
  expect(await listDecks(store)).toEqual([])
  shell.failing.clear()
  await user.click(await importButton())
  await screen.findByRole('link', { name: 'Study these cards' })
  expect(shell.backups.map(({ reason, lines }) => [reason, lines.some((line) => line.includes('Capitals'))])).toEqual([['import', false]])
})

test('the toast after the import takes it back too', async () => {
  const { store, user } = await show({ dropped: capitals })
  await importButton()
  await user.keyboard('{Enter}')
  const messages = await screen.findByRole('region', { name: 'Messages' })
  expect(await within(messages).findByText('2 cards imported into “Capitals”.')).toBeInTheDocument()
  await user.click(within(messages).getByRole('button', { name: /Undo/ }))
  await waitFor(async () => expect(await listDecks(store)).toEqual([]))
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible()
})

test('Escape leaves without a trace', async () => {
  const { store, shell, user } = await show({ dropped: capitals })
  shell.asked.length = 0
  await importButton()
  await user.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible()
  expect(await listDecks(store)).toEqual([])
  expect(shell.asked).toEqual([])
})

test('pasted cards are read like a file', async () => {
  const { store, user } = await show()
  expect(screen.getByRole('button', { name: 'Show what is in it' })).toBeDisabled()
  await user.click(screen.getByRole('textbox', { name: 'Or paste cards here' }))
  await user.paste('Norway\tOslo\nChad\tN’Djamena\n')
  await user.click(screen.getByRole('button', { name: 'Show what is in it' }))
  await importButton('Import 2 cards')
  const title = screen.getByRole('textbox', { name: 'Title of the deck' })
  await user.clear(title)
  expect(screen.getByText('A deck needs a title.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Import 2 cards' })).toBeDisabled()
  await user.type(title, 'My capitals{Enter}')
  await screen.findByRole('heading', { name: '“My capitals”: 2 cards added' })
  expect(await listDecks(store)).toMatchObject([{ title: 'My capitals' }])
})

test('text pasted anywhere on the screen is read', async () => {
  const { user } = await show()
  await user.click(screen.getByRole('heading', { name: 'Import' }))
  await user.paste('Norway\tOslo\n')
  expect(await importButton('Import 1 card')).toBeEnabled()
})

const mine = aDeckOfNotes({
  notes: [
    aNote(),
    aNote({ id: 'note-2' as NoteId, citations: [{ article: 'a' as never, passage: 'p' as never, quote: 'Oslo', prefix: '', suffix: '', start: 0, footnotes: [] }], cards: [aCard({ id: 'card-2' as CardId, question: 'How large is Oslo?', answer: '15 thousand' })] }),
    aNote({ id: 'note-3' as NoteId, cards: [aCard({ id: 'card-3' as CardId, question: 'And Bergen?', answer: 'the same' })] }),
  ],
})
const theirs = aDeckOfNotes({
  notes: [
    aNote({ cards: [aCard({ answer: 'Oslo, since 1814' })] }),
    aNote({ id: 'note-2' as NoteId, cards: [aCard({ id: 'card-2' as CardId, question: 'How large is Oslo?', answer: '18 thousand' })] }),
    mine.notes[2] ?? aNote(),
    aNote({ id: 'note-4' as NoteId, cards: [aCard({ id: 'card-4' as CardId, question: 'And Tromsø?', answer: 'further north' })] }),
  ],
})

test('changed cards are listed before and after, ticked one by one, and keep their history', async () => {
  const { store, user } = await show({ decks: [mine], dropped: { name: 'Capitals.lectern.json', bytes: writeDeckJson(theirs) } })
  await importButton('Import 2 cards')
  expect([/added/, /updated/, /left alone/, /problems/].map((name) => count(name).querySelector('.num')?.textContent)).toEqual(['1', '2', '1', '0'])
  const first = screen.getByRole('checkbox', { name: 'What is the capital of Norway?' })
  const second = screen.getByRole('checkbox', { name: 'How large is Oslo?' })
  expect(first).toBeChecked()
  expect(first).toHaveAccessibleDescription(/Answer: now Oslo becomes Oslo, since 1814/)
  expect(second).not.toBeChecked()
  expect(second).toHaveAccessibleDescription(/Yours cites a source, theirs does not/)
  await user.click(second)
  await importButton('Import 3 cards')
  await user.click(first)
  await importButton('Import 2 cards')
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { name: '“Capitals”: 1 card added, 1 card updated' })
  const answers = (await listNotes(store)).flatMap(({ note }) => note.cards.map(({ answer }) => answer))
  expect(answers).toEqual(['Oslo', '18 thousand', 'the same', 'further north'])
})

test('says how many reviews a changed card keeps', async () => {
  const { store, view } = await show({ decks: [mine] })
  await recordReview(store, { card: 'card-1' as CardId, rating: 3, took: 1000 })
  await recordReview(store, { card: 'card-1' as CardId, rating: 1, took: 1000 })
  view.unmount()
  render(<ToastArea><AskArea><StoreProvider store={store}><Desk dropped={{ name: 'Capitals.lectern.json', bytes: writeDeckJson(theirs) }} /></StoreProvider></AskArea></ToastArea>)
  expect(await screen.findByText('2 reviews kept')).toBeVisible()
})

test('all and none tick and untick', async () => {
  const { user } = await show({ decks: [mine], dropped: { name: 'Capitals.lectern.json', bytes: writeDeckJson(theirs) } })
  await importButton()
  await user.click(screen.getByRole('button', { name: 'Tick all' }))
  await importButton('Import 3 cards')
  await user.click(screen.getByRole('button', { name: 'Tick none' }))
  await importButton('Import 1 card')
})

test('the same deck again has nothing to import, and says so', async () => {
  await show({ decks: [mine], dropped: { name: 'x.lectern.json', bytes: writeDeckJson(mine) } })
  expect(await importButton('Import 0 cards')).toBeDisabled()
  expect(screen.getByText('All its cards are in “Capitals” already.')).toBeVisible()
})

test('problems stand with their lines and reasons, and do not stop the rest', async () => {
  const { user } = await show({ dropped: { name: 'Mixed.csv', bytes: bytesOf('question,answer\n"two\nlines",ok\nasked,\n,answered\ntwo lines,again\nalone\n') } })
  await importButton('Import 1 card')
  expect(count(/problems/)).toHaveTextContent('4')
  await user.click(count(/problems/))
  const problems = within(screen.getByRole('region', { name: '4 problems' })).getAllByRole('listitem')
  expect(problems.map((item) => item.textContent)).toEqual([
    'Line 4 is left outIt has no answer.asked',
    'Line 5 is left outIt has no question.answered',
    'Line 7 is left outIt has only one column.alone',
    'Line 6 asks the same as line 2It has another answer. The first is taken; ask the second in other words to have both.two lines',
  ])
})

test('another deck, another delimiter, another header: the plan follows, and the title typed before stays', async () => {
  const { user } = await show({ decks: [mine], dropped: { name: 'List.csv', bytes: bytesOf('Who;What, then\nWhat is the capital of Norway?;Bergen, of course\n') } })
  await importButton('Import 2 cards')
  await user.click(screen.getByRole('button', { name: /^How it is read/ }))
  await user.click(screen.getByRole('switch', { name: 'The first row is a heading' }))
  await importButton('Import 1 card')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Import into' }), 'Capitals')
  expect(await screen.findByRole('checkbox', { name: 'What is the capital of Norway?' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Title of the deck' })).toHaveValue('Capitals')
  await user.type(screen.getByRole('textbox', { name: 'Title of the deck' }), '!')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Between the columns' }), 'Comma')
  expect(await within(await screen.findByRole('region', { name: '1 new card' })).findByText('What is the capital of Norway?;Bergen')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Title of the deck' })).toHaveValue('Capitals!')
  expect(screen.getByRole('combobox', { name: 'Import into' })).toHaveDisplayValue('Capitals')
})

test('an unknown encoding is asked about, with the text to judge by', async () => {
  const { user } = await show({ dropped: { name: 'Old.csv', bytes: new Uint8Array([...bytesOf('ascii,firsts\nCaf'), 0xe9, ...bytesOf(',Kaffee\n')]) } })
  expect(await screen.findByText('Which letters are in “Old.csv”?')).toBeVisible()
  expect(screen.getByText('Café,Kaffee')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'UTF-16' }))
  expect(screen.getByText(/It is not UTF-16/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Read it as UTF-16' })).toBeDisabled()
  await user.click(screen.getByRole('radio', { name: 'Windows-1252' }))
  await user.click(screen.getByRole('button', { name: 'Read it as Windows-1252' }))
  expect(await importButton('Import 2 cards')).toBeEnabled()
  expect(screen.getByText(/Windows-1252/)).toBeVisible()
})

test('a file that cannot be read says why and changes nothing', async () => {
  const { store } = await show({ dropped: { name: 'deck.json', bytes: bytesOf('{"format":"lectern-deck","version":9}') } })
  expect(await screen.findByRole('alert')).toHaveTextContent('“deck.json” was not imported')
  expect(screen.getByRole('alert')).toHaveTextContent('newer Lectern')
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  expect(await listDecks(store)).toEqual([])
})

test('when the journal cannot write, the plan stays and the reason is said', async () => {
  const { shell, store, user } = await show({ dropped: capitals })
  await importButton()
  shell.failing.set('journal.keepFile', { type: 'disk-full', detail: 'The disk is full. Free some space and try again.' })
  await user.keyboard('{Enter}')
  expect(await screen.findByText('The disk is full. Free some space and try again.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Import 2 cards' })).toBeEnabled()
  expect(await listDecks(store)).toEqual([])
})

test('a long list is shown in parts', async () => {
  const { user } = await show({ dropped: { name: 'Long.csv', bytes: bytesOf(Array.from({ length: 120 }, (_, at) => `q${at},a`).join('\n')) } })
  await importButton('Import 120 cards')
  expect(listedIn('120 new cards')).toBe(20)
  await user.click(screen.getByRole('button', { name: 'Show 50 more of 100' }))
  expect(listedIn('120 new cards')).toBe(70)
})

test('markup in cards is text', async () => {
  const { view } = await show({ dropped: { name: 'x.csv', bytes: bytesOf('<img src=x onerror=alert(1)>,<b>bold</b>\n') } })
  await importButton('Import 1 card')
  expect(within(screen.getByRole('region', { name: '1 new card' })).getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  expect(view.container.querySelector('img, b:not(button b)')).toBeNull()
})

test('has no accessibility faults at any step', async () => {
  const { view, user } = await show({ decks: [mine] })
  const faults = async () => (await axe.run(view.container, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } } })).violations.map(({ id }) => id)
  expect(await faults()).toEqual([])
  await user.click(screen.getByRole('textbox', { name: 'Or paste cards here' }))
  await user.paste('What is the capital of Norway?\tBergen\nnothing\t\nChad\tx\n')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Import into' }), 'Capitals')
  await screen.findByRole('checkbox')
  expect(await faults()).toEqual([])
  await user.click(count(/problem/))
  expect(await faults()).toEqual([])
  await user.click(await importButton())
  await screen.findByRole('link', { name: 'Study these cards' })
  expect(await faults()).toEqual([])
})

test('an import that breaks off leaves the plan as it was, and says so', async () => {
  const { user, shell } = await show({ dropped: capitals })
  const button = await importButton()
  const call = shell.call.bind(shell)
  shell.call = (name, input) => (name === 'journal.keepFile' ? Promise.reject(new Error('The wire broke.')) : call(name, input))
  await user.click(button)
  expect(await screen.findByText(/^The import broke off/)).toBeVisible()
  expect(await importButton()).toBeEnabled()
})
