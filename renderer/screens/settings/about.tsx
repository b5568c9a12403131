import { useEffect, useState } from 'react'
import { useStore } from '../../store/store-context.tsx'
import { licences } from './licences.ts'
import { parserSources } from './parser-sources.ts'
import { Section } from './section.tsx'
import styles from './settings-screen.module.css'
import { wordSources } from './word-sources.ts'

/** What runs, and whose work it stands on. */
export function About() {
  const { shell } = useStore()
  const [about, setAbout] = useState<{ version: string; engine: string; platform: string }>()
  useEffect(() => {
    let current = true
    const ask = async () => {
      const told = await shell.call('app.about', {})
      if (current && told.ok) setAbout(told.value)
    }
    void ask()
    return () => { current = false }
  }, [shell])
  return (
    <Section title="About">
      <div className={styles['words']}>
        <p>Lectern{about && ` ${about.version}, on ${about.engine}, ${about.platform}`}. Free software under the MIT licence.</p>
        <p>The shipped decks were made from digests of articles, written for Lectern in other words than the articles’ own. Each card shows its sentence and the notes it rests on.</p>
      </div>
      <details className={styles['details']}>
        <summary>What reads the sentences, and its licence</summary>
        <p>Lectern’s parser learned English from treebanks, and its weights are under <b>{parserSources.licence}</b>, apart from the code. They were made from:</p>
        <ul>
          {parserSources.from.map(({ name, licence, by }) => (
            <li key={name}><b>{name}</b> <span className="hint">{licence}, {by}</span></li>
          ))}
        </ul>
      </details>
      <details className={styles['details']}>
        <summary>Where its lists of names and nouns come from, and their licences</summary>
        <ul>
          {wordSources.map(({ name, licence, by }) => (
            <li key={name}><b>{name}</b> <span className="hint">{licence}, {by}</span></li>
          ))}
        </ul>
      </details>
      <details className={styles['details']}>
        <summary>Fonts and libraries in Lectern, and their licences</summary>
        <ul>
          {licences.map(({ name, licence, by }) => (
            <li key={name}><b>{name}</b> <span className="hint">{licence}, {by}</span></li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
