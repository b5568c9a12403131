import { HardDrive, LampDesk, Search, TriangleAlert } from 'lucide-react'
import { useLocation } from 'wouter'
import { Icon } from '../parts/icon.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { sayPast } from '../parts/say-date.ts'
import { useStore } from '../store/store-context.tsx'
import { useBackupStanding } from '../store/use-backup-standing.ts'
import { useSettings } from '../store/use-settings.ts'
import { useToday } from '../store/use-today.ts'
import { useWaitingCount } from '../store/use-waiting-count.ts'
import { importing, isAt, library, make, plan, quiz, settings, today } from './screens.ts'
import type { ScreenLink } from './screens.ts'
import styles from './side-bar.module.css'

/** The way to every screen, and where the data is. Narrow windows get a rail of icons. */
export function SideBar({ onSearch, onSkip }: { onSearch: () => void; onSkip: () => void }) {
  const waiting = useToday()?.plan.queue.length ?? 0
  const drafts = useWaitingCount() ?? 0
  return (
    <aside className={styles['side']} aria-label="Lectern">
      <button type="button" className={styles['skip']} onClick={onSkip}>Skip to the screen</button>
      <div className={styles['brand']}>
        <Icon of={LampDesk} size={1.125} />
        <span className={styles['word']}>Lectern</span>
      </div>
      <button type="button" className={styles['search']} onClick={onSearch} aria-keyshortcuts="Control+K" aria-haspopup="dialog">
        <Icon of={Search} />
        <span className={styles['word']}>Search</span>
        <span className={styles['keys']}><Kbd keys="Ctrl+K" quiet /></span>
      </button>
      <nav className={styles['nav']} aria-label="Screens">
        <h2>Study</h2>
        <NavLink to={today} count={waiting} of={waiting === 1 ? 'card to study' : 'cards to study'} />
        <NavLink to={quiz} />
        <NavLink to={plan} />
        <h2>Articles</h2>
        <NavLink to={library} />
        <NavLink to={make} count={drafts} of={drafts === 1 ? 'draft waiting' : 'drafts waiting'} />
        <NavLink to={importing} />
      </nav>
      <div className={styles['foot']}>
        <Kept />
        <NavLink to={settings} />
      </div>
    </aside>
  )
}

/** Where everything is, and when it was last backed up. */
function Kept() {
  const standing = useBackupStanding()
  const timeZone = useSettings()?.timeZone
  const { now } = useStore()
  const late = standing?.late === true
  return (
    <p className={`hint ${styles['kept']}`} data-late={late || undefined}>
      <Icon of={late ? TriangleAlert : HardDrive} />
      <span className={styles['word']}>
        On this computer only.
        {standing !== undefined && timeZone !== undefined && (standing.lastAt !== null || late) && <> <a href="#/backups">{standing.lastAt === null ? 'No backup yet' : <>Last backup <span className="held">{sayPast(standing.lastAt, now(), timeZone)}</span></>}</a></>}
      </span>
    </p>
  )
}

function NavLink({ to, count = 0, of = '' }: { to: ScreenLink; count?: number; of?: string }) {
  const [location] = useLocation()
  return (
    <a href={`#${to.path}`} className={styles['link']} aria-current={isAt(to.path, location) ? 'page' : undefined} title={to.title}>
      <Icon of={to.icon} />
      <span className={styles['word']}>{to.title}</span>
      {count > 0 && (
        <span className={styles['count']}>
          {count}
          <span className="vh"> {of}</span>
        </span>
      )}
    </a>
  )
}
