import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import { fail, type Failure, type Result } from '../../../../shared/base/result'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { NO_SHEET_TEXT, SELF_BATCH_TEXT as TEXT, SELF_SHEET } from '../../../text/self-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { packSheets } from '../../../ui/sheet-out/save-sheets'
import { BatchProgress } from '../paper/batch-progress'
import { oneByOne } from '../paper/one-by-one'
import { selfSheets } from './self-sheet'
import { selfTargets } from './self-targets'
import { startEvaluation } from '../year/start-evaluation'
import type { YearRow } from '../year/year-rows'

interface SelfOutProps {
  /** For whom: those chosen on the board, or the whole year. */
  readonly rows: readonly YearRow[]
  readonly year: number
}

interface Ended {
  readonly files: readonly string[]
  readonly wanted: number
  readonly begun: number
  readonly folder: string
}

/** A self-evaluation sheet for each association of a list, into one folder. */
export function SelfOut({ rows, year }: SelfOutProps) {
  const store = useStore()
  const say = useSay()
  const { office } = useDesk().identity
  /** What was wanted when it began: by then the list shows the evaluations that were begun. */
  const [at, setAt] = useState<{ readonly done: number; readonly of: number }>()
  const [ended, setEnded] = useState<Ended>()
  const stopped = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true
    },
    [],
  )
  const { sheets, begun, left } = selfTargets(rows, office)

  /** Begins the evaluation where there is none, then writes the sheet with the scheme that was frozen; its file name. */
  const make = async (row: YearRow, folder: string): Promise<Result<{ readonly name: string }, Failure>> => {
    if (row.evaluation === undefined) {
      const started = await startEvaluation(store, row, year, office)
      if (!started.ok) return started
    }
    const { evaluationId } = row
    const evaluation = (await store.get('evaluation', evaluationId))?.value
    if (evaluation?.scheme === undefined) return fail('bug')
    const name = row.association.name ?? ''
    const bytes = await packSheets(
      selfSheets({
        evaluationId,
        evaluation,
        scheme: evaluation.scheme,
        association: name,
        office: officeById(office)?.name ?? '',
      }),
    )
    if (!bytes.ok) return bytes
    return bridge['files.save-into']({
      folder,
      name: `${SELF_SHEET.file(year, name)}.xlsx`,
      bytes: bytes.value,
    })
  }
  const run = async (): Promise<void> => {
    const folder = await bridge['print.folder']()
    if (!folder.ok) return say.failed(folder.failure)
    if (folder.value.token === '') return
    stopped.current = false
    setEnded(undefined)
    const files: string[] = []
    let started = 0
    const { failure } = await oneByOne(sheets, {
      stopped: () => stopped.current,
      stand: async (index) => setAt({ done: index, of: sheets.length }),
      write: async (row) => {
        const made = await make(row, folder.value.token)
        if (made.ok) {
          files.push(made.value.name)
          if (row.evaluation === undefined) started += 1
        }
        return made
      },
    })
    setAt(undefined)
    setEnded({ files, wanted: sheets.length, begun: started, folder: folder.value.name })
    if (failure !== undefined) say.failed(failure)
  }
  return (
    <>
      <p className="muted">{TEXT.outNote(sheets.length, begun)}</p>
      {left.length > 0 && rows.length > 0 && (
        <details className="muted">
          <summary>{TEXT.left(left.length)}</summary>
          <ul>
            {left.map(({ row, reason }) => (
              <li key={row.associationId}>
                {row.association.name}：{NO_SHEET_TEXT[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="steps-row">
        <Button disabled={sheets.length === 0 || at !== undefined} onClick={() => void run()}>
          {TEXT.out}
        </Button>
        {at !== undefined && (
          <BatchProgress
            label={TEXT.out}
            done={at.done}
            of={at.of}
            line={TEXT.running(at.done + 1, at.of)}
            onStop={() => {
              stopped.current = true
            }}
          />
        )}
      </div>
      {ended !== undefined && (
        <details open={ended.files.length <= 5}>
          <summary role="status">{TEXT.ended(ended)}</summary>
          <ul>
            {ended.files.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
