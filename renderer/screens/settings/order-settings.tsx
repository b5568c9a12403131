import type { Settings } from '../../../decks/model/settings.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { Section } from './section.tsx'
import type { Change } from './use-change.ts'

const dueHints: Readonly<Record<Settings['dueOrder'], string>> = {
  late: 'What has waited longest comes first.',
  recall: 'What you are least likely to know comes first.',
  shuffled: 'In any order, the same all day.',
}

/** In which order the cards of a day come. */
export function OrderSettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section title="Order of cards">
      <ChoiceField label="Cards to repeat" value={settings.dueOrder} options={[['late', 'Longest waiting first'], ['recall', 'Least sure first'], ['shuffled', 'Shuffled']]} onChange={(dueOrder) => change({ dueOrder })} hint={dueHints[settings.dueOrder]} />
      <ChoiceField label="New cards" value={settings.newOrder} options={[['text', 'As in the text'], ['shuffled', 'Shuffled']]} onChange={(newOrder) => change({ newOrder })} />
      <ChoiceField label="New among repeated" value={settings.mix} options={[['mixed', 'Mixed'], ['repeat-first', 'Repeated first'], ['new-first', 'New first']]} onChange={(mix) => change({ mix })} />
      <SwitchField label="Mix the decks" value={settings.interleave} onChange={(interleave) => change({ interleave })} hint="Cards of all decks come among each other, which helps to tell things apart. Off goes through one deck after the other." />
    </Section>
  )
}
