import { zipSync } from 'fflate'
import { buildPackage, aPackage, anAnkiDeck, anAnkiNote, anAnkiNoteType, anAnkiCard, anAnkiPreset } from '../builders/a-package.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { anAttack, type Attempt } from './attack.ts'
import { readHostile, type ComingFile } from './read-hostile.ts'

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'then', 'length', 'isAdmin']
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const { openSqlite } = await packEngines()
const deep = (open: string, close: string, depth: number): string => `${open.repeat(depth)}${close.repeat(depth)}`

const deck = (name: string, content: string | Uint8Array): ComingFile => ({ name, bytes: typeof content === 'string' ? utf8(content) : content, reader: 'deck' })

/** A deck, a table, a package and others in which every name is `name`; those who parse into plain objects would change all objects. */
function makeFiles(name: string): ComingFile[] {
  const evil = `{"${name}":{"isAdmin":true,"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`
  const json = `{"format":"lectern-deck","version":1,"deck":{"id":"d","title":"${name}","subtitle":"","origin":"own","${name}":${evil}},"articles":[],"notes":[{"id":"n","${name}":${evil}}],"${name}":${evil}}`
  const parts = {
    ...aPackage(), conf: { [name]: JSON.parse(evil) as unknown },
    noteTypes: [anAnkiNoteType({ name, fields: anAnkiNoteType().fields.map((field, at) => ({ ...field, name: at === 0 ? name : 'Back' })), templates: [{ name, qfmt: `{{${name}}}{{#${name}}}x{{/${name}}}`, afmt: `{{FrontSide}}{{${name}}}` }], extra: evil })],
    decks: [anAnkiDeck({ id: 5, name: `${name}::${name}` })], presets: [anAnkiPreset({ name })],
    notes: [anAnkiNote({ id: 1, guid: name, tags: [name, `${name}::x`], fields: [`<img src="${name}">`, name], data: evil })], cards: [anAnkiCard({ id: 1, note: 1, deck: 5, data: evil })], media: [[name, utf8(name)]] as const,
  }
  return [
    deck('a.lectern.json', json),
    deck('a.csv', `${name},answer,tags,deck\n${name},${name},${name},${name}\n`),
    deck('a.csv', `question,answer,tags,deck,note-id,card-id\n${name},${name},${name},${name},${name},${name}\n`),
    deck('a.txt', `#notetype:${name}\n#deck:${name}\n#columns:${name}\tBack\n${name}\tx\n`),
    deck('a.md', `---\n${name}: ${name}\ntags: [flashcards/${name}]\ndeck: ${name}\n---\n${name}::${name}\n`),
    deck('deck.json', `{"__type__":"Deck","name":"${name}","crowdanki_uuid":"${name}","note_models":[{"crowdanki_uuid":"${name}","name":"${name}","flds":[{"name":"${name}","ord":0}],"tmpls":[{"name":"${name}","ord":0,"qfmt":"{{${name}}}","afmt":"x"}],"${name}":${evil}}],"notes":[{"fields":["${name}"],"guid":"${name}","note_model_uuid":"${name}","tags":["${name}"]}],"${name}":${evil}}`),
    deck('a.xml', `<openSM2sync number_of_entries="2"><log type="16" o_id="${name}"><${name}>x</${name}><f>q</f><b>a</b></log><log type="6" o_id="c" card_t="1" fact="${name}" fact_v="1.1" tags="${name}" gr="-1" e="2.5"></log></openSM2sync>`),
    deck('a.xml', `<SuperMemoCollection><SuperMemoElement><ID>${name}</ID><Title>${name}</Title><Type>Item</Type><Content><Question>${name}</Question><Answer>x</Answer></Content></SuperMemoElement></SuperMemoCollection>`),
    { name: 'a.mochi', bytes: zipSync({ 'data.edn': utf8(`{:version 2 :${name} {:a 1} :decks [{:id :${name} :name "${name}" :cards ({:id :${name} :content "a\\n---\\nb" :fields {:${name} {:id :${name} :value "x"}}})}]}`) }), reader: 'deck' },
    { name: 'a.mochi', bytes: zipSync({ 'data.json': utf8(`["^ ","~:version",2,"~:${name}",["^ ","isAdmin",true],"~:decks",["~#list",[["^ ","~:id","~:${name}","~:name","${name}","~:cards",["~#list",[["^ ","~:id","~:${name}","~:content","a\\n---\\nb"]]]]]]]`) }), reader: 'deck' },
    ...(['anki2', 'anki21', 'anki21b'] as const).map((container): ComingFile => ({ name: 'a.apkg', bytes: buildPackage(openSqlite, parts, container), reader: 'deck' })),
    { name: 'a.html', bytes: utf8(`<html><body><h1>${name}</h1><p id="${name}" name="${name}">The ${name} was opened on 3 May 1931 in ${name}.</p><form id="body"><input name="${name}"></form></body></html>`), reader: 'article' },
    { name: 'a.md', bytes: utf8(`---\n${name}:\n  isAdmin: true\nauthor: ${name}\n---\n# ${name}\n\nThe ${name} was opened on 3 May 1931.[^${name}]\n\n[^${name}]: ${name}\n`), reader: 'article' },
  ]
}

