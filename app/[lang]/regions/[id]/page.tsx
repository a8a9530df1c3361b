import { figuresRoute } from '@/app/_pages/figures-route'
import { RegionPage } from '@/components/regions/region-page'
import { read } from '@/data/files/read'

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().regions.flatMap(({ id, scheme }) => (scheme === 'nation' ? [] : [{ id }]))
}

const route = figuresRoute('region', (opened, frame) => (
  <RegionPage profile={opened.profile()} table={opened.table()} {...frame} />
))

export const generateMetadata = route.generateMetadata
export default route.page
