import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { filterSheet, filterStyle } from './filter-css.ts'
import { printCss, scanCss } from './scan-css.ts'

const world = { addressOf: (url: string) => (url === 'map.png' ? 'm/1' : null) }
const sheet = (css: string) => filterSheet(css, world)
const style = (css: string) => filterStyle(css, world)

test('what looks of cards are made of stays', () => {
  expect(sheet('.card { font-family: "Noto Sans", arial; font-size: 20px; text-align: center; color: black }')).toBe('.card { font-family:"Noto Sans", arial;font-size:20px;text-align:center;color:black }')
  expect(sheet('.nightMode .cloze > b:not(.x), #q::before { color: rgb(1 2 3 / 50%) !important; content: "\\201C" }')).toBe('.nightMode .cloze > b:not(.x), #q::before { color:rgb(1 2 3 / 50%) !important;content:"“" }')
  expect(sheet('@media (max-width: 600px) { .a { margin: -1em auto .5rem } }')).toBe('@media (max-width: 600px) {\n.a { margin:-1em auto .5rem }\n}')
  expect(sheet('@keyframes x { from { opacity: 0 } 50% { opacity: .5 } }')).toContain('50% { opacity:.5 }')
  expect(style('background: url(map.png) no-repeat, linear-gradient(45deg, red, blue); --x: 1px; width: calc(100% - var(--x))')).toBe('background:url("m/1") no-repeat, linear-gradient(45deg, red, blue);--x:1px;width:calc(100% - var(--x))')
  expect(sheet('@font-face { font-family: x; src: url("map.png") format("woff2"), local("y") }')).toBe('@font-face { font-family:x;src:url("m/1") format("woff2"), local("y") }')
})

test.each([
  '@import "x.css";', '@import url(//e.org/x.css);', '@IMPORT url(x);', '@\\69mport "x";', '@charset "utf-8";', '@namespace url(http://e.org);', '@page { background: url(//e.org) }', '@document url(x) { a { color: red } }',
])('%s goes', (css) => {
  expect(sheet(`${css} .a { color: red }`)).toBe('.a { color:red }')
})

test.each([
  'background: url(http://e.org/a.png)', 'background: URL(//e.org/a)', 'background: u\\72l(//e.org/a)', 'background: \\75\\72\\6c (//e.org)', 'background: url("//e.org/a")', "background: url( 'https://e.org' )", 'background: url(java\\script:1)',
  'background: image-set("//e.org/a" 1x)', 'background: -webkit-image-set(url(//e.org) 1x)', 'background: src("//e.org")', 'background: image("//e.org")', 'background: cross-fade(url(//e.org), red)', 'background: element(#x)', 'background: paint(x)',
  'width: expression(alert(1))', 'width: exp/**/ression(alert(1))', 'width: e\\xpression(alert(1))', 'behavior: url(#default#time2)', 'behavior: x', '-moz-binding: url(//e.org#x)', 'b\\65havior: x', 'background: url(a"b)', 'background: url(a b)',
  'color: red"', 'content: "a\nb"', 'list-style: url(//e.org)', 'cursor: url(//e.org), auto', '--x: url(//e.org)', '--x: { a: b }', 'background: red url(//e.org)', 'filter: progid:DXImageTransform.Microsoft.AlphaImageLoader(src="//e.org")',
])('%s goes', (css) => {
  expect(style(css)).not.toMatch(/e\.org|url|expression|behavior|binding|image|src|progid|element|paint/i)
  expect(style(`${css}; top: 1px`)).not.toMatch(/e\.org|url\(|expression|behavior|binding/i)
})

test('what a browser leaves out glues nothing together', () => {
  for (const gap of ['<!--', '-->', '<!---->', '/**/']) {
    expect(style(`background: url${gap}(//e.org/x)`)).not.toMatch(/url\(/)
    expect(style(`background: red /${gap}* "*/ url(//e.org/x); color: "`)).not.toContain('/*')
    expect(sheet(`@${gap}import "//e.org/x.css"; .a { color: red }`)).not.toContain('@import')
  }
})

test('a declaration without a value and one with something forbidden in brackets go, and only these', () => {
  expect(style('color:; top: 1px')).toBe('top:1px')
  expect(style('color: ""; width: ; top: 1px')).toBe('color:"";top:1px')
  for (const value of ['calc(1px + url(//e.org))', 'var(--x, element(#x))', '(url(//e.org))', '[a {b}]', '(expression(1))', 'linear-gradient(red, src("//e.org"))']) expect(style(`--y: ${value}; top: 1px`)).toBe('top:1px')
  expect(style('grid-template-columns: [a] 1fr [b]; top: 1px')).toBe('grid-template-columns:[a] 1fr [b];top:1px')
})

test('nothing stays in front of the rest', () => {
  expect(style('position: fixed; top: 0')).toBe('position:absolute;top:0')
  expect(style('position: f\\69xed !important')).toBe('position:absolute')
  expect(style('--x: fixed; position: var(--x)')).toBe('--x:fixed;position:absolute')
  expect(style('position: sticky')).toBe('position:sticky')
})

test('no text of a style ends the element it stands in', () => {
  for (const css of ['.a { content: "</style><script>1</script>" }', '.a\\3c/style\\3e { color: red }', '/* </style> */ .a { color: red }', '.a { color: </style><b> }', '@media (width<600px) { .a { color: red } }']) expect(sheet(css)).not.toMatch(/<[/\w!]/)
})

test('what was filtered once is not changed by filtering again, whatever it was', () => {
  const bits = constantFrom('a', '{', '}', '(', ')', '[', ']', ';', ':', '"', "'", '\\', '/*', '*/', '<', '</style>', '@import', '@media', 'url(', 'x', '#', '.', ' ', '\n', '-', '1', 'e', 'é', '\\75 ', '<!--', '-->', 'map.png', 'expression(', ',', '!important')
  assert(
    property(array(bits, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const once = sheet(text)
      expect(once).not.toMatch(/<[/\w!]/)
      expect(once).not.toMatch(/expression\(|@import/i)
      expect(sheet(once).replaceAll(/\s+/g, '')).toBe(once.replaceAll(/\s+/g, ''))
      expect(printCss(scanCss(printCss(scanCss(text))))).not.toMatch(/<[/\w!]/)
    }),
    { numRuns: 400 },
  )
})

test('brackets without end are no end of the app', () => {
  expect(sheet('a('.repeat(100_000))).toBe('')
  expect(sheet('{'.repeat(100_000))).toBe('')
})
