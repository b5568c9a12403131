import { anAttack } from './attack.ts'
import { collectMade, findUnseen } from './collect-made.ts'
import { collectRegexes } from './collect-regexes.ts'
import { startReader } from './hostile-reader.ts'
import { judgeRegex } from './judge-regexes.ts'
import { attackText, readMadeVerdicts, readVerdicts } from './known-regexes.ts'
import type { ComingFile } from './read-hostile.ts'

const verdicts = readVerdicts()
const written = collectRegexes().written
const madeVerdicts = readMadeVerdicts()
const risky = [
  ...written.flatMap(({ pattern, flags, where }) => {
    const verdict = verdicts.get(`/${pattern}/${flags}`) ?? 'safe'
    return verdict === 'safe' ? [] : [{ pattern, where, verdict }]
  }),
  ...[...madeVerdicts].flatMap(([pattern, verdict]) => (verdict === 'safe' ? [] : [{ pattern, where: `put together: ${pattern.slice(0, 60)}`, verdict }])),
]
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const oneLine = (text: string): string => text.replaceAll(/[\n\r]/g, ' ')

/** Work of the processor for a megabyte, and for a text that is shorter: starting a reader takes some time as well. */
const mostWork = 2000
/**
 * What takes more for a text of the same length may only be its many words ("A. A. A."): then half of it takes about half as
 * long, and a megabyte no longer than this. What grows with the square takes four times as long as its half.
 */
const mostGrowth = 3.5
const mostForManyWords = 20_000
/** A quick text is as long as a field may be, a whole one a megabyte. */
const letters = { quick: 100_000, full: 1_000_000 } as const

const article = (name: string, content: string): ComingFile => ({ name, bytes: utf8(content), reader: 'article' })
const deck = (name: string, content: string): ComingFile => ({ name, bytes: utf8(content), reader: 'deck' })

/** A text where readers meet it: as an article of each kind, and as a card. */
function makeFiles(text: string): ComingFile[] {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const field = oneLine(text).slice(0, 90_000)
  return [
    article('a.txt', `A bridge too far\n\nBy Ann Lee\n\nThe bridge was opened on 3 May 1931.\n\n${text}\n`),
    article('a.md', `# A bridge too far\n\nThe bridge was opened on 3 May 1931.\n\n${text}\n`),
    article('a.html', `<!doctype html><html><head><title>${html.slice(0, 5000)}</title></head><body><h1>A bridge</h1><p>The bridge was opened on 3 May 1931.</p><p>${html}</p></body></html>`),
    article('a.html', text),
    deck('a.csv', `question,answer\n"${field.replaceAll('"', '""')}","${field.slice(0, 9000).replaceAll('"', '""')}"\n`),
    deck('a.txt', `#separator:tab\n#html:true\n${field.replaceAll('\t', ' ')}\tx\nq\t${field.replaceAll('\t', ' ')}\n`),
    deck('a.md', `---\ntags: [flashcards]\n---\n${oneLine(text)}::x\n\nq::${oneLine(text)}\n\nQ: a\nA: ${text}\n`),
    deck('a.md', text),
    deck('a.xml', `<mnemosyne core_version="1"><item id="a"><cat>${html.slice(0, 1000)}</cat><Q>${html}</Q><A>x</A></item></mnemosyne>`),
    deck('deck.json', JSON.stringify({ __type__: 'Deck', name: 'a', crowdanki_uuid: 'a', note_models: [{ crowdanki_uuid: 'm', name: 'm', type: 0, flds: [{ name: 'F', ord: 0 }, { name: 'B', ord: 1 }], tmpls: [{ name: 'c', ord: 0, qfmt: `{{F}}${text.slice(0, 20_000)}`, afmt: '{{B}}' }], css: text.slice(0, 50_000) }], notes: [{ fields: [field, field], guid: 'g', note_model_uuid: 'm', tags: [] }] })),
  ]
}

/**
 * Every regular expression of the source was judged; those that are slow on some text are met with that text in every kind of
 * file that is read. The first trial is the judging, the next ones are the texts, first short, then whole.
 */
export const regexes = anAttack({
  name: 'regexes',
  what: `${written.length} regular expressions and those that are put together while it runs: judged, and the worst texts for ${risky.length} of them read in every kind of file within 2 s a megabyte.`,
  trials: { quick: 1, full: 1 + 2 * risky.length },
  open: async () => startReader({ mostWork: 1.5 * mostForManyWords }),
  attempt: async (reader, trial) => {
    const losses: string[] = []
    if (trial === 0) {
      for (const { pattern, flags, where } of written) {
        if (verdicts.has(`/${pattern}/${flags}`)) continue
        const verdict = await judgeRegex(pattern, flags)
        if (verdict !== 'safe') losses.push(`${where}: /${pattern}/${flags} is new and not safe: ${verdict.complexity}. Bound it, then run node tests/safety/judge-regexes.ts.`)
      }
      const made = collectMade()
      losses.push(...findUnseen(made))
      for (const { pattern, flags, where, line } of made) {
        const verdict = madeVerdicts.get(`/${pattern}/${flags}`) ?? (await judgeRegex(pattern, flags))
        const isNew = !madeVerdicts.has(`/${pattern}/${flags}`)
        if (verdict !== 'safe' && (isNew || verdict.complexity.startsWith('exponential'))) losses.push(`${where}:${line} puts together /${pattern.slice(0, 300)}/${flags}, which is not safe: ${verdict.complexity}. Bound it, then run node tests/safety/judge-regexes.ts.`)
      }
      return { did: written.length + made.length, losses }
    }
    const one = risky[(trial - 1) % risky.length]
    if (one === undefined || one.verdict.pumps.length === 0) return { did: 0, losses }
    const size = letters[trial > risky.length ? 'full' : 'quick']
    const files = makeFiles(attackText(one.verdict, size))
    const slow: { readonly file: ComingFile; readonly ms: number }[] = []
    for (const file of files) {
      const { wrong, ms, outcome } = await reader.read({ file })
      if (wrong !== null) losses.push(`${trial} ${one.where} as ${file.name} (${outcome}): ${wrong.slice(0, 200)}`)
      else if (ms > mostWork * Math.max(1, file.bytes.length / 1_000_000)) slow.push({ file, ms })
    }
    const halves = slow.length === 0 ? [] : makeFiles(attackText(one.verdict, size / 2))
    for (const { file, ms } of slow) {
      const half = halves[files.indexOf(file)]
      const { ms: ofHalf } = half === undefined ? { ms: 0 } : await reader.read({ file: half })
      if (ms > mostGrowth * ofHalf || ms > mostForManyWords * Math.max(0.5, file.bytes.length / 1_000_000)) losses.push(`${trial} ${one.where} as ${file.name}, ${file.bytes.length} bytes: ${Math.round(ms)} ms of work, half of it ${Math.round(ofHalf)} ms`)
    }
    return { did: 10, losses }
  },
  close: async (reader) => reader.close(),
})
