import { figuresRoute } from '@/app/_pages/figures-route'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { read } from '@/data/files/read'

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().indicators.map(({ id }) => ({ id }))
}

const route = figuresRoute('indicator', (opened, frame) => (
  <IndicatorPage
    viewOptions={opened.options()}
    indicator={opened.indicator}
    thematic={opened.map()}
    table={opened.table()}
    {...frame}
  />
))

export const generateMetadata = route.generateMetadata
export default route.page
