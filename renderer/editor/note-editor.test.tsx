import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { findBarriers } from '../../tests/builders/show-app.tsx'
import type { DeckId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'
import { ToastArea } from '../parts/toast-area.tsx'
import { listNotes } from '../store/list-notes.ts'
import { openTestStore } from '../store/open-test-store.ts'
import { StoreProvider } from '../store/store-context.tsx'
import type { Store } from '../store/store.ts'
import { readUnsaved } from '../store/unsaved-notes.ts'
import { NoteEditor } from './note-editor.tsx'
import type { NoteEditorProps } from './note-editor-props.ts'

vi.setConfig({ testTimeout: 30_000 })

const deck = 'deck-1' as DeckId

async function openEditor(props: Partial<NoteEditorProps> = {}, notes: Note[] = [aNote()], known?: Store) {
  const store = known ?? (await openTestStore({ decks: [aDeckOfNotes({ notes })] })).store
  const saved: Note[] = []
  const closed = { count: 0 }
  const all: NoteEditorProps = { deck, note: null, variant: 'panel', onSaved: (_entry, note) => saved.push(note), onClose: () => { closed.count += 1 }, ...props }
  const shown = render(<StoreProvider store={store}><ToastArea><NoteEditor {...all} /></ToastArea></StoreProvider>)
  await screen.findByLabelText('Kind')
  return { store, saved, closed, shown, user: userEvent.setup() }
}

const field = (name: string) => screen.getByRole('textbox', { name })
const noteOf = async (store: Store, id: string) => (await listNotes(store)).find((row) => row.id === id)?.note

test('A new card is a question and an answer, and Ctrl+Enter adds it', async () => {
  const { store, saved, user } = await openEditor()
  expect(field('Question')).toHaveFocus()
  await user.keyboard('Who runs the docks?')
  await user.type(field('Answer'), 'Two companies')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(await noteOf(store, saved[0]?.id ?? '')).toMatchObject({ cards: [{ question: 'Who runs the docks?', answer: 'Two companies' }] })
  expect(saved[0]?.content).toBeUndefined()
  await waitFor(() => expect(field('Question')).toHaveValue(''))
  expect(await findBarriers()).toEqual([])
})

test('Without an answer it says so and adds nothing', async () => {
  const { saved, user } = await openEditor()
  await user.type(field('Question'), 'Who?')
  await user.click(screen.getByRole('button', { name: /Add the card/ }))
  expect(screen.getByText('A card needs an answer.')).toBeInTheDocument()
  expect(saved).toEqual([])
})

test('Gaps are numbered by Ctrl+Shift+C; with Alt the number stays', async () => {
  const { saved, user } = await openEditor()
  await user.selectOptions(screen.getByLabelText('Kind'), 'Gap')
  const text = field('Text')
  await user.click(text)
  await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}Oslo')
  await user.type(text, ' and ', { initialSelectionStart: 12 })
  await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}Bergen')
  expect(text).toHaveValue('{{c1::Oslo}} and {{c2::Bergen}}')
  await user.type(text, ' of ', { initialSelectionStart: 31 })
  await user.keyboard('{Control>}{Shift>}{Alt>}c{/Alt}{/Shift}{/Control}Norway')
  expect(text).toHaveValue('{{c1::Oslo}} and {{c2::Bergen}} of {{c2::Norway}}')
  await user.click(screen.getByRole('button', { name: /Add the card/ }))
  await waitFor(() => expect(saved[0]?.cards).toHaveLength(2))
})

test('Changing the kind keeps the texts, and says which cards go', async () => {
  const { user } = await openEditor({ note: aNote() })
  await user.selectOptions(screen.getByLabelText('Kind'), 'Both ways')
  expect(field('One side')).toHaveValue('What is the capital of Norway?')
  expect(field('Other side')).toHaveValue('Oslo')
  await user.selectOptions(screen.getByLabelText('Kind'), 'Question and answer')
  expect(field('Answer')).toHaveValue('Oslo')
})

test('A bold word makes a note with content of a plain card, whose card keeps its id', async () => {
  const { store, saved, user } = await openEditor({ note: aNote() })
  const answer = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Answer' })
  await user.click(answer)
  answer.setSelectionRange(0, 4)
  await user.click(screen.getByRole('button', { name: 'Bold' }))
  expect(answer).toHaveValue('**Oslo**')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(await noteOf(store, 'note-1')).toMatchObject({ content: { type: 'basic', markup: 'markdown' }, cards: [{ id: 'card-1', answer: 'Oslo' }] })
})

test('An edit in the panel is saved when the panel is left', async () => {
  const { store, user } = await openEditor({ note: aNote() })
  await user.type(field('Answer'), ' (Christiania)')
  expect(screen.getByText('Not saved yet')).toBeInTheDocument()
  await user.click(document.body)
  await waitFor(async () => expect((await noteOf(store, 'note-1'))?.cards[0]?.answer).toBe('Oslo (Christiania)'))
})

