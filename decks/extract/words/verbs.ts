// Verbs of reporting, history, politics, science, business and daily news, as base forms. Data written for this project.

const regular = `
abandon abduct abolish absorb abuse accelerate accept accompany accuse achieve acknowledge acquire act activate adapt add address adjust administer
admit adopt advance advise advocate affect aid aim air alert alienate allege allocate allow ally alter amend amount analyse analyze announce annex answer
anticipate appeal appear apply appoint approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist
associate assume assure attach attack attain attempt attend attract attribute authorise authorize avoid award back balance ban base behead behave believe
belong benefit betray blame block board boast bomb boost border bother brand breach brief broadcast burn bury calculate call campaign cancel capture care
carry cast cause cease celebrate censor challenge change characterise characterize charge chase check circulate cite claim clash classify clean clear climb
close collaborate collapse collect collide combat combine command comment commission commit compare compel compensate compete compile complain complete
compose comprise compromise compute conceal concede concentrate concern conclude condemn conduct confer confess confine confirm confiscate conflict
confront connect conquer consider consist consolidate constitute constrain construct consult consume contact contain contend contest continue contract
contrast contribute control convene convert convey convict convince cooperate coordinate cost count counter cover crack crash create credit criticise
criticize cross crush culminate cultivate curb cure damage dare date deal debate decide declare decline decrease dedicate deem defeat defect defend define
delay delegate delete deliver demand demolish demonstrate denounce deny depart depend depict deploy deport depose derive descend describe deserve design
designate desire destabilise destabilize destroy detain detect deteriorate determine detonate develop devote die differ diminish disagree disappear disarm
disband discharge disclose discover discuss dismantle dismiss displace display dispute disrupt dissolve distance distinguish distribute disturb divert
divide divorce document dominate donate double doubt drag draft drain dress drift drop drown earn ease echo educate effect eject elaborate elect eliminate
embark embrace emerge emigrate emphasise emphasize employ empower enable enact encounter encourage end endanger endorse endure enforce engage engineer
enhance enjoy enlist ensure enter entitle erect erode erupt escalate escape escort establish estimate evacuate evade evaluate evidence evolve exaggerate
examine exceed exchange exclude execute exempt exercise exert exhaust exile exist expand expect expel experience expire explain explode exploit explore
export expose express extend extort extract extradite face facilitate fail fan farm favor favour fear feature figure file fill film finance fine finish fire
fish fix flare flee flood flourish flow focus follow force forge form formulate foster fracture frame free frustrate fuel fulfil fulfill function fund
further gain gather generate govern grant guarantee guard guide halt hamper hand handle happen harass harm harvest haunt head heal help hesitate highlight
hijack hinder hire honor honour host house hunt identify ignite ignore illustrate imagine immigrate implement implicate imply import impose impress
imprison improve inaugurate incite include incorporate increase incur indicate indict induce infect infiltrate inflict influence inform inhabit inherit
inhibit initiate injure insist inspect inspire install instruct integrate intend intensify interact intercept interfere interpret interrogate intervene
interview intimidate introduce invade invent invest investigate invite involve isolate issue jail join judge jump justify kick kidnap kill kiss knock label
lack land last launch lecture legislate lessen liberate license lift limit line link list listen live load loan lobby locate lock long look loot lower
maintain manage mandate manipulate manufacture map march mark marry massacre master match mature measure mediate melt mention merge migrate mine minimise
minimize miss mix mobilise mobilize model modernise modernize modify monitor mount move multiply murder name narrow nationalise nationalize negotiate
nominate note notice notify number obey object oblige observe obtain occupy occur offend offer open operate oppose order organise organize orient originate
oust outlaw outline outnumber overlap oversee overturn own pack pardon park participate partner pass patrol penetrate perceive perform permit persecute
persist persuade phase pioneer place plan plant play plead pledge plot plunder plunge point poison police poll pollute pose position possess postpone pour
practise practice praise preach precede predict prefer prepare present preserve press pressure presume prevail prevent print privatise privatize proceed
process proclaim produce profit progress prohibit project promise promote prompt propose prosecute protect protest prove provide provoke publicise publicize
publish pull punish purchase purge pursue push qualify question quote race raid rain raise rally range rank rate ratify reach react realise realize reap
rebel rebuild recall receive reckon recognise recognize recommend record recover recruit recur reduce refer reflect reform refuse refute regain regard
register regulate reign reinforce reject relate relax release relieve relocate rely remain remark remember remind remove rename render renew renounce rent
reopen repair repeal repeat repel replace replicate reply report represent repress repulse request require rescue research resemble resent reserve reside
resign resist resolve respect respond rest restore restrict result resume retain retaliate retire retreat retrieve return reveal reverse review revise
revive revolt reward rise risk rob rotate rule rush sabotage sack sail sample sanction satisfy save scale scatter schedule score scrap search secure seek
seem seize select sentence separate serve settle sever shape share shed shelter shift ship shock shrink sign signal simplify slaughter slide slip slow smash
smuggle soar solve sound spark spawn specialise specialize specify speculate sponsor spot stabilise stabilize staff stage stand start starve state station
stay stem step stimulate stir stop store storm strain strengthen stress stretch struggle study subject submit subsidise subsidize succeed suffer suffice
suggest suit summon supervise supply support suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap switch
symbolise symbolize sympathise sympathize tackle talk target tax tend term terminate terrorise terrorize test testify thank threaten thrive tie tighten
tolerate top topple torture total touch tour trace track trade train transfer transform translate transmit transport trap travel treat trigger triple trust
try turn undermine unify unite update uphold urge use utilise utilize vacate value vanish vary venture view violate visit voice volunteer vote wage wait walk
want warn wash waste watch weaken weigh welcome widen wield wipe wish witness wonder work worry wound yield
abbreviate accumulate adhere age align anger arise attest auction audit avert baptise baptize cater cede chair champion coin colonise colonize commemorate
compound conceive condense confuse contaminate cool correlate crown crystallise crystallize debut decay decorate deem depart deplete deposit devastate devise
diagnose dictate differentiate diffuse digest digitise digitize dilute discourage discriminate dispatch disperse dissolve drill dry edit elevate elongate emit
encompass encrypt enrich enrol enroll entail envision erase evaporate excavate excel exhibit exile fabricate fare fascinate feature fertilise fertilize float
forecast freeze fuse graduate graze hatch heat impact impair implant incubate infer inhale insert insulate intermarry invoke irrigate kindle level lodge
magnify migrate mirror moisten mutate navigate nest nurture orbit outgrow outlive outpace outweigh overcome overlook oxidise oxidize paint patent permeate
pilot plague populate portray pour power precipitate predate premiere prescribe probe process program propel pump punctuate quarantine question radiate reclaim
reconstruct recycle redesign refine refurbish regenerate rehabilitate reintroduce remodel repatriate reproduce resettle resign reunite roam scan sculpt sequence
shelter simulate smelt span spill stain stock stock streamline subdivide subdue submerge substitute subtract sue supersede supplement swell synthesise
synthesize tally tap thaw thicken tow transcribe transit transplant trim tunnel undergo unearth unveil upgrade vaccinate ventilate vest warm weave
`

