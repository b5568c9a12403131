import { act, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { vi } from 'vitest'
import { App } from '../../renderer/app.tsx'
import { openTestStore, type TestStore, type TestStoreOptions } from '../../renderer/store/open-test-store.ts'
import { StoreProvider } from '../../renderer/store/store-context.tsx'

// Screens are loaded and compiled when they are first shown, which takes a busy machine its time.
configure({ asyncUtilTimeout: 8000 })
vi.setConfig({ testTimeout: 30_000 })

const rowHeight = 46
const listHeight = 460

/** jsdom has no layout: every element is as high as a row of a list, and the list itself as ten. */
class FlatObserver implements ResizeObserver {
  readonly #tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
  }
  observe(target: Element): void {
    const height = target.getAttribute('role') === 'grid' ? listHeight : rowHeight
    queueMicrotask(() => act(() => this.#tell([{ target, contentRect: { width: 600, height } as DOMRectReadOnly, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }], this)))
  }
  unobserve(): void {}
  disconnect(): void {}
}

function layFlat(): void {
  globalThis.ResizeObserver = FlatObserver
  for (const side of ['offsetHeight', 'clientHeight'] as const) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get(this: HTMLElement) { return this.getAttribute('role') === 'grid' ? listHeight : rowHeight } })
  }
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get(this: HTMLElement) { return this.parentElement } })
  Element.prototype.scrollTo = () => {}
}

/** The whole app on a store of its own, at an address such as `/library`. */
export async function showApp(path: string, options: TestStoreOptions = {}): Promise<TestStore & { user: ReturnType<typeof userEvent.setup> }> {
  layFlat()
  window.location.hash = `#${path}`
  const opened = await openTestStore(options)
  render(<StoreProvider store={opened.store}><App repairs={opened.repairs} /></StoreProvider>)
  return { ...opened, user: userEvent.setup() }
}

/** What axe finds wrong with the page, as sentences. Colours and layout are not there in jsdom; the tests in the browser check those. */
export async function findBarriers(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`)
}
