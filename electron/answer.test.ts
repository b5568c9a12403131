import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someAnswers } from '../tests/builders/some-answers.ts'
import { fail } from '../decks/result.ts'
import { answerCall, type Caller } from './answer.ts'
import type { Answers } from './calls/answers.ts'
import { type CallName, calls, replySchema } from './contract/contract.ts'

const page: Caller = { address: 'lectern://app/', isOurTopFrame: true }
const names = Object.keys(calls) as CallName[]

const goodInputs: { readonly [N in CallName]: unknown } = {
  'app.about': {},
  'journal.open': {},
  'journal.read': { from: 0, limit: 100 },
  'journal.append': { lines: ['{"id":"1"}'] },
  'journal.keepFile': { bytes: new Uint8Array(3) },
  'journal.readFile': { hash: 'a'.repeat(64) },
  'journal.listFiles': {},
  'card.show': { html: '<p>a</p>', media: [] },
  'journal.removeFiles': { hashes: ['a'.repeat(64)] },
  'file.open': {},
  'file.save': { name: 'deck.json', bytes: new Uint8Array(3) },
  'link.open': { url: 'https://example.org/' },
  'data.reveal': {},
  'study.fit': { ratings: new Uint8Array([3, 3]), days: new Int32Array([1, 2]), starts: new Uint32Array([0]), targets: new Uint32Array([1]), cuts: [1], relearningSteps: 1 },
  'study.stopFit': {},
  'window.setTheme': { theme: 'dark' },
  'start.report': {},
  'start.putDatabaseAside': {},
  'backup.list': {},
  'backup.make': { reason: 'asked' },
  'backup.check': { id: '20260102T030405006Z-0123abcd' },
  'backup.read': { id: '20260102T030405006Z-0123abcd', from: 0, limit: 100 },
  'backup.listFiles': { id: '20260102T030405006Z-0123abcd' },
  'backup.readFile': { id: '20260102T030405006Z-0123abcd', hash: 'a'.repeat(64) },
  'backup.chooseFolder': {},
  'backup.forgetFolder': {},
  'backup.setLimit': { bytes: 1_000_000_000 },
}

function answersThatCount(): { answers: Answers; asked: () => number } {
  let count = 0
  const counting = Object.entries(someAnswers()).map(([name, answer]) => [
    name,
    async (input: never) => {
      count += 1
      return answer(input)
    },
  ])
  return { answers: Object.fromEntries(counting) as Answers, asked: () => count }
}

test.each(names)('%s is answered when our page asks as agreed', async (name) => {
  const reply = await answerCall(someAnswers(), page, name, goodInputs[name])
  expect(replySchema.parse(reply)).toMatchObject({ ok: true })
})

test.each(names)('%s refuses garbage and asks nobody', async (name) => {
  const { answers, asked } = answersThatCount()
  await fc.assert(
    fc.asyncProperty(fc.anything({ withTypedArray: true, withNullPrototype: true, withMap: true }), async (garbage) => {
      fc.pre(!calls[name].input.safeParse(garbage).success)
      const reply = replySchema.parse(await answerCall(answers, page, name, garbage))
      expect(reply).toMatchObject({ ok: false, problem: { type: 'bad-input', where: name } })
    }),
    { numRuns: 300 },
  )
  expect(asked()).toBe(0)
})

test.each(names)('%s refuses an input with something more', async (name) => {
  const reply = await answerCall(someAnswers(), page, name, { ...(goodInputs[name] as object), more: 1 })
  expect(reply).toMatchObject({ ok: false, problem: { type: 'bad-input' } })
})

test.each([
  ['a frame inside the page', { ...page, isOurTopFrame: false }],
  ['a web site', { ...page, address: 'https://example.org/' }],
  ['our host in another scheme', { ...page, address: 'https://app/' }],
  ['another host of our scheme', { ...page, address: 'lectern://card/' }],
  ['a host that begins like ours', { ...page, address: 'lectern://app.example.org/' }],
  ['our host as a user name', { ...page, address: 'lectern://app@example.org/' }],
  ['our host with a port', { ...page, address: 'lectern://app:8080/' }],
  ['a file', { ...page, address: 'file:///app/index.html' }],
  ['a data address', { ...page, address: 'data:text/html,lectern://app/' }],
  ['a blob of ours', { ...page, address: 'blob:lectern://app/1' }],
  ['the empty page', { ...page, address: 'about:blank' }],
  ['nobody', { ...page, address: '' }],
] satisfies [string, Caller][])('%s is refused', async (_, caller) => {
  const { answers, asked } = answersThatCount()
  for (const name of names) {
    expect(await answerCall(answers, caller, name, goodInputs[name])).toMatchObject({ ok: false, problem: { type: 'not-our-page' } })
  }
  expect(asked()).toBe(0)
})

test('a name that is no call is refused, whatever it is', async () => {
  const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'app', 'app.about ']
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom(...inherited), fc.string(), fc.anything()), async (name) => {
      fc.pre(!(names as unknown[]).includes(name))
      expect(await answerCall(someAnswers(), page, name, {})).toMatchObject({ ok: false, problem: { type: 'unknown-call' } })
    }),
  )
})

test.each([
  ['an error', new Error('the disk is gone')],
  ['a text', 'the disk is gone'],
  ['nothing', undefined],
  ['something that cannot be told', { toString: () => { throw new Error('no') } }],
])('an answer that throws %s becomes a problem', async (_, thrown) => {
  const answers = someAnswers({
    'app.about': () => {
      throw thrown
    },
    'data.reveal': () => Promise.reject(thrown),
  })
  for (const name of ['app.about', 'data.reveal'] as const) {
    expect(replySchema.parse(await answerCall(answers, page, name, {}))).toMatchObject({ ok: false, problem: { type: 'shell-failed', where: name } })
  }
})

test('a problem is passed on, cut to the length agreed', async () => {
  const answers = someAnswers({ 'data.reveal': async () => fail('no-folder', 'x'.repeat(5000), 'here') })
  const reply = await answerCall(answers, page, 'data.reveal', {})
  expect(replySchema.parse(reply)).toEqual({ ok: false, problem: { type: 'no-folder', detail: 'x'.repeat(2000), where: 'here' } })
})

test('an answer that is not as agreed does not reach the page', async () => {
  const leaking = someAnswers({ 'app.about': async () => ({ ok: true, value: { version: '1', engine: '2', platform: '3', home: '/home/x' } as never }) })
  expect(await answerCall(leaking, page, 'app.about', {})).toMatchObject({ ok: false, problem: { type: 'bad-output' } })
})
