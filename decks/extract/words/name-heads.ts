// Words of names that say what is named. Data written for this project; they vote and never decide.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles written before a name as part of it. */
export const personTitles = set(`
Prime Vice Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady General Gen. Colonel Col. Major Maj. Captain Capt. Lieutenant Lt.
Admiral Adm. Marshal Sergeant Sgt. President Premier Chancellor Senator Sen. Governor Gov. Mayor King Queen Prince Princess Emperor Empress Sultan Shah
Pope Bishop Archbishop Cardinal Father Sister Brother Saint St. Imam Mullah Mufti Maulana Ayatollah Sheikh Shaykh Sayyid Rabbi Judge Justice Minister
Secretary Ambassador Chief Commander Count Countess Duke Duchess Baron Tsar Czar Kaiser Caliph Pharaoh Sheik Begum Nawab Raja Maharaja Pasha Senior
Deputy Associate Rear Brigadier Corporal Detective Inspector Superintendent Constable Attorney Solicitor Congressman Congresswoman Representative Rep.
Chairman Chairwoman Commissioner Administrator Director Reverend Rev. Deacon Archduke Archduchess Crown Viscount Marquis Marquess Earl Infanta Infante
Secretary-General Vice-President Vice-Admiral Lieutenant-General Major-General Lieutenant-Colonel Comrade Mother Abbot Abbess Patriarch Metropolitan
Emir Chieftain Speaker Lecturer Mlle Mme Monsieur Madame Herr Frau Señor Signor
`)

/** Last words of the names of groups, firms, parties, offices and schools. */
export const groupHeads = set(`
Movement Institute Institution Foundation University College School Academy Program Programme Department Federation Party Organization Organisation
Association Committee Council Agency Ministry Army Navy Force Forces Front League Brigade Battalion Regiment Union Bank Company Corporation Corp Corp.
Inc Inc. Ltd Ltd. Commission Congress Parliament Senate Assembly Court Authority Group Network Society Club Center Centre Post Times News Office Bureau
Service Services Police Guard Alliance Coalition Church Fellowship Laboratory Museum Trust Fund Board Administration Press Herald Tribune Journal
Gazette Guild Order Mission Observatory Orchestra Theatre Theater Hospital Railway Railways Airlines Airways Works Brothers Partners Consortium
Confederation Secretariat Tribunal Observer Telegraph Guardian Syndicate Cooperative Legion Militia Resistance Team United Rovers Motors Electric
Mills Foods Industries Pictures Records Studios Airline Steel Oil Pharmaceuticals Therapeutics Bio Biosciences Biotech Medicine Laboratories Labs
Technologies Systems Software Holdings Holding Enterprises Ventures Securities Insurance Financial Investments Media Entertainment Games Energy
Petroleum Chemicals Chemical Cement Telecom Telecommunications Communications Wireless Semiconductor Semiconductors Aerospace Aviation Automotive
Logistics Shipping Lines Stores Supermarkets Hotels Bancorp AG SA SpA PLC plc GmbH LLC LP NV AB ASA Oyj Co Co. Treasury Taskforce Inspectorate
Directorate Registry Archive Archives Library Gallery Conservatory Seminary Monastery Madrasa Squadron Corps Fleet Division Infantry Cavalry Branch
Unit Command Cabinet Politburo Knesset Duma Reichstag Bundestag Sejm Riksdag Storting Cortes Section Faction Fighters Rebels Militants Volunteers
Mujahideen Tigers Brigades Regiments Battalions Boys Sisters Democrats Republicans Conservatives Liberals Socialists Communists Nationalists Greens
Labour Knights Nations Reserve Exchange Chambers Congregation Synod Diocese Ummah Choir Ensemble Quartet Band Opera Ballet Philharmonic Sentinel Mail
Chronicle Examiner Dispatch Inquirer Courier Newspaper Magazine Weekly Monitor Broadcasting Television Chamber Radio
`)

