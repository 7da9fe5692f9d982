import type { ReactNode } from 'react'
import { HAND_OVER_TEXT as TEXT } from '../text/hand-over'
import { PaperFacts } from './paper-facts'
import './hand-over-paper.css'

/** One kind of record, counted. `travels`: it comes with the bundle; else both sides hand it over in person. */
export interface HandOverPart {
  readonly name: string
  readonly count: string
  readonly travels: boolean
}

export interface HandOverFile {
  readonly key: string
  readonly name: string
  readonly of: string
  readonly type: string
  readonly size: string
  readonly addedOn: string
  readonly travels: boolean
}

/** What the new office takes over unfinished. */
export interface OpenMatter {
  readonly key: string
  readonly sort: string
  readonly text: string
  readonly ground: string
  readonly dueOn: string
}

interface HandOverPaperProps {
  /** Label and text, in printed order. */
  readonly facts: readonly (readonly [string, string | undefined])[]
  readonly day: string
  readonly parts: readonly HandOverPart[]
  readonly notKept: readonly string[]
  readonly files: readonly HandOverFile[]
  readonly matters: readonly OpenMatter[]
  /** Rules that cannot judge. */
  readonly unjudged: number
  /** Offices that sign, under the words of their part. */
  readonly signers: readonly (readonly [string, string])[]
}

const way = (travels: boolean): string => (travels ? TEXT.travels : TEXT.stays)

/** 移交清单 on paper (《实施细则》第三条): what is handed over, in what way, what is unfinished; three sides sign. */
export const HandOverPaper = (props: HandOverPaperProps) => (
  <article className="paper paper-hand-over" lang="zh-CN">
    <h1>{TEXT.paperTitle}</h1>
    <PaperFacts facts={props.facts} />
    <h2>{TEXT.records}</h2>
    <p className="paper-small">{TEXT.countedOn(props.day)}</p>
    <Rows
      columns={TEXT.recordColumns}
      sort="parts"
      rows={props.parts.map(({ name, count, travels }) => [name, [name, count, way(travels), '□']])}
    />
    {props.notKept.length > 0 && <p className="paper-small">{TEXT.notKept(props.notKept)}</p>}
    <h2>{TEXT.files}</h2>
    {props.files.length === 0 ? (
      <p>{TEXT.noFiles}</p>
    ) : (
      <Rows
        columns={TEXT.fileColumns}
        sort="files"
        rows={props.files.map((file) => [
          file.key,
          [file.name, file.of, file.type, file.size, file.addedOn, way(file.travels)],
        ])}
      />
    )}
    <h2>{TEXT.open}</h2>
    {props.matters.length === 0 ? (
      <p>{TEXT.noOpen}</p>
    ) : (
      <Rows
        columns={TEXT.openColumns}
        sort="open"
        rows={props.matters.map(({ key, sort, text, ground, dueOn }) => [key, [sort, text, ground, dueOn]])}
      />
    )}
    {props.unjudged > 0 && <p className="paper-small">{TEXT.unjudged(props.unjudged)}</p>}
    <div className="paper-block">
      <h2>{TEXT.signing}</h2>
      <div className="paper-signature-grid paper-three">
        {props.signers.map(([title, office]) => (
          <div key={title} className="paper-signature">
            <h3>{title}</h3>
            <p>{office}</p>
            <footer>
              <p>{TEXT.signature}</p>
              <p>{TEXT.date}</p>
            </footer>
          </div>
        ))}
      </div>
      <p className="paper-small">{TEXT.note}</p>
    </div>
  </article>
)

interface RowsProps {
  readonly columns: readonly string[]
  readonly sort: 'parts' | 'files' | 'open'
  /** Key, and the cells behind the running number. */
  readonly rows: readonly (readonly [string, readonly ReactNode[]])[]
}

const Rows = ({ columns, sort, rows }: RowsProps) => (
  <table className={`paper-table paper-hand-over-${sort}`}>
    <thead>
      <tr>
        {columns.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([key, cells], row) => (
        <tr key={key}>
          <td className="paper-center">{row + 1}</td>
          {cells.map((cell, column) => (
            <td key={columns[column + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
