import { useMemo } from 'react'
import type { ProposalFacts } from '../../../../shared/evaluation/proposal-facts'
import type { Association } from '../../../../shared/records/association'
import { associationFacts } from '../../../../shared/rules/facts'
import { useChildrenOf, useRecord } from '../../../store/hooks'

const READ = [
  'term',
  'post',
  'meeting',
  'charter-version',
  'funds',
  'secretariat',
  'activity',
  'asset',
  'member',
  'member-summary',
  'service-point',
  'typical-case',
] as const

/**
 * Everything of an association that may propose a score, as it stands now: it follows the register while the page is
 * open. `undefined` until all of it is read. `known` is what the page knows of the association itself.
 */
export function useProposalFacts(id: string, known: Association): ProposalFacts | undefined {
  const association = useRecord('association', id)
  const below = useChildrenOf(READ, id)
  return useMemo(() => {
    if (!association || !below) return undefined
    const value = { ...known, ...association.value }
    return {
      ...associationFacts(
        { id, office: association.office, value },
        {
          terms: below.term,
          posts: below.post,
          meetings: below.meeting,
          charters: below['charter-version'],
          funds: below.funds,
          secretariats: below.secretariat,
        },
      ),
      activities: below.activity,
      assets: below.asset,
      members: below.member,
      memberSummaries: below['member-summary'],
      servicePoints: below['service-point'],
      typicalCases: below['typical-case'],
    }
  }, [id, known, association, below])
}
