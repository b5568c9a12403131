// Closed classes of English. Data written for this project.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const determiners = set('a an the this that these those some any each every no another both all several many few most much more fewer either neither half')
export const possessives = set('its their his her our my your whose')
export const pronouns = set('it they he she we i you them him us me himself herself itself themselves ourselves one there this these those others none everyone everybody nobody nothing something anything everything who whom what whoever whatever someone anyone hers theirs ours')
export const personalSubjects = set('it they he she')
export const prepositions = set('after before of in on at by for from with without to into onto over under between among amongst during since until till through throughout across along around near behind beyond within outside inside against toward towards upon despite about above below beneath beside besides per via like unlike as than including concerning regarding following off up down out except amid amidst alongside aboard atop past opposite worth versus plus')
export const coordinators = set('and or nor')
export const subordinators = set('although though when while because if unless whereas whenever wherever once whether after before until since so lest')
export const relatives = set('who whom which whose where')
export const modals = set('can could may might must shall should will would cannot')
export const beForms = set('is are was were am be been being')
export const haveForms = set('has have had having')
export const doForms = set('do does did')
export const adverbs = set('also not now then still even just only already always never ever often sometimes soon later earlier once twice again too very quite rather almost nearly indeed perhaps maybe however moreover furthermore nevertheless nonetheless therefore thus hence meanwhile instead otherwise today yesterday tomorrow here there away back together apart abroad home far long well ever yet seldom afterwards afterward thereafter namely forth else likewise altogether worldwide elsewhere nowadays first second last most more less least best')
export const connectives = set('however moreover furthermore nevertheless nonetheless indeed thus therefore meanwhile hence instead additionally consequently similarly likewise finally besides still then and but yet so also today now eventually overall')
export const numberWords = set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions dozens')
/** Adjectives that do not show it by their ending. */
export const adjectives = set('new old young big large small great high low long short early late main major minor good bad strong weak rich poor full empty free open close clear dark deep wide broad rare common same different other next last first second third final former current present recent modern ancient local foreign armed senior junior chief prime supreme leading key top vast huge tiny heavy light hard soft hot cold warm cool dry wet safe dangerous certain sure likely unlikely due able unable aware responsible illegal legal civil military joint sole only whole entire single double average total own such central northern southern eastern western north south east west upper lower inner outer urban rural human public private national international federal royal sacred separate')
/** Words in -ed that are no verb form. */
export const notPast = set('hundred need seed speed breed feed deed weed greed red bed shed sled indeed sacred hatred kindred naked wicked rugged crowded gifted aged beloved learned alleged so-called exceed proceed succeed embed')
/** Words in -ing that are no verb form. */
export const notGerund = set('king ring thing spring wing string sing bring sling ceiling evening morning during nothing something anything everything building buildings interesting wedding herring sibling sterling pudding shilling darling')
/** Nouns in -ing that name an act and behave like nouns. */
export const eventGerunds = set('bombing killing shooting hearing meeting uprising crossing beginning ruling training funding spending warning finding understanding bearing offering saying setting standing housing mining farming fishing shipping banking hunting fighting kidnapping trafficking smuggling engineering manufacturing publishing rising testing trading recording opening learning writing landing gathering sitting polling drawing painting')
