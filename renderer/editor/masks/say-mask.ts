import { boxOf, type Mask } from './mask.ts'

const forms: Readonly<Record<Mask['form'], string>> = { rect: 'rectangle', ellipse: 'ellipse', polygon: 'polygon', text: 'label' }

/** A mask in words, for those who do not see it: “Part 2, rectangle, 20% from the left, 40% from the top, 10% wide, 5% high”. */
export function sayMask(mask: Mask): string {
  const { x, y, width, height } = boxOf(mask)
  const name = mask.form === 'text' ? `Label “${mask.text ?? ''}”` : `Part ${mask.gap}, ${forms[mask.form]}`
  return `${name}, ${percent(x)} from the left, ${percent(y)} from the top, ${percent(width)} wide, ${percent(height)} high`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
