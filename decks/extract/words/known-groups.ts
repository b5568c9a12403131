// Firms, newspapers, agencies and bodies known all over the world. Data written for this project; they vote and never decide.

/** Names of groups. */
export const knownGroups: ReadonlySet<string> = new Set(`
United Nations|European Union|European Commission|European Parliament|European Central Bank|European Council|Council of Europe|African Union|Arab League|World Bank
International Monetary Fund|World Health Organization|World Trade Organization|Security Council|General Assembly|International Criminal Court|Red Cross|Interpol
Europol|NATO|UNESCO|UNICEF|OPEC|OECD|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Vatican|Holy See|Kremlin|White House|Pentagon
Capitol Hill|Downing Street|Congress|Senate|House of Representatives|House of Commons|House of Lords|Supreme Court|High Court|Parliament|Bundestag|Reichstag
Knesset|Duma|Politburo|Treasury|State Department|Federal Reserve|Bank of England|Scotland Yard|Royal Navy|Royal Society|Nobel Committee|Wehrmacht|Luftwaffe|Gestapo
Stasi|Mossad|Hamas|Hezbollah|Hizbullah|Fatah|Mafia|Camorra|Cosa Nostra|Freemasons|Carabinieri|Allies|Entente|Axis|Comintern|Cheka|Bolsheviks|Mensheviks|Jesuits
Nazis|Labour|Tories|Whigs|Social Democrats|Christian Democrats|Liberal Democrats|Al Jazeera|Associated Press|Agence France-Presse|Reuters|Bloomberg|BBC|CNN|The Economist
New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Financial Times|Guardian|Daily Telegraph|Telegraph|Times|Le Monde|Der Spiegel|El País|New Yorker
Microsoft|Google|Apple|Amazon|Facebook|Meta|Twitter|YouTube|Netflix|Intel|IBM|Oracle|Cisco|Dell|Hewlett-Packard|Xerox|Samsung|Sony|Panasonic|Toshiba|Hitachi|Huawei
Xiaomi|Lenovo|Alibaba|Tencent|Baidu|Nokia|Ericsson|Motorola|Siemens|Philips|Bosch|AT&T|Verizon|Vodafone|Alcatel|Lucent|Alcatel-Lucent|BlackBerry|Nvidia|Qualcomm
Volkswagen|BMW|Audi|Daimler|Mercedes-Benz|Porsche|Renault|Peugeot|Fiat|Ferrari|Volvo|Saab|Toyota|Honda|Nissan|Mazda|Hyundai|Kia|Ford|General Motors|Chrysler|Tesla
Boeing|Airbus|Lockheed|Northrop Grumman|Raytheon|Rolls-Royce|Krupp|Thyssen|ArcelorMittal|BASF|Bayer|Hoechst|IG Farben|Monsanto|DuPont|Union Carbide|Pfizer|Merck
Novartis|Roche|AstraZeneca|GlaxoSmithKline|Sanofi|Moderna|BioNTech|Shell|Royal Dutch Shell|BP|ExxonMobil|Exxon|Chevron|Gazprom|Rosneft|Enron|Glencore|Rio Tinto
Nestlé|Unilever|Danone|Kraft|Heinz|Coca-Cola|Pepsi|McDonald's|Starbucks|Walmart|Carrefour|Tesco|IKEA|Lego|Nike|Adidas|Goldman Sachs|Morgan Stanley|JPMorgan
JPMorgan Chase|Citigroup|Citibank|Lehman Brothers|Merrill Lynch|Credit Suisse|UBS|Deutsche Bank|Barclays|HSBC|Santander|BNP Paribas|Société Générale|UniCredit
Deloitte|Ernst & Young|KPMG|PricewaterhouseCoopers|Grant Thornton|Arthur Andersen|McKinsey|Standard & Poor's|Moody's|Lufthansa|Aeroflot|Qantas|Maersk|FedEx|FIFA|UEFA
NASA|CIA|FBI|KGB|MIT|Harvard|Princeton|Yale|Stanford|Caltech|Cornell|Sorbonne|Boko Haram|Ku Klux Klan|Khmer Rouge|Red Army|Rotary|Rothschild|Wikipedia|WikiLeaks
`.trim().split(/[|\n]/))
