import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { aSound } from '../../../tests/builders/a-picture.ts'
import type { NoteTypeId } from '../../../decks/model/id.ts'
import type { NoteContent, NoteType } from '../../../decks/model/note-type.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { createFakeShell } from '../../shell/fake-shell.ts'
import { changeSettings } from '../../store/change-settings.ts'
import { openTestStore } from '../../store/open-test-store.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { StudyScreen } from './study-screen.tsx'

const noteType: NoteType = {
  id: 'foreign' as NoteTypeId, name: 'A type of others', kind: 'standard', sortField: 0, css: '.card { color: navy }',
  fields: [{ name: 'Front' }, { name: 'Back' }],
  templates: [{ name: 'One', question: '{{Front}}<script>run()</script>', answer: '{{FrontSide}}<hr id=answer>{{Back}}' }, { name: 'Typed', question: '{{Front}} {{type:Back}}', answer: '{{FrontSide}}' }],
}

/** Sounds that were begun, by what they are; they last until they are stopped. */
const begun: string[] = []
class QuietAudio extends EventTarget {
  constructor(address: string) {
    super()
    begun.push(address)
  }
  play(): Promise<void> {
    return Promise.resolve()
  }
  pause(): void {
    this.dispatchEvent(new Event('pause'))
  }
}

afterEach(() => {
  begun.length = 0
  vi.unstubAllGlobals()
})

async function study(content: Partial<NoteContent>, { template = 0, browser = false, plays = true } = {}) {
  vi.stubGlobal('Audio', QuietAudio)
  URL.createObjectURL = () => 'blob:sound'
  URL.revokeObjectURL = () => {}
  const shell = createFakeShell(undefined, browser ? 'browser' : 'desktop')
  const kept = await shell.call('journal.keepFile', { bytes: new Uint8Array(aSound(0.1)) })
  const hash = kept.ok ? kept.value.hash : ''
  const note = aNote({ content: { type: noteType.id, markup: 'html', fields: ['Which <b>city</b>?', 'Oslo'], media: [{ name: 'call.wav', hash }], ...content }, cards: [aCard({ template, question: 'Which city?', answer: 'Oslo' })] })
  const { store } = await openTestStore({ decks: [aDeckOfNotes({ version: 2, notes: [note], noteTypes: [noteType] })], shell })
  await changeSettings(store, { playSounds: plays })
  const location = memoryLocation({ path: '/study', record: true })
  render(<StoreProvider store={store}><Router hook={location.hook}><ToastArea><StudyScreen /></ToastArea></Router></StoreProvider>)
  const user = userEvent.setup()
  return { shell, store, user, frame: findFrame }
}

const findFrame = (title: string) => screen.findByTitle<HTMLIFrameElement>(title, {}, { timeout: 8000 })

test('a card with a note type is shown in a frame that can do nothing, and what it wanted is said', async () => {
  const { shell, frame, user } = await study({})
  const question = await frame('Question')
  expect(question.getAttribute('sandbox')).toBe('')
  expect(question.getAttribute('src')).toMatch(/^lectern-card:\/\/card\/\d{32}\/$/)
  await frame('Answer')
  expect(shell.cards.length).toBe(2)
  for (const { html } of shell.cards) expect(html).not.toMatch(/<script|run\(\)/)
  expect(shell.cards[0]?.html).toContain('Which <b>city</b>?')
  expect(shell.cards[0]?.html).not.toContain('Oslo')
  expect(await screen.findByText('This card wanted a script. It is shown without it.')).toBeInTheDocument()
  expect(document.body.innerHTML).not.toContain('<b>city</b>')
  await user.keyboard(' ')
  expect(await screen.findByRole('article', { name: 'Answer' })).toBeInTheDocument()
  await user.keyboard('2')
  await waitFor(() => expect(screen.queryByTitle('Answer')).toBeNull())
})

test('sounds are played when a side is shown and again with V, and one that is missing is said', async () => {
  const { user, frame } = await study({ fields: ['Which? [sound:call.wav]', 'Oslo [sound:gone.mp3]'] })
  await frame('Question')
  await waitFor(() => expect(begun).toHaveLength(1))
  expect(await screen.findByRole('button', { name: /^Stop call\.wav/ })).toBeInTheDocument()
  await user.keyboard('v')
  await waitFor(() => expect(begun).toHaveLength(2))
  await user.keyboard(' ')
  expect(await screen.findByText('gone.mp3 is not in this deck.')).toBeInTheDocument()
})

test('with sounds off nothing is played until it is asked for', async () => {
  const { user, frame } = await study({ fields: ['Which? [sound:call.wav]', 'Oslo'] }, { plays: false })
  await frame('Question')
  await user.click(await screen.findByRole('button', { name: /^Play call\.wav/ }))
  await waitFor(() => expect(begun).toHaveLength(1))
})

test('a template with a field to type opens it, and what is typed is compared with what the template expects', async () => {
  const { user, shell, frame } = await study({ fields: ['Which city?', 'Bergen <i>(by the sea)</i>'] }, { template: 1 })
  await frame('Question')
  const field = await screen.findByRole('textbox', { name: 'Your answer' })
  await waitFor(() => expect(field).toHaveFocus())
  await user.keyboard('Bergen (by the sea){Enter}')
  expect(await screen.findByText('Same as the answer')).toBeInTheDocument()
  expect(shell.cards[0]?.html).not.toContain('Bergen')
})

test('in the browser edition the frame has its text, with a policy of its own', async () => {
  const { frame } = await study({ fields: ['Which city?', 'Oslo'] }, { browser: true })
  const question = await frame('Question')
  await waitFor(() => expect(question.srcdoc).toContain("default-src 'none'; script-src 'none'"))
  expect(question.getAttribute('sandbox')).toBe('')
  expect(question.hasAttribute('src')).toBe(false)
})

test('a card whose note type is lost shows its plain words', async () => {
  await study({ type: 'nowhere' as NoteTypeId })
  expect(await screen.findByText('Which city?')).toBeInTheDocument()
})
