/** Written by `npm run eval -- --fit`: the weight of each feature of a card; see weigh-importance.ts. */
export const importanceWeights: Readonly<Record<string, number>> = {}
