import { configure, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { aNoteType } from '../../../tests/builders/a-note-type.ts'
import { aTextFile, showImport } from '../../../tests/builders/show-import.tsx'
import { listDecks } from '../../store/list-decks.ts'
import { listNotes } from '../../store/list-notes.ts'

configure({ asyncUtilTimeout: 5000 })

const importButton = (words: RegExp | string = /^Import \d/) => screen.findByRole('button', { name: words })
const unfold = () => screen.getByRole('button', { name: /^How it is read/ })
const column = (name: RegExp | string) => screen.getByRole('combobox', { name })
const listed = (name: string | RegExp) => within(screen.getByRole('region', { name })).getAllByRole('listitem').map((item) => item.textContent)
const faults = async (container: Element) => (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } } })).violations.map(({ id }) => id)

test('a good guess stays folded and says how the table is read; each column is shown with its first cells', async () => {
  const { user, view } = await showImport({ dropped: aTextFile('Capitals.csv', 'Term,Definition,Where\nNorway,Oslo,north\nChad,N’Djamena,south\n') })
  await importButton('Import 2 cards')
  expect(unfold()).toHaveAttribute('aria-expanded', 'false')
  expect(unfold()).toHaveTextContent('Comma between the columns · a heading · question in column 1, answer in column 2')
  expect(screen.queryByRole('table')).toBeNull()
  await user.click(unfold())
  expect(screen.getAllByRole('row').map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.querySelector('select') === null ? cell.textContent : (cell.querySelector('select') as HTMLSelectElement).selectedOptions[0]?.textContent))).toEqual([
    ['Question', 'Answer', 'Not used'],
    ['Term', 'Definition', 'Where'],
    ['Norway', 'Oslo', 'north'],
    ['Chad', 'N’Djamena', 'south'],
  ])
  expect(await faults(view.container)).toEqual([])
})

test('a column takes another use, and gives its own to the column that had that', async () => {
  const { user, store } = await showImport({ dropped: aTextFile('Capitals.csv', 'Oslo,Norway,north\nN’Djamena,Chad,south\n') })
  await importButton('Import 2 cards')
  await user.click(unfold())
  await user.selectOptions(column('Column 1'), 'Answer')
  await waitFor(() => expect(listed('2 new cards')).toEqual(['NorwayOslo', 'ChadN’Djamena']))
  expect(column('Column 2')).toHaveDisplayValue('Question')
  await user.selectOptions(column('Column 3'), 'Tags')
  await waitFor(() => expect(column('Column 3')).toHaveDisplayValue('Tags'))
  await user.click(await importButton('Import 2 cards'))
  await screen.findByRole('link', { name: 'Study these cards' })
  expect((await listNotes(store)).map(({ note }) => [note.cards[0]?.question, note.tags])).toEqual([['Norway', ['north']], ['Chad', ['south']]])
})

