// Written by scripts/write-words.ts (npm run words); do not edit. Source: world-countries (Open Database License 1.0, which holds for this file).
// It is noted with its licence in docs/dependencies.md. The words vote and never decide.

/** Names of countries and of what belongs to them. */
export const countryNames: ReadonlySet<string> = new Set(`
Aaland|Afghanistan|Ahvenanmaa|Aland|Albania|Algeria|American Samoa|Andorra|Angola|Anguilla|Antarctica|Antigua and Barbuda|Aotearoa
Arab Republic of Egypt|Argentina|Argentine Republic|Armenia|Aruba|Australia|Austria|Azerbaijan|BES islands|Bahamas|Bahrain|Bailiwick of Guernsey
Bailiwick of Jersey|Bailliage de Guernesey|Bailliage de Jersey|Bangladesh|Barbados|Belarus|Belgie|Belgien|Belgique|Belgium|Belize|Beluu er a Belau
Benin|Bermuda|Bharat Ganrajya|Bhutan|Bolivarian Republic of Venezuela|Bonaire Sint Eustatius and Saba|Bosnia and Herzegovina|Bosnia-Herzegovina
Botswana|Bouvet Island|Brasil|British Indian Ocean Territory|British Virgin Islands|Brunei|Brunei Darussalam|Bulgaria|Buliwya|Buliwya Mamallaqta
Bundesrepublik Deutschland|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Caribbean Netherlands|Cayman Islands
Central African Republic|Chinese Taipei|Christmas Island|Co-operative Republic of Guyana|Cocos Islands|Collectivity of Saint Barthélemy
Collectivity of Saint Martin|Colombia|Commonwealth of Australia|Commonwealth of Dominica|Commonwealth of Puerto Rico|Commonwealth of the Bahamas
Commonwealth of the Northern Mariana Islands|Comoros|Congo-Brazzaville|Congo-Kinshasa|Cook Islands|Costa Rica|Cote d'Ivoire|Country of Curaçao
Crna Gora|Croatia|Cuba|Curaçao|Cyprus|Czech Republic|Czechia|DR Congo|Danmark|Dawlat Libya|Dawlat al-Kuwait|Democratic People's Republic of Korea
Democratic Republic of Congo|Democratic Republic of São Tomé and Príncipe|Democratic Republic of Timor-Leste|Democratic Republic of the Congo
Democratic Socialist Republic of Sri Lanka|Denmark|Department of Mayotte|Dhivehi Raajjeyge Jumhooriyya|Djibouti|Dominica|Dominican Republic|Dominique
Dzayer|East Timor|Ecuador|Eesti|Eesti Vabariik|Egypt|El Salvador|Ellan Vannin|Emirates|Equatorial Guinea|Eritrea|Estado Libre Asociado de Puerto Rico
Estado Plurinacional de Bolivia|Estados Unidos Mexicanos|Estonia|Eswatini|Ethiopia|Faeroe Islands|Falkland Islands|Faroe Islands
Federal Democratic Republic of Ethiopia|Federal Democratic Republic of Nepal|Federal Republic of Germany|Federal Republic of Nigeria
Federal Republic of Somalia|Federated States of Micronesia|Federation of Saint Christopher and Nevis|Federative Republic of Brazil|Fiji|Finland|France
French Guiana|French Polynesia|French Republic|French Southern Territories|French Southern and Antarctic Lands|Gabon|Gabonese Republic|Gabuuti
Gabuutih Ummuuno|Gambia|Georgia|Germany|Ghana|Gibraltar|Grand Duchy of Luxembourg|Great Britain|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala
Guernsey|Guiana|Guinea-Bissau|Guyana|Guyane|Gwadloup|Haiti|Hashemite Kingdom of Jordan|Hayastan|Heard Island and McDonald Islands|Hellenic Republic
Holland|Honduras|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hrvatska|Hungary|Iceland
Independen Stet bilong Papua Niugini|Independent State of Papua New Guinea|Independent State of Samoa|Independent and Sovereign Republic of Kiribati
India|Indonesia|Iran|Iraq|Ireland|Islamic Republic of Afghanistan|Islamic Republic of Iran|Islamic Republic of Mauritania|Islamic Republic of Pakistan
Islas Malvinas|Isle of Man|Israel|Italian Republic|Italy|Ivory Coast|Jabuuti|Jamaica|Jamhuri ya Kenya|Jamhuri ya Muungano wa Tanzania
Jamhuri ya Uganda|Jamhuuriyadda Federaalka Soomaaliya|Jamhuuriyadda Jabuuti|Jordan|Kazakhstan|Keeling Islands|Kenya|Kingdom of Bahrain
Kingdom of Belgium|Kingdom of Bhutan|Kingdom of Cambodia|Kingdom of Denmark|Kingdom of Eswatini|Kingdom of Lesotho|Kingdom of Morocco
Kingdom of Norway|Kingdom of Saudi Arabia|Kingdom of Spain|Kingdom of Sweden|Kingdom of Thailand|Kingdom of Tonga|Kingdom of the Netherlands|Kiribati
Kongeriget Danmark|Kongeriket Noreg|Kongeriket Norge|Konungariket Sverige|Kosovo|Kuwait|Kyrgyz Republic|Kyrgyz Respublikasy|Kyrgyzstan|Lao
Lao People's Democratic Republic|Laos|Latvia|Latvijas Republika|Lebanese Republic|Lebanon|Lefatshe la Botswana|Lesotho|Liberia|Libya|Liechtenstein
Lietuvos Respublika|Lithuania|Luxembourg|Macao|Macao Special Administrative Region of the People's Republic of China|Macau|Macedonia|Madagascar|Malawi
Malaysia|Maldive Islands|Maldives|Mali|Malta|Mann|Mannin|Marshall Islands|Martinique|Matanitu ko Viti|Mauritania|Mauritius|Mayotte|Mexicanos|Mexico
Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Most Serene Republic of San Marino|Mozambique|Muso oa Lesotho|Myanmar|Namibia|Naoero
Nation of Brunei|Nauru|Nederland|Nepal|Netherlands|New Caledonia|New Zealand|Ngwane|Nicaragua|Niger|Nigeria|Nihon|Nijar|Nijeriya|Nippon|Niue|Noreg
Norfolk Island|Norge|North Korea|North Macedonia|Northern Mariana Islands|Norway|Oesterreich|Oman|Oriental Republic of Uruguay|Osterreich|Pakistan
Palau|Palestine|Panama|Papua New Guinea|Paraguay|People's Democratic Republic of Algeria|People's Republic of Bangladesh|People's Republic of China
Peru|Philippines|Pitcairn|Pitcairn Group of Islands|Pitcairn Henderson Ducie and Oeno Islands|Pitcairn Islands|Pleasant Island
Plurinational State of Bolivia|Poland|Portugal|Portuguesa|Portuguese Republic|Prathet|Principality of Andorra|Principality of Liechtenstein
Principality of Monaco|Principat d'Andorra|Puerto Rico|Qatar|Qazaqstan|Ratcha Anachak Thai|Repiblik Ayiti|Repiblik Sesel|Repoblikan'i Madagasikara
Repubblica di San Marino|Repubblica italiana|Repubblika ta' Malta|Republic of Albania|Republic of Angola|Republic of Armenia|Republic of Austria
Republic of Azerbaijan|Republic of Belarus|Republic of Benin|Republic of Botswana|Republic of Bulgaria|Republic of Burundi|Republic of Cabo Verde
Republic of Cameroon|Republic of Chad|Republic of Chile|Republic of China|Republic of Colombia|Republic of Costa Rica|Republic of Croatia
Republic of Cuba|Republic of Cyprus|Republic of Côte d'Ivoire|Republic of Djibouti|Republic of Ecuador|Republic of El Salvador
Republic of Equatorial Guinea|Republic of Estonia|Republic of Fiji|Republic of Finland|Republic of Ghana|Republic of Guatemala|Republic of Guinea
Republic of Guinea-Bissau|Republic of Haiti|Republic of Honduras|Republic of Iceland|Republic of India|Republic of Indonesia|Republic of Iraq
Republic of Ireland|Republic of Kazakhstan|Republic of Kenya|Republic of Kiribati|Republic of Korea|Republic of Kosovo|Republic of Latvia
Republic of Liberia|Republic of Lithuania|Republic of Madagascar|Republic of Malawi|Republic of Mali|Republic of Malta|Republic of Mauritius
Republic of Moldova|Republic of Mozambique|Republic of Namibia|Republic of Nauru|Republic of Nicaragua|Republic of Niger|Republic of North Macedonia
Republic of Palau|Republic of Panama|Republic of Paraguay|Republic of Peru|Republic of Poland|Republic of Rwanda|Republic of San Marino
Republic of Senegal|Republic of Serbia|Republic of Seychelles|Republic of Sierra Leone|Republic of Singapore|Republic of Slovenia
Republic of South Africa|Republic of South Sudan|Republic of Suriname|Republic of Tajikistan|Republic of Trinidad and Tobago|Republic of Tunisia
Republic of Turkey|Republic of Türkiye|Republic of Uganda|Republic of Uzbekistan|Republic of Vanuatu|Republic of Yemen|Republic of Zambia
Republic of Zimbabwe|Republic of the Congo|Republic of the Gambia|Republic of the Maldives|Republic of the Marshall Islands
Republic of the Philippines|Republic of the Sudan|Republic of the Union of Myanmar|Republica Moldova|Republiek Suriname|Republik Indonesia
Republik Singapura|Republika Hrvatska|Republika Slovenija|Republika Srbija|Republika y'Uburundi|Republiken Finland|Repubulika y'u Rwanda
Respublika Kazakhstan|Ribaberiki Kiribati|Ripablik blong Vanuatu|Ripublik Naoero|Romania|Roumania|Royaume de Belgique|Rumania|Russia
Russian Federation|Rwanda|Rzeczpospolita Polska|Réunion|Réunion Island|Sahrawi Arab Democratic Republic|Saint Barthélemy|Saint Helena
Saint Kitts and Nevis|Saint Lucia|Saint Martin|Saint Pierre and Miquelon|Saint Vincent and the Grenadines|Sakartvelo|Samoa|San Marino
Sao Tome and Principe|Sarnam|Sathalanalat Paxathipatai Paxaxon Lao|Saudi|Saudi Arabia|Schweiz|Senegal|Serbia|Seychelles|Shqipnia|Sierra Leone
Singapore|Singapura|Sint Maarten|Slovak Republic|Slovakia|Slovenia|Socialist Republic of Vietnam|Solomon Islands|Somalia|Somers Isles|South Africa
South Georgia|South Georgia and the South Sandwich Islands|South Korea|South Sudan|Spain|Sranangron|Srbija|Sri Lanka|St. Barthelemy|State of Eritrea
State of Israel|State of Kuwait|State of Libya|State of Palestine|State of Qatar|Sudan|Suid-Afrika|Suisse|Sultanate of Oman|Suomen tasavalta|Suomi
Suriname|Svalbard and Jan Mayen|Svalbard and Jan Mayen Islands|Svalbard og Jan Mayen|Svizra|Svizzera|Swatini|Swaziland|Sweden|Swiss Confederation
Switzerland|Syria|Syrian Arab Republic|São Tomé and Príncipe|Taiwan|Tajikistan|Tanzania|Tchad|Teratri of Norf'k Ailen|Territory of Christmas Island
Territory of Norfolk Island|Territory of the French Southern and Antarctic Lands|Territory of the Wallis and Futuna Islands|Thai|Thailand|The Bermudas
The Islands of Bermuda|The Netherlands|The former Yugoslav Republic of Macedonia|Timor|Timor Lorosae|Timor-Leste|Togo|Togolese|Togolese Republic
Tokelau|Tonga|Trinidad and Tobago|Tunisia|Tunisian Republic|Turkiye|Turkmenistan|Turks and Caicos Islands|Tuvalu|Türkiye|Udzima wa Komori|Uganda
Ukraine|Ukrayina|Umbuso weSwatini|Union des Comores|Union of the Comoros|United Arab Emirates|United Kingdom
United Kingdom of Great Britain and Northern Ireland|United Mexican States|United Republic of Tanzania|United States
United States Minor Outlying Islands|United States Virgin Islands|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City
Vatican City State|Venezuela|Viet Nam|Vietnam|Virgin Islands|Virgin Islands of the United States|Viti|Wallis and Futuna|Western Sahara|Wuliwya
Wuliwya Suyu|Yemen|Yemeni Republic|Zambia|Zhongguo|Zhonghua|Zimbabwe|Åland Islands
`.trim().split(/[|\n]/))

