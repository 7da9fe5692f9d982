import { Select } from 'antd'
import { officesOn } from '../../../../shared/codes/offices'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { FieldRow } from '../../../ui/form/field-row'
import { today } from '../../../ui/today'
import { isDistrict } from '../../../ui/transfers/transfer-rows'

interface OfficeOption {
  readonly value: string
  readonly label: string
}

interface OfficeSelectProps {
  readonly id: string
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (office: string | undefined) => void
  readonly options: readonly OfficeOption[]
}

/** Chooses an office, found by typing a part of its name. */
export const OfficeSelect = ({ id, label, ...select }: OfficeSelectProps) => (
  <FieldRow id={id} label={label} error={undefined}>
    <Select
      id={id}
      placeholder={TEXT.choose}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 320 }}
      {...select}
      options={[...select.options]}
    />
  </FieldRow>
)

/** The districts of today to which something can be handed over; all but one. */
export const takingOffices = (but: string | undefined): readonly OfficeOption[] =>
  officesOn(today())
    .filter(({ id }) => isDistrict(id) && id !== but)
    .map(({ id, name }) => ({ value: id, label: name }))
