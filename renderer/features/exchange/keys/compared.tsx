import { Checkbox } from 'antd'
import { useState } from 'react'

/** The word of a person that two fingerprints were compared; until it is given, `allowed` says what is missing. */
export function useCompared(first: string): {
  readonly box: (label: string) => React.ReactNode
  readonly allowed: () => boolean
} {
  const [compared, setCompared] = useState(false)
  const [asked, setAsked] = useState(false)
  return {
    allowed: () => {
      setAsked(true)
      return compared
    },
    box: (label) => (
      <>
        <Checkbox checked={compared} onChange={(event) => setCompared(event.target.checked)}>
          {label}
        </Checkbox>
        {asked && !compared && (
          <p className="error-line" role="alert">
            {first}
          </p>
        )}
      </>
    ),
  }
}
