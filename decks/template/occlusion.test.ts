import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawMasks } from './draw-masks.ts'
import type { Occlusion, OcclusionShape } from './occlusion.ts'
import { parseOcclusion, writeOcclusion } from './occlusion.ts'
import { findNoteType } from './own-note-types.ts'
import { renderCard } from './render-card.ts'

test('shapes are read as Anki writes them', () => {
  const field = '{{c1::image-occlusion:rect:left=.2325:top=.3261:width=.202:height=.0975:oi=1}}<br>{{c2::image-occlusion:ellipse:left=.1:top=.2:rx=.05:ry=.04:fill=#ff0000:oi=1}}<br>{{c0::image-occlusion:text:left=.5:top=.6:text=a\\:b &amp; c:scale=1.5:fs=.04}}<br>{{c2,3::image-occlusion:polygon:left=.1:top=.1:points=.1,.2 .3,.4 .2,.1:angle=2500}}'
  expect(parseOcclusion(field)).toEqual({
    hide: 'all',
    shapes: [
      { kind: 'rect', numbers: [1], left: 0.2325, top: 0.3261, width: 0.202, height: 0.0975 },
      { kind: 'ellipse', numbers: [2], fill: '#ff0000', left: 0.1, top: 0.2, rx: 0.05, ry: 0.04 },
      { kind: 'text', numbers: [0], left: 0.5, top: 0.6, text: 'a:b & c', scale: 1.5, size: 0.04 },
      { kind: 'polygon', numbers: [2, 3], angle: 90, points: [[0.1, 0.2], [0.3, 0.4], [0.2, 0.1]] },
    ],
  })
})

test('what is no shape is passed over', () => {
  expect(parseOcclusion('{{c1::text}} {{c2::image-occlusion:star:left=1}} {{c3::image-occlusion:polygon:points=}} image-occlusion:rect:')).toEqual({ hide: 'one', shapes: [] })
  expect(parseOcclusion('{{c1::image-occlusion:rect:left=NaN:top=Infinity:width=x}}').shapes).toEqual([{ kind: 'rect', numbers: [1], left: 0, top: 0, width: 0, height: 0 }])
})

test('a rectangle is written as Anki writes it', () => {
  const shape: OcclusionShape = { kind: 'rect', numbers: [1], left: 0.2325, top: 0, width: 0.2, height: 0.0975 }
  expect(writeOcclusion({ hide: 'all', shapes: [shape] })).toBe('{{c1::image-occlusion:rect:left=.2325:top=0:width=.2:height=.0975:oi=1}}')
})

const share = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 10_000)
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 2 }).map((found) => found.toSorted((a, b) => a - b))
const looks = fc.record({ fill: fc.constantFrom('#ff0000', 'red', 'rgb(1,2,3)'), angle: fc.integer({ min: 1, max: 79 }).map((turn) => (turn * 125 * 360) / 10_000) }, { requiredKeys: [] })
const place = { numbers, left: share, top: share }
const words = fc.string({ unit: fc.constantFrom('a', 'ü', ':', '\\', '{', '}', '<', '&', ' ', '=', '\n', '漢') })
const size = fc.record({ size: fc.integer({ min: 1, max: 100 }).map((thousandths) => thousandths / 1000) }, { requiredKeys: [] })
const form = fc.oneof(
  fc.record({ kind: fc.constant('rect' as const), ...place, width: share, height: share }),
  fc.record({ kind: fc.constant('ellipse' as const), ...place, rx: share, ry: share }),
  fc.record({ kind: fc.constant('polygon' as const), numbers, points: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 }) }),
  fc.tuple(fc.record({ kind: fc.constant('text' as const), ...place, text: words, scale: fc.integer({ min: 1, max: 40 }).map((eighths) => eighths / 8) }), size).map(([text, sized]) => ({ ...text, ...sized })),
)
const shape: fc.Arbitrary<OcclusionShape> = fc.tuple(form, looks).map(([given, look]) => ({ ...given, ...look }))

test('any shapes written and read again are the same', () => {
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1 }), fc.constantFrom('all' as const, 'one' as const), (shapes, hide) => {
      const given: Occlusion = { hide, shapes }
      expect(parseOcclusion(writeOcclusion(given))).toEqual(given)
    }),
  )
})

function renderBoth(hide: Occlusion['hide'], image = '<img src="a.png" alt="x > y">') {
  const type = findNoteType([], 'occlusion')
  if (type === undefined) throw new Error('no own note type')
  const shapes: OcclusionShape[] = [
    { kind: 'rect', numbers: [1], left: 0.1, top: 0.2, width: 0.3, height: 0.4 },
    { kind: 'polygon', numbers: [2], points: [[0, 0], [0.5, 0.5], [0, 0.5]] },
    { kind: 'text', numbers: [0], left: 0.5, top: 0.5, text: '<b>', scale: 1 },
  ]
  return renderCard(type, { type: type.id, markup: 'html', fields: [writeOcclusion({ hide, shapes }), image, '', '', 'a comment'] }, { template: 0, tags: [], deck: '' })
}

test('while one part is asked, the others are hidden or not, and the answer shows the part', () => {
  const all = renderBoth('all')
  expect(all.question.html).toContain('<rect x="10%" y="20%" width="30%" height="40%" class="lectern-mask lectern-mask-active"')
  expect(all.question.html).toContain('<polygon points="0,0 50,50 0,50" vector-effect="non-scaling-stroke" class="lectern-mask lectern-mask-other"')
  expect(all.question.html).toContain('&lt;b&gt;</tspan>')
  expect(all.answer.html).toContain('lectern-mask-shown')
  expect(all.answer.html).not.toContain('lectern-mask-active')
  const one = renderBoth('one')
  expect(one.question.html).toContain('lectern-mask-active')
  expect(one.question.html).not.toContain('lectern-mask-other')
  expect(one.question.html).not.toContain('a comment')
})

test('labels come through Markdown with their escapes', () => {
  const type = findNoteType([], 'occlusion')
  if (type === undefined) throw new Error('no own note type')
  const shapes: OcclusionShape[] = [{ kind: 'rect', numbers: [1], left: 0, top: 0, width: 1, height: 1 }, { kind: 'text', numbers: [0], left: 0, top: 0, text: '*a*: {b}\n\\c', scale: 1, size: 0.1 }]
  const card = renderCard(type, { type: type.id, markup: 'markdown', fields: [writeOcclusion({ hide: 'one', shapes }), '![](a.png)', '', '', ''] }, { template: 0, tags: [], deck: '' })
  expect(card.question.html).toMatch(/font-size: 10px[^>]*><tspan x="0" dy="1em">\*a\*: \{b\}<\/tspan><tspan x="0" dy="1.2em">\\c<\/tspan>/u)
})

test('the drawing stands right behind the whole picture; a missing one is told', () => {
  expect(renderBoth('all').question.html).toContain('alt="x > y"><svg')
  const missing = renderBoth('all', '')
  expect(missing.problems.map((problem) => problem.type)).toEqual(['occlusion-without-picture'])
  expect(missing.question.html).not.toContain('<svg')
})

test('what Anki draws with a script goes', () => {
  const html = '<div id="err"></div><div id="image-occlusion-container"><img src=a><canvas id="image-occlusion-canvas"></canvas></div><button id="toggle">Toggle Masks</button><i data-lectern-mask="active" data-shape="image-occlusion:rect:left=.1"></i>'
  expect(drawMasks(html).html).not.toMatch(/canvas>|button|err/u)
})
