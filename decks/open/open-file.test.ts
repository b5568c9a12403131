import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { articleSchema } from '../model/article.ts'
import type { Article } from '../model/article.ts'
import { readSource } from '../read/read-source.ts'
import type { Result } from '../result.ts'
import { openFile } from './open-file.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(bytes: Uint8Array): Promise<Result<Article[]>> {
  const opened = await openFile({ name: 'x', bytes })
  const articles = opened.ok ? readSource(opened.value) : opened
  if (articles.ok) for (const article of articles.value) articleSchema.parse(article)
  return articles
}

const page = (body: string): Uint8Array => utf8(`<!doctype html><html><head><title>The Quay</title></head><body><article><h1>The Quay</h1>${body}</article></body></html>`)
const filler = '<p>Ships came in from the north before the ice did, and they left in spring when the river was open again.</p>'.repeat(4)

test('a page cannot run a script, fetch anything, or bring its own markup into the text', async () => {
  const fetched = vi.fn()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('hit', fetched)
  const hostile = [
    '<script>hit()</script><script src="https://evil.example/x.js"></script>',
    '<img src=x onerror="hit()"><svg onload="hit()"><script>hit()</script></svg><body onload=hit()>',
    '<iframe srcdoc="<script>hit()</script>"></iframe><object data="https://evil.example/"></object><embed src="https://evil.example/">',
    '<link rel=stylesheet href="https://evil.example/x.css"><style>@import "https://evil.example/";</style><base href="https://evil.example/">',
    '<a href="javascript:hit()">a link</a><form action="https://evil.example/"><input autofocus onfocus=hit()></form>',
    '<meta http-equiv=refresh content="0;url=https://evil.example/">',
    '<p>Text with &lt;script&gt;hit()&lt;/script&gt; in it stays as words.</p>',
  ]
  const result = await read(page(filler + hostile.join('') + filler))
  vi.unstubAllGlobals()
  expect(fetched).not.toHaveBeenCalled()
  if (!result.ok) throw new Error(result.problem.detail)
  const texts = result.value.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')
  expect(texts).toContain('Text with <script>hit()</script> in it stays as words.')
  expect(texts.replace('<script>hit()</script>', '')).not.toMatch(/hit\(\)|evil\.example|@import/u)
})

const xss = resolve(import.meta.dirname, '../../../shared/corpora/xss')
if (!existsSync(xss)) console.log('The collection of hostile markup is not here (../shared/corpora/xss is missing).')

test.runIf(existsSync(xss))('hostile markup of others is read or refused, and runs nothing', async () => {
  const hit = vi.fn()
  vi.stubGlobal('alert', hit)
  vi.stubGlobal('fetch', hit)
  for (const name of readdirSync(xss).filter((file) => file.endsWith('.txt'))) {
    const lines = readFileSync(join(xss, name), 'utf8').split('\n')
    await read(page(filler + lines.join('\n') + filler))
    for (let at = 0; at < lines.length; at += 25) await read(page(filler + lines.slice(at, at + 25).join('</p><p>') + filler))
  }
  vi.unstubAllGlobals()
  expect(hit).not.toHaveBeenCalled()
})

test.each([
  ['open tags', '<div>'.repeat(200_000)],
  ['open inline tags', '<b><i>'.repeat(100_000)],
  ['links in links', '<a href="#a" id="a">1'.repeat(20_000)],
  ['raised in raised', '<sup>1'.repeat(3000)],
  ['tables in tables', '<table><tr><td>'.repeat(1500)],
  ['marks and notes', Array.from({ length: 1000 }, (_, i) => `<p id="n${i}">${i} Text<sup><a href="#n${i + 1}">${i + 1}</a></sup></p>`).join('')],
  ['quotes that never end', '<p title="'.repeat(50_000)],
  ['comments that never end', '<!--'.repeat(100_000)],
  ['entities', '&amp;&#x110000;&lt&bogus;'.repeat(10_000)],
])('a page of nothing but %s is read or refused', async (_, body) => {
  const result = await read(utf8(`<!doctype html><html><body>${filler}${body}`))
  if (!result.ok) expect(result.problem.detail).toMatch(/\.$/u)
})

