import { assert, property, shuffledSubarray } from 'fast-check'
import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { readArticle } from './read-article.ts'

function types(text: string): Record<string, string> {
  return Object.fromEntries(readArticle(anArticle([text])).names.entities.map((e) => [e.name, e.type]))
}

test('the words around a name say what it is', () => {
  expect(types('The journalist Zoran Petek met fighters of the Black Sun in Tarnopol, a city in the east.')).toMatchObject({ 'Zoran Petek': 'person', Tarnopol: 'place' })
  expect(types('Groups such as Varoz, Melkin and Tarut fought in the hills of Sanaq.')).toMatchObject({ Varoz: 'group', Melkin: 'group', Tarut: 'group', Sanaq: 'place' })
})

test('lists of names vote but the text decides', () => {
  expect(types('The militant group Paris claims that its leader left. Members of Paris met.')).toMatchObject({ Paris: 'group' })
})

test('a surname stands for the full name', () => {
  const [person] = readArticle(anArticle(['Ana Rojas was born in Lima. Rojas died in Cuzco.'])).names.entities.filter((e) => e.type === 'person')
  expect([...(person?.aliases ?? [])]).toEqual(['Ana Rojas', 'Rojas'])
})

test('a word is no name for opening a sentence', () => {
  expect(Object.keys(types('Conflicts are bad. Many mills closed. However, some opened.'))).toEqual([])
})

test.each([
  ['Varo Pharmaceuticals of Basel and Melkin Bio merged.', { 'Varo Pharmaceuticals': 'group', 'Melkin Bio': 'group' }],
  ['Its Orbit Phone sold well, and the Orbit Phone was copied.', { 'Orbit Phone': 'other' }],
  ['Operation Blue Heron began in 1951 under Colonel Petek.', { 'Operation Blue Heron': 'other' }],
  ['It appeared in the Harbour Review of Letters. The Harbour Review closed.', { 'Harbour Review': 'other' }],
  ['Soldiers crossed the Volga near Samara and took Vermont.', { Volga: 'place', Samara: 'place', Vermont: 'place' }],
  ['A travel agency, Torvel, was run by his daughter.', { Torvel: 'group' }],
  ['He sold Quintab, a maker of lamps.', { Quintab: 'group' }],
  ['They died at Hornek, a camp for prisoners.', { Hornek: 'place' }],
  ['The utility Vortam hired her.', { Vortam: 'group' }],
  ['The dike at Torna broke. Ships were bound for Murnak.', { Torna: 'place', Murnak: 'place' }],
  ['He drove a red Toyota in Lima.', { Toyota: 'other' }],
  ['The Soviet Union and the San Francisco police agreed.', { 'Soviet Union': 'place', 'San Francisco': 'place' }],
  ['She studied Chemistry in Lima.', { Chemistry: 'other' }],
  ['Waru wa Kitau and Osman el Garni met Marta dalla Riva.', { 'Waru wa Kitau': 'person', 'Osman el Garni': 'person', 'Marta dalla Riva': 'person' }],
])('%s', (text, expected) => {
  expect(types(text)).toMatchObject(expected)
})

test('a date before a name is no part of it', () => {
  expect(Object.keys(types('In November Rudolf Petek resigned. On Friday Ana Rojas followed.'))).toEqual(['Rudolf Petek', 'Ana Rojas'])
})

test('a plural owner holds a name together', () => {
  expect(types("The Harbour Workers' Union struck.")).toEqual({ "Harbour Workers' Union": 'group' })
})

test('a role that is shortened is no group', () => {
  expect(types('Ana Rojas, the chief executive officer (CEO), left. The gross regional output (GRO) fell.')).toMatchObject({ 'chief executive officer': 'other' })
})

test('a firm goes by the first word of its name, a ruler by his own', () => {
  const { entities } = readArticle(anArticle(['Varo Pharmaceuticals grew. In 1990 Varo sold pills. King Edmund II of Tarat fell. Edmund II was buried.'])).names
  expect(entities.map((e) => [...e.aliases])).toEqual([['Varo Pharmaceuticals', 'Varo'], ['King Edmund II of Tarat', 'Edmund II']])
})

test('two capitalised words in a list of places are a place', () => {
  expect(types('They live in quarters such as Tarub Kel, the city of Orin Sel, and Vessim.')).toMatchObject({ 'Tarub Kel': 'place' })
})

const curl = (text: string): string => text.replace(/(^|\s)"/g, '$1“').replaceAll('"', '”').replaceAll("'", '’')
const plain = (found: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(found).map(([name, type]) => [name.replaceAll('’', "'").replace(/[“”]/g, '"'), type]))

test('the glyphs of quotes and apostrophes change no type, and the same text gives the same names', () => {
  const parts = ["The Harbour Workers' Union struck in Lima.", "Ana O'Neill led it.", '"Never again" was its cry.', "Peru's army and the People's Party met Kung'u Petek.", 'The group called "Varoz" left for Quito.']
  assert(property(shuffledSubarray(parts, { minLength: 1 }), (chosen) => {
    const text = chosen.join(' ')
    expect(plain(types(curl(text)))).toEqual(types(text))
    expect(types(text)).toEqual(types(text))
  }), { seed: 1, numRuns: 60 })
})
