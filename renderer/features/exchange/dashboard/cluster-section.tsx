import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { Section } from '../../../ui/section'
import { Bar } from '../../../ui/stat'
import { clusterLines } from './cluster-lines'

/** Associations by industrial cluster, as bars with their figures beside them. */
export function ClusterSection({ clusters }: { readonly clusters: Readonly<Record<string, number>> }) {
  const lines = clusterLines(clusters)
  const most = Math.max(1, ...lines.map(({ count }) => count))
  return (
    <Section title={TEXT.clusters}>
      <table className="count-table figure-clusters" aria-label={TEXT.clusters}>
        <tbody>
          {lines.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{count}</td>
              <td>
                <Bar part={count} of={most} label={`${name} ${count}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
