import { Radio } from 'antd'
import { FORM_TEXT } from '../../text/forms'
import type { ControlProps } from './control-props'

/** Yes, no, or not known: three states, because blank is not “no”. */
export const YesNoControl = (props: ControlProps) => (
  <Radio.Group
    id={props.id}
    value={typeof props.value === 'boolean' ? props.value : null}
    onChange={(event) =>
      props.onChange(typeof event.target.value === 'boolean' ? event.target.value : undefined)
    }
    onBlur={props.onBlur}
    aria-labelledby={`${props.id}-label`}
    aria-describedby={props.describedBy}
    options={[
      { value: true, label: FORM_TEXT.yes },
      { value: false, label: FORM_TEXT.no },
      { value: null, label: FORM_TEXT.unknown },
    ]}
  />
)
