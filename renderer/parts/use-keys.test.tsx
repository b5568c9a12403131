import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { chooseKeys } from './key-choice.ts'
import type { KeyBindings } from './key-listeners.ts'
import { useKeys } from './use-keys.ts'

function Keys({ bindings, layer }: { bindings: KeyBindings; layer?: 'part' | 'screen' | 'app' }) {
  useKeys(bindings, layer)
  return null
}

function record() {
  const pressed: string[] = []
  return { pressed, note: (name: string) => () => { pressed.push(name) } }
}

afterEach(() => chooseKeys({ singleKeys: true, keys: {} }))

test('Single keys, shifted keys, Ctrl and two keys in a row', async () => {
  const { pressed, note } = record()
  render(<Keys bindings={{ j: note('j'), '?': note('?'), 'shift+a': note('A'), 'ctrl+k': note('^k'), 'g t': note('g t'), t: note('t') }} />)
  await userEvent.keyboard('j?{Shift>}A{/Shift}{Control>}k{/Control}gtt')
  expect(pressed).toEqual(['j', '?', 'A', '^k', 'g t', 't'])
})

test('A field keeps its keys, and Ctrl+Z for its own undo', async () => {
  const { pressed, note } = record()
  render(<><Keys bindings={{ j: note('j'), 'ctrl+z': note('^z'), 'ctrl+k': note('^k'), Escape: note('Esc') }} /><input aria-label="words" /></>)
  await userEvent.type(screen.getByLabelText('words'), 'j{Control>}z{/Control}{Control>}k{/Control}{Escape}')
  expect(pressed).toEqual(['^k', 'Esc'])
  expect(screen.getByLabelText('words')).toHaveValue('j')
})

test('A button keeps Enter and Space, a dialog keeps everything', async () => {
  const { pressed, note } = record()
  render(<><Keys bindings={{ Enter: note('Enter'), Space: note('Space'), j: note('j') }} /><button type="button">press</button><div role="dialog" aria-label="d" tabIndex={-1} /></>)
  screen.getByRole('button').focus()
  await userEvent.keyboard('{Enter} j')
  screen.getByRole('dialog').focus()
  await userEvent.keyboard('j')
  expect(pressed).toEqual(['j'])
})

test('A part goes before its screen, the screen before the app, whatever came first', async () => {
  const { pressed, note } = record()
  render(<><Keys layer="part" bindings={{ p: note('part') }} /><Keys layer="app" bindings={{ s: note('app'), p: note('app'), a: note('app') }} /><Keys bindings={{ s: note('screen'), p: note('screen'), a: () => false }} /></>)
  await userEvent.keyboard('psa')
  expect(pressed).toEqual(['part', 'screen', 'app'])
})

test('With single keys off, Ctrl combinations and keys that print nothing still work', async () => {
  const { pressed, note } = record()
  chooseKeys({ singleKeys: false, keys: {} })
  render(<Keys bindings={{ j: note('j'), 'g t': note('g t'), Enter: note('Enter'), Space: note('Space'), 'ctrl+k': note('^k') }} />)
  await userEvent.keyboard('jgt{Enter} {Control>}k{/Control}')
  expect(pressed).toEqual(['Enter', 'Space', '^k'])
})

test('A letter is found by its place where the layout is not Latin', () => {
  const { pressed, note } = record()
  render(<Keys bindings={{ j: note('j') }} />)
  fireEvent.keyDown(document.body, { key: 'о', code: 'KeyJ' })
  expect(pressed).toEqual(['j'])
})

test('A held key does its work once, moving excepted', () => {
  const { pressed, note } = record()
  render(<Keys bindings={{ p: note('p'), j: note('j') }} />)
  fireEvent.keyDown(document.body, { key: 'p', repeat: true })
  fireEvent.keyDown(document.body, { key: 'j', repeat: true })
  expect(pressed).toEqual(['j'])
})

test('A command has the key that the reader chose, before what else is on that key', async () => {
  const { pressed, note } = record()
  const bindings = { 'study.edit': note('edit'), 'study.bury': note('bury'), x: note('x') }
  render(<Keys bindings={bindings} />)
  await userEvent.keyboard('eb-x')
  act(() => chooseKeys({ singleKeys: true, keys: { 'study.edit': 'x', 'study.bury': '' } }))
  await userEvent.keyboard('eb-x')
  expect(pressed).toEqual(['edit', 'bury', 'bury', 'x', 'edit'])
})

test('A chosen key with Alt works while single keys are off', async () => {
  const { pressed, note } = record()
  act(() => chooseKeys({ singleKeys: false, keys: { 'study.edit': 'alt+e' } }))
  render(<Keys bindings={{ 'study.edit': note('edit'), 'study.bury': note('bury') }} />)
  await userEvent.keyboard('b{Alt>}e{/Alt}')
  expect(pressed).toEqual(['edit'])
})

test('A held key moves on also when another was chosen for it', () => {
  const { pressed, note } = record()
  act(() => chooseKeys({ singleKeys: true, keys: { 'library.next': 'f' } }))
  render(<Keys bindings={{ 'library.next': note('next') }} />)
  fireEvent.keyDown(document.body, { key: 'f', repeat: true })
  expect(pressed).toEqual(['next'])
})

test('Keys are let go with the component', async () => {
  const { pressed, note } = record()
  const { unmount } = render(<Keys bindings={{ j: note('j') }} />)
  unmount()
  await userEvent.keyboard('j')
  expect(pressed).toEqual([])
})
