import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page's script is awake: false on the server and while the page is made live, true from then on. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
