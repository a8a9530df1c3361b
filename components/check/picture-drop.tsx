'use client'
import { useRouter } from 'next/navigation'
import type { ReactElement } from 'react'
import { useEffect, useEffectEvent, useId, useRef, useState, useTransition } from 'react'
import { useHydrated } from '@/components/ui/hooks'
import type { PictureRecord } from '@/data/export/picture-metadata'
import { claimKey, claimsQuery, MOST_CLAIMS } from '@/data/export/picture-metadata'
import type { Language } from '@/data/language'
import { pictureDropWordsOf } from '@/data/words/words'
import type { FileReading } from './read-file'
import { readFile } from './read-file'

type Props = {
  readonly language: Language
  /** The path of this page, which answers what is asked with a query. */
  readonly action: string
  /** The id of the answer. */
  readonly answer: string
}

type Given = { readonly id: string; readonly name: string; readonly state: FileReading['kind'] | 'reading' }

/** Takes pictures that are dropped, pasted or chosen, reads them in the browser, and asks the page about what they say. */
export function PictureDrop({ language, action, answer }: Props): ReactElement {
  const words = pictureDropWordsOf(language)
  const id = useId()
  const router = useRouter()
  const isHydrated = useHydrated()
  const round = useRef(0)
  const [given, setGiven] = useState<readonly Given[]>([])
  const [isOver, setOver] = useState(false)
  const [left, setLeft] = useState(0)
  const [isChecked, setChecked] = useState(false)
  const [isChecking, startChecking] = useTransition()

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return
    round.current += 1
    const own = round.current
    const taken = files.slice(0, MOST_CLAIMS)
    setLeft(files.length - taken.length)
    setChecked(false)
    setGiven(taken.map(({ name }, i) => ({ id: `${own} ${i}`, name, state: 'reading' })))
    const found: { name: string; src: string; claim: PictureRecord }[] = []
    for (const [i, file] of taken.entries()) {
      const reading = await readFile(file)
      // Other pictures were given meanwhile.
      if (own !== round.current) {
        if ('src' in reading) URL.revokeObjectURL(reading.src)
        return
      }
      if ('claim' in reading) found.push({ name: file.name, src: reading.src, claim: reading.claim })
      setGiven((before) => before.map((one, at) => (at === i ? { ...one, state: reading.kind } : one)))
    }
    if (found.length === 0) return
    const claims = new Map(found.map(({ claim }) => [claimKey(claim), claim]))
    holdImages(found.map(({ name, src, claim }) => ({ name, src, key: claimKey(claim) })))
    setChecked(true)
    startChecking(() => router.push(`${action}?${claimsQuery([...claims.values()]).toString()}`, { scroll: false }))
  }

  const takeFrom = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void take(files)
  })

  // Wherever on the page a picture falls: the browser would else leave for it.
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      takeFrom(event, event.dataTransfer)
    }
    const paste = (event: ClipboardEvent) => takeFrom(event, event.clipboardData)
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [])

  const isDone = isChecked && !isChecking
  useEffect(() => {
    if (isDone) document.getElementById(answer)?.scrollIntoView({ block: 'nearest' })
  }, [isDone, answer])

  return (
    <div className="check-desk">
      <div className={isOver ? 'check-zone over' : 'check-zone'}>
        <p>{isOver ? words.release : words.drop}</p>
        <span className="check-choose">
          <input
            id={id}
            type="file"
            multiple
            disabled={!isHydrated}
            accept="image/*,.svg"
            aria-describedby={`${id}-about`}
            onChange={(event) => {
              void take([...(event.currentTarget.files ?? [])])
              // The same file can be chosen again.
              event.currentTarget.value = ''
            }}
          />
          <label htmlFor={id}>{words.choose}</label>
        </span>
        <p id={`${id}-about`} className="note">
          {words.about}
        </p>
      </div>
      <div role="status">
        {given.length === 0 ? null : (
          <ul aria-label={words.files}>
            {given.map(({ id: key, name, state }) => (
              <li key={key} data-state={state}>
                <b>{name}</b>
                {words.colon}
                {state === 'reading' ? words.reading : words.states[state]}
              </li>
            ))}
          </ul>
        )}
        {left === 0 ? null : <p>{words.tooMany(MOST_CLAIMS)}</p>}
        {isChecked ? <p>{isChecking ? words.checking : words.done}</p> : null}
      </div>
    </div>
  )
}

/** An image that was read here: its name, and the address under which this browser holds it. */
type DroppedImage = { readonly name: string; readonly src: string }

const none: readonly DroppedImage[] = []
let images: ReadonlyMap<string, readonly DroppedImage[]> = new Map()
const listeners = new Set<() => void>()

/** Holds images, by the key of what each claims, in place of those before, which the browser forgets. */
function holdImages(read: readonly (DroppedImage & { readonly key: string })[]): void {
  for (const { src } of [...images.values()].flat()) URL.revokeObjectURL(src)
  images = new Map(read.map(({ key }) => [key, read.filter((image) => image.key === key)]))
  for (const listener of listeners) listener()
}

/** The images held under a key. */
export function heldImages(key: string): readonly DroppedImage[] {
  return images.get(key) ?? none
}

/** Calls back whenever other images are held. Returns how to stop. */
export function watchImages(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
