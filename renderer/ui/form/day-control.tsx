import { useState } from 'react'
import { ConfigProvider, Popover } from 'antd'
import { isIsoDate } from '../../../shared/base/iso-date'
import { FORM_TEXT } from '../../text/forms'
import { later } from '../later'
import { LinkButton } from '../link-button'
import type { ControlProps } from './control-props'
import { DAY } from './notations'
import { TypedControl } from './typed-control'

const DayPicker = later(async () => (await import('./day-picker')).DayPicker, FORM_TEXT.calendarLoading)

/** A day, typed in any common notation or picked from a calendar, which is loaded when it is opened. */
export function DayControl(props: ControlProps) {
  const [open, setOpen] = useState(false)
  const { componentDisabled } = ConfigProvider.useConfig()
  const day = typeof props.value === 'string' && isIsoDate(props.value) ? props.value : undefined
  const pick = (picked: string): void => {
    props.onChange(picked)
    setOpen(false)
  }
  // Drawn when the popover first opens; antd opens none whose content is empty.
  const picker = <DayPicker day={day} onPick={pick} />
  return (
    <div className="day-control">
      <TypedControl {...props} notation={DAY} placeholder={FORM_TEXT.dayPlaceholder} />
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        content={picker}
        destroyOnHidden
      >
        {/* For the mouse: by keyboard a day is typed, and Tab goes from field to field. */}
        <LinkButton tabIndex={-1} disabled={componentDisabled}>
          {FORM_TEXT.calendar}
        </LinkButton>
      </Popover>
    </div>
  )
}
