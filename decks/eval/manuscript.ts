/** An article before it is laid out: paragraphs carry their footnote marks as raised digits. */
export interface Manuscript {
  /** Null for the last page of an article that began elsewhere. */
  readonly title: string | null
  readonly author: string
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[]
  readonly notes: readonly { readonly number: number; readonly text: string }[]
  readonly bio: string | null
  readonly pullQuotes: readonly string[]
}

const sections: Manuscript['sections'] = [
  {
    heading: null,
    paragraphs: [
      'Varnholm is the largest harbour on the inner coast and the home of 240,000 people.¹ The town lived on herring for four centuries, yet it is now known for its shipyards and for the quarrels of its guilds. Since 1987, however, the quarrels have turned violent, ending in the fire of May 3, 1991 that destroyed the rope market and killed at least 14 people.² The fire was followed by a wave of strikes that closed the docks for two months.³',
      'These events matter beyond the town itself. Varnholm handles 61% of the grain that leaves the country and collects a third of its customs revenue.⁴ A harbour that cannot work would leave the inland mills without a market.',
      'It is now clear that several of the guilds are moving their money out of the town. Their leaders fear both the new harbour law and the courts of the capital. Last winter, newspapers reported that the head of the Pilots\' Guild had himself left for Eastmark.⁵ Between late October and early December 1991, the harbour police seized more than 300 unlicensed boats, most of them owned by members of the guild.⁶ In addition, 42 warehouses were searched in the first weeks of 1992.⁷',
      'This article describes the town and its trade, explains how the guilds came to rule the docks, and asks why the new law has failed so far.',
    ],
  },
  {
    heading: 'The Town and Its Trade',
    paragraphs: [
      'Varnholm stands on three islands at the mouth of the Aun. It was the seat of the governor from 1652 until 1714, when the court moved to Eastmark and later to the capital. The harbour is deep, free of ice in most winters, and close to the grain country. Its population has almost doubled since 1950 and now includes speakers of five languages.⁸ Although 88% of the inhabitants belong to the state church, about a tenth of that number attend the old chapels; this has led to disputes over schools between the chapels and the synod.⁹ The town also has a dense net of friendly societies ("boxes") that insure the families of seamen.',
      'More coastal Aunish live here than anywhere else. In Varnholm, the roughly 90,000 Aunish¹⁰ are second only to the Lowlanders,¹¹ who form the biggest community in the town, hold most seats in the council, and are steadily opposed to the guilds. The make-up of the town is changing quickly, because the shipyards and the college—one of the oldest in the north—attract young people from the inland. The police believe that there are more than 2,000 armed guildsmen in the harbour quarter, a figure which the guilds dispute.¹² Once called the "Lantern of the Coast" or the "Free Harbour," Varnholm is becoming a place where ships are looted and masters held for ransom.',
    ],
  },
  {
    heading: 'A Home for the Guilds',
    paragraphs: [
      'Since the early 1900s, Varnholm has been the seat of most of the large guilds, such as the Pilots\' Guild (PG), the Old Carriers (OC), the Brotherhood-of-the-Quay (BoQ), the Sailmakers\' Union (SU) and lately the League of Free Boatmen (LFB). Members of the al-Mina society, a foreign brotherhood, have also been found in the town, as the arrest of its treasurer on September 9, 1990 showed. U.S. grain inspectors were attacked on the quay in 1988. Moreover, when the minister of trade visited the docks in 1989, he barely escaped a stone-throwing crowd in which 20 constables were hurt. The town also served as a starting point for the boats that blocked the port of Eastmark in 1990; in addition, the crews there reportedly took their orders by radio from a house in Varnholm.¹³',
      'The town has seen open fighting before. Three of the riots—those of 1911, 1934 and 1968—were put down by the army and cost dozens of lives. They usually began over wages and over the control of berths and cranes. Lowlanders, Aunish and inlanders have all taken part. During the last 15 years, however, the conflict has shifted from wages toward religion and property. The war in the straits left deep marks on the town. It brought in not only refugees but also weapons and money for the guilds. Since the mid-1970s, the Old Carriers and the Free Boatmen have fought each other in the streets. Even lodges of the same guild have clashed.',
      'Nearly all the guilds of the harbour trace their beginnings to the seamen\'s chapels where their founders learned to read and to keep accounts. Those chapels may be playing a similar part today.',
    ],
  },
  {
    heading: 'Chapels and Schools',
    paragraphs: [
      'Under Governor-General Otto Haldor, whose rule lasted 11 years, the number of chapel schools rose sharply. According to the education board, 312 of the 540 schools in the province belonged to a chapel, and at least 120 of these stood in Varnholm.¹⁴ The Union of Free Chapels, however, claims to run 205 schools in the town.¹⁵ It also counts 150 schools of the northern rite, 30 of the southern rite and 12 each of the two small churches.',
      'Chapels of the northern rite have led the protests.¹⁶ The Strand Chapel in the old harbour has always been at the front of them. Preachers from the islands and from the inland, and some from abroad, often came to the Strand Chapel for counsel during the 1970s and 1980s. Its best-known preacher, the Rev. Lars Imm (who was killed in the town in 1985) was close to the pilots and to the leaders of the BoQ, among them Jon Sture and Nils Aabel.¹⁷ The chapel is also accused of stirring up hatred against the southern rite. Two of its teachers were killed in revenge by rivals.¹⁸ It is known to have supported several guilds, including the OC, the SU and the LFB.¹⁹',
      'Strand, Holm Street, St. Olav, Upper Quay and the Mission of the Nine Lamps are some of the better known chapels in the town that are suspected of having ties to armed guilds.²⁰ They have drawn hundreds of pupils from abroad. According to the board, 1,418 foreign pupils were enrolled in 1989.²¹ Because of stricter rules their number has fallen since, but nobody knows how many there are today. As the guilds grow, it is likely that they will find new members in the schools.',
    ],
  },
  {
    heading: 'How the Law Failed',
    paragraphs: [
      'The harbour law of 1990 was meant to be the answer to all of this. It took the licensing of boats away from the guilds, opened the quays to every carrier, and made the harbour master a servant of the state. The first results were good: in the spring of 1990 more than 400 new licences were issued, and the price of carriage fell by a quarter. According to officials of the customs house, however, the guilds soon found ways around the rules, as well as friends in the courts. One clerk told visitors that every month a bundle of 20-25 licences was sold under the table, each to a member of the old guilds who then leased it out again.²²',
      'The harbour has long been regarded as a safe place for smugglers because no government would dare to close it, even for a week. A closure would ruin the mills and might bring down the cabinet.',
      'The town council, which is controlled by the Lowland Party (LP), has warned that the guilds might take over the harbour altogether. There has been a marked rise in thefts of cargo and in the kidnapping of ship-owners, both of which are important sources of income for the guilds. Innkeepers in the harbour quarter have been told to close on chapel days. In parts of the old town such as Holm and Lower Strand, walls and bridges carry slogans such as "The Quay Is Ours" and "Boats for All."²³ The guilds, for their part, say that the LP exaggerates the danger to win votes.',
      'When boatmen from the islands come to Varnholm, they are said to take rooms in the sheds behind the grain docks, and in the poor streets on Gallows Hill and along the canal. Men such as Per Orre, a treasurer of the LFB, were reportedly arrested there.²⁴ The harbour police have taken many of its members into custody, among them a man described as the head of its town lodge, Arne Vik (known as the Mate), in a crowded house on Holm Street.²⁵ Tens of thousands of families from the war zone live in the same streets.',
    ],
  },
  {
    heading: 'Conclusion',
    paragraphs: [
      'Varnholm is vital for the country as well as for its neighbors. It has a mixed population that suffers from religious quarrels and from want. Both the guilds and the council own large stocks of arms.²⁶ Fights between them could break out at any time. Some 61% of the grain trade depends on this single harbour.²⁷',
      'Even so, the guilds are far from ruling the town. Varnholm has a lively press, old courts and strong parties. It is a modern, open town with a large educated class that should be able to resist them. If nothing is done, however, the growing power of the guilds could lead to open fighting, with grave results for the whole coast.',
    ],
  },
]

