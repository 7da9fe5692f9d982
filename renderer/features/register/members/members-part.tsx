import { Link } from 'wouter'
import { KIND_NAMES } from '../../../text/fields'
import { ROLL_TEXT } from '../../../text/roll'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { DUES_RULE } from '../parts/dues-rule-kind'
import { MEMBER } from '../parts/member-kind'
import { PartStack } from '../parts/part-stack'

interface MembersPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 会员 of one association: the roll, its print, and what members pay. */
export const MembersPart = (props: MembersPartProps) => (
  <PartStack
    parts={[
      {
        title: KIND_NAMES.member,
        content: (
          <ChildPart
            child={MEMBER}
            {...props}
            beside={<Link href={`/rolls/${props.above.id}`}>{ROLL_TEXT.open}</Link>}
          />
        ),
      },
      { title: KIND_NAMES['dues-rule'], content: <ChildPart child={DUES_RULE} {...props} second /> },
    ]}
  />
)
