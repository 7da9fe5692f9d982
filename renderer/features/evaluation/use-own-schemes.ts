import { useMemo } from 'react'
import type { SchemeRecord } from '../../../shared/records/scheme'
import { useRecords } from '../../store/hooks'
import { useDesk } from '../../ui/desk-identity'

/** The office's own schemes; `undefined` until they are read. */
export function useOwnSchemes(): readonly SchemeRecord[] | undefined {
  const { office } = useDesk().identity
  const schemes = useRecords('scheme')
  return useMemo(
    () => schemes?.filter((record) => record.office === office).map(({ value }) => value),
    [schemes, office],
  )
}