test('whatever the bytes, a file is read or refused in plain words', async () => {
  const heads = ['', '%PDF-1.7\n', '<!doctype html><html><body>', 'PK\x03\x04', '\xFF\xFE', '\xEF\xBB\xBF', '<?xml version="1.0" encoding="shift_jis"?><html>', '# Head\n\n', '{\\rtf1']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads.slice(2)), fc.uint8Array({ maxLength: 3000 }), async (head, rest) => {
      const result = await read(Uint8Array.from([...Uint8Array.from(head, (letter) => letter.charCodeAt(0)), ...rest]))
      if (!result.ok) expect(result.problem.detail).toMatch(/^[A-Z].*\.$/u)
    }),
    { numRuns: 150 },
  )
})

test('whatever the markup, articles fit the schema', async () => {
  const piece = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<sup>', '</sup>', '<a href="#n1">1</a>', '<a href="#n2" id="r2">[2]</a>', '<li id="n1">', '<ol>', '</ol>', '<p id="n2">', '<h2>Notes</h2>', '<h1>Head</h1>', 'Ships came in. ', '¹ ', '1. ', '<br>', '<br><br>', '<table><tr><td>', '</table>', '<aside epub:type="footnote" id="n1">', '</aside>', '<b>', '<!-- x -->', '&mdash;', '&nbsp;', '<pre>a\n\nb</pre>', '<dl><dt>Term<dd>', '<span class="sidenote">', '</span>', '<figure><figcaption>', '</figure>', 'By Ann Lee')
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
      await read(utf8(`<html><body>${pieces.join('')}`))
      const source = { kind: 'html', name: 'x', parts: [{ title: null, html: pieces.slice(0, 20).join('') }, { title: 'Two', html: pieces.slice(20).join('') }], title: null, byline: null, publication: null, published: null } as const
      const articles = readSource(source)
      if (articles.ok) for (const article of articles.value) articleSchema.parse(article)
    }),
    { numRuns: 150 },
  )
})

const book = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries({ mimetype: 'application/epub+zip', ...parts }).map(([name, text]) => [name, utf8(text)])))
const container = '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>'
const opf = '<package><metadata><dc:title>Quay</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'

const encryption = (algorithm: string): string => `<encryption><enc:EncryptedData xmlns:enc="x"><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`

test('a book under rights management is told so; one with obfuscated fonts is read', async () => {
  const parts = { 'META-INF/container.xml': container, 'o.opf': opf, 'a.xhtml': `<html><body>${filler}</body></html>` }
  expect(await read(book({ ...parts, 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc') }))).toMatchObject({ ok: false, problem: { type: 'locked-epub' } })
  expect(await read(book({ ...parts, 'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding') }))).toMatchObject({ ok: true })
})

test.each([
  ['no package', { 'META-INF/container.xml': container }],
  ['no spine', { 'META-INF/container.xml': container, 'o.opf': '<package/>' }],
  ['a file that is not there', { 'META-INF/container.xml': container, 'o.opf': opf }],
  ['a file outside', { 'META-INF/container.xml': container, 'o.opf': opf.replace('a.xhtml', '../../../../etc/passwd') }],
])('a book with %s is refused', async (_, parts) => {
  expect(await read(book(parts))).toMatchObject({ ok: false, problem: { type: 'damaged-epub' } })
})

test('a document that grows beyond all measure is refused', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(101_000_000) }, { level: 1 })
  expect(await read(bomb)).toMatchObject({ ok: false, problem: { type: 'archive-too-large' } })
})

test('a file that is no text says so in words about articles, and what its name promises', async () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at % 3 === 0 ? 0 : (at * 37) % 256))
  const detailOf = async (name: string): Promise<string> => {
    const opened = await openFile({ name, bytes: noise })
    return opened.ok ? 'opened' : `${opened.problem.type}: ${opened.problem.detail}`
  }
  expect(await detailOf('paper.pdf')).toMatch(/^not-text: This file has the name of a PDF/)
  expect(await detailOf('paper')).toMatch(/^not-text: This file is not text and no document/)
})

test('a page of very many written characters is read without being distilled, which would take a gigabyte', async () => {
  const body = `<p>${'The tower of &lt;Quay&gt; stands. '.repeat(110_000)}</p>`
  const opened = await openFile({ name: 'x', bytes: page(body) })
  expect(opened.ok && opened.value.kind === 'html' && opened.value.parts[0]?.html).toContain('<title>The Quay</title>')
  const few = await openFile({ name: 'x', bytes: page(filler) })
  expect(few.ok && few.value.kind === 'html' && few.value.parts[0]?.html).not.toContain('<title>')
})
