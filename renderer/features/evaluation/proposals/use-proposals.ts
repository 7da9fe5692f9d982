import { useMemo } from 'react'
import { periodOf, type Basis, type ProposalFacts } from '../../../../shared/evaluation/proposal-facts'
import { bonusProposal, proposalOf, type Proposal } from '../../../../shared/evaluation/propose'
import type { Association } from '../../../../shared/records/association'
import type { Evaluation } from '../../../../shared/records/evaluation'
import { indicatorsOf, type Scheme } from '../../../../shared/scoring/scheme'
import { today } from '../../../ui/today'
import { useProposalFacts } from './use-proposal-facts'

/** What the records propose for one evaluation, by code. Empty until the records are read. */
export interface Proposals {
  readonly about: ProposalFacts | undefined
  readonly indicators: ReadonlyMap<string, Proposal>
  readonly bonus: ReadonlyMap<string, { readonly points: number; readonly basis: readonly Basis[] }>
}

const NONE: Proposals = { about: undefined, indicators: new Map(), bonus: new Map() }

/** Follows the register: a record that changes changes the proposal, and no score. */
export function useProposals(scheme: Scheme, evaluation: Evaluation, association: Association): Proposals {
  const { associationId = '', year } = evaluation
  const about = useProposalFacts(associationId, association)
  return useMemo(
    () => (about === undefined || year === undefined ? NONE : proposalsFor(scheme, about, year)),
    [scheme, about, year],
  )
}

function proposalsFor(scheme: Scheme, about: ProposalFacts, year: number): Proposals {
  const period = periodOf(year, today())
  return {
    about,
    indicators: new Map(
      indicatorsOf(scheme).flatMap((indicator) => {
        const proposal = proposalOf(indicator, about, period)
        return proposal === undefined ? [] : [[indicator.code, proposal] as const]
      }),
    ),
    bonus: new Map(
      scheme.bonus.items.flatMap((item) => {
        const proposal = bonusProposal(item, about, period)
        return proposal === undefined ? [] : [[item.code, proposal] as const]
      }),
    ),
  }
}
