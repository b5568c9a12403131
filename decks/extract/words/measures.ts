// Numbers, months and units in words. Data written for this project.

/** Months by name and by usual abbreviation, with their number. */
export const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'.split(' ').flatMap((name, i): [string, number][] => [[name, i + 1], [name.slice(0, 3), i + 1]]),
)

/** Cardinal numbers written out, up to twenty and the tens. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
)

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map(Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }))

/** Nouns of a stretch of time. */
export const timeUnits: ReadonlySet<string> = new Set('second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries fortnight night nights'.split(' '))

/** Units of length, mass, area, volume, energy, heat and data. */
export const measureUnits: ReadonlySet<string> = new Set('metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches yard yards centimetre centimetres cm millimetre millimetres mm hectare hectares acre acres tonne tonnes ton tons kilogram kilograms kilo kilos kg gram grams pound pounds ounce ounces litre litres liter liters gallon gallons barrel barrels watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts MW GW kW degree degrees volt volts knot knots megabyte megabytes gigabyte gigabytes'.split(' '))