const irregular = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|
forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|
lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|overcome overcame overcome|
oversee oversaw overseen|overthrow overthrew overthrown|overtake overtook overtaken|overrun overran overrun|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|
spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|
weave wove woven|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|outgrow outgrew outgrown
`

/** Regular verbs by their base form. */
export const regularVerbs: readonly string[] = regular.trim().split(/\s+/)

/** Irregular verbs: base, past tense, past participle. */
export const irregularVerbs: readonly (readonly string[])[] = irregular.replace(/\n/g, '').split('|').map((line) => line.trim().split(' '))

/** Verbs of more than one syllable whose last consonant doubles (`refer`, `referred`). */
export const doublingVerbs: ReadonlySet<string> = new Set('admit commit compel confer control defer expel excel fulfil incur infer kidnap occur patrol permit prefer program rebel recur refer repel submit transfer transmit propel signal travel cancel label level model enrol'.split(' '))

/** Base forms that are far more often nouns or adjectives; their base and -s forms count as verbs only before a clear object. */
export const nounLikeVerbs: ReadonlySet<string> = new Set('air aid arm attack back balance ban base benefit border campaign care cast cause challenge change charge check claim clash clean close command comment commission conflict contact contest contract contrast control cost count counter cover crash credit damage date deal debate decline decrease delay demand design desire display dispute distance document double doubt draft dress drift drop ease effect end engineer escape estimate evidence exchange exercise exile experience exploit export face fan farm favor favour fear feature figure file fill film finance fine fire fish fix flood flow focus force forge form frame free fuel function fund further gain guarantee guard guide halt hand harm harvest head help highlight honor honour host house hunt impact import increase influence interview issue jail judge jump kick kiss label lack land last launch lecture level license lift limit line link list load loan lobby lock long look loot lower map march mark massacre master match mature measure mine model mount move murder name narrow note notice number object offer open order park partner patent phase pilot pioneer place plan plant play pledge plot point poison police poll position power practice praise present press pressure print process profit progress project promise prompt protest purchase purge question race raid rain range rank rate record reform regard reign release remark rent repair report request rescue research respect rest result return review reward rise risk rule rush sack sample sanction scale schedule score search sentence separate shape share shelter shift ship shock sign signal slip slow sound span spark sponsor spot staff stage stand start state station stay stem step stock stop store storm strain stress stretch strike struggle study subject supply support surge surprise survey suspect switch talk target tax term test tie top torture total touch tour trace track trade train transfer transport trap travel treat trigger trust turn update use value venture view visit voice volunteer vote wage wait walk warm waste watch welcome wish witness wonder work worry wound yield appeal award act address alert answer approach arrest assault attempt bomb call combat compound concern heat mirror nest orbit pump question scan split cut hit set run show read put drive fall fight find go hold lead mean spread rise spin spring sweep swing take tear throw win write run bear beat bite blow break bet feed bend feel grind ring sink sleep'.split(' '))

/** Verbs that report what someone holds to be so, by lemma. */
export const reportingVerbs: ReadonlySet<string> = new Set('say tell claim argue suggest estimate report warn announce believe allege speculate note state declare insist contend acknowledge admit deny maintain predict conclude find assert write explain imply reveal confirm show indicate fear hope think assume suspect complain testify hold expect propose calculate describe recall observe remark stress emphasise emphasize caution'.split(' '))
