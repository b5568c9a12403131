// Verbs whose deed has a noun of its own: "founded Acme" is "the founding of Acme". Data written for this project.

/** From the lemma to the noun of the deed, for what somebody does to something. */
export const deedNouns: ReadonlyMap<string, string> = new Map(
  'found:founding establish:establishment create:creation arrest:arrest kill:killing execute:execution hang:hanging assassinate:assassination murder:murder kidnap:kidnapping abduct:abduction elect:election appoint:appointment sign:signing open:opening close:closure complete:completion destroy:destruction invade:invasion occupy:occupation capture:capture recapture:recapture release:release sentence:sentencing convict:conviction dissolve:dissolution launch:launch approve:approval ratify:ratification adopt:adoption discover:discovery publish:publication introduce:introduction abolish:abolition acquire:acquisition purchase:purchase buy:purchase sell:sale rename:renaming bomb:bombing transfer:transfer inaugurate:inauguration annex:annexation conclude:conclusion nationalize:nationalization nationalise:nationalisation privatize:privatization behead:beheading indict:indictment acquit:acquittal suspend:suspension'
    .split(' ').map((pair) => pair.split(':') as [string, string]),
)

/** The same for what happens to its subject: "Ana died" is "the death of Ana". */
export const happeningNouns: ReadonlyMap<string, string> = new Map('die:death sink:sinking resign:resignation collapse:collapse erupt:eruption explode:explosion retire:retirement surrender:surrender'.split(' ').map((pair) => pair.split(':') as [string, string]))
