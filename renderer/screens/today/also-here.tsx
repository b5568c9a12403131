import { Flag, Import, Repeat, ScanText } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useHardCards } from '../../store/use-hard-cards.ts'
import { useMarkedCount } from '../../store/use-marked-count.ts'
import { useWaitingCount } from '../../store/use-waiting-count.ts'
import styles from './also-here.module.css'

/** What else can be done from here, quietly; in a backup that is looked into, what else can be looked at. */
export function AlsoHere({ inside }: { inside: boolean }) {
  const marked = useMarkedCount() ?? 0
  const hard = useHardCards()?.length ?? 0
  const waiting = useWaitingCount() ?? 0
  if (inside && marked + hard + waiting === 0) return null
  const say = (count: number, one: string, more: string) => (inside ? `Look at ${count === 1 ? 'it' : 'them'}` : count === 1 ? one : more)
  return (
    <section className={styles['also']} aria-label="Also here">
      {marked > 0 && <Way href="#/library/marked" icon={Flag} title={`${sayCount(marked, 'card')} marked as wrong`} hint={say(marked, 'Open it beside its source', 'Open them beside their source')} />}
      {hard > 0 && <Way href="#/library/hard" icon={Repeat} title={`${sayCount(hard, 'card')} hard to keep`} hint={say(hard, 'Mend it beside its source', 'Mend them beside their source')} />}
      {waiting > 0 && <Way href="#/make" icon={ScanText} title={`${sayCount(waiting, 'draft')} ${waiting === 1 ? 'waits' : 'wait'} for you`} hint={say(waiting, 'Accept, edit or reject it beside its article', 'Accept, edit or reject them beside their article')} />}
      {waiting === 0 && !inside && <Way href="#/make" icon={ScanText} title="Drop an article here" hint="It is read on this computer and never leaves it" />}
      {!inside && <Way href="#/import" icon={Import} title="Import your own deck" hint="From Anki, a table, Markdown and more, also by dropping it here" />}
    </section>
  )
}

function Way({ href, icon, title, hint }: { href: string; icon: LucideIcon; title: string; hint: string }) {
  return (
    <a href={href} className={styles['way']}>
      <Icon of={icon} className={styles['icon']} />
      <span>
        <b>{title}</b>
        <span className="hint">{hint}</span>
      </span>
    </a>
  )
}
