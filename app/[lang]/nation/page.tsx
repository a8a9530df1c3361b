import { figuresRoute } from '@/app/_pages/figures-route'
import { NationPage } from '@/components/regions/nation-page'

const route = figuresRoute('nation', (opened, frame) => (
  <NationPage nation={opened.nation()} table={opened.table()} {...frame} />
))

export const generateMetadata = route.generateMetadata
export default route.page
