import { dataFiles } from '@/app/_open/data-files'
import { listReleases } from '@/data/files/releases'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { release: string; file: string }[] {
  return [null, ...listReleases().map(({ id }) => id)].flatMap((release) =>
    [...dataFiles(release).keys()].map((file) => ({ release: release ?? 'newest', file })),
  )
}

/** One series, or the sites, as JSON. The name carries a hash of the content, so that it may be kept for ever. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ release: string; file: string }> },
): Promise<Response> {
  const { release, file } = await params
  const body = dataFiles(release === 'newest' ? null : release).get(file)
  if (body === undefined) return new Response(null, { status: 404 })
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
