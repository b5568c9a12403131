import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { readArticle } from './read-article.ts'
import { textOf } from './references.ts'

function clauses(text: string): string[] {
  return readArticle(anArticle([text])).sentences.flatMap((s) => s.clauses.map((c) => [c.kind, ...c.fronts.map((f) => `<${textOf(s, f)}>`), [c.subject, c.verb, c.rest].map((r) => textOf(s, r)).join(' | ')].join(' ')))
}

test.each([
  ['In 1921, Ana Rojas founded the bank in Lima.', ['main <In 1921> Ana Rojas | founded | the bank in Lima']],
  ['The mill was sold and was burned in 1930.', ['main The mill | was sold | ', 'shared The mill | was burned | in 1930']],
  ['The bank closed, but the mill remained open.', ['main The bank | closed | ', 'main the mill | remained | open']],
  ['The bank, which is run by Ana Rojas, has opened a branch.', ['main The bank, which is run by Ana Rojas | has opened | a branch', 'relative The bank | is run | by Ana Rojas']],
  ['Residents suspected of arson were arrested in May.', ['main Residents suspected of arson | were arrested | in May']],
  ['Ana Rojas invented a loom that stopped when a thread broke.', ['main Ana Rojas | invented | a loom that stopped when a thread broke']],
  ['The town grew because a railway was built.', ['main The town | grew | ', 'sub a railway | was built | ']],
  ['The zorf grumples for miles and is larger than Lima.', []],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})
