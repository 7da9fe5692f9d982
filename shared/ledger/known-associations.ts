import { identityOfValue, isSame, isSameHost, type AssociationIdentity } from './association-identity'
import { byAssociation, type ExistingRecord, type ExistingRecords } from './existing'
import type { Values } from './reading'

/** An association of the store, with what a pending proposal says of it where its core is still blank. */
export interface KnownAssociation {
  readonly record: ExistingRecord
  readonly proposal?: ExistingRecord
  /** What 市科协 declined: the same again is not proposed again. */
  readonly declined: readonly Values[]
  /** What is known of it: the record's own fields, else the proposal's. */
  readonly shown: Values
  readonly identity: AssociationIdentity
}

export const proposedFields = (proposal: ExistingRecord | undefined): Values => {
  const fields = proposal?.value['fields']
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Values) : {}
}

/** The associations of the store, found by number or by name. */
export class KnownAssociations {
  readonly all: readonly KnownAssociation[]
  readonly #byKey = new Map<string, KnownAssociation[]>()

  constructor({ association, proposal }: ExistingRecords) {
    const proposals = byAssociation(proposal)
    this.all = association.map((record) => known(record, proposals.get(record.id) ?? []))
    for (const one of this.all) {
      for (const key of [`number ${one.identity.number}`, `name ${one.identity.name}`]) {
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), one])
      }
    }
  }

  /** Those that are the same beyond doubt: by number, or by credit code and name. */
  same(identity: AssociationIdentity): readonly KnownAssociation[] {
    return this.near(identity).filter((one) => isSame(one.identity, identity))
  }

  /** Those that are the same by name and host. */
  sameHost(identity: AssociationIdentity): readonly KnownAssociation[] {
    return this.near(identity).filter((one) => isSameHost(one.identity, identity))
  }

  private near({ number, name }: AssociationIdentity): readonly KnownAssociation[] {
    const keys = [number === '' ? '' : `number ${number}`, name === '' ? '' : `name ${name}`]
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))]
  }
}

function known(record: ExistingRecord, proposals: readonly ExistingRecord[]): KnownAssociation {
  const pending = proposals.findLast(({ value }) => value['decision'] === undefined)
  const declined = proposals
    .filter(({ value }) => value['decision'] === 'declined')
    .map((one) => proposedFields(one))
  // A declined proposal still tells which association the nameless record is.
  const shown = { ...declined.at(-1), ...proposedFields(pending), ...record.value }
  return {
    record,
    declined,
    shown,
    identity: identityOfValue(shown),
    ...(pending === undefined ? {} : { proposal: pending }),
  }
}