/** JSON and others of its kind that nest deeper than any stack. */
function deepFiles(depth: number): ComingFile[] {
  return [
    deck('a.lectern.json', utf8(`{"format":"lectern-deck","version":1,"deck":${deep('{"a":', '}', depth).replace('}', '1}')},"notes":[]}`)),
    deck('a.lectern.json', utf8(`{"format":"lectern-deck","x":${deep('[', ']', depth)}}`)),
    deck('deck.json', utf8(`${'{"__type__":"Deck","name":"a","crowdanki_uuid":"a","children":['.repeat(depth / 10)}${']}'.repeat(depth / 10)}`)),
    deck('a.mochi', zipSync({ 'data.edn': utf8(deep('{:a [', ']}', depth)) })),
    deck('a.mochi', zipSync({ 'data.edn': utf8(deep('#{', '}', depth)) })),
    deck('a.mochi', zipSync({ 'data.json': utf8(deep('["~#list",[', ']]', depth)) })),
    deck('a.lectern', zipSync({ 'archive.json': utf8(deep('[', ']', depth)) })),
    deck('a.lectern', zipSync({ 'lectern.json': utf8(deep('{"a":', '}', depth)) })),
    deck('a.xml', utf8(`<SuperMemoCollection>${deep('<SuperMemoElement>', '</SuperMemoElement>', depth)}</SuperMemoCollection>`)),
    deck('a.xml', utf8(`<openSM2sync>${deep('<log>', '</log>', depth)}</openSM2sync>`)),
    deck('a.md', utf8(`#flashcards\n\n${deep('[', ']', depth)}::${deep('**', '**', depth)}\n`)),
    deck('a.txt', utf8(`#html:true\n${deep('<b>', '</b>', Math.min(depth, 10_000))}\tx\n`)),
    { name: 'a.html', bytes: utf8(`<html><body>${deep('<div>', '</div>', depth)}`), reader: 'article' },
    { name: 'a.md', bytes: utf8(`# A title\n\n${'>'.repeat(depth)} quoted ${deep('[', ']', depth)}\n`), reader: 'article' },
    deck('a.apkg', buildPackage(openSqlite, { ...aPackage(), sql: `UPDATE col SET models = '${deep('[', ']', depth)}', decks = '${deep('{"a":', '}', depth)}'` }, 'anki2')),
  ]
}

/** What all objects have before anything is read. */
const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

async function attempt(_: null, trial: number): Promise<Attempt> {
  const name = names[trial]
  const files = name === undefined ? deepFiles([1000, 50_000, 200_000][trial - names.length] ?? 1000) : makeFiles(name)
  const losses: string[] = []
  for (const file of files) {
    const what = `${name ?? 'depth'}, ${file.name}`
    const started = process.cpuUsage()
    const { wrong } = await readHostile(file).catch((error: unknown) => ({ wrong: `threw ${String(error)}`.slice(0, 300) }))
    const { user } = process.cpuUsage(started)
    if (wrong !== null) losses.push(`${what}: ${wrong}`)
    if (user > 10_000_000) losses.push(`${what}: ${Math.round(user / 1e6)} s of work`)
    const fresh = {} as { polluted?: unknown; isAdmin?: unknown }
    if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== before || fresh.polluted !== undefined || fresh.isAdmin !== undefined || typeof Object.prototype.toString !== 'function') losses.push(`${what}: all objects were changed`)
  }
  return { did: files.length, losses }
}

/** Names that mean something to JavaScript, in every place of every format, and nesting without end. */
export const pollution = anAttack({
  name: 'pollution',
  what: 'Names such as __proto__ in every place of every format, and texts that nest 200,000 deep: all objects stay as they are.',
  trials: { quick: names.length + 3, full: names.length + 3 },
  open: async () => null,
  attempt,
  close: async () => undefined,
})
