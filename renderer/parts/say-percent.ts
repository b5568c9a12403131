/** A share from 0 to 1 in whole per cent: `91%`. Only what is all or nothing is 100% or 0%. */
export function sayPercent(share: number): string {
  const whole = Math.round(share * 100)
  return `${share < 1 && whole === 100 ? 99 : share > 0 && whole === 0 ? 1 : whole}%`
}
