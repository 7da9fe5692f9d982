import { useState } from 'react'
import { useChildren, useRecord, useRecords } from '../../store/hooks'
import type { RegisterViews } from './findings-memo'

type Loading = { readonly [P in keyof RegisterViews]: RegisterViews[P] | undefined }

/** The records of the whole register that rules read; `undefined` until all are there. */
export const useRegister = (): RegisterViews | undefined =>
  useWhole({
    associations: useRecords('association'),
    proposals: useRecords('proposal'),
    terms: useRecords('term'),
    posts: useRecords('post'),
    meetings: useRecords('meeting'),
    plans: useRecords('plan'),
    dossiers: useRecords('dossier'),
    sanctions: useRecords('sanction'),
    evaluations: useRecords('evaluation'),
    assignments: useRecords('assignment'),
    contacts: useRecords('contact-log'),
    visits: useRecords('visit'),
    elections: useRecords('election'),
    charters: useRecords('charter-version'),
    funds: useRecords('funds'),
    secretariats: useRecords('secretariat'),
    members: useRecords('member'),
    explanations: useRecords('explanation'),
  })

/** The records of one association that rules read; `undefined` until all are there. */
export function useRegisterOf(associationId: string): RegisterViews | undefined {
  const association = useRecord('association', associationId)
  const [kept, setKept] = useState<RegisterViews['associations']>()
  const is = association === undefined || association === null ? undefined : association
  if (is !== undefined && kept?.[0] !== is) setKept([is])
  return useWhole({
    associations: is === undefined ? undefined : kept,
    proposals: useChildren('proposal', associationId),
    terms: useChildren('term', associationId),
    posts: useChildren('post', associationId),
    meetings: useChildren('meeting', associationId),
    plans: useChildren('plan', associationId),
    dossiers: useChildren('dossier', associationId),
    sanctions: useChildren('sanction', associationId),
    evaluations: useChildren('evaluation', associationId),
    assignments: useChildren('assignment', associationId),
    contacts: useChildren('contact-log', associationId),
    visits: useChildren('visit', associationId),
    elections: useChildren('election', associationId),
    charters: useChildren('charter-version', associationId),
    funds: useChildren('funds', associationId),
    secretariats: useChildren('secretariat', associationId),
    members: useChildren('member', associationId),
    explanations: useChildren('explanation', associationId),
  })
}

/** The same object as long as none of its lists changed, so that what is derived from it is derived once. */
function useWhole(loading: Loading): RegisterViews | undefined {
  const [kept, setKept] = useState<Loading>(loading)
  const names = Object.keys(loading) as (keyof RegisterViews)[]
  const changed = names.some((name) => loading[name] !== kept[name])
  if (changed) setKept(loading)
  const now = changed ? loading : kept
  return isWhole(now) ? now : undefined
}

const isWhole = (loading: Loading): loading is RegisterViews =>
  Object.values(loading).every((list) => list !== undefined)
