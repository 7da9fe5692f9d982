import { Link } from 'wouter'
import { fieldLabel } from '../../../text/fields'
import { LINKS_TEXT as TEXT } from '../../../text/links'
import { valueText } from '../../../text/values'
import { Facts, type Fact } from '../../../ui/facts'
import { Section } from '../../../ui/section'
import type { ListedAssociation } from '../list/listed-association'
import { useListedAssociations } from '../list/use-listed-associations'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { SERVICE_POINT } from '../parts/service-point-kind'

interface LinksPartProps {
  readonly association: ListedAssociation
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 服务点与隶属: service points (第十八条), the group above and below (第十六条), memberships (第十七条). */
export function LinksPart({ association, above, path, openId }: LinksPartProps) {
  const all = useListedAssociations() ?? []
  const { value, id } = association
  const parent = all.find((other) => other.id === value.parentAssociationId)
  const below = all.filter((other) => other.value.parentAssociationId === id)
  const group: readonly Fact[] = [
    [TEXT.parentEnterprise, value.parentEnterprise ?? TEXT.none],
    [TEXT.parent, parent === undefined ? TEXT.none : <Named key={parent.id} to={parent} />],
    [
      TEXT.children,
      below.length === 0 ? TEXT.none : below.map((other) => <Named key={other.id} to={other} />),
    ],
  ]
  const memberships: readonly Fact[] = (['groupMemberOf', 'cityFederationOn'] as const).map((field) => [
    fieldLabel('association', field),
    valueText('association', field, value[field]),
  ])
  return (
    <div className="child-part">
      <Section title={TEXT.points}>
        <ChildPart child={SERVICE_POINT} above={above} path={path} openId={openId} />
      </Section>
      <Section title={TEXT.group}>
        <Facts facts={group} />
      </Section>
      <Section title={TEXT.memberships}>
        <Facts facts={memberships} />
      </Section>
    </div>
  )
}

const Named = ({ to }: { readonly to: ListedAssociation }) => (
  <div>
    <Link href={`/associations/${to.id}/links`}>{to.value.name ?? to.id}</Link>
  </div>
)
