import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, replaceTraced, runsOf, sliceTraced, traceSource, trimTraced } from './traced.ts'

const source = 'The *old* quay — “free” since 1652.'

test('text and offsets stay in step whatever is cut, joined or replaced', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ cut: fc.nat(30) }),
      fc.record({ made: fc.string({ maxLength: 3 }) }),
      fc.record({ swap: fc.constantFrom(/[aeiou]/gu, /\s/gu, /(?:x|e)(.)/dgu) }),
    ),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(steps, (list) => {
      let traced: Traced = traceSource(source)
      for (const step of list) {
        if ('cut' in step) traced = joinTraced([sliceTraced(traced, step.cut), sliceTraced(traced, 0, step.cut)])
        else if ('made' in step) traced = joinTraced([traced, makeTraced(step.made)])
        else traced = step.swap.flags.includes('d') ? replaceTraced(traced, step.swap, 1) : replaceTraced(traced, step.swap, '§')
      }
      expect(traced.at).toHaveLength(traced.text.length)
      for (const [at, from, length] of runsOf(traced)) expect(traced.text.slice(at, at + length)).toBe(source.slice(from, from + length))
    }),
  )
})

test('a kept group keeps its place in the source', () => {
  const plain = replaceTraced(traceSource(source), /\*(\w+)\*/dgu, 1)
  expect(plain.text).toBe('The old quay — “free” since 1652.')
  expect(runsOf(plain)).toEqual([
    [0, 0, 4],
    [4, 5, 3],
    [7, 9, source.length - 9],
  ])
})

test('trimming white space alone leaves nothing', () => {
  expect(trimTraced(traceSource(' \n ')).text).toBe('')
  expect(trimTraced(traceSource(' a b '))).toEqual({ text: 'a b', at: [1, 2, 3] })
})
