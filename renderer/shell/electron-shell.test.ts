import { expect, test } from 'vitest'
import type { Bridge } from '../../electron/contract/contract.ts'
import { createElectronShell } from './electron-shell.ts'

type Listener = Parameters<Bridge['on']>[0]

function aBridge(answer: (name: string, input: unknown) => unknown): Bridge & { tell: Listener; listeners: Listener[] } {
  const listeners: Listener[] = []
  return {
    listeners,
    call: async (name, input) => answer(name, input),
    on: (listener) => {
      listeners.push(listener)
      return () => {}
    },
    tell: (name, value) => {
      for (const listener of listeners) listener(name, value)
    },
  }
}

test('a value comes through, checked', async () => {
  const shell = createElectronShell(aBridge((name, input) => ({ ok: true, value: name === 'link.open' && input !== null ? { opened: true } : {} })))
  expect(await shell.call('link.open', { url: 'https://example.org' })).toEqual({ ok: true, value: { opened: true } })
  expect(await shell.call('data.reveal', {})).toEqual({ ok: true, value: {} })
})

test('a problem comes through with its place', async () => {
  const problem = { type: 'disk-full', detail: 'The disk is full.', where: 'journal' }
  expect(await createElectronShell(aBridge(() => ({ ok: false, problem }))).call('data.reveal', {})).toEqual({ ok: false, problem })
})

test.each([undefined, null, 7, {}, { ok: true }, { ok: true, value: { opened: 'yes' } }, { ok: false, problem: {} }, { ok: 'true', value: { opened: true } }])('a reply that is not as agreed (%j) is a problem', async (reply) => {
  expect(await createElectronShell(aBridge(() => reply)).call('link.open', { url: 'https://example.org' })).toMatchObject({ ok: false, problem: { type: 'bad-reply' } })
})

test('a call that breaks is a problem and never an exception', async () => {
  const shell = createElectronShell(
    aBridge(() => {
      throw new Error('gone')
    }),
  )
  expect(await shell.call('data.reveal', {})).toMatchObject({ ok: false, problem: { type: 'shell-silent' } })
})

test('events reach who listens, unless they are not as agreed', () => {
  const bridge = aBridge(() => null)
  const shell = createElectronShell(bridge)
  const heard: unknown[] = []
  expect(bridge.listeners).toHaveLength(0)
  const stop = shell.on('menu.chosen', (value) => heard.push(value))
  shell.on('file.opened', (value) => heard.push(value))
  expect(bridge.listeners).toHaveLength(1)
  bridge.tell('menu.chosen', { command: 'undo' })
  bridge.tell('menu.chosen', { command: 'erase' })
  bridge.tell('constructor', {})
  stop()
  bridge.tell('menu.chosen', { command: 'undo' })
  expect(heard).toEqual([{ command: 'undo' }])
})
