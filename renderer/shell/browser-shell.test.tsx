import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBrowserShell } from './browser-shell.ts'

/** A worker that keeps what it is asked, and answers when it is told to. */
class QuietWorker extends EventTarget {
  static last: QuietWorker
  readonly asked: { number: number; name: string; input: unknown }[] = []
  constructor() {
    super()
    QuietWorker.last = this
  }
  postMessage(question: { number: number; name: string; input: unknown }): void {
    this.asked.push(question)
  }
  answer(number: number, value: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: { number, result: { ok: true, value } } }))
  }
}

beforeEach(() => vi.stubGlobal('Worker', QuietWorker))
afterEach(() => vi.unstubAllGlobals())

test('the journal is asked in the worker, and answers find their questions', async () => {
  const shell = createBrowserShell()
  const first = shell.call('journal.read', { from: 0, limit: 1 })
  const second = shell.call('journal.read', { from: 1, limit: 1 })
  expect(QuietWorker.last.asked.map(({ name, input }) => [name, input])).toEqual([['journal.read', { from: 0, limit: 1 }], ['journal.read', { from: 1, limit: 1 }]])
  const [one, two] = QuietWorker.last.asked
  QuietWorker.last.answer(two?.number ?? 0, { lines: [], next: 2 })
  QuietWorker.last.answer(one?.number ?? 0, { lines: [], next: 1 })
  expect(await first).toEqual({ ok: true, value: { lines: [], next: 1 } })
  expect(await second).toEqual({ ok: true, value: { lines: [], next: 2 } })
})

test('when the worker fails nothing is taken for kept', async () => {
  const shell = createBrowserShell()
  const asked = shell.call('journal.append', { lines: ['{}'] })
  QuietWorker.last.dispatchEvent(new Event('error'))
  expect(await asked).toMatchObject({ ok: false, problem: { type: 'journal-stopped' } })
  expect(await shell.call('journal.append', { lines: ['{}'] })).toMatchObject({ ok: false, problem: { type: 'journal-stopped' } })
})

test('only https addresses are opened, and only after a yes', async () => {
  const opened: unknown[] = []
  vi.stubGlobal('open', (...input: unknown[]) => opened.push(input))
  const answers = [false, true]
  vi.stubGlobal('confirm', () => answers.shift())
  const shell = createBrowserShell()
  for (const url of ['http://example.org', 'javascript:alert(1)', 'no address']) expect(await shell.call('link.open', { url })).toMatchObject({ ok: false, problem: { type: 'not-a-web-address' } })
  expect(await shell.call('link.open', { url: 'https://example.org' })).toEqual({ ok: true, value: { opened: false } })
  expect(await shell.call('link.open', { url: 'https://example.org' })).toEqual({ ok: true, value: { opened: true } })
  expect(opened).toEqual([['https://example.org/', '_blank', 'noopener,noreferrer']])
})

test('a chosen file comes in with its name, a cancelled choice is null', async () => {
  const shell = createBrowserShell()
  const inputs: HTMLInputElement[] = []
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    inputs.push(this)
  })
  const chosen = shell.call('file.open', {})
  Object.defineProperty(inputs[0], 'files', { value: [new File(['a,b'], 'terms.csv')] })
  inputs[0]?.dispatchEvent(new Event('change'))
  const file = await chosen
  expect(file.ok && file.value?.name).toBe('terms.csv')
  expect(file.ok && [...(file.value?.bytes ?? [])]).toEqual([97, 44, 98])
  const cancelled = shell.call('file.open', {})
  inputs[1]?.dispatchEvent(new Event('cancel'))
  expect(await cancelled).toEqual({ ok: true, value: null })
})

test('what the browser has not is said plainly', async () => {
  expect(await createBrowserShell().call('data.reveal', {})).toMatchObject({ ok: false, problem: { type: 'browser-only' } })
  const answers = { ratings: new Uint8Array([3, 3]), days: new Int32Array([1, 2]), starts: new Uint32Array([0]), targets: new Uint32Array([1]), cuts: [1], relearningSteps: 1 }
  expect(await createBrowserShell().call('study.fit', answers)).toMatchObject({ ok: false, problem: { type: 'browser-only' } })
  expect(await createBrowserShell().call('study.stopFit', {})).toEqual({ ok: true, value: { stopped: false } })
  expect(await createBrowserShell().call('app.about', {})).toMatchObject({ ok: true, value: { platform: 'browser edition' } })
})