test('cells that look like HTML are asked about; read as HTML they become notes whose markup never meets the page', async () => {
  const { user, view, shell } = await showImport({ dropped: aTextFile('Words.csv', '<b>Oslo</b>,<i>Norway</i><img src=x onerror=alert(1)>\n') })
  await importButton('Import 1 card')
  expect(unfold()).toHaveAttribute('aria-expanded', 'true')
  await user.click(screen.getByRole('radio', { name: 'HTML' }))
  await waitFor(() => expect(listed('1 new card')[0]).toContain('OsloNorway'))
  expect(screen.getByRole('combobox', { name: 'Note type' })).toHaveDisplayValue('Question and answer')
  await user.click(screen.getByRole('button', { name: 'Show how it looks: Oslo' }))
  await waitFor(() => expect(shell.cards).toHaveLength(2))
  expect(shell.cards.some(({ html }) => html.includes('<b>Oslo</b>'))).toBe(true)
  expect(shell.cards.some(({ html }) => html.includes('onerror'))).toBe(false)
  expect(await screen.findByTitle('Answer: the card as it looks')).toHaveAttribute('sandbox', '')
  expect(view.container.querySelector('img, i, li b')).toBeNull()
  expect(await faults(view.container)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Hide how it looks: Oslo' }))
  expect(screen.queryByTitle('Answer: the card as it looks')).toBeNull()
})

test('rows become notes of a note type of the reader’s, by the names of its fields', async () => {
  const type = aNoteType('words', 'Words', { fields: [{ name: 'Word' }, { name: 'Meaning' }, { name: 'Example' }], templates: [{ name: 'Card 1', question: '{{Word}}', answer: '{{Meaning}}<br>{{Example}}' }] })
  const mine = aDeckOfNotes({ version: 2, noteTypes: [type], notes: [aNote({ content: { type: type.id, markup: 'html', fields: ['a', 'b', ''] } })] })
  const { user, store } = await showImport({ decks: [mine], dropped: aTextFile('List.csv', 'meaning,word,example\nOslo,Norway,a city\n') })
  await importButton('Import 1 card')
  await user.click(unfold())
  await user.selectOptions(column('Note type'), 'Words')
  await waitFor(() => expect(column('Column 1, “meaning”')).toHaveDisplayValue('Meaning'))
  expect(column('Column 2, “word”')).toHaveDisplayValue('Word')
  await user.selectOptions(column('Import into'), 'A new deck')
  await user.click(await importButton('Import 1 card'))
  await screen.findByRole('link', { name: 'Study these cards' })
  expect((await listNotes(store)).filter(({ deck }) => deck !== 'deck-1').map(({ note }) => note.content)).toMatchObject([{ type: 'words', fields: ['Norway', 'Oslo', 'a city'] }])
})

test('tags for all rows, and a deck for those that name none', async () => {
  const mine = aDeckOfNotes({ notes: [aNote()] })
  const { user, store } = await showImport({ decks: [mine], dropped: aTextFile('Capitals.csv', 'question,answer,deck\nWhat is the capital of Norway?,Bergen,\nAnd Chad?,N’Djamena,Africa\nAnd Peru?,Lima,America\n') })
  await importButton(/^Import/)
  await user.click(unfold())
  await user.type(screen.getByRole('textbox', { name: 'Tags for all' }), 'geo, north{Enter}')
  await user.clear(screen.getByRole('textbox', { name: 'Deck of rows that name none' }))
  await user.type(screen.getByRole('textbox', { name: 'Deck of rows that name none' }), 'Europe{Enter}')
  expect(await screen.findByRole('checkbox', { name: 'Europe' })).toBeChecked()
  await user.click(await importButton('Import 3 cards'))
  await screen.findByRole('link', { name: 'Study' })
  expect((await listDecks(store)).map(({ title }) => title).toSorted()).toEqual(['Africa', 'America', 'Capitals', 'Europe'])
  expect((await listNotes(store)).filter(({ note }) => note.tags.join() === 'geo,north')).toHaveLength(3)
})

test.each([
  ['Leave them', 'Import 1 card', 0],
  ['Add them again', 'Import 2 cards', 0],
  ['Update them', 'Import 2 cards', 1],
])('cards you have already: %s', async (choice, button, updates) => {
  const { user } = await showImport({ decks: [aDeckOfNotes()], dropped: aTextFile('Capitals.csv', 'question,answer\nWhat is the capital of Norway?,Bergen\nAnd Chad?,N’Djamena\n') })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Import into' }), 'Capitals')
  await screen.findByRole('checkbox')
  await user.click(unfold())
  if (choice !== 'Update them') await user.click(screen.getByRole('radio', { name: choice }))
  await waitFor(() => expect(screen.queryAllByRole('checkbox')).toHaveLength(updates))
  expect(await importButton(button)).toBeEnabled()
})

test('a pasted list is cut by what stands between its parts', async () => {
  const { user } = await showImport()
  await user.click(screen.getByRole('textbox', { name: 'Or paste cards here' }))
  await user.paste('der Hund - the dog; die Katze - the cat')
  await user.click(screen.getByRole('button', { name: 'Show what is in it' }))
  await importButton('Import 2 cards')
  expect(screen.getByText(/pasted list$/)).toBeVisible()
  await user.click(unfold())
  expect(screen.getByRole('combobox', { name: 'Between cards' })).toHaveDisplayValue('A semicolon and a blank')
  const between = screen.getByRole('textbox', { name: 'Between question and answer' })
  await user.clear(between)
  await user.type(between, ' the {Enter}')
  await waitFor(() => expect(listed('2 new cards')).toEqual(['der Hund -dog', 'die Katze -cat']))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Between the columns' }), 'Semicolon')
  await waitFor(() => expect(listed('1 new card')).toEqual(['der Hund - the dog die Katze - the cat']))
  expect(screen.queryByRole('textbox', { name: 'Between question and answer' })).toBeNull()
})

test('Markdown: the ways in which its cards can be written, with how many each gives', async () => {
  const { user, view } = await showImport({ dropped: aTextFile('History.md', '# History\n\nQ: Who founded it?\nA: Fishers\n\nQ: When?\nA: 1729\n\nKarachi::large\n') })
  await importButton('Import 2 cards')
  await user.click(unfold())
  const style = screen.getByRole('combobox', { name: 'How its cards are written' })
  expect(style).toHaveDisplayValue('Q: and A: (2 cards)')
  await user.selectOptions(style, 'Question::answer, as in Obsidian (1 card)')
  await waitFor(() => expect(listed('1 new card')).toEqual(['Karachilarge']))
  expect(screen.getByRole('switch', { name: '==Marked== text is a gap' })).toBeChecked()
  expect(await faults(view.container)).toEqual([])
})

test('Markdown: bold text becomes a gap when the reader says so', async () => {
  const { user } = await showImport({ dropped: aTextFile('Gaps.md', '#flashcards\n\nThe capital of **Norway** is ==Oslo==.\n') })
  await importButton('Import 1 card')
  await user.click(unfold())
  await user.click(screen.getByRole('switch', { name: '**Bold** text is a gap' }))
  await importButton('Import 2 cards')
  await user.click(screen.getByRole('switch', { name: '==Marked== text is a gap' }))
  await importButton('Import 1 card')
})

test('a text without cards can be made into some', async () => {
  const { user, articles } = await showImport({ dropped: aTextFile('Essay.md', '# An essay\n\nA paragraph of prose that asks nothing.\n') })
  await user.click(await screen.findByRole('button', { name: 'Make cards from it' }))
  expect(articles).toEqual(['Essay.md'])
})

const crowd = (notes: readonly (readonly [string, string])[]) =>
  JSON.stringify({
    __type__: 'Deck', crowdanki_uuid: 'd', name: 'Shared', children: [], desc: '', deck_configurations: [], media_files: [],
    note_models: [{ __type__: 'NoteModel', crowdanki_uuid: 'm', name: 'Two sides', type: 0, sortf: 0, css: '', flds: [{ name: 'Front', ord: 0 }, { name: 'Back', ord: 1 }], tmpls: [{ name: 'Card 1', ord: 0, qfmt: '{{Front}}', afmt: '{{Back}}' }] }],
    notes: notes.map(([guid, front]) => ({ __type__: 'Note', fields: [front, 'answer'], guid, note_model_uuid: 'm', tags: [] })),
  })

test('notes of another program are found again wherever they are; new ones go where the reader wants them', async () => {
  const { user, store, shell } = await showImport({ decks: [aDeckOfNotes()], dropped: aTextFile('deck.json', crowd([['g1', 'One'], ['g2', 'Two']])) })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Import into' }), 'Capitals')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title of the deck' })).toHaveValue('Capitals'))
  await user.click(await importButton('Import 2 cards'))
  await screen.findByRole('link', { name: 'Study these cards' })
  expect((await listDecks(store)).map(({ title, cards }) => [title, cards])).toEqual([['Capitals', 3]])

  await user.click(screen.getByRole('button', { name: 'Import another' }))
  const { name, bytes } = aTextFile('deck.json', crowd([['g1', 'One, changed'], ['g2', 'Two'], ['g3', 'Three']]))
  shell.fileToOpen = { name, bytes: new Uint8Array(bytes) }
  await user.click(screen.getByRole('button', { name: 'Choose a file' }))
  await importButton('Import 2 cards')
  expect(screen.getByText('1 new', { exact: false, selector: '.hint' })).toHaveTextContent('1 new')
  await user.click(await importButton('Import 2 cards'))
  await screen.findByRole('link', { name: 'Study' })
  expect((await listDecks(store)).map(({ title, cards }) => [title, cards])).toEqual([['Capitals', 3], ['Shared', 1]])
  expect((await listNotes(store)).filter(({ note }) => note.guid === 'g1').map(({ deck, note }) => [deck, note.cards[0]?.question])).toEqual([['deck-1', 'One, changed']])
})
