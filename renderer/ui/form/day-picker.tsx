import { Calendar, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import { FORM_TEXT } from '../../text/forms'

dayjs.locale('zh-cn')

interface DayPickerProps {
  readonly day: string | undefined
  readonly onPick: (day: string) => void
}

/** A month to pick a day from. A chunk of its own, because dates are usually typed. */
export const DayPicker = ({ day, onPick }: DayPickerProps) => (
  <div className="day-picker" role="dialog" aria-label={FORM_TEXT.calendar}>
    <Calendar
      fullscreen={false}
      {...(day === undefined ? {} : { defaultValue: dayjs(day) })}
      onSelect={(date, { source }) => {
        if (source === 'date') onPick(date.format('YYYY-MM-DD'))
      }}
      headerRender={monthHead}
    />
  </div>
)

interface Shown {
  readonly value: Dayjs
  readonly onChange: (day: Dayjs) => void
}

/** Year and month; antd's own names neither of its lists to a screen reader. */
const monthHead = ({ value, onChange }: Shown) => (
  <div className="day-picker-head">
    <Select
      aria-label={FORM_TEXT.year}
      value={value.year()}
      options={range(value.year() - YEARS, value.year() + YEARS, FORM_TEXT.yearOf)}
      onChange={(year) => onChange(value.year(year))}
    />
    <Select
      aria-label={FORM_TEXT.month}
      value={value.month()}
      options={range(0, 11, (month) => FORM_TEXT.monthOf(month + 1))}
      onChange={(month) => onChange(value.month(month))}
    />
  </div>
)

/** To both sides of the year in sight. */
const YEARS = 15

const range = (from: number, to: number, label: (value: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ value: from + index, label: label(from + index) }))
