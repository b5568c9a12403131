import { expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import type { HtmlSource, MarkupPart } from '../model/opened-source.ts'
import { readSource } from './read-source.ts'

function aSource(parts: readonly (string | MarkupPart)[], about: Partial<HtmlSource> = {}): HtmlSource {
  return { kind: 'html', name: 'x', parts: parts.map((part) => (typeof part === 'string' ? { title: null, html: part } : part)), title: 'The Quay', byline: null, publication: null, published: null, ...about }
}

function readAll(source: HtmlSource): Article[] {
  const result = readSource(source)
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

function read(html: string): Article {
  const [article] = readAll(aSource([html]))
  if (article === undefined) throw new Error('no article')
  return article
}

const texts = (article: Article): string[] => article.passages.map(({ text }) => text)

test.each([
  ['a list with ways back', 'Ships came in.<sup id="r1"><a href="#n1">1</a></sup> They left.<sup id="r2"><a href="#n2">2</a></sup>', '<ol><li id="n1">Lee, <i>Ports</i>. <a href="#r1">↩</a></li><li id="n2"><p>Ek, Ships.</p><p>More. <a href="#r2">↩</a></p></li></ol>'],
  ['asides of a book', 'Ships came in.<a epub:type="noteref" href="#n1">1</a> They left.<a epub:type="noteref" href="#n2">2</a>', '<aside epub:type="footnote" id="n1"><p>Lee, Ports.</p></aside><aside epub:type="footnote" id="n2"><p>Ek, Ships.</p><p>More.</p></aside>'],
  ['brackets that are links', 'Ships came in.<a href="#n1" name="r1">[1]</a> They left.<a href="#n2" name="r2">[2]</a>', '<p><a name="n1" href="#r1">[1]</a> Lee, Ports.</p><p><a name="n2" href="#r2">[2]</a> Ek, Ships. More.</p><p><a name="n3" href="#r3">[3]</a> Not cited.</p>'],
  ['a list of definitions', 'Ships came in.<sup><a href="#n1">1</a></sup> They left.<sup><a href="#n2">2</a></sup>', '<dl><dt id="n1">1</dt><dd>Lee, Ports.</dd><dt id="n2">2</dt><dd>Ek, Ships. More.</dd></dl>'],
  ['a table', 'Ships came in.<sup><a href="#n1">1</a></sup> They left.<sup><a href="#n2">2</a></sup>', '<table><tr><td><a id="n1">1</a></td><td>Lee, Ports.</td></tr><tr><td><a id="n2">2</a></td><td>Ek, Ships. More.</td></tr></table>'],
  ['marks without links and a list', 'Ships came in.<sup>1</sup> They left.<sup>2</sup>', '<h2>Endnotes</h2><ol><li>Lee, Ports.</li><li><p>Ek, Ships.</p><p>More.</p></li></ol>'],
  ['marks in brackets and paragraphs', 'Ships came in.[1] They left.[2]', '<h2>References</h2><p>[1] Lee, Ports.</p><p>[2] Ek, Ships. More.</p>'],
  ['paragraphs without a heading', 'Ships came in.<sup>1</sup> They left.<sup>2</sup>', '<hr><p>1. Lee, Ports.</p><p>2. Ek, Ships. More.</p>'],
  ['raised spans of a word processor', 'Ships came in.<span style="font-size:60%;vertical-align:super"><a href="#n1">1</a></span> They left.<span style="vertical-align:super"><a href="#n2">2</a></span>', '<div><p id="n1"><a href="#r1">1</a> Lee, Ports.</p></div><div><p id="n2"><a href="#r2">2</a> Ek, Ships. More.</p></div>'],
  ['notes in the margin', 'Ships came in.<label for="s1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="s1" class="margin-toggle"/><span class="sidenote">Lee, Ports.</span> They left.<span class="sidenote">Ek, Ships. More.</span>', ''],
])('notes as %s', (_, sentence, notes) => {
  const article = read(`<h1>The Quay</h1><p>${sentence}</p><p>In spring the river opened again and others came.</p>${notes}`)
  expect(article.passages).toMatchObject([{ text: 'Ships came in. They left.', marks: [{ at: 14, number: 1 }, { at: 25, number: 2 }] }, { text: 'In spring the river opened again and others came.', marks: [] }])
  expect(article.footnotes.map(({ number, text, missing }) => [number, text, missing])).toEqual([[1, 'Lee, Ports.', false], [2, 'Ek, Ships. More.', false]])
})

test('letters are counted on after the numbers; a note that is cited twice has one number', () => {
  const article = read('<p>One.<sup><a href="#a">a</a></sup> Two.<sup><a href="#n1">1</a></sup> Three.<sup><a href="#n1">1</a></sup><sup><a href="#n2">2</a></sup></p><ol><li id="n1">Lee.</li><li id="n2">Ek.</li></ol><ol><li id="a">A remark.</li></ol>')
  expect(article.passages[0]).toMatchObject({ text: 'One. Two. Three.', marks: [{ at: 4, number: 3 }, { at: 9, number: 1 }, { at: 16, number: 1 }, { at: 16, number: 2 }] })
  expect(article.footnotes.map(({ number, text }) => [number, text])).toEqual([[1, 'Lee.'], [2, 'Ek.'], [3, 'A remark.']])
})

test('a mark whose note is not there is a missing note', () => {
  expect(read('<p>Ships came in.<sup><a href="#fn7">7</a></sup></p>').footnotes).toMatchObject([{ number: 7, missing: true }])
})

test('powers, units and ordinals are no marks', () => {
  const article = read('<p>On the 19<sup>th</sup> they bought 3 km<sup>2</sup> and 10<sup>6</sup> bricks<sup>4</sup> of CO<sub>2</sub>.<sup>[<i>citation needed</i>]</sup></p>')
  expect(article.passages[0]).toMatchObject({ text: 'On the 19th they bought 3 km² and 10^6 bricks of CO2.', marks: [{ at: 45, number: 4 }] })
})

test('links in the text and to its headings are no marks', () => {
  const article = read('<nav><a href="#two">1</a></nav><p>See section <a href="#two">2</a> and <a href="#x">the map</a> of the port.</p><h2 id="two">Two</h2><p id="x">The port lay in the north.</p>')
  expect(article.passages.map(({ text, section, marks }) => [text, section, marks])).toEqual([['See section 2 and the map of the port.', null, []], ['The port lay in the north.', 'Two', []]])
})

test('blocks: items, quotations, definitions, lines, loose text', () => {
  expect(texts(read('Loose text stands here.<ul><li>One item.<ul><li>An inner one.</li></ul></li></ul><blockquote><p>A quotation.</p></blockquote><dl><dt>Quay</dt><dd>A place for ships.</dd></dl><p>First line<br>goes on.<br><br>Another paragraph.</p><div>In a box.<p>And inside it.</p>And after.</div><pre>Set lines\nhere.\n\nMore lines.</pre><pre><code>x()</code></pre>'))).toEqual([
    'Loose text stands here.', 'One item.', 'An inner one.', 'A quotation.', 'Quay: A place for ships.', 'First line goes on.', 'Another paragraph.', 'In a box.', 'And inside it.', 'And after.', 'Set lines here.', 'More lines.',
  ])
})

test('what stands around the text is passed over', () => {
  const filler = '<p>Ships came in from the north before the ice did, and they left in spring when the river was open again.</p>'.repeat(6)
  const around = '<div class="share-buttons">Share this now</div><aside>Read another article.</aside><div class="related-posts">Old boats and new.</div><figure><img src="x"><figcaption>A map of the port.</figcaption></figure><p class="caption">A caption.</p><p style="display:none">Hidden words.</p><p hidden>More hidden words.</p><form><p>Your address</p></form><button>Press</button><p>Photo: the archive</p><p>© 1992 The Quay</p><p><a href="/x">Next page</a></p><del>Deleted words.</del><footer>Made with care.</footer>'
  expect(new Set(texts(read(filler + around + filler)))).toEqual(new Set(['Ships came in from the north before the ice did, and they left in spring when the river was open again.']))
})

test('tables of data and lists of sources are left out and told, tables that hold the page are read', () => {
  const article = read('<table><tr><td>Menu</td><td><p>The ships of the north came in before the ice and left in spring, and those of the south came after them and stayed. They brought grain and salt, took timber and furs, and paid for the pilots, the quay and the beds of their men. In the third year the river changed its bed, and neither of them could land any more without boats.</p><table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td>12</td></tr></table><h2>Bibliography</h2><p>Lee, Ann. Ports. 1992.</p></td></tr></table>')
  expect(texts(article).filter((text) => !text.startsWith('Menu'))).toHaveLength(1)
  expect(article.remarks.join(' ')).toMatch(/“Bibliography”.*A table was left out/u)
})

test('a title that was named or shown, a byline and a date line', () => {
  expect(readAll(aSource(['<h1>The Quay</h1><p>By Ann Lee and Bo Ek</p><p>May 3, 1992</p><p>Ships came in.</p>'], { title: 'The Quay | Review of Ports', published: '1992-05-04T10:00:00Z', publication: 'Review of Ports' }))[0]).toMatchObject({ title: 'The Quay', authors: ['Ann Lee', 'Bo Ek'], issued: '1992-05-04', publication: 'Review of Ports', passages: [{ section: null, text: 'Ships came in.' }] })
  expect(readAll(aSource(['<p>Ships came in.</p>'], { byline: 'By Ann Lee, ann@example.org' }))[0]).toMatchObject({ title: 'The Quay', authors: ['Ann Lee'] })
})

const long = (words: string): string => `<p>${words} came in from the north before the ice did, and they left in spring when the river was open again.</p>`.repeat(80)

const chapter = (title: string, id: string, body: string): MarkupPart => ({ title, html: `<h1>${title}</h1><p>First words.<a id="0:r" epub:type="noteref" href="#2:${id}">1</a></p>${body}` })

test('a book: short parts are one article, long chapters one each, with the notes of a file of notes', () => {
  const notes = { title: 'Notes', html: '<body epub:type="endnotes"><ol><li id="2:a">Lee. <a href="#0:r">Back</a></li></ol><ol><li id="2:b">Ek.</li></ol></body>' }
  const short = readAll(aSource([chapter('One', 'a', ''), chapter('Two', 'b', ''), notes]))
  expect(short.map(({ title, passages, footnotes }) => [title, passages.map(({ section }) => section), footnotes.map(({ number, text }) => [number, text])])).toEqual([['The Quay', ['One', 'Two'], [[1, 'Lee.'], [2, 'Ek.']]]])
  const longer = readAll(aSource([chapter('One', 'a', long('Ships')), chapter('Two', 'b', long('Boats')), notes]))
  expect(longer.map(({ title, publication, footnotes }) => [title, publication, footnotes.map(({ number, text }) => [number, text])])).toEqual([['One', 'The Quay', [[1, 'Lee.']]], ['Two', 'The Quay', [[1, 'Ek.']]]])
})

test('a chapter cut into several files is one; covers and contents are left out', () => {
  const parts = [{ title: 'Cover', html: '<p>The Quay</p>' }, { title: 'Contents', html: '<ol><li>One</li></ol>' }, { title: 'One', html: long('Ships') }, { title: null, html: long('Boats') }, { title: 'Two', html: long('Men') }]
  expect(readAll(aSource(parts)).map(({ title, passages }) => [title, passages.length])).toEqual([['One', 160], ['Two', 80]])
})

test('markup nested beyond all measure is refused', () => {
  expect(readSource(aSource(['<div>'.repeat(3000)]))).toMatchObject({ ok: false, problem: { type: 'markup-too-deep' } })
})
