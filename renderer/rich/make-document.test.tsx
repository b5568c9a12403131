import { expect, test } from 'vitest'
import type { MediaRef } from '../../decks/model/media.ts'
import type { CardLook } from './card-look.ts'
import { makeDocument, type SideSource } from './make-document.ts'

const look: CardLook = { dark: false, zoom: 1, ground: '#fff', ink: '#000', quiet: '#444', line: '#ddd', accent: '#060', chip: '#eee', doubt: '#750', edge: '#888' }
const night: CardLook = { ...look, dark: true, ground: '#212523', ink: '#eae8e1' }
const film: MediaRef = { name: 'dance.mp4', hash: 'b'.repeat(64) }

const make = (change: Partial<SideSource>, at = look) => makeDocument({ html: '', sounds: [], css: '', media: [film], expected: null, template: 0, ...change }, at)
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test('a document has the classes that templates expect, by day and by night', async () => {
  const day = read((await make({ html: 'x', template: 1 })).html)
  expect(day.body.className).toBe('card card2')
  expect(day.querySelector('#qa')?.getAttribute('dir')).toBe('auto')
  const dark = read((await make({ html: 'x' }, night)).html)
  expect(dark.body.className).toBe('card card1 nightMode night_mode')
  expect(dark.documentElement.className).toBe('night-mode')
})

test('by night the white of a note type yields, unless it has a night of its own', async () => {
  expect((await make({ css: '.card { background: white }' }, night)).html).toContain('body.card.card.card { background: #212523')
  expect((await make({ css: '.card { background: white } .nightMode.card { background: navy }' }, night)).html).not.toContain('body.card.card.card')
  expect((await make({ css: '.card { background: white } .nightMode .cloze { color: lightblue }' }, night)).html).toContain('body.card.card.card')
  for (const own of ['.card.night_mode { background: #222 }', '.night_mode .card { color: white }', '.nightMode { background-color: black }', '.night-mode body { color: #fff }']) expect((await make({ css: own }, night)).html).not.toContain('body.card.card.card')
  expect((await make({ css: '.card { background: white }' })).html).not.toContain('body.card.card.card')
})

test('formulas are set, and what cannot be set is shown as it was written and told', async () => {
  const made = await make({ html: 'Area \\(\\pi r^2\\), <br>\\[a<br>+ b\\] and \\(\\unknowncommand{x}\\) and <code>\\(not this\\)</code>' })
  const { body } = read(made.html)
  expect(body.querySelectorAll('.katex').length).toBe(2)
  expect(body.querySelectorAll('.katex-display').length).toBe(1)
  expect(body.querySelector('.lectern-tex')?.textContent).toBe('\\unknowncommand{x}')
  expect(body.querySelector('code:not(.lectern-tex)')?.textContent).toBe('\\(not this\\)')
  expect(made.problems.map(({ detail }) => detail)).toEqual(['A formula has a command that cannot be shown here, so it is shown as it was written: \\unknowncommand{x}'])
})

test.each(['\\href{javascript:alert(1)}{x}', '\\includegraphics{https://e.org/x.png}', '\\htmlStyle{position:fixed}{x}', '\\url{https://e.org}', '\\def\\a{\\a\\a}\\a', '\\rule{9999999em}{9999999em}', '\\htmlData{onclick=1}{x}'])('%s in a formula leads nowhere', async (tex) => {
  const { body } = read((await make({ html: `\\(${tex}\\)` })).html)
  expect(body.querySelectorAll('a, img, [onclick], [href], [style*="fixed"]').length).toBe(0)
  for (const element of body.querySelectorAll('[style]')) for (const [, size = ''] of (element.getAttribute('style') ?? '').matchAll(/(\d+(?:\.\d+)?)em/g)) expect(Number(size)).toBeLessThan(60)
})

test('films stand where they stood, sounds only as a sign', async () => {
  const made = await make({ html: 'See <span class="lectern-sound" data-number="1"></span> hear <span class="lectern-sound" data-number="2"></span> miss <span class="lectern-sound" data-number="3"></span><span class="lectern-sound" data-number="9"></span>', sounds: ['dance.mp4', 'call.mp3', 'gone.mp4'] })
  const { body } = read(made.html)
  expect(body.querySelector('video')?.getAttribute('src')).toBe(`m/${'b'.repeat(64)}`)
  expect(body.querySelectorAll('.lectern-sound').length).toBe(1)
  expect(body.textContent).toContain('gone.mp4 is missing')
  expect(made.media).toEqual([film])
  expect(made.problems.map(({ type }) => type)).toEqual(['card-missing'])
})

test('where an answer is typed the answer side says what was expected, once, as text', async () => {
  const html = '<span class="lectern-typed"></span><hr id="answer"><span class="lectern-typed"></span>'
  const { body } = read((await make({ html, expected: '<b>Oslo</b>' })).html)
  expect([...body.querySelectorAll('.lectern-typed')].map((each) => each.textContent)).toEqual(['<b>Oslo</b>'])
  expect(read((await make({ html })).html).querySelectorAll('.lectern-typed').length).toBe(0)
  expect((await make({ html })).hasAnswer).toBe(true)
})

test('no style of a note type ends its element', async () => {
  const { html } = await make({ html: '<p id="p">x</p>', css: '.a { content: "</style><script>run()</script>" } .b { color: red }' })
  const page = read(html)
  expect(page.querySelectorAll('script').length).toBe(0)
  expect(page.querySelector('#qa > p')?.textContent).toBe('x')
  expect(html).toContain('.b { color:red }')
})
