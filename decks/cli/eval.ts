// `npm run eval`: how good the generator is, by the texts in tests/golden and the seed article when it is there.
//   -- --full                         with every failed card and every missed fact
//   -- --text NAME                    one text only
//   -- --in DIR --out DIR             cards of every file of a folder, ranked, as JSON; tier 3 is weak
//   -- --dates FILE --quantities FILE --out FILE    normalises expressions
//   -- --fit                          learns what people ask for into decks/write/importance-weights.ts
//   -- --rates                        writes how often each rule was right into decks/write/rule-rates.ts
import { parseArgs } from 'node:util'
import { countRules } from '../eval/rule-rates.ts'
import { sayShare } from '../eval/share.ts'
import type { Engines } from '../generate.ts'
import type { Measured } from './evaluate-texts.ts'
import { measureText, sayMeasured, sayTogether } from './evaluate-texts.ts'
import { exportCards } from './export-cards.ts'
import { fitImportance } from './fit-importance.ts'
import { readGoldenTexts, readSeed } from './golden-texts.ts'
import { loadParser } from './load-parser.ts'
import { reportParser } from './report-parser.ts'
import { measureLayouts } from './measure-layouts.ts'
import { measureReading } from './measure-reading.ts'
import { measureSpeed } from './measure-speed.ts'
import { normaliseItems } from './normalise-items.ts'
import { writeRuleRates } from './write-rule-rates.ts'

const { values } = parseArgs({ options: { full: { type: 'boolean' }, text: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' }, dates: { type: 'string' }, quantities: { type: 'string' }, rates: { type: 'boolean' }, fit: { type: 'boolean' } } })

const say = (text: string): void => void process.stdout.write(`${text}\n\n`)

function sayRules(title: string, all: readonly Measured[]): string {
  const rules = countRules(all.map(({ evaluation }) => evaluation)).toSorted((a, b) => b[1].judged - a[1].judged)
  return [`${title}, by rule:`, ...rules.map(([frame, { judged, passed }]) => `  ${frame.padEnd(26)} ${sayShare({ part: passed, whole: judged })}`)].join('\n')
}

async function report(engines: Engines): Promise<void> {
  const texts = readGoldenTexts().filter(({ name }) => values.text === undefined || name === values.text)
  const seed = values.text === undefined || values.text === 'seed' ? readSeed() : null
  if (seed === null && values.text === undefined) say('The seed article is not here (../shared is missing): only the texts of this repository are measured.')
  const measured = texts.map((text) => measureText(text, engines))
  const seedMeasured = seed === null ? [] : [measureText(seed, engines)]
  for (const found of [...seedMeasured, ...measured]) say(sayMeasured(found, values.full === true))
  const [tune, test] = (['tune', 'test'] as const).map((set) => measured.filter(({ text }) => text.gold.set === set)) as [Measured[], Measured[]]
  say(sayRules('Texts the rules were made with', [...seedMeasured, ...tune]))
  say(sayRules('Texts that are only measured', test))
  if (values.text !== undefined) return
  if (seed !== null) {
    say(measureReading(seed))
    say(sayTogether('The seed', seedMeasured))
  }
  say(measureLayouts())
  say(sayTogether('Texts the rules were made with', tune))
  say(sayTogether('Texts that are only measured', test))
  say(measureSpeed(seed ?? texts[0] ?? null, engines))
  if (engines.parse !== null) say(await reportParser(engines.parse))
  if (values.rates === true) writeRuleRates([...seedMeasured, ...tune], test)
}

if (values.dates !== undefined || values.quantities !== undefined) {
  if (values.out === undefined) throw new Error('Say with --out where the answers go.')
  normaliseItems(values.dates ?? null, values.quantities ?? null, values.out)
} else {
  const engines: Engines = { parse: await loadParser() }
  if (values.fit === true) fitImportance(readGoldenTexts(), engines)
  else if (values.in === undefined) await report(engines)
  else if (values.out === undefined) throw new Error('Say with --out which folder the cards go into.')
  else await exportCards(values.in, values.out, engines)
}
