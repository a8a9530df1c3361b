import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { localPath } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import { isPrinted } from '@/data/facts/dataset'
import { isActive } from '@/data/facts/sites'
import type { Language } from '@/data/language'
import { aboutWordsOf } from '@/data/words/words'
import type { AboutFacts, AboutSection } from '@/data/words/zh/about'
import './about.css'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: SiteSettings }

/** Method, map, accessibility, privacy, licence, the credit line, and where errors are reported. */
export function AboutPage({ dataset, language, settings }: Props): ReactElement {
  const words = aboutWordsOf(language)
  const path = '/about'
  const facts = factsOf(dataset, settings)
  return (
    <Page
      {...{ language, path, settings }}
      release={dataset.release}
      name={words.title}
      article={{ look: 'about-page', lead: words.lead }}
    >
      {words.sections(facts).map((section) => (
        <Section key={section.id} section={section} language={language} />
      ))}
      <section id="credit">
        <h2>{words.credit.title}</h2>
        <blockquote>{words.credit.line(facts)}</blockquote>
        <p>{words.credit.text}</p>
      </section>
      <section id="errors">
        <h2>{words.errors.title}</h2>
        <p>{words.errors.text}</p>
        <Contact contact={settings.CONTACT} words={words.errors} />
      </section>
    </Page>
  )
}

function Section({ section, language }: { readonly section: AboutSection; readonly language: Language }): ReactElement {
  return (
    <section id={section.id}>
      <h2>{section.title}</h2>
      {section.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {section.links.length === 0 ? null : (
        <ul>
          {section.links.map(({ text, path }) => (
            <li key={path}>
              <a href={localPath(language, path)}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Contact({
  contact,
  words,
}: {
  readonly contact: string | undefined
  readonly words: { readonly contact: string; readonly noContact: string }
}): ReactElement {
  if (contact === undefined) return <p>{words.noContact}</p>
  return (
    <p>
      {words.contact} <a href={contact.includes('@') ? `mailto:${contact}` : contact}>{contact}</a>
    </p>
  )
}

function factsOf(dataset: Dataset, { SITE_URL, MAP_APPROVAL_NUMBER }: SiteSettings): AboutFacts {
  const active = dataset.zones.filter((zone) => isActive(zone, '9999')).length
  return {
    observations: dataset.observations.filter(isPrinted).length,
    sums: dataset.observations.filter((row) => !isPrinted(row)).length,
    indicators: dataset.indicators.length,
    sources: dataset.sources.length,
    bases: dataset.bases.length,
    zones: active,
    revoked: dataset.zones.length - active,
    release: dataset.release,
    origin: SITE_URL ?? null,
    approvalNumber: MAP_APPROVAL_NUMBER ?? null,
  }
}
