import { Button, Input } from 'antd'
import { useState } from 'react'
import { z } from 'zod'
import { LISTS_TEXT as TEXT } from '../../text/lists'
import { FilterSelect } from '../filter-select'
import { LinkButton } from '../link-button'
import { OverPanel } from '../over-panel'
import { useSay } from '../say'
import { useListMemory } from './use-list-memory'

type FilterFields = Readonly<Record<string, string | boolean | undefined>>

const savedFilters = z.array(
  z.object({ name: z.string(), filter: z.record(z.string(), z.union([z.string(), z.boolean()])) }),
)
type SavedFilter = z.infer<typeof savedFilters>[number]

const NONE: SavedFilter[] = []
const LONGEST = 30

interface SavedFiltersProps<F extends object> {
  /** The list that is narrowed. */
  readonly list: string
  readonly filter: F
  readonly narrowed: boolean
  /** What a filter is that narrows nothing. */
  readonly none: F
  readonly onFilter: (filter: F) => void
}

/** The filters of a list that an operator gave a name: choose one, keep the present one, drop one. */
export function SavedFilters<F extends object>({
  list,
  filter,
  narrowed,
  none,
  onFilter,
}: SavedFiltersProps<F>) {
  const [saved, setSaved] = useListMemory(`filters ${list}`, savedFilters, NONE)
  const [keeping, setKeeping] = useState(false)
  const [name, setName] = useState('')
  const say = useSay()
  const fields = Object.fromEntries(
    Object.entries(filter as FilterFields).filter(([, value]) => value !== undefined),
  ) as SavedFilter['filter']
  const current = saved.find((one) => sameFields(one.filter, fields))
  const keep = async (): Promise<void> => {
    const given = name.trim()
    if (given === '') return
    setKeeping(false)
    setName('')
    const kept = await setSaved([
      ...saved.filter((one) => one.name !== given),
      { name: given, filter: fields },
    ])
    if (kept) say.done(TEXT.kept(given))
  }
  return (
    <>
      {saved.length > 0 && (
        <FilterSelect
          label={TEXT.saved}
          width={130}
          value={current?.name}
          choices={saved.map((one) => ({ value: one.name, label: one.name }))}
          onChange={(wanted) => {
            const found = saved.find((one) => one.name === wanted)
            onFilter(found === undefined ? none : { ...none, ...found.filter })
          }}
        />
      )}
      {(narrowed || saved.length > 0) && (
        <LinkButton onClick={() => setKeeping(true)}>{TEXT.keep}</LinkButton>
      )}
      {keeping && (
        <OverPanel title={TEXT.keepTitle} onClose={() => setKeeping(false)}>
          <div className="sheet-out">
            <p className="muted">{TEXT.keepHint}</p>
            <Input
              aria-label={TEXT.name}
              placeholder={TEXT.name}
              maxLength={LONGEST}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={() => void keep()}
            />
            <Button type="primary" disabled={name.trim() === ''} onClick={() => void keep()}>
              {TEXT.save}
            </Button>
            {saved.length === 0 ? (
              <p className="muted">{TEXT.none}</p>
            ) : (
              <ul className="column-list">
                {saved.map((one) => (
                  <li key={one.name}>
                    <span>{one.name}</span>
                    <LinkButton
                      aria-label={TEXT.drop(one.name)}
                      onClick={() => void setSaved(saved.filter((other) => other !== one))}
                    >
                      {TEXT.dropShort}
                    </LinkButton>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </OverPanel>
      )}
    </>
  )
}

const sameFields = (one: SavedFilter['filter'], other: SavedFilter['filter']): boolean => {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => one[name] === other[name])
}
