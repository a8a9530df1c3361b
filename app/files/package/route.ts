import type { NextRequest } from 'next/server'
import { fileName } from '@/data/model/file-name'
import { read } from '@/data/read'
import { imprintOf } from '../../imprint'
import { answer } from '../answer'
import { dataPackage } from '../data-package'

export const dynamic = 'force-dynamic'

/** The whole data package; the proxy sends /data/package.zip here. */
export function GET(request: NextRequest): Response {
  const imprint = imprintOf('zh', read().release)
  const name = fileName({ id: 'china-digital-trade-by-province', title: `${imprint.site}数据` }, imprint, 'zip')
  return answer(request, { body: dataPackage(), type: 'application/zip', name })
}
