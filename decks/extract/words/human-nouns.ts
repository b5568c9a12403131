// Nouns of people, and given names that are borne by women or by men. Data written for this project; they vote and never decide.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns of persons, singular. */
export const humanNouns = set(`
person people man men woman women child children boy girl baby adult teenager youth infant resident inhabitant citizen villager islander native local foreigner
stranger visitor tourist traveller traveler passenger driver pilot sailor crew seaman captain officer soldier conscript recruit veteran fighter militant rebel
insurgent guerrilla terrorist gunman bomber attacker assassin hijacker kidnapper pirate smuggler trafficker criminal gangster thief robber murderer killer
prisoner inmate detainee captive hostage victim survivor casualty refugee migrant immigrant emigrant settler colonist pioneer explorer exile deserter defector spy
informer agent operative member leader follower supporter opponent critic activist campaigner protester demonstrator striker dissident candidate voter delegate
deputy lawmaker legislator politician diplomat envoy ambassador official bureaucrat civilian policeman policewoman detective investigator inspector prosecutor
lawyer attorney judge juror magistrate witness suspect defendant accused convict offender plaintiff applicant claimant owner buyer seller customer consumer client
user shareholder investor banker trader merchant dealer broker manager executive director chairman chairwoman president employer employee worker labourer laborer
miner farmer peasant landowner tenant herder herdsman shepherd fisherman hunter baker butcher carpenter mason builder engineer architect inventor scientist
researcher scholar academic professor lecturer teacher pupil student graduate historian economist physicist chemist biologist geologist astronomer mathematician
doctor physician surgeon nurse midwife patient author writer poet novelist playwright journalist reporter correspondent editor publisher translator artist painter
sculptor photographer filmmaker composer musician singer dancer actor actress player athlete coach referee fan spectator king queen prince princess emperor empress
monarch ruler sultan shah tsar czar duke count baron noble nobleman knight lord lady governor mayor minister chancellor premier senator secretary pope bishop
archbishop cardinal priest monk nun friar pastor preacher cleric imam mullah rabbi missionary pilgrim believer convert christian muslim jew hindu buddhist catholic
protestant parent father mother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother grandson
granddaughter relative ancestor descendant heir friend neighbour neighbor colleague partner rival enemy ally founder successor predecessor slave servant guard
bodyguard watchman commander general admiral colonel lieutenant sergeant private warrior archer cavalryman trooper marine paratrooper volunteer nationalist
communist socialist fascist nazi republican democrat conservative liberal islamist separatist loyalist royalist jihadist extremist spokesman spokeswoman
spokesperson adviser advisor aide analyst expert observer commentator apprentice assistant clerk librarian archivist curator
`)

/** Nouns of bodies of people, which "who" may ask for as well as "which". */
export const bodyNouns = set(`
government parliament senate congress court tribunal jury army navy force police militia party movement group organization organisation company firm corporation
committee commission council board team union federation league association society agency ministry department bureau church order alliance coalition majority
minority crowd mob gang cartel dynasty family tribe clan community nation regime administration junta cabinet assembly delegation bank newspaper publisher
university school institute faction wing network crew troop troops forces opposition authorities authority leadership
`)

/** Given names mostly borne by women. */
export const womensNames = set(`
Ada Adele Agnes Aisha Alexandra Alice Alison Amanda Amelia Amina Amy Ana Anastasia Andrea Angela Anita Ann Anna Anne Annie Antonia Audrey Barbara Beatrice
Benazir Betty Bridget Camille Carla Carmen Carol Caroline Catherine Cecilia Charlotte Chiara Christina Christine Clara Claire Claudia Clementine Cleopatra Colette
Cynthia Deborah Diana Dolores Dorothy Edith Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Emilia Emily Emma Emmeline Erika Esther Eva Eve Evelyn Fatima Fiona
Flora Florence Frances Frida Gabriela Georgia Gertrude Gisela Gladys Golda Grace Greta Hannah Harriet Hazel Helen Helena Henrietta Hilda Hillary Ida Indira Ingrid
Irene Iris Isabel Isabella Isabelle Ivy Jane Janet Jean Jennifer Jessica Joan Joanna Josephine Joyce Judith Julia Juliet Karen Kate Katherine Kathleen Laura Leila
Lena Leonora Lillian Linda Lisa Lise Louise Lucia Lucy Lydia Mabel Madeleine Malala Margaret Maria Marianne Marie Marina Martha Mary Matilda Maud Maya Melissa
Mercedes Michelle Mildred Miriam Monica Nadia Nancy Naomi Natalia Natasha Nicole Nina Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Pilar Rachel Rebecca
Regina Rita Rosa Rosalind Rose Ruth Sabina Sally Sandra Sara Sarah Shirin Sigrid Simone Sofia Sonia Sophia Sophie Stella Susan Svetlana Sylvia Teresa Theresa
Tatiana Ursula Valentina Vera Victoria Viola Virginia Wangari Wilhelmina Yasmin Yvonne Zainab
`)

/** Given names mostly borne by men. */
export const mensNames = set(`
Aaron Abdul Abdullah Abraham Adam Adolf Ahmed Alan Albert Alexander Alfred Ali Amir Andreas Andrew Anthony Antonio Arthur Ayman Benjamin Bernard Bill Brian Bruce
Carl Carlos Charles Christian Christopher Claude Daniel David Dennis Diego Dietrich Dmitri Donald Edgar Edmund Edward Edwin Emil Eric Ernest Ernst Eugene Ferdinand
Fernando Fidel Francis Francisco Frank Franz Frederick Friedrich Gabriel Gary Georg George Gerald Gerard Gilbert Giovanni Giuseppe Gordon Gregory Guillaume Gustav
Hamid Hans Harold Harry Hassan Heinrich Henri Henry Herbert Herman Hermann Howard Hugh Hugo Ian Ibrahim Imran Isaac Ismail Ivan Jack Jacob Jacques Jakob Jamal
James Jan Jawaharlal Jerry Jim Joe Johann Johannes John Jomo Jorge Jose José Josef Joseph Joshua Juan Jules Julian Julius Karl Keith Kenneth Khalid Klaus Konrad
Kurt Kwame Lars Lawrence Leo Leon Leonard Leonardo Lewis Louis Ludwig Luis Luigi Mahmoud Manuel Marcel Marco Mario Mark Martin Matthew Max Michael Michel Miguel
Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Napoleon Neil Nelson Nicholas Nikita Nikolai Norman Oliver Omar Osama Oscar Otto Pablo Patrick Paul Pedro Pervez
Peter Philip Pierre Rafael Ralph Raymond Richard Robert Roger Roland Ronald Rudolf Saddam Samuel Sebastian Sergei Sigmund Simon Stanley Stefan Stephen Steven Stuart
Sven Theodor Theodore Thomas Timothy Tom Tony Ulrich Umar Viktor Victor Vincent Vladimir Walter Werner Wilhelm William Winston Wolfgang Yasser Yitzhak Yusuf
`)
