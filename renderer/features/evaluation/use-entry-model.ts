import { useMemo, useState, useSyncExternalStore } from 'react'
import { isReadOnly } from '../../../shared/evaluation/read-only'
import type { Scheme } from '../../../shared/scoring/scheme'
import { totalOf } from '../../../shared/scoring/total'
import { useRecord } from '../../store/hooks'
import { useSentOn } from '../../ui/evaluation/use-sent-on'
import { useSay } from '../../ui/say'
import { useDesk } from '../../ui/desk-identity'
import type { Editor, EntryModel } from './entry-model'
import { cellId, gridRows, type Place } from './grid-rows'
import type { OpenEntry } from './use-entry-session'
import { useOtherAnswers } from './use-other-answers'
import { takeBonus, takeProposal } from './take-proposal'
import { usePhotoIntake } from './use-photo-intake'
import { useProposals } from './use-proposals'

/** Everything the pieces of an entry page share, from its session. */
export function useEntryModel({ session, association, signals }: OpenEntry, scheme: Scheme): EntryModel {
  const mine = session.office === useDesk().identity.office
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot)
  const rows = useMemo(() => gridRows(scheme), [scheme])
  const [place, noteFocus] = useState<Place>({ row: 0, column: 'site' })
  const [editor, setEditor] = useState<Editor>()
  const photos = usePhotoIntake(session)
  const { evaluation, answers } = snapshot
  const { bonus, vetoes } = evaluation
  const total = useMemo(() => totalOf(scheme, answers, bonus, vetoes), [scheme, answers, bonus, vetoes])
  const record = useRecord('evaluation', session.id)
  const sentOn = useSentOn()
  const proposals = useProposals(scheme, evaluation, association)
  const say = useSay()

  const goTo = (to: Place): void => {
    const row = rows[to.row]
    noteFocus(to)
    if (row !== undefined) document.getElementById(cellId(row, to.column))?.focus()
  }
  const take = (code: string): boolean => {
    const isBonus = scheme.bonus.items.some((item) => item.code === code)
    const taken = isBonus
      ? takeBonus(session, proposals, code)
      : takeProposal(session, proposals, code, place.column)
    if (taken === undefined) return false
    say.undoable(taken.said, async () => Promise.resolve(taken.undo()))
    return true
  }
  return {
    session,
    snapshot,
    scheme,
    association,
    signals,
    mine,
    sentOn: record ? sentOn(record) : undefined,
    total,
    readOnly: !mine || isReadOnly(evaluation),
    rows,
    place,
    noteFocus,
    goTo,
    editor,
    openEditor: setEditor,
    closeEditor: () => {
      setEditor(undefined)
      goTo(place)
    },
    photos,
    proposals,
    take,
    otherAnswers: useOtherAnswers(
      session.id,
      Object.values(answers).some(({ photos: held }) => held !== undefined),
    ),
  }
}
