/** What a sheet is about, line by line: the title at the left, what is known at the right; blank where a pen fills it in. */
export const PaperFacts = ({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, text: string | undefined])[]
}) => (
  <table className="paper-table">
    <tbody>
      {facts.map(([label, text]) => (
        <tr key={label}>
          <th scope="row" className="paper-narrow">
            {label}
          </th>
          <td>{text ?? ''}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
