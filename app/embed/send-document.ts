import { createHash } from 'node:crypto'
import scripts from '@/components/share/embed/embed-scripts.json'
import { sendShared } from '../send-shared'

const scriptHash = createHash('sha256').update(scripts.frame).digest('base64')

/** Nothing is allowed but the one script by its hash, the style inside, and the same document of another year. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${scriptHash}'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** Sends an embed. Pages that isolate themselves frame only documents that do so, too. */
export function sendDocument(request: Pick<Request, 'headers'>, body: string, status = 200): Response {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cross-Origin-Embedder-Policy': 'require-corp',
  }
  return sendShared(request, body, headers, status)
}
