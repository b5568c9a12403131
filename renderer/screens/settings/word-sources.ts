/** What the lists of names and nouns were made from: their licences ask that this is said. In full in resources/words/LICENSE.md. */
export const wordSources = [
  { name: 'GeoNames', licence: 'CC BY 4.0', by: 'geonames.org; names of cities, chosen by size' },
  { name: 'WordNet 3.1', licence: 'WordNet licence', by: 'Princeton University' },
  { name: 'world-countries', licence: 'ODbL 1.0', by: 'Mohammed Le Doze and contributors' },
  { name: 'Moby Word II', licence: 'public domain', by: 'Grady Ward' },
] as const
