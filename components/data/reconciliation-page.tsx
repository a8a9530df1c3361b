import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { ReconciliationTable } from '@/components/table/reconciliation-table'
import { localPath } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import type { Reconciliation, Verdict } from '@/data/facts/reconcile'
import { reconcile } from '@/data/facts/reconcile'
import type { Language } from '@/data/language'
import { namesOf } from '@/data/text/names-of'
import { dataWordsOf } from '@/data/words/words'
import { DataFrame } from './data-page'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: SiteSettings }

const verdicts: readonly Verdict[] = ['exact', 'close', 'rounding', 'open']
const kinds: readonly Reconciliation['kind'][] = ['members', 'regions', 'flows', 'zones']

/** Every printed total beside the sum of its printed parts, with the verdict and, where they differ, the reason. */
export function ReconciliationPage({ dataset, language, settings }: Props): ReactElement {
  const words = dataWordsOf(language).reconciliation
  const rows = reconcile(dataset)
  const names = namesOf(dataset, language)
  return (
    <DataFrame dataset={dataset} language={language} settings={settings} page="reconciliation" lead={words.lead}>
      <table className="figures verdicts">
        <thead>
          <tr>
            <th scope="col">{words.summary}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">{words.verdicts[verdict].title}</th>
              <td className="number">{rows.filter((row) => row.verdict === verdict).length}</td>
              <td>{words.verdicts[verdict].text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{words.kinds[kind].title}</h2>
          <p>
            {words.kinds[kind].text}
            {kind === 'zones' ? (
              <>
                {' '}
                <a href={localPath(language, '/data/contradictions#c24')}>{words.zones}</a>
              </>
            ) : null}
          </p>
          {indicatorsOf(rows, kind).map((indicator) => (
            <ReconciliationTable
              key={indicator}
              dataset={dataset}
              rows={rows.filter((row) => row.kind === kind && row.indicator === indicator)}
              names={names}
              of="places"
            />
          ))}
        </section>
      ))}
    </DataFrame>
  )
}

function indicatorsOf(rows: readonly Reconciliation[], kind: Reconciliation['kind']): readonly string[] {
  return [...new Set(rows.filter((row) => row.kind === kind).map(({ indicator }) => indicator))]
}
