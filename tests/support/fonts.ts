import { spawnSync } from 'node:child_process'
import { aptInstall, isRootOnDebian } from './debian'

/** Makes sure that a browser started here can draw Chinese; where it cannot be helped, says so in one line. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (isRootOnDebian() && aptInstall('fontconfig', 'fonts-noto-cjk') && hasChineseFont()) return
  console.warn(
    'No Chinese font is installed: pictures of pages will show boxes (on Debian: apt-get install fonts-noto-cjk).',
  )
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}
