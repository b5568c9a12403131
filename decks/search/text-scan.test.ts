import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeTextScan } from './text-scan.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'c', '漢', 'é'), { maxLength: 6 }).map((parts) => parts.join(''))

test('letters are found where they stand, whatever was asked and put before', () => {
  const step = fc.oneof(fc.record({ find: letters.filter((text) => text !== '') }), fc.record({ place: fc.nat(9), text: letters }))
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const scan = makeTextScan()
    const texts: string[] = []
    const put = (place: number, text: string) => {
      texts[place] = text
      scan.put(place, text)
    }
    for (let place = 0; place < 10; place += 1) put(place, 'ab')
    for (const each of steps) {
      if ('find' in each) expect([...scan.find(each.find)]).toEqual(texts.map((text) => (text.includes(each.find) ? 1 : 0)))
      else put(each.place, each.text)
    }
  }))
})

test('many texts, Latin and others, stand in blocks', () => {
  const scan = makeTextScan()
  const texts = Array.from({ length: 6000 }, (_, place) => (place % 7 === 0 ? `漢${place}字` : `text ${place} of many`))
  texts.forEach((text, place) => scan.put(place, text))
  const places = (wanted: string) => [...scan.find(wanted)].flatMap((is, place) => (is === 1 ? [place] : []))
  const expected = (wanted: string) => texts.flatMap((text, place) => (text.includes(wanted) ? [place] : []))
  for (const wanted of ['1', '12', '123', '999', 'many', '漢', '字', 'y', 'nowhere', 'text 5999 of']) expect(places(wanted)).toEqual(expected(wanted))
  texts[77] = 'other'
  scan.put(77, 'other')
  for (const wanted of ['77', 'other', '漢77']) expect(places(wanted)).toEqual(expected(wanted))
})
