import { Link } from 'wouter'
import { BUCKETS, type Bucket } from '../../../shared/rules/bucket'
import { BUCKET_NAMES } from '../../text/rules'
import { Tag } from '../tag'
import { BUCKET_TONES } from './bucket-tones'
import './findings.css'

/** Counts beside a heading: 逾期 3, 30 天内 5, 提醒 11. Each leads to its list; empty ones are left out. */
export const BucketCounts = ({ counts }: { readonly counts: Readonly<Record<Bucket, number>> }) => (
  <>
    {BUCKETS.filter((bucket) => counts[bucket] > 0).map((bucket) => (
      <Link key={bucket} href={`/todo/${bucket}`} className="bucket-count">
        <Tag tone={BUCKET_TONES[bucket]}>
          {BUCKET_NAMES[bucket]} {counts[bucket]}
        </Tag>
      </Link>
    ))}
  </>
)