/** Words for the people of a country. */
export const demonyms: ReadonlySet<string> = new Set(`
Albanian|Algerian|American|American Islander|American Samoan|Andorran|Angolan|Anguillian|Antarctican|Antiguan|Armenian|Aruban|Australian|Austrian
Azerbaijani|Bahamian|Bahraini|Bangladeshi|Barbadian|Barbudan|Belarusian|Belgian|Belizean|Beninese|Bermudian|Bhutanese|Bolivian|Bosnian|Brazilian
British|Bruneian|Bulgarian|Burkinabe|Burmese|Burundian|Cambodian|Cameroonian|Canadian|Cape Verdian|Caymanian|Central African|Chadian|Channel Islander
Chilean|Chinese|Christmas Islander|Cocos Islander|Colombian|Comoran|Congolese|Cook Islander|Costa Rican|Croatian|Cuban|Curaçaoan|Cypriot|Czech
Djibouti|Dominican|Dutch|East Timorese|Ecuadorean|Egyptian|Emirati|Equatorial Guinean|Eritrean|Estonian|Ethiopian|Falkland Islander|Faroese|Fijian
Filipino|Finnish|French|French Polynesian|Gabonese|Gambian|Georgian|German|Ghanaian|Gibraltar|Greek|Greenlandic|Grenadian|Guadeloupian|Guamanian
Guatemalan|Guianan|Guinea-Bissauan|Guinean|Guyanese|Haitian|Heard and McDonald Islander|Herzegovinian|Honduran|Hong Konger|Hungarian|I-Kiribati
Icelander|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kazakhstani|Kenyan|Kirghiz|Kittitian|Kosovar
Kuwaiti|Laotian|Latvian|Lebanese|Liberian|Libyan|Liechtensteiner|Lithuanian|Luxembourger|Macanese|Macedonian|Mahoran|Malagasy|Malawian|Malaysian
Maldivan|Malian|Maltese|Manx|Marshallese|Martinican|Mauritanian|Mauritian|Mexican|Micronesian|Miquelonnais|Moldovan|Monegasque|Mongolian|Montenegrin
Montserratian|Moroccan|Mosotho|Motswana|Mozambican|Namibian|Nauruan|Nepalese|Nevisian|New Caledonian|New Zealander|Ni-Vanuatu|Nicaraguan|Nigerian
Nigerien|Niuean|Norfolk Islander|North Korean|Norwegian|Omani|Pakistani|Palauan|Palestinian|Panamanian|Papua New Guinean|Paraguayan|Peruvian
Pitcairn Islander|Portuguese|Puerto Rican|Qatari|Romanian|Russian|Rwandan|Réunionese|Sahrawi|Saint Barthélemy Islander|Saint Helenian|Saint Lucian
Saint Martin Islander|Saint Vincentian|Saint-Pierrais|Salvadoran|Sammarinese|Samoan|Sao Tomean|Saudi Arabian|Senegalese|Serbian|Seychellois
Sierra Leonean|Singaporean|Slovak|Slovene|Solomon Islander|Somali|South African|South Georgian South Sandwich Islander|South Korean|South Sudanese
Spanish|Sri Lankan|St. Maartener|Sudanese|Surinamer|Swazi|Swedish|Swiss|Syrian|Tadzhik|Taiwanese|Tanzanian|Thai|Togolese|Tokelauan|Tongan|Trinidadian
Tunisian|Turkish|Turkmen|Turks and Caicos Islander|Tuvaluan|Ugandan|Ukrainian|Uruguayan|Uzbekistani|Vatican|Venezuelan|Vietnamese|Virgin Islander
Wallis and Futuna Islander|Yemeni|Zambian|Zimbabwean|Ålandish
`.trim().split(/[|\n]/))

