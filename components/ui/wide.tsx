import type { ReactElement, ReactNode } from 'react'
import type { Language } from '@/data/language'
import './ui.css'

type Props = {
  /** What it holds, and that it scrolls. */
  readonly label: string
  readonly children: ReactNode
}

/** What scrolls must be reachable by keyboard, though it is no control (WCAG 2.2, 2.1.1). */
const reachable = { tabIndex: 0 }

/** Room for a table that may be wider than the screen: then it scrolls by itself, by finger and by keyboard. */
export function Wide({ label, children }: Props): ReactElement {
  return (
    <section className="wide" {...reachable} aria-label={label}>
      {children}
    </section>
  )
}

/** What is said of the chosen places, one sentence a line. */
export function Sentences({ all }: { readonly all: readonly string[] }): ReactElement | null {
  if (all.length === 0) return null
  return (
    <ul className="sentences">
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** From one Chinese sign to the last before Latin letters or a comma: 国函〔2020〕47号, 综述篇 三、（一）东部地区主导. */
const chinese = /([〔（“《]?\p{Script=Han}(?:[^A-Za-z,;:.]*[\p{Script=Han}〕）”》])?)/u

/** A text whose Chinese parts are marked as Chinese on an English page, so that they are read aloud and set as such. */
export function Marked({ text, language }: { readonly text: string; readonly language: Language }): ReactElement {
  if (language === 'zh') return <>{text}</>
  return (
    <>
      {text.split(chinese).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <span key={part + String(i)} lang="zh-CN">
            {part}
          </span>
        ),
      )}
    </>
  )
}