const notes: readonly string[] = [
  'Anna Lund, "A Harbour Counts Its People," *Coast Herald*, January 4, 1992.',
  'A lodge of the Old Carriers at first claimed to have set the fire, but the council blamed the Free Boatmen. See "Rope Market Burns," Northern Wire, May 4, 1991; "Carriers Claim Fire," *The Beacon*, May 6, 1991; Radio Aun, May 4, 1991; Erik Dahl, "Council Names the Boatmen," *Morning Post*, June 15, 1991.',
  'Sara vom Berg, "Docks Closed for Third Week," *The Beacon*, June 11, 1991.',
  'Ole Falk and Ruth Brand, "The Harbour as a Purse – a Survey," Northern Wire, December 2, 1991.',
  '"Pilot Chief in Eastmark," *The Beacon*, November 20, 1991; Hans Krog, Mia L. Carl and Tor Vest, "Guild Leader Said to Be in Hiding," *Capital Times*, November 21, 1991; Rolf Mund, "Shelter in Eastmark," *Weekly Mirror*, November 28, 1991.',
  'Filip Sand and Nora Mang, "Police Seize Boats as Guilds Retreat," Quayside News, December 6, 1991.',
  'Ibid.',
  'Falk and Brand.',
  'This is according to the church census of 1990. For details, see www.varn.example/statistics/Church_Report/1990.pdf.',
  '"Editorial: The Limits of a \'Quiet Coast\' Policy," *Daily Aun*, May 13, 1990.',
  'The Lowlanders, who are organized in the Lowland Party (LP), descend from farmers who fled the great flood of 1770. They are the biggest community in the town and hold most seats in its council. In the 1960s the party was itself involved in street fighting. Today, however, it sits in the cabinet. It is opposed to the guilds.',
  'Hulda Jost, "The Harbour Question: Creed or Bread?" *Morning Post*, April 30, 1989.',
  'Hulda Jost, "Orders by Radio: How the Blockade Was Run," *Maritime Monitor*, January 14, 1991.',
  'Board of Education, *Schools of the Province* (Eastmark: State Press, 1990), p. 31.',
  'Interview with a clerk of the Union, Varnholm, March 1991.',
  'Klaus Rehn, "Preachers on the March," *Review of Church and State* 12:3 (1988), pp. 201-219.',
  'Zander Kahn, "Preacher Shot Dead in Varnholm, Crowds Gather," Associated Wire, May 30, 1985.',
  '"Varnholm: The Chapels and the Guilds," Commission on the Coast, March 29, 1987.',
  'Ibid.',
  'Ibid.',
  '"Varnholm: 1,400 Foreigners in Chapel Schools."',
  '"Fear of Guild Rule in Varnholm," *Morning Post*, May 17, 1991; Axel Kahn and Nina Tors, "Guilds Find Safety on the Quay," Associated Wire, May 17, 1991.',
  'Nora A. Mang and Filip Sand, "Guilds Dig In as Law Is Delayed," *Quayside News*, June 19, 1991.',
  'Sam Quist, "Report Shows Guild at Work," *Daily Aun*, February 28, 1991.',
  '"Three More Boatmen Arrested," *Daily Aun*, November 2, 1991.',
  'Arms are easy to find in Varnholm because of the war in the straits, and because nobody counts what the customs boats throw away.',
  'Ivar Gull, "The Coast in the Eye of the Storm," *Weekly Mirror* [Eastmark], December 18, 1990.',
]

