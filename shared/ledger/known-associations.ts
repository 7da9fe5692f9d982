import { identityOfValue, isSame, isSameHost, type AssociationIdentity } from './association-identity'
import type { ExistingRecord, ExistingRecords } from './existing'
import type { Values } from './reading'

/** An association of the store, with what a pending proposal says of it where its core is still blank. */
export interface KnownAssociation {
  readonly record: ExistingRecord
  readonly proposal?: ExistingRecord
  /** Fields as a list shows them: the record's own, else the proposal's. */
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
    const proposals = new Map(proposal.map((found) => [found.value['associationId'], found]))
    this.all = association.map((record) => known(record, proposals.get(record.id)))
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

function known(record: ExistingRecord, proposal: ExistingRecord | undefined): KnownAssociation {
  const shown = { ...proposedFields(proposal), ...record.value }
  return { record, shown, identity: identityOfValue(shown), ...(proposal === undefined ? {} : { proposal }) }
}
