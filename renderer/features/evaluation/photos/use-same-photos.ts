import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { otherPlaces, photoPlaces, type PhotoPlace } from '../../../../shared/evaluation/same-photos'
import type { Photo } from '../../../../shared/records/answer'
import { PANEL_TEXT } from '../../../text/evaluation'
import type { Store } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { associationOf } from '../association-of'
import { useEntry, useShown } from '../entry/entry-model'

/** Sentences about photos of an indicator that also prove something elsewhere. */
export function useSamePhotos(indicator: string, photos: readonly Photo[]): readonly string[] {
  const store = useStore()
  const { session, otherAnswers } = useEntry()
  const answers = useDeferredValue(useShown((snapshot) => snapshot.answers))
  const [names, setNames] = useState<ReadonlyMap<string, EvaluationName>>(new Map())

  const elsewhere = useMemo(() => photoPlaces(otherAnswers), [otherAnswers])
  const found = useMemo(() => {
    const mine = Object.entries(answers).map(([code, { photos }]) => ({
      evaluationId: session.id,
      indicator: code,
      photos,
    }))
    const places = [photoPlaces(mine), elsewhere]
    return photos.map((photo) => otherPlaces(places, photo, { evaluationId: session.id, indicator }))
  }, [answers, elsewhere, photos, indicator, session])

  const unnamed = found
    .flat()
    .find(({ evaluationId }) => evaluationId !== session.id && !names.has(evaluationId))
  useEffect(() => {
    if (unnamed === undefined) return undefined
    let left = false
    const read = async (): Promise<void> => {
      const name = await nameOf(store, unnamed.evaluationId)
      if (!left) setNames((known) => new Map(known).set(unnamed.evaluationId, name))
    }
    void read()
    return () => {
      left = true
    }
  }, [store, unnamed])

  const where = ({ evaluationId, indicator: code }: PhotoPlace): string => {
    if (evaluationId === session.id) return PANEL_TEXT.sameHere(code)
    const { year, association = '' } = names.get(evaluationId) ?? {}
    return PANEL_TEXT.sameElsewhere(year, association, code)
  }
  return found.flatMap((places, place) =>
    places.length === 0 ? [] : [PANEL_TEXT.same(place + 1, places.map(where).join('、'))],
  )
}

interface EvaluationName {
  readonly year?: number | undefined
  readonly association?: string | undefined
}

async function nameOf(store: Store, evaluationId: string): Promise<EvaluationName> {
  const evaluation = (await store.get('evaluation', evaluationId))?.value
  const association = await associationOf(store, evaluation?.associationId ?? '')
  return { year: evaluation?.year, association: association.name }
}
