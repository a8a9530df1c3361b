import type { NextRequest } from 'next/server'
import { publicationOf } from '@/app/_open/publication'
import { dataPackage } from '@/app/_send/data-package'
import { answer } from '@/app/_send/response'
import { fileName } from '@/data/export/data-table'
import { read } from '@/data/files/read'

export const dynamic = 'force-dynamic'

/** The whole data package; the proxy sends /data/package.zip here. */
export function GET(request: NextRequest): Response {
  const publication = publicationOf('zh', read().release)
  const name = fileName({ id: 'china-digital-trade-by-province', title: `${publication.site}数据` }, publication, 'zip')
  return answer(request, { body: dataPackage(), type: 'application/zip', name })
}