/** An article about an invented town, in our own words, with the kinds of notes that journals have. */
export function aManuscript(over: Partial<Manuscript> = {}): Manuscript {
  return {
    title: 'Is Varnholm Becoming a Town of Guilds?',
    author: 'Maren Holt',
    sections,
    notes: notes.map((text, index) => ({ number: index + 1, text })),
    bio: 'Maren Holt is a Senior Fellow at the Institute for Coastal Studies in Eastmark where she works on the history of ports. Ms. Holt has written for the Morning Post and the Daily Aun. She was a visiting scholar at the Northern University in 1989-90.',
    pullQuotes: [
      'The harbour has long been regarded as a safe place for smugglers because no government would dare to close it, even for a week.',
      'The police believe that there are more than 2,000 armed guildsmen in the harbour quarter, a figure which the guilds dispute.',
    ],
    ...over,
  }
}

/** The last paragraphs of another article, with the notes that stand under them. */
export function aFragment(): Manuscript {
  return {
    title: null,
    author: 'Joris Brandt',
    sections: [
      {
        heading: null,
        paragraphs: [
          'The way in which the coast guard has learned its trade has often been described as a slow "trial on the water,"⁴¹ which suggests that there will be small corrections over the years rather than one great reform⁴² or the adoption of the manuals that foreign fleets use. Its slowness has to do with a lack of boats and of money,⁴³ with the natural inertia of a service that is older than the state,⁴⁴ and with interests in the straits that differ from those of its allies.⁴⁵',
        ],
      },
    ],
    notes: [
      { number: 41, text: 'Durant; Willem P. Kook and Shirin Navaz, "Learning on the Water: A Workshop," Coastal Policy Papers, July 7, 1991.' },
      { number: 42, text: 'Mulder calls it a reform (p. 23) but talks with other observers, among them Shirin Navaz, suggest that it is rather a slow change, and that no reform will come before a new staff school is founded.' },
      { number: 43, text: 'Durant; Lang.' },
      { number: 44, text: 'Otto Lang, "The Return of the Same: Coast Guards and Their Manuals, 1960-1970 and 1983-1986," Northern Study, No. 6, 1988.' },
      { number: 45, text: 'Mira Just, "Sound Rules, Wrong Rewards, and the Alliance in post-1985," *Review of Coastal Defence* 2:1 (1989).' },
    ],
    bio: 'Joris Brandt is a student of history at the Northern University. He is an affiliate of the Coastal Security Project and has recently published a survey of the coast guard.',
    pullQuotes: [],
  }
}
