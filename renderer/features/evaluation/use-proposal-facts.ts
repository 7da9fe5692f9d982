import { useMemo } from 'react'
import type { ProposalFacts } from '../../../shared/evaluation/proposal-facts'
import { associationFacts } from '../../../shared/rules/facts'
import type { Association } from '../../../shared/records/association'
import { useChildren, useRecord } from '../../store/hooks'

/**
 * Everything of an association that may propose a score, as it stands now: it follows the register while the page is
 * open. `undefined` until all of it is read. `known` is what the page knows of the association itself.
 */
export function useProposalFacts(id: string, known: Association): ProposalFacts | undefined {
  const association = useRecord('association', id)
  const terms = useChildren('term', id)
  const posts = useChildren('post', id)
  const meetings = useChildren('meeting', id)
  const charters = useChildren('charter-version', id)
  const funds = useChildren('funds', id)
  const secretariats = useChildren('secretariat', id)
  const activities = useChildren('activity', id)
  const assets = useChildren('asset', id)
  const members = useChildren('member', id)
  const memberSummaries = useChildren('member-summary', id)
  const servicePoints = useChildren('service-point', id)
  const typicalCases = useChildren('typical-case', id)
  return useMemo(() => {
    if (!association || !terms || !posts || !meetings || !charters || !funds || !secretariats)
      return undefined
    if (!activities || !assets || !members || !memberSummaries || !servicePoints || !typicalCases)
      return undefined
    const value = { ...known, ...association.value }
    const own = { terms, posts, meetings, charters, funds, secretariats }
    return {
      ...associationFacts({ id, office: association.office, value }, own),
      activities,
      assets,
      members,
      memberSummaries,
      servicePoints,
      typicalCases,
    }
  }, [
    id,
    known,
    association,
    terms,
    posts,
    meetings,
    charters,
    funds,
    secretariats,
    activities,
    assets,
    members,
    memberSummaries,
    servicePoints,
    typicalCases,
  ])
}
