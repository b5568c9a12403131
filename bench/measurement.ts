/** What a measurement found: the requirements it missed, each as a sentence; none when all were met. */
export interface Measured {
  readonly missed: readonly string[]
}

/** One measurement, `measure` in `bench/NAME/measure.ts`: it prints its table and says what was missed. `options` are the arguments that begin with a dash. */
export type Measurement = (options: readonly string[]) => Promise<Measured>
