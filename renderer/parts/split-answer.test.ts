import { expect, test } from 'vitest'
import { splitAnswer } from './split-answer.ts'

test('an answer of several parts becomes rows with who says so', () => {
  const rows = [{ what: 'at least 869', aside: 'the government, of 1,248 in Sindh' }, { what: '1,872', aside: 'the federation' }]
  expect(splitAnswer('at least 869 (the government, of 1,248 in Sindh); 1,872 – the federation')).toEqual(rows)
  expect(splitAnswer('at least 869 (the government, of 1,248 in Sindh) and 1,872 (the federation)')).toEqual(rows)
  expect(splitAnswer('a (b), c (d), and e (f)')).toEqual([{ what: 'a', aside: 'b' }, { what: 'c', aside: 'd' }, { what: 'e', aside: 'f' }])
  expect(splitAnswer('a\nb')).toEqual([{ what: 'a', aside: null }, { what: 'b', aside: null }])
})

test.each(['Lashkar-i-Jhangvi (LJ)', 'the guild and the council (of 1911)', 'bread and salt', 'the guild (old) and the council'])('%s is one answer and stays as it is', (answer) => {
  expect(splitAnswer(answer)).toEqual([{ what: answer, aside: null }])
})