/** Parts of continents. */
export const subregions: ReadonlySet<string> = new Set(`
Australia and New Zealand|Caribbean|Central America|Central Asia|Central Europe|Eastern Africa|Eastern Asia|Eastern Europe|Melanesia|Micronesia
Middle Africa|North America|Northern Africa|Northern Europe|Polynesia|South America|South-Eastern Asia|Southeast Europe|Southern Africa|Southern Asia
Southern Europe|Western Africa|Western Asia|Western Europe
`.trim().split(/[|\n]/))

/** Capital cities, by their English names. */
export const capitals: ReadonlySet<string> = new Set(`
Abu Dhabi|Abuja|Accra|Adamstown|Addis Ababa|Algiers|Alofi|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Apia|Ashgabat|Asmara|Astana|Asunción
Athens|Avarua|Baghdad|Baku|Bamako|Bandar Seri Begawan|Bangkok|Bangui|Banjul|Basse-Terre|Basseterre|Beijing|Beirut|Belgrade|Belmopan|Bern|Bishkek
Bissau|Bloemfontein|Bogotá|Brasília|Bratislava|Brazzaville|Bridgetown|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Cape Town|Caracas
Castries|Charlotte Amalie|Chișinău|City of San Marino|City of Victoria|Cockburn Town|Colombo|Conakry|Copenhagen|Dakar|Damascus|Dhaka|Diego Garcia|Dili
Djibouti|Dodoma|Doha|Douglas|Dublin|Dushanbe|El Aaiún|Fakaofo|Flying Fish Cove|Fort-de-France|Freetown|Funafuti|Gaborone|George Town|Georgetown
Gibraltar|Gitega|Guatemala City|Gustavia|Hagåtña|Hamilton|Hanoi|Harare|Havana|Helsinki|Honiara|Islamabad|Jakarta|Jamestown|Jerusalem|Juba|Kabul
Kampala|Kathmandu|Khartoum|Kigali|King Edward Point|Kingston|Kingstown|Kinshasa|Kralendijk|Kuala Lumpur|Kuwait City|Kyiv|Libreville|Lilongwe|Lima
Lisbon|Ljubljana|Lobamba|Lomé|London|Longyearbyen|Luanda|Lusaka|Luxembourg|Madrid|Majuro|Malabo|Malé|Mamoudzou|Managua|Manama|Maputo|Mariehamn|Marigot
Maseru|Mata-Utu|Mexico City|Minsk|Mogadishu|Monaco|Monrovia|Montevideo|Moroni|Moscow|N'Djamena|Nairobi|Nassau|Naypyidaw|New Delhi|Ngerulmud|Niamey
Nicosia|Nouakchott|Nouméa|Nuku'alofa|Nuuk|Oranjestad|Oslo|Ottawa|Ouagadougou|Pago Pago|Palikir|Panama City|Papeetē|Paramaribo|Paris|Philipsburg
Phnom Penh|Plymouth|Podgorica|Port Louis|Port Moresby|Port Vila|Port of Spain|Port-au-Prince|Port-aux-Français|Porto-Novo|Prague|Praia|Pretoria
Pristina|Pyongyang|Quito|Rabat|Ramallah|Reykjavik|Riga|Riyadh|Road Town|Rome|Roseau|Saint Helier|Saint John's|Saint-Denis|Saint-Pierre|Saipan|San José
San Juan|San Salvador|Sana'a|Santiago|Santo Domingo|Sarajevo|Seoul|Singapore|Skopje|Sofia|South Tarawa|St. George's|St. Peter Port|Stanley|Stockholm
Suva|São Tomé|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|The Bottom|The Valley|Thimphu|Tirana|Tokyo|Tunis|Tórshavn|Ulan Bator|Vaduz|Valletta
Vatican City|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington D.C.|Wellington|West Island|Willemstad|Windhoek|Yamoussoukro|Yaoundé|Yaren|Yerevan
Zagreb
`.trim().split(/[|\n]/))
