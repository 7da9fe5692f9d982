import { identityOfValue, isNear, isSame, isSameHost, type AssociationIdentity } from './association-identity'
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
      for (const key of keysOf(one.identity)) {
        const having = this.#byKey.get(key)
        if (having === undefined) this.#byKey.set(key, [one])
        else having.push(one)
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

  /** Those that are probably the same, written another way. */
  alike(identity: AssociationIdentity): readonly KnownAssociation[] {
    return this.near(identity).filter((one) => isNear(one.identity, identity))
  }

  private near(identity: AssociationIdentity): readonly KnownAssociation[] {
    return [...new Set(keysOf(identity).flatMap((key) => this.#byKey.get(key) ?? []))]
  }
}

const keysOf = ({ number, name, code }: AssociationIdentity): readonly string[] =>
  [`number ${number}`, `name ${name}`, `code ${code}`].filter((key) => !key.endsWith(' '))

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
