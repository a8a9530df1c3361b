import type { Dataset } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { Language } from '@/data/language'
import { bracketed, localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { cellText } from '@/data/text/table-rows'
import { releaseWordsOf } from '@/data/words/words'
import type { FigureAspect, FigureChange } from './difference'

/** The names by which two states of the data call things, those of economies among them. */
export type ChangeNames = { readonly before: Names; readonly after: Names }

/** The two figures as they are printed; null where a state has none. */
type PrintedChange = { readonly before: string | null; readonly after: string | null }

/** The names of two datasets in a language. */
export function changeNames(before: Dataset, after: Dataset, language: Language): ChangeNames {
  const names = (dataset: Dataset) => withEconomies(dataset, namesOf(dataset, language))
  return { before: names(before), after: names(after) }
}

/** What the place of a change is called: by the later state, else by the earlier one. */
export function changedPlace(
  { place }: FigureChange,
  { before, after }: ChangeNames,
  length: 'full' | 'short',
): string {
  const name = after.place(place, length)
  return name === place ? before.place(place, length) : name
}

/** What the indicator of a change is called: by the state that has its newest figure. */
export function changedIndicator(
  { indicator, after: figure }: FigureChange,
  { before, after }: ChangeNames,
  key: 'name' | 'short',
): string {
  const names = figure === null ? before : after
  return localText(names.indicator(indicator), key, names.language)
}

/** Both figures with qualifier, each in its own release's unit, or `bare` under the unit of a column. */
export function printedChange(change: FigureChange, names: ChangeNames, isBare = false): PrintedChange {
  const text = (figure: Figure | null, of: Names) => (figure === null ? null : printedFigure(figure, of, isBare))
  return { before: text(change.before, names.before), after: text(change.after, names.after) }
}

function printedFigure({ quantity, qualifier, indicator: id }: Figure, names: Names, isBare: boolean): string {
  const indicator = names.indicator(id)
  const written = isBare ? cellText(quantity, indicator, names) : names.grammar.quantity(quantity, indicator)
  return names.grammar.qualified(qualifier, written)
}

/** Old and new figure as one text: 464.1亿美元 → 465.0亿美元; 新增465.0亿美元; 464.1亿美元（已撤回）. */
export function changeText(change: FigureChange, names: ChangeNames, isBare = false): string {
  const { before, after } = printedChange(change, names, isBare)
  const { language } = names.after
  const words = releaseWordsOf(language).change
  if (before === null) return words.added(after ?? '')
  if (after === null) return words.withdrawn(before)
  if (before !== after) return `${before} → ${after}`
  const remark = aspectsText(change.aspects, language)
  return before + bracketed(remark, language)
}

/** What of a figure has changed, in words: 更改了精确到的位数、刊印的增速. */
export function aspectsText(aspects: readonly FigureAspect[], language: Language): string {
  const { aspects: known, changed } = releaseWordsOf(language).change
  return changed(aspects.map((aspect) => known[aspect]))
}

/** A change as a sentence without its stop: 广东 2023年 可数字化交付的服务出口：464.1亿美元 → 465.0亿美元. */
export function changeSentence(change: FigureChange, names: ChangeNames): string {
  const [place, indicator] = [changedPlace(change, names, 'short'), changedIndicator(change, names, 'name')]
  const text = changeText(change, names)
  return releaseWordsOf(names.after.language).change.sentence(place, change.period, indicator, text)
}

/** A change under a heading that names its indicator: 广东 2023年：464.1亿美元 → 465.0亿美元. */
export function changeLine(change: FigureChange, names: ChangeNames): string {
  const [place, text] = [changedPlace(change, names, 'short'), changeText(change, names)]
  return releaseWordsOf(names.after.language).change.ofPlace(place, change.period, text)
}

/** A change under a heading that names its place: 2023年 可数字化交付的服务出口：464.1亿美元 → 465.0亿美元. */
export function placeChangeLine(change: FigureChange, names: ChangeNames): string {
  const [indicator, text] = [changedIndicator(change, names, 'name'), changeText(change, names)]
  return releaseWordsOf(names.after.language).change.ofIndicator(indicator, change.period, text)
}
