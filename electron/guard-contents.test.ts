import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { guardContents } from './guard-contents.ts'
import { ourAddress } from './our-address.ts'

// What Chromium then does is in tests/e2e/locks.e2e.ts; here is who is refused.

class FakeContents extends EventEmitter {
  readonly mainFrame = { name: 'the page' }
  readonly loaded: string[] = []
  policy = ''
  openWindow: (() => { action: string }) | null = null
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openWindow = handler
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.policy = policy
  }
  getURL(): string {
    return `${ourAddress}#/library`
  }
  getType(): string {
    return 'window'
  }
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address)
  }
  /** True when it was refused. */
  ask(name: string, facts: object = {}): boolean {
    let refused = false
    this.emit(name, { preventDefault: () => (refused = true), ...facts })
    return refused
  }
}

function frame(parent: object | null, url: string, isMainFrame = false): object {
  return { url, isMainFrame, frame: { parent } }
}

function guarded(): FakeContents {
  const contents = new FakeContents()
  guardContents(contents as unknown as WebContents, (address) => address === 'lectern-card://shown/')
  return contents
}

test('only a frame directly in the page comes up, and only at the address of a card that is shown', () => {
  const contents = guarded()
  expect(contents.ask('will-frame-navigate', frame(contents.mainFrame, 'lectern-card://shown/'))).toBe(false)
  expect(contents.ask('will-frame-navigate', frame(contents.mainFrame, 'lectern-card://another/'))).toBe(true)
  expect(contents.ask('will-frame-navigate', frame({ name: 'a card' }, 'lectern-card://shown/'))).toBe(true)
  expect(contents.ask('will-frame-navigate', frame(null, 'lectern-card://shown/', true))).toBe(true)
  expect(contents.ask('will-frame-navigate', { url: 'lectern-card://shown/', isMainFrame: false, frame: null })).toBe(true)
})

test('the page may be loaded again, at its own address and no other', () => {
  const contents = guarded()
  for (const name of ['will-navigate', 'will-frame-navigate']) {
    expect(contents.ask(name, frame(null, `${ourAddress}#/library`, true))).toBe(false)
    expect(contents.ask(name, frame(null, `${ourAddress}other.html`, true))).toBe(true)
    expect(contents.ask(name, frame(null, 'lectern://elsewhere/', true))).toBe(true)
  }
  expect(contents.ask('will-frame-navigate', frame(contents.mainFrame, ourAddress))).toBe(true)
})

test('the page goes nowhere, opens nothing, and is put back when it was blanked', () => {
  const contents = guarded()
  for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) expect(contents.ask(name, { url: 'https://example.org/' })).toBe(true)
  expect(contents.openWindow?.()).toEqual({ action: 'deny' })
  expect(contents.policy).toBe('disable_non_proxied_udp')
  contents.emit('did-navigate', {}, ourAddress)
  expect(contents.loaded).toEqual([])
  contents.emit('did-navigate', {}, 'about:blank')
  expect(contents.loaded).toEqual([ourAddress])
})