test('What was typed and not saved is there again', async () => {
  const first = await openEditor()
  await first.user.type(field('Question'), 'Half a quest')
  await waitFor(async () => expect(await readUnsaved(first.store, 'new')).not.toBeNull())
  first.shown.unmount()
  const second = await openEditor({}, [], first.store)
  expect(field('Question')).toHaveValue('Half a quest')
  expect(await screen.findByText('Not saved the last time')).toBeInTheDocument()
  await second.user.click(screen.getAllByRole('button', { name: 'Begin anew' })[0] as HTMLElement)
  expect(field('Question')).toHaveValue('')
  await waitFor(async () => expect(await readUnsaved(first.store, 'new')).toBeNull())
})

test('Escape closes a dialog at once, and asks when something would be lost', async () => {
  const { closed, user } = await openEditor({ note: aNote(), variant: 'dialog' })
  await user.type(field('Answer'), '!')
  await user.keyboard('{Escape}')
  expect(closed.count).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Drop it' }))
  expect(closed.count).toBe(1)
})

test('Escape closes a dialog in which nothing was changed', async () => {
  const { closed, user } = await openEditor({ note: aNote(), variant: 'dialog' })
  await user.keyboard('{Escape}')
  expect(closed.count).toBe(1)
})

test('A question that the deck asks already is told', async () => {
  const { user } = await openEditor()
  await user.type(field('Question'), 'what is the capital of norway')
  expect(await screen.findByText(/A card of this deck asks this already/)).toHaveTextContent('Oslo')
})

test('Tags are completed, added by Enter and comma, and taken off by Backspace', async () => {
  const { saved, user } = await openEditor({}, [aNote({ tags: ['europe::north'] })])
  await user.type(field('Question'), 'a?')
  await user.type(field('Answer'), 'b')
  const tags = screen.getByRole('combobox', { name: 'Tags' })
  await user.type(tags, 'nor')
  expect(await screen.findByRole('option', { name: /europe::north/ })).toBeInTheDocument()
  await user.keyboard('{ArrowDown}{Enter}sea port,x,{Backspace}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(saved[0]?.tags).toEqual(['europe::north', 'sea-port']))
})

test('A picture that is pasted is kept and named; a file that is none is refused', async () => {
  const { saved, user } = await openEditor()
  await user.type(field('Answer'), 'b')
  await user.click(field('Question'))
  await user.paste({ files: [new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1)], 'My map.png', { type: 'image/png' })], getData: () => '' } as never)
  await waitFor(() => expect(field('Question')).toHaveValue('![My-map.png](My-map.png)'))
  await user.paste({ files: [new File(['MZ'], 'virus.png', { type: 'image/png' })], getData: () => '' } as never)
  expect(await screen.findByText(/“virus.png” is not a picture/)).toBeInTheDocument()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(saved[0]?.content?.media).toMatchObject([{ name: 'My-map.png' }]))
})

test('A picture whose file is not there is told', async () => {
  const { user } = await openEditor()
  await user.type(field('Question'), '![[a](lost.png)')
  expect(screen.getByText(/“lost.png” is not here/)).toBeInTheDocument()
})

test('A note in HTML is edited as HTML, and is turned into plain writing only when asked', async () => {
  const note = aNote({ content: { type: 'basic' as never, markup: 'html', fields: ['<b>Capital</b> of Norway?', 'Oslo', ''] }, cards: [aCard({ template: 0 })] })
  const { saved, user } = await openEditor({ note }, [note])
  expect(field('Question')).toHaveValue('<b>Capital</b> of Norway?')
  await user.click(screen.getByRole('button', { name: 'Turn into plain writing' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Turn it into plain writing' }))
  expect(field('Question')).toHaveValue('**Capital** of Norway?')
  await user.click(screen.getByRole('button', { name: /Save the card/ }))
  await waitFor(() => expect(saved[0]?.content?.markup).toBe('markdown'))
})

test('Several plain cards of one note are edited each', async () => {
  const note = aNote({ cards: [aCard(), aCard({ id: 'card-2' as never, question: 'And of Sweden?', answer: 'Stockholm' })] })
  const { saved, user } = await openEditor({ note }, [note])
  expect(screen.getByLabelText('Kind')).toBeDisabled()
  await user.type(screen.getAllByRole('textbox', { name: 'Answer' })[1] as HTMLElement, ' city')
  await user.click(screen.getByRole('button', { name: /Save the card/ }))
  await waitFor(() => expect(saved[0]?.cards.map(({ answer }) => answer)).toEqual(['Oslo', 'Stockholm city']))
})

test('A gap card without a gap, or with an empty one, is not added and says why', async () => {
  const { saved, user } = await openEditor()
  await user.selectOptions(screen.getByLabelText('Kind'), 'Gap')
  await user.type(field('Text'), 'The port')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(screen.getByText(/There is no gap yet/)).toBeInTheDocument()
  await user.type(field('Text'), ' of {{{{c1::}}')
  expect(screen.getByText(/Gap 1 is empty/)).toBeInTheDocument()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(saved).toEqual([])
})

test('Every kind can be written, and stands clean', async () => {
  const { user } = await openEditor()
  for (const kind of ['Both ways', 'Gap', 'Typed answer', 'List', 'Picture with hidden parts', 'Accounts differ']) {
    await user.selectOptions(screen.getByLabelText('Kind'), kind)
    expect(await findBarriers()).toEqual([])
  }
  await user.click(screen.getByRole('button', { name: 'Add a third account' }))
  expect(field('Who says C')).toBeInTheDocument()
})
