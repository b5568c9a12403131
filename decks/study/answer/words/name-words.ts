/** Words before a name that are no part of it. */
export const titles: ReadonlySet<string> = new Set('mullah mulla mufti maulana mawlana molana mollah maulvi mawlawi sheikh shaikh shaykh sheik imam ayatollah qari hafiz haji hajji malik sardar nawab syed sayyid dr doctor prof professor mr mrs ms miss sir lord lady president pres prime minister premier general gen lieutenant major brigadier brig colonel col captain admiral marshal commander chief king queen prince emir amir senator ambassador secretary judge justice saint st'.split(' '))

/** Words that say what kind of thing a name is. Written small in the answer, or named in the question, they may be left out. */
export const classWords: ReadonlySet<string> = new Set('group groups organization organisation party community communities city town country province region area areas district state ocean sea river militants militant fighters people movement network faction factions forces members member foundation institute university college war tribe tribes ethnic federation company agency ministry government madrasa school newspaper journal book language valley mosque operation agency tribal camp hotel market airport station bridge border peninsula island mountains'.split(' '))

/** Of these, the ones that may be added to a name that has them not, by what is named: Karachi city is Karachi, Karachi University is not. */
export const addable: Readonly<Record<'place' | 'group', ReadonlySet<string>>> = {
  place: new Set('city country province region area district state agency'.split(' ')),
  group: new Set('group groups organization organisation party community communities militants militant fighters people movement network faction members member tribe tribes ethnic'.split(' ')),
}

/** Words that make another body or place of the name they are added to. */
export const telling: ReadonlySet<string> = new Set('national democratic socialist communist popular liberation provisional real free new old workers labour labor united islamic revolutionary north south east west northern southern eastern western'.split(' '))

/** Words at the end of a place's name without which it is known as well, unless what is left says nothing of its own: Baltic Sea, Orangi Town; not Black Sea. */
export const droppable: ReadonlySet<string> = new Set(['sea', 'ocean', 'town'])

/** What is no name of a place by itself. */
export const plainWords: ReadonlySet<string> = new Set('north south east west northern southern eastern western central upper lower middle inner outer black red white yellow green blue dead new old great grand high low cape salt sandy long'.split(' '))

/** Short words inside names that are written in many ways or left out. */
export const particles: ReadonlySet<string> = new Set('i e o a y ul al el ud ur un uz ut as ad ar az ash the of in on at for and de da di du la le van von der den bin ibn ben bint abd'.split(' ').filter((word) => word !== 'abd'))

/** Words around an answer that say nothing: "it was the". */
export const fillers: ReadonlySet<string> = new Set('it its it’s is was were are be been by they he she this that these those called named known as from to with there their his her who which into also i think maybe probably'.split(' '))

/** First names that many carry before the name they go by. */
export const honoured: ReadonlySet<string> = new Set(['muhammad', 'mohammed', 'mohammad', 'mohamed', 'muhammed', 'syed', 'sayyid', 'abdul'])

/** Spellings of one word that no rule of sound brings together; the first stands for all. */
const spellings = [
  'taiba tayyiba tayyaba tayyeba toiba tayba taybah taibah tayiba',
  'harkat harakat',
  'wafaq wifaq wafak vifaq',
  'pashtun pushtun pashtoon pushtoon pakhtun pukhtun pathan',
  'shia shiite shii shiah shite',
  'bahadar bahadur bahader',
  'yusuf yousaf yusaf youssef yousef yousuf joseph',
  'pervez pervaiz parvez parvaiz pervaz',
  'sunni sunnite',
  'qaumi quami qomi',
  'barelvi bareilvi barelwi barailvi',
  'dawud daud dawood daoud',
  'muhammad mohammed mohamed mehmed mahomet',
  'sindhi sindi',
  'baluch baloch balooch beluch',
  'hizb hezb hizbul hezbul',
  'hizbullah hezbollah hizballah hezballah',
  'said saeed saeid sayeed',
  'kandahar qandahar',
  'waziristan vaziristan',
  'shahid shaheed',
  'uzbek uzbeck',
]

/** Names that stand for one another everywhere. */
const aliases = ['united states|united states of america|usa|us|america', 'united kingdom|uk|britain|great britain', 'soviet union|ussr|union of soviet socialist republics', 'united nations|un|uno', 'european union|eu', 'united arab emirates|uae|emirates', '9 11|11 september|11 september 2001|september 11 attacks|9 11 attacks', 'nato|north atlantic treaty organization|north atlantic treaty organisation']

/** Each such name, folded, with the one that stands for it. */
export const oneName: ReadonlyMap<string, string> = new Map(aliases.flatMap((line) => line.split('|').map((name, _, names) => [name, names[0] ?? name] as const)))

/** Each such spelling with the one that stands for it. */
export const oneSpelling: ReadonlyMap<string, string> = new Map(spellings.flatMap((line) => line.split(' ').map((word, _, words) => [word, words[0] ?? word] as const)))

/** Words of English that names are made of: a slip in them is a slip, not another way to write a foreign sound. */
export const english: ReadonlySet<string> = new Set('afghan afghanistan pakistan pakistani india indian iran iraq arab arabian soviet russian american british foundation institute international security assistance force forces front army police massachusetts california washington columbia harvard princeton stanford oxford cambridge frontier corps peace war wars office service services intelligence national council committee commission party people movement league union front liberation united states new north south east west central federal federally administered tribal areas province region republic islamic state district military ministry minister government technology science university school college academy centre center press times post journal ghost tower looming descent chaos ocean sea gulf river mountain port town city street road house palace bridge mosque daniel david john james robert michael steve christine pearl coll wright smith brown george william richard thomas charles mary anne development education health defence defense interior foreign affairs trade world bank fund religious schools slum slums politician aide leading senior political'.split(' '))
