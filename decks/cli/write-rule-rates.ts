import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { countRules } from '../eval/rule-rates.ts'
import type { Measured } from './evaluate-texts.ts'

/** Writes how often each rule was right, on texts it was made with and on texts that are only measured, where the generator reads it. */
export function writeRuleRates(tune: readonly Measured[], test: readonly Measured[]): void {
  const rates = new Map<string, { tune: [number, number]; test: [number, number] }>()
  for (const [set, all] of [['tune', tune], ['test', test]] as const) {
    for (const [frame, { judged, passed }] of countRules(all.map(({ evaluation }) => evaluation))) {
      const rate = rates.get(frame) ?? { tune: [0, 0], test: [0, 0] }
      rates.set(frame, { ...rate, [set]: [passed, judged] })
    }
  }
  const lines = [...rates].toSorted((a, b) => (a[0] < b[0] ? -1 : 1)).map(([frame, { tune: t, test: m }]) => `  '${frame}': { tune: [${t.join(', ')}], test: [${m.join(', ')}] },`)
  const text = `/** How often a rule's cards passed a strict reader: [passed, judged], on the texts it was made with and on those that are only measured. */
export interface RuleRecord {
  readonly tune: readonly [passed: number, judged: number]
  readonly test: readonly [passed: number, judged: number]
}

/** Written by \`npm run eval -- --rates\` from the stored verdicts; the rules' tiers and confidences follow from it. */
export const ruleRates: Readonly<Record<string, RuleRecord>> = {
${lines.join('\n')}
}
`
  writeFileSync(resolve(import.meta.dirname, '..', 'write', 'rule-rates.ts'), text)
}
