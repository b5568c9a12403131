import { expect, test } from 'vitest'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { createFitAnswers, type FitProcess, type FitReply, type FitRequest } from './fit.ts'

interface FakeProcess extends FitProcess {
  readonly asked: FitRequest[]
  killed: boolean
  reply(reply: FitReply): void
  exit(): void
}

const nobody = (): void => {}

function aProcess(): FakeProcess {
  let hear: (reply: FitReply) => void = nobody
  let leave: () => void = nobody
  const made: FakeProcess = {
    asked: [],
    killed: false,
    send: (request) => void made.asked.push(request),
    onMessage: (listener) => { hear = listener },
    onExit: (listener) => { leave = listener },
    kill: () => { made.killed = true },
    reply: (reply) => hear(reply),
    exit: () => leave(),
  }
  return made
}

function aRequest(changed: Partial<FitRequest> = {}): FitRequest {
  return { ratings: Uint8Array.of(3, 1, 3), days: Int32Array.of(1, 4, 1), starts: Uint32Array.of(0, 2), targets: Uint32Array.of(1), cuts: [1], relearningSteps: 1, ...changed }
}

test('the weights come back, and the process is ended', async () => {
  const child = aProcess()
  const answers = createFitAnswers(() => child)
  const fitting = answers['study.fit'](aRequest())
  expect(child.asked).toEqual([aRequest()])
  child.reply({ weights: [[...standardWeights]] })
  expect(await fitting).toEqual({ ok: true, value: { weights: [[...standardWeights]] } })
  expect(child.killed).toBe(true)
})

test('what the trainer says is told', async () => {
  const child = aProcess()
  const fitting = createFitAnswers(() => child)['study.fit'](aRequest())
  child.reply({ reason: 'Not enough data.' })
  expect(await fitting).toMatchObject({ ok: false, problem: { type: 'fit-failed', detail: 'The fit did not come to an end: Not enough data. Nothing was changed.' } })
})

test('a process that dies is a problem, and the next fit has a process of its own', async () => {
  const children: FakeProcess[] = []
  const answers = createFitAnswers(() => {
    children.push(aProcess())
    return children.at(-1) as FakeProcess
  })
  const first = answers['study.fit'](aRequest())
  children[0]?.exit()
  expect(await first).toMatchObject({ ok: false, problem: { type: 'fit-failed' } })
  const second = answers['study.fit'](aRequest())
  children[1]?.reply({ weights: [] })
  expect(await second).toMatchObject({ ok: true })
})

test('a fit that takes too long is stopped', async () => {
  const child = aProcess()
  expect(await createFitAnswers(() => child, 1)['study.fit'](aRequest())).toMatchObject({ ok: false, problem: { type: 'fit-too-long' } })
  expect(child.killed).toBe(true)
})

test('the reader can stop it, one runs at a time, and there may be none to stop', async () => {
  const child = aProcess()
  const answers = createFitAnswers(() => child)
  expect(await answers['study.stopFit']({})).toEqual({ ok: true, value: { stopped: false } })
  const fitting = answers['study.fit'](aRequest())
  expect(await answers['study.fit'](aRequest())).toMatchObject({ ok: false, problem: { type: 'fit-running' } })
  expect(await answers['study.stopFit']({})).toEqual({ ok: true, value: { stopped: true } })
  expect(await fitting).toMatchObject({ ok: false, problem: { type: 'fit-stopped' } })
  expect(child.killed).toBe(true)
})

test('a process that cannot be started is no lasting state', async () => {
  let tries = 0
  const child = aProcess()
  const answers = createFitAnswers(() => {
    tries += 1
    if (tries === 1) throw new Error('no')
    return child
  })
  await expect(answers['study.fit'](aRequest())).rejects.toThrow('no')
  const second = answers['study.fit'](aRequest())
  child.reply({ weights: [] })
  expect(await second).toMatchObject({ ok: true })
})

test.each<[string, Partial<FitRequest>]>([
  ['fewer days than ratings', { days: Int32Array.of(1) }],
  ['a rating of nothing', { ratings: Uint8Array.of(3, 0, 3) }],
  ['a rating beyond easy', { ratings: Uint8Array.of(3, 5, 3) }],
  ['no history', { starts: new Uint32Array() }],
  ['a first history that begins late', { starts: Uint32Array.of(1) }],
  ['histories that fall', { starts: Uint32Array.of(0, 2, 1) }],
  ['a history behind the end', { starts: Uint32Array.of(0, 3) }],
  ['a target behind the end', { targets: Uint32Array.of(3) }],
  ['a cut behind the last target', { cuts: [2] }],
])('%s is refused before anything is started', async (_, changed) => {
  const answers = createFitAnswers(() => { throw new Error('started') })
  expect(await answers['study.fit'](aRequest(changed))).toMatchObject({ ok: false, problem: { type: 'bad-fit' } })
})

test('a history so long that it would fill the memory is refused', async () => {
  const length = 10_000
  const answers = createFitAnswers(() => { throw new Error('started') })
  const request = aRequest({ ratings: new Uint8Array(length).fill(3), days: Int32Array.from({ length }, (_, day) => day), starts: Uint32Array.of(0), targets: Uint32Array.from({ length }, (_, place) => place) })
  expect(await answers['study.fit'](request)).toMatchObject({ ok: false, problem: { type: 'bad-fit' } })
})
