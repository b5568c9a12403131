/** Words, without their last full stop and in lower case, whose full stop belongs to them wherever they stand in a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms messrs mme dr prof hon rev st jr sr bros',
    'gen col lt capt cmdr maj sgt adm brig det supt gov sen rep',
    'inc ltd co corp dept mt ft',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'vol ed eds p pp fig cf ca approx div est vs etc al op cit ibid',
    'u.s u.k u.n d.c ph.d e.g i.e a.m p.m',
  ].flatMap((line) => line.split(' ')),
)
