import { useMemo, useState } from 'react'
import { isReadOnly } from '../../../../shared/evaluation/read-only'
import { openColumns } from '../../../../shared/evaluation/steps'
import type { Scheme } from '../../../../shared/scoring/scheme'
import { useRecord } from '../../../store/hooks'
import { useSentOn } from '../../../ui/evaluation/use-sent-on'
import { useSay } from '../../../ui/say'
import { useDesk } from '../../../ui/desk-identity'
import type { EntryModel } from './entry-model'
import { cellId, gridRows, type Place } from './grid-rows'
import { createOnPage } from './on-page'
import type { OpenEntry } from './use-entry-session'
import { useOtherAnswers } from './use-other-answers'
import { takeBonus, takeProposal } from '../proposals/take-proposal'
import { usePart } from './use-part'
import { usePhotoIntake } from '../photos/use-photo-intake'
import { useProposals } from '../proposals/use-proposals'

/**
 * Everything the pieces of an entry page share, from its session.
 * @param begun the scheme when the page was opened; evaluating again under a newer version brings another
 */
export function useEntryModel({ session, association, signals }: OpenEntry, begun: Scheme): EntryModel {
  const mine = session.office === useDesk().identity.office
  const scheme = usePart(session, ({ evaluation }) => evaluation.scheme) ?? begun
  const rows = useMemo(() => gridRows(scheme), [scheme])
  const [page] = useState(createOnPage)
  const photos = usePhotoIntake(session, page)
  // Of the evaluation this needs its identity, which stays, and its step.
  usePart(session, ({ evaluation }) => evaluation.step)
  const { evaluation } = session.snapshot()
  const record = useRecord('evaluation', session.id)
  const sentOn = useSentOn()
  const proposals = useProposals(scheme, evaluation, association)
  const holdsPhotos = usePart(session, ({ answers }) =>
    Object.values(answers).some(({ photos: held }) => held !== undefined),
  )
  const otherAnswers = useOtherAnswers(session.id, holdsPhotos)
  const say = useSay()

  const goTo = (place: Place): void => {
    const row = rows[place.row]
    page.set({ place })
    if (row !== undefined) document.getElementById(cellId(row, place.column))?.focus()
  }
  const take = (code: string): boolean => {
    const isBonus = scheme.bonus.items.some((item) => item.code === code)
    const taken = isBonus
      ? takeBonus(session, proposals, code)
      : takeProposal(session, proposals, code, page.snapshot().place.column)
    if (taken === undefined) return false
    say.undoable(taken.said, async () => Promise.resolve(taken.undo()))
    return true
  }
  return {
    session,
    scheme,
    association,
    signals,
    mine,
    sentOn: record ? sentOn(record) : undefined,
    readOnly: !mine || isReadOnly(evaluation),
    open: openColumns(evaluation),
    rows,
    page,
    goTo,
    openEditor: (editor) => page.set({ editor }),
    closeEditor: () => {
      page.set({ editor: undefined })
      goTo(page.snapshot().place)
    },
    photos,
    proposals,
    take,
    otherAnswers,
  }
}
