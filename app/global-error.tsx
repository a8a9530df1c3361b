'use client'
import type { ReactElement } from 'react'

/** Where nothing more can be fetched, or the frame of all pages failed: all that it needs is here, in both languages. */
export default function GlobalError(): ReactElement {
  return (
    <html lang="zh-CN">
      <body>
        <h1>
          这一页没能显示 <span lang="en">This page could not be shown</span>
        </h1>
        <p>
          <a href="?">
            重试 <span lang="en">Try again</span>
          </a>
        </p>
        <img src="/snapshot.svg" alt="" width="100%" />
      </body>
    </html>
  )
}
