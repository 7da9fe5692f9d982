import { KIND_NAMES } from '../../../text/fields'
import type { Above } from './child-kind'
import { ChildPart } from './child-part'
import { ORGAN } from './organ-kind'
import { PartStack } from './part-stack'
import { POST } from './post-kind'

interface PostsPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 任职, and the bodies that people work in. */
export const PostsPart = (props: PostsPartProps) => (
  <PartStack
    parts={[
      { title: KIND_NAMES.post, content: <ChildPart child={POST} {...props} /> },
      { title: KIND_NAMES.organ, content: <ChildPart child={ORGAN} {...props} second /> },
    ]}
  />
)
