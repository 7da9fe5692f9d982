import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { useRecords } from '../store/hooks'
import { JUMP_TEXT as TEXT } from '../text/jump'
import { useDesk } from '../ui/desk-identity'
import { useSearcher } from '../ui/search/use-searcher'
import { found, pageTargets, recordTargets, type JumpTarget } from './jump-targets'
import './jump.css'

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Ctrl+K: type a part of a name, Enter goes there. */
export function JumpPalette({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const [, goTo] = useLocation()
  const { searcher, learned } = useSearcher('jump')
  const associations = useRecords('association')
  const proposals = useRecords('proposal')
  const members = useRecords('member')
  const { role } = useDesk().identity
  const pages = useMemo(() => pageTargets(role), [role])
  const records = useMemo(
    () => recordTargets(associations ?? [], proposals ?? [], members ?? []),
    [associations, proposals, members],
  )
  const targets = useMemo(
    () => (learned >= 0 ? found(query, pages, records, searcher) : []),
    [query, pages, records, searcher, learned],
  )
  useEffect(() => dialog.current?.showModal(), [])
  const go = (target: JumpTarget | undefined): void => {
    if (target === undefined) return
    onClose()
    goTo(target.path)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key]
    if (move !== undefined) setAt((at + move + targets.length) % Math.max(1, targets.length))
    else if (event.key === 'Enter') go(targets[at])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      className="jump"
      ref={dialog}
      aria-label={TEXT.title}
      onClose={onClose}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close()
      }}
    >
      <input
        role="combobox"
        aria-label={TEXT.open}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={targets.length > 0 ? `${id}-${at}` : undefined}
        placeholder={TEXT.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={TEXT.results}>
        {targets.map((target, index) => (
          <li
            key={target.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseEnter={() => setAt(index)}
            onClick={() => go(target)}
          >
            <span>{target.title}</span>
            <span className="dim">{target.detail}</span>
          </li>
        ))}
      </ul>
      <p className="dim">{targets.length === 0 ? TEXT.none : TEXT.hint}</p>
    </dialog>
  )
}
