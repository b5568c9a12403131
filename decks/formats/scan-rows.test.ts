import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { scanRows } from './scan-rows.ts'

const cellsOf = (text: string, delimiter = ','): (readonly string[])[] => Array.from(scanRows(text, delimiter), (row) => row.cells)
const linesOf = (text: string, delimiter = ','): number[] => Array.from(scanRows(text, delimiter), (row) => row.line)

test('splits cells at the delimiter and rows at LF, CRLF or CR', () => {
  for (const end of ['\n', '\r\n', '\r']) expect(cellsOf(['a,b', 'c,d', ''].join(end))).toEqual([['a', 'b'], ['c', 'd']])
})

test('takes quotes off and keeps what they protect', () => {
  expect(cellsOf('"a,b","say ""hi""","two\r\nlines" ,\r\nc')).toEqual([['a,b', 'say "hi"', 'two\r\nlines', ''], ['c']])
})

test('gives an empty last cell and blank lines', () => {
  expect(cellsOf('a,\n\nb')).toEqual([['a', ''], [''], ['b']])
})

test('counts the lines inside quotes', () => {
  expect(linesOf('a,"1\n2\n3"\nb,c\n\n"d\n",e\nf,g')).toEqual([1, 4, 5, 6, 8])
  expect(linesOf('a,"1\r\n2"\r\nb,c\r\n')).toEqual([1, 3])
})

test('an unclosed quote spoils one cell and not the file', () => {
  expect(cellsOf('"open,1\nb,2\nc,3')).toEqual([['"open', '1'], ['b', '2'], ['c', '3']])
  expect(cellsOf('"open,1\nb,2\n"c",3')).toEqual([['"open', '1'], ['b', '2'], ['c', '3']])
})

test('quotation marks that are not quoting stay', () => {
  expect(cellsOf('"Hello" she said\ta greeting\n"Bye"\t"so long"', '\t')).toEqual([['"Hello" she said', 'a greeting'], ['Bye', 'so long']])
  expect(cellsOf('say "hi",x')).toEqual([['say "hi"', 'x']])
  expect(cellsOf('"the "inner" one",x')).toEqual([['the "inner" one', 'x']])
})

test('a hundred thousand stray or unclosed quotes cost no more than their length', () => {
  for (const unit of ['"a\n', '"a"b,', '""a', '"""\n', '" "']) {
    let rows = 0
    for (const row of scanRows(unit.repeat(100_000), ',')) rows += row.cells.length > 0 ? 1 : 0
    expect(rows).toBeGreaterThan(0)
  }
})

test('a row keeps a thousand cells and does not lose its place', () => {
  const rows = cellsOf(`${'a,'.repeat(5000)}\nb,c`)
  expect(rows[0]).toHaveLength(1000)
  expect(rows[1]).toEqual(['b', 'c'])
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '\t', '"', '\n', ' ', '€') })

test('reads what a careful writer wrote as Papa Parse does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), fc.constantFrom('\n' as const, '\r\n' as const), (rows, newline) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(newline)
      expect(cellsOf(text)).toEqual(rows)
      expect(Papa.parse(text, { delimiter: ',', newline }).data).toEqual(rows)
    }),
  )
})

test('agrees with Papa Parse wherever that one finds no fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '""', '","', '\n"'), minLength: 1 }), (text) => {
      const theirs = Papa.parse(text, { delimiter: ',', newline: '\n' })
      fc.pre(theirs.errors.length === 0)
      expect(cellsOf(text)).toEqual(text.endsWith('\n') && theirs.data.at(-1)?.length === 1 && theirs.data.at(-1)?.[0] === '' ? theirs.data.slice(0, -1) : theirs.data)
    }),
    { numRuns: 2000 },
  )
})

const spectrum = new URL('../../../shared/corpora/csv/', import.meta.url)
const here = existsSync(spectrum)
if (!here) console.log('csv-spectrum is not beside this checkout: its files were not read')

test.runIf(here)('reads csv-spectrum', () => {
  const names = readdirSync(spectrum).filter((name) => name.endsWith('.csv') && name !== 'location_coordinates.csv')
  expect(names.length).toBeGreaterThan(9)
  for (const name of names) {
    const rows = cellsOf(readFileSync(new URL(name, spectrum), 'utf8')).filter((cells) => cells.join('') !== '')
    const [header = [], ...rest] = rows
    const expected = JSON.parse(readFileSync(new URL(`expected/${name.replace('.csv', '.json')}`, spectrum), 'utf8')) as unknown
    expect(rest.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at]]))), name).toEqual(expected)
  }
})
