/** How a side shows a part of a picture: `active` is asked, `shown` was asked, `other` is another card's, `label` is a word on the picture. */
export type MaskState = 'active' | 'shown' | 'other' | 'label'

// [Note: masks on the way] The filter for gaps meets the shapes before the picture is known. It leaves a mark for each,
// and the finished side gathers them over its picture. A mark has no brackets, so that no other filter touches it.
const mark = /<i data-lectern-mask="(active|shown|other|label)" data-shape="([^"]*)"><\/i>/gu

/** The mark of a shape that is drawn over the picture later. `shape` is what stands in its gap. */
export function writeMaskMark(state: MaskState, shape: string): string {
  return `<i data-lectern-mask="${state}" data-shape="${shape.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"></i>`
}

/** Takes the marks out of a side. */
export function takeMaskMarks(html: string): { html: string; marks: { state: MaskState; shape: string }[] } {
  const marks: { state: MaskState; shape: string }[] = []
  if (!html.includes('<i data-lectern-mask=')) return { html, marks }
  const rest = html.replaceAll(mark, (_whole, state: MaskState, shape: string) => {
    marks.push({ state, shape: shape.replaceAll('&lt;', '<').replaceAll('&quot;', '"') })
    return ''
  })
  return { html: rest, marks }
}
