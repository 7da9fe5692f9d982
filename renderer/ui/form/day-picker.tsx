import { Calendar } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'

dayjs.locale('zh-cn')

interface DayPickerProps {
  readonly day: string | undefined
  readonly onPick: (day: string) => void
}

/** A month to pick a day from. A chunk of its own, because dates are usually typed. */
export const DayPicker = ({ day, onPick }: DayPickerProps) => (
  <div style={{ width: 300 }}>
    <Calendar
      fullscreen={false}
      {...(day === undefined ? {} : { defaultValue: dayjs(day) })}
      onSelect={(date, { source }) => {
        if (source === 'date') onPick(date.format('YYYY-MM-DD'))
      }}
    />
  </div>
)
