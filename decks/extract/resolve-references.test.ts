import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { readArticle } from './read-article.ts'
import { resolveReferences } from './resolve-references.ts'

function resolve(text: string, title = 'A text'): { said: string[]; unresolved: number } {
  const all = resolveReferences(readArticle(anArticle([text], { title, issued: '2010-01' })))
  return { said: all.flatMap((r) => r.replacements.map((x) => x.text)), unresolved: all.reduce((n, r) => n + r.unresolved.size, 0) }
}

test('a subject pronoun stands for the subject before it, when person and number fit', () => {
  expect(resolve('Ana Rojas founded a bank. She sold Acme in 1930.')).toEqual({ said: ['Ana Rojas'], unresolved: 0 })
  expect(resolve('Ana Rojas founded a bank. It failed in 1930.').unresolved).toBe(1)
  expect(resolve('Some mills closed. They failed in 1930.').unresolved).toBe(1)
})

test('a definite without an antecedent is never guessed', () => {
  expect(resolve('Ana Rojas founded a bank. The company failed in 1930.').unresolved).toBe(1)
  expect(resolve('The canal opened in 1914.').unresolved).toBe(1)
})

test('a definite stands for the name in the title that ends with its noun', () => {
  expect(resolve('The canal opened in 1914.', 'How the Panama Canal was built')).toEqual({ said: ['the Panama Canal'], unresolved: 0 })
})

test('what just was named by another name of the kind is not replaced by the title', () => {
  expect(resolve('Lesseps built the Suez Canal in Egypt. The canal opened in 1869.', 'How the Panama Canal was built').said).toEqual([])
})

test('the government and the sea need no telling', () => {
  expect(resolve('The government moved to the sea in 1914.').unresolved).toBe(0)
})

test('relative dates are put on the calendar of the issue', () => {
  expect(resolve('Two months ago Ana Rojas sold Acme to Bolt.').said).toEqual(['Two months before January 2010'])
})

test('a word that the sentence itself binds is left alone', () => {
  expect(resolve('Ana Rojas sold her bank in 1930.')).toEqual({ said: [], unresolved: 0 })
})

test('the country is no country that the word lists happen to know, when another place is named as often', () => {
  const text = 'Belrania sells tea in Chile. Ships from Belrania sail to Chile. Ports in Belrania serve Chile. The country exported wool to Denmark in 1921.'
  expect(resolve(text).said).toEqual([])
  expect(resolve(text).unresolved).toBe(1)
})

test('"them" is nobody in particular', () => {
  expect(resolve('Engineers visited the mills of Acme. About half of them were closed.')).toEqual({ said: [], unresolved: 1 })
})

test('a noun before a date is not told by it', () => {
  expect(resolve('Ana Rojas founded a bank. Crowds visited the mill in 1930.').unresolved).toBe(1)
})

test('an object "it" is not the subject of its verb', () => {
  expect(resolve('Ana Rojas, a journalist, made it famous in 1841.').unresolved).toBe(1)
  expect(resolve('Ana Rojas bought a mill and sold it in 1841.').unresolved).toBe(0)
})
