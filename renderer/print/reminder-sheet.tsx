import type { ReactNode } from 'react'
import { REMINDER_TEXT as TEXT } from '../text/todo'

/** One matter of the letter, in words. */
export interface ReminderLine {
  readonly key: string
  readonly found: string
  readonly figures: string
  readonly ground: string
  readonly dueOn: string
  readonly advice: string
}

interface ReminderSheetProps {
  readonly name: string
  readonly office: string
  /** As official papers write it. */
  readonly day: string
  readonly matters: readonly ReminderLine[]
  readonly asked: readonly ReminderLine[]
}

/** 提醒函 on paper: what the association is to do, by when and on which article; what it is asked to tell. */
export const ReminderSheet = ({ name, office, day, matters, asked }: ReminderSheetProps) => (
  <article className="paper">
    <h1 className="paper-letter-title">{TEXT.heading}</h1>
    <Line>{`${name}：`}</Line>
    <Line indent>{matters.length === 0 && asked.length === 0 ? TEXT.none : TEXT.opening(office, day)}</Line>
    {matters.length > 0 && (
      <table className="paper-table">
        <thead>
          <tr>
            <th>{TEXT.matter}</th>
            <th>{TEXT.ground}</th>
            <th className="paper-whole">{TEXT.until}</th>
            <th>{TEXT.todo}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map(({ key, found, figures, ground, dueOn, advice }) => (
            <tr key={key}>
              <td>
                {found}
                {figures !== '' && <div className="paper-small">{figures}</div>}
              </td>
              <td>{ground}</td>
              <td className="paper-whole">{dueOn}</td>
              <td>{advice}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {asked.length > 0 && (
      <>
        <h2>{TEXT.asked}</h2>
        <Line indent>{TEXT.askedText}</Line>
        <ol>
          {asked.map(({ key, found }) => (
            <li key={key}>{found}</li>
          ))}
        </ol>
      </>
    )}
    <Line indent>{TEXT.closing}</Line>
    <footer className="paper-letter-end">
      <p>{office}</p>
      <p>{day}</p>
    </footer>
  </article>
)

const Line = ({ indent = false, children }: { readonly indent?: boolean; readonly children: ReactNode }) => (
  <p className={indent ? 'paper-letter-line paper-letter-indent' : 'paper-letter-line'}>{children}</p>
)
