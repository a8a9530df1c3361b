import { figuresRoute } from '@/app/_pages/figures-route'
import { BasePage } from '@/components/sites/base-page'
import { read } from '@/data/files/read'

export const dynamicParams = false

export function generateStaticParams(): { base: string }[] {
  return read().bases.map(({ id }) => ({ base: id }))
}

const route = figuresRoute('base', (opened, frame) => <BasePage profile={opened.profile()} {...frame} />)

export const generateMetadata = route.generateMetadata
export default route.page