/** Last words of the names of places. */
export const placeHeads = set(`
Province Ocean Sea River Valley Town City Areas Area District Island Islands Isle Isles Mountains Mountain Mount Hills Hill Street Road Avenue Lake Bay
Gulf Desert County State States Region Peninsula Strait Straits Village Park Square Bridge Airport Harbor Harbour Port Canal Highway Frontier Territory
Territories Coast Cape Plateau Basin Delta Forest Republic Kingdom Empire Colony Quarter Castle Palace Tower Fort Gate Station Cathedral Abbey Temple
Mosque Beach Falls Glacier Reef Pass Ridge Plain Plains Shore Wall Springs Creek Heights Dam Dams Reservoir Lagoon Marsh Swamp Oasis Steppe Steppes
Volcano Crater Cave Caves Canyon Gorge Cliffs Peak Peaks Summit Massif Archipelago Atoll Cay Firth Fjord Loch Inlet Estuary Rapids Dike Dyke Lock Locks
Tunnel Railroad Boulevard Lane Plaza Piazza Gardens Garden Zoo Stadium Arena Cemetery Prison Jail Camp Farm Ranch Quarry Lighthouse Pier Wharf Dock
Docks Shipyard Yard Boma Villa Manor Mansion Citadel Fortress Ruins Monument Pyramid Pyramids Shrine Pagoda Basilica Chapel Embassy Governorate
Prefecture Oblast Krai Emirate Duchy Principality Sultanate Caliphate Protectorate Dominion Highlands Lowlands Midlands Uplands Wetlands Outback Pole
Crossing Junction Terminal Darya Rud Wadi Hotel
`)

/** First words of names of works, acts and undertakings, which are neither people nor groups nor places. */
export const otherHeads = set(`
Operation Project Treaty Convention Act Agreement Protocol Declaration Charter Constitution Battle Siege War Battle Peace Plan Prize Award Medal Order Resolution
Article Chapter Section Volume Report Review Letters Case Directive Amendment Bill Law Code Accord Pact Doctrine Theory Effect Phase Windows
`)

/** Last words of names that are neither people nor groups nor places. */
export const otherTails = set(`
Act Agreement Protocol Declaration Charter Constitution Prize Prizes Award Awards Medal Plan Treaty Convention Accord Accords Pact Schedule Doctrine Theory Effect
Resolution Directive Amendment Amendments Bill Law Laws Code War Wars Revolution Uprising Rebellion Revolt Crisis Depression Games Cup Day Age Era Period Dynasty
Phone Tank Shuttle Rocket Telescope Virus Disease Syndrome Test Summary Report Reports Letters Book Bible Koran Quran Site Programme Principles Dispute
Policy Strategy Initiative Standard Index Scale Rule Rules System Project Mission Expedition Campaign Offensive Massacre Bombing Bombings Attack Attacks Summit
Conventions Fahrenheit Celsius Action Issue Question Problem
`)

/** Common nouns of places that people have made, after a name ("Tarat, a camp for prisoners") or before it. */
export const siteNouns = set(`
camp station street square prison jail barracks base airport airfield plant mine quarry bridge tower castle palace fortress fort cathedral mosque temple monastery
cemetery farm ranch estate ward settlement hamlet outpost spa resort beach reef cape dam reservoir crossing junction road avenue township parish prefecture
governorate municipality department seaport stronghold swamp marsh plateau canyon volcano glacier archipelago lagoon oasis stadium square park forest
`)

/** Common nouns of firms and other bodies that the list of groups leaves out. */
export const firmNouns = set(`
maker manufacturer distributor operator provider start-up startup fund utility retailer brewer brewery carmaker automaker insurer lender supplier contractor subsidiary conglomerate consortium venture broadcaster
think-tank lab laboratory label studio chain brand shipyard wholesaler exporter chipmaker bookmaker multinational monopoly magazine weekly daily journal tabloid
orchestra choir troupe charity lobby regulator watchdog court tribunal congregation order brotherhood syndicate trust squad battalion regiment brigade crew cult
`)
