/** A number given as `--name=100`, or the usual one. */
export function optionNumber(given: readonly string[], name: string, usual: number): number {
  return Number(given.find((option) => option.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
}
