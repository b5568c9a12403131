import { expect, test } from 'vitest'
import { readArticles } from './read-articles.ts'

const text = 'The harbour was closed in 1990 after the great fire, and nobody was paid for the loss of the ships that burned there.'
const more = 'Insurance companies were asked to pay for the ships, but they refused, and the town went to court over it for years.'
const wrap = (line: string): string => line.replace(/(.{1,60})(?: |$)/gu, '$1\n').trim()

function readHead(source: string): readonly (string | null)[] {
  const read = readArticles({ name: 'a.txt', text: source })
  const [article] = read.ok ? read.value : []
  if (article === undefined) throw new Error('nothing was read')
  return [article.title, article.publication, article.issued, ...article.authors, ...article.passages.map((passage) => passage.section)]
}

const title = 'The Fire of the Harbour'
test.each<[string, string, readonly (string | null)[]]>([
  ['title over a line of date', `${title}\nMay 3, 1991\n\nBackground\n\n${text}`, [title, null, '1991-05-03', 'Background']],
  ['publication and date above the title', `Harbour digest\nMay 1991\n\n${title}\n\n${text}`, [title, 'Harbour digest', '1991-05', null]],
  ['publication, date and kind of text above it', `Harbour\nMay 1991\nBusiness report\n\n${title}\n\nBackground\n\n${text}`, [title, 'Harbour', '1991-05', 'Background']],
  ['publication with its date and kind of text', `Harbour digest, May 1991\nJournal article\n\n${title}\n\n${text}`, [title, 'Harbour digest', '1991-05', null]],
  ['blank lines between all', `PORT REVIEW\n\nVol. 3, May 1991\n\nBook review\n\n${title}\n\nBy Ann Lee\n\nEarly years\n\n${text}`, [title, 'PORT REVIEW', '1991-05', 'Ann Lee', 'Early years']],
  ['byline and publication below', `${title}\nBy Ann Lee\nPort Review, May 1991\n\n${text}`, [title, 'Port Review', '1991-05', 'Ann Lee', null]],
  ['lines that say more below the title', `${title}\nHarbour Court, Case No. 12\nSummary of the judgment of 2 March 1991 and of the appeal to the council\nPort Review, May 1992\n\n${text}`, [title, 'Port Review', '1992-05', null]],
  ['a wrapped title', `The Fire of the Harbour and the Long Quarrel of the Guilds\nwith the Council of the Town\nPort Review, May 1991\n\n${text}`, ['The Fire of the Harbour and the Long Quarrel of the Guilds with the Council of the Town', 'Port Review', '1991-05', null]],
  ['text below without a blank line', `Harbour digest, 3 May 1991\nNews report\n${title}\n${wrap(text)}`, [title, 'Harbour digest', '1991-05-03', null]],
  ['the date of issue, and a later date in a note', `${title}\nPort Review, May 1991\n\n${text}1\n\nNotes\n1 Bo Ek, "Ships," Port Review, June 1993.`, [title, 'Port Review', '1991-05', null]],
])('%s', (_, source, expected) => {
  expect(readHead(source)).toEqual(expected)
})

test.each([['between blank lines', '\n\nWho paid\n\n'], ['above its paragraph', '\n\nWho paid\n'], ['between lines', '\nWho paid\n']])('a heading of two words in small letters %s', (_, heading) => {
  expect(readHead(`${title}\n\n${wrap(text)}${heading}${wrap(more)}`)).toEqual([title, null, null, null, 'Who paid'])
})

test('a line of place and date is the title when a byline follows and nothing else can be one', () => {
  expect(readHead(`San Francisco, April 1906\n\nBy Ann Lee\n\n${text}\n\n${more}\n`)[0]).toBe('San Francisco, April 1906')
})
