import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import type { Contradiction, Dataset } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { dataWordsOf } from '@/data/words/words'
import { DataFrame } from './data-page'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: SiteSettings }

/** Where the sources disagree, by the kind of disagreement: both figures, which one is used and why. */
export function ContradictionsPage({ dataset, language, settings }: Props): ReactElement {
  const words = dataWordsOf(language).contradictions
  const { contradictions } = dataset
  const kinds = [...new Set(contradictions.map(({ kind }) => kind))]
  return (
    <DataFrame
      dataset={dataset}
      language={language}
      settings={settings}
      page="contradictions"
      lead={words.lead(contradictions.length)}
    >
      <ul className="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{words.kinds[kind].title}</a>{' '}
            {contradictions.filter((row) => row.kind === kind).length}
          </li>
        ))}
      </ul>
      {kinds.map((kind) => (
        <section key={kind} id={kind}>
          <h2>{words.kinds[kind].title}</h2>
          <p>{words.kinds[kind].text}</p>
          {contradictions
            .filter((row) => row.kind === kind)
            .map((row) => (
              <Disagreement key={row.id} row={row} language={language} />
            ))}
        </section>
      ))}
    </DataFrame>
  )
}

function Disagreement({ row, language }: { readonly row: Contradiction; readonly language: Language }): ReactElement {
  const words = dataWordsOf(language).contradictions
  return (
    <section className="contradiction" id={row.id}>
      <h3>
        {localText(row, 'item', language)}
        <small>{row.id}</small>
      </h3>
      <dl>
        <div>
          <dt>{localText(row, 'where_a', language)}</dt>
          <dd>{localText(row, 'value_a', language)}</dd>
        </div>
        <div>
          <dt>{localText(row, 'where_b', language)}</dt>
          <dd>{localText(row, 'value_b', language)}</dd>
        </div>
        <div>
          <dt>{words.used}</dt>
          <dd>{localText(row, 'finding', language)}</dd>
        </div>
      </dl>
    </section>
  )
}
