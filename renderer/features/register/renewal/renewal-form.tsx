import { Button, Checkbox, Input } from 'antd'
import { useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { failed, ok } from '../../../../shared/base/result'
import { termDates } from '../../../../shared/organs/term-dates'
import type { Election } from '../../../../shared/records/election'
import type { Kind } from '../../../../shared/records/kinds'
import type { Term } from '../../../../shared/records/term'
import { isInOffice } from '../../../../shared/rules/posts'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { contradictionText } from '../../../text/forms'
import { ORGANS_TEXT } from '../../../text/organs'
import { RENEWAL_TEXT as TEXT } from '../../../text/renewal'
import { FormGroup } from '../../../ui/form/form-group'
import { RecordField } from '../../../ui/form/record-field'
import { RecordForm } from '../../../ui/form/record-form'
import { RecordFormContext } from '../../../ui/form/record-form-context'
import { discardUnsaved, useTyped } from '../../../ui/form/unsaved'
import { useRecordForm } from '../../../ui/form/use-record-form'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { AgendaField } from '../parts/agenda-field'
import type { Above } from '../parts/child-kind'
import { ElectionComputed } from '../parts/election-kind'
import { blankPerson, firstPeople, peopleOf, PeopleRows } from './people-rows'
import { PlanGroups, plannedBefore, usePlanForms } from './plan-groups'
import { planRenewal, type PlannedRenewal, type RenewalProblem } from './plan-renewal'
import { usePartForm } from './use-part-form'

interface RenewalFormProps {
  readonly above: Above
  readonly path: string
  readonly terms: readonly RecordView<'term'>[]
  readonly posts: readonly RecordView<'post'>[]
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n、,，;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Term, elections, people and charter in one form and one write. */
export function RenewalForm({ above, path, terms, posts }: RenewalFormProps) {
  const store = useStore()
  const say = useSay()
  const [, goTo] = useLocation()
  const [rows, setRows] = useState(firstPeople)
  const [members, setMembers] = useState('')
  const [endOld, setEndOld] = useState(true)
  const committee = usePartForm('election', { mode: 'list' })
  const chairs = usePartForm('election')
  const charter = usePartForm('charter-version')
  const plans = usePlanForms()
  const planned = useRef<PlannedRenewal>(undefined)
  useTyped(members.trim() !== '' || peopleOf(rows).length > 0)
  const before = posts.filter(({ value }) => isInOffice(value, today()))

  const plan = (term: Term) => {
    const typed = committee.methods.getValues() as Election
    const voted = typed.places !== undefined || typed.yes !== undefined || namesIn(members).length > 0
    return planRenewal({
      associationId: above.id,
      office: above.office,
      term,
      committee: voted ? typed : {},
      chairs: chairs.methods.getValues(),
      people: [
        ...peopleOf(rows),
        ...namesIn(members).map((person) => ({ person, office: 'member' as const })),
      ],
      charter: charter.methods.getValues(),
      plans: plannedBefore(plans),
      endOld,
      posts,
      reason: TEXT.reason,
      newId: () => store.newId(),
    })
  }
  const form = useRecordForm({
    kind: 'term',
    initial: {},
    proposed: { ordinal: nextOrdinal(terms), congressForm: 'delegates' },
    must: ['ordinal', 'congressOn'],
    hindrance: async (values) => {
      const checks = [committee, chairs, charter, ...Object.values(plans)].map(({ methods }) =>
        methods.trigger(),
      )
      if ((await Promise.all(checks)).includes(false)) return TEXT.problems['wrong-part']()
      const answer = plan(values)
      if (!answer.ok) return problemSentence(answer.failure)
      planned.current = answer.value
      return undefined
    },
    save: async (_changes, values) => {
      if (planned.current === undefined) return failed({ code: 'bug' })
      const { changes, undo } = planned.current
      const saved = await store.write(changes, { reason: TEXT.reason })
      if (!saved.ok) return saved
      const term = values as Term
      say.undoable(TEXT.saved(term.ordinal, termDates(term)?.reportUntil ?? ''), () => store.write(undo))
      return ok(saved.value)
    },
    onSaved: () => {
      // The parts went in with it.
      discardUnsaved()
      goTo(path)
    },
  })
  const takeOver = (): void =>
    setRows(
      before.map(({ value }) =>
        blankPerson(value.office ?? 'member', {
          person: value.person ?? '',
          job: value.job,
          category: value.category,
          nominatedBy: value.nominatedBy,
        }),
      ),
    )
  return (
    <div className="section form-section register-renewal">
      <p>
        <Link href={path}>{TEXT.back}</Link>
      </p>
      <h2>{TEXT.title}</h2>
      <p className="muted">{TEXT.lead}</p>
      <RecordForm form={form}>
        <PlanGroups forms={plans} />
        <FormGroup title={TEXT.congress}>
          <RecordField name="ordinal" />
          <RecordField name="congressOn" />
          <RecordField name="congressForm" />
          <RecordField name="charterYears" />
          <RecordField name="sciTechWorkers" />
          <RecordField name="expected" />
          <RecordField name="present" />
          <RecordField name="validVotes" />
          <AgendaField meeting="congress" />
        </FormGroup>
        <RecordFormContext value={committee}>
          <FormGroup title={TEXT.committee}>
            <RecordField name="mode" />
            <RecordField name="places" />
            <RecordField name="yes" />
            <p className="field-row-wide dim">{TEXT.committeeNote}</p>
          </FormGroup>
        </RecordFormContext>
        <RecordFormContext value={chairs}>
          <FormGroup title={TEXT.chairs}>
            <RecordField name="heldOn" />
            <RecordField name="mode" />
            <RecordField name="expected" />
            <RecordField name="present" />
            <RecordField name="validVotes" />
            <RecordField name="yes" />
            <CommitteeComputed />
          </FormGroup>
        </RecordFormContext>
        <FormGroup title={TEXT.people}>
          <div className="field-row-wide">
            <p className="dim">{TEXT.peopleNote}</p>
            {before.length > 0 && <Button onClick={takeOver}>{TEXT.takeOver}</Button>}
            <PeopleRows rows={rows} onChange={setRows} />
            <label htmlFor="renewal-members">{TEXT.members}</label>
            <Input.TextArea
              id="renewal-members"
              rows={3}
              placeholder={TEXT.membersHint}
              value={members}
              onChange={(event) => setMembers(event.target.value)}
            />
          </div>
        </FormGroup>
        <RecordFormContext value={charter}>
          <FormGroup title={TEXT.charter}>
            <p className="field-row-wide dim">{TEXT.charterNote}</p>
            <RecordField name="adoptedOn" />
            <RecordField name="title" />
            <RecordField name="changes" />
          </FormGroup>
        </RecordFormContext>
        <FormGroup title={TEXT.ending}>
          <div className="field-row-wide">
            {before.length === 0 ? (
              <p className="muted">{TEXT.endNone}</p>
            ) : (
              <>
                <Checkbox checked={endOld} onChange={(event) => setEndOld(event.target.checked)}>
                  {TEXT.endOld(before.length)}
                </Checkbox>
                <p className="dim">{TEXT.endChair}</p>
              </>
            )}
          </div>
        </FormGroup>
      </RecordForm>
    </div>
  )
}

/** Quorum and vote of the committee that elects the chairs (《实施细则》第三十一条). */
const CommitteeComputed = () => <ElectionComputed body="committee" />

const nextOrdinal = (terms: readonly RecordView<'term'>[]): number =>
  Math.max(0, ...terms.map(({ value }) => value.ordinal ?? 0)) + 1

function problemSentence({
  code,
  facts = {},
}: {
  readonly code: RenewalProblem
  readonly facts?: Readonly<Record<string, string | number>>
}): string {
  if (code === 'two-chairs' || code === 'chair-without-day') {
    return ORGANS_TEXT.problems[code](String(facts['person'] ?? ''), String(facts['from'] ?? ''))
  }
  if (code === 'votes-over-present') return TEXT.problems[code](String(facts['person'] ?? ''))
  if (code === 'contradicts') return TEXT.problems[code](contradictionIn(facts))
  return TEXT.problems[code]()
}

/** The sentence of two fields of one record that cannot both be right. */
const contradictionIn = (facts: Readonly<Record<string, string | number>>): string =>
  contradictionText(facts['kind'] as Kind, {
    code: facts['code'] === 'earlier' ? 'earlier' : 'more',
    fields: String(facts['fields'] ?? '').split(' '),
    than: String(facts['than'] ?? ''),
  })
