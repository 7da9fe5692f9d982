import { Button } from 'antd'
import { bridge } from '../../bridge'
import { DEMO_TEXT as TEXT } from '../../text/demo'
import { useAsk } from '../../ui/ask'
import { useDesk } from '../../ui/desk-identity'
import { useSay } from '../../ui/say'
import { Section } from '../../ui/section'

/** Leads to the demo district, which has a profile of its own; not shown inside of it. */
export function DemoSection() {
  const { demo } = useDesk()
  const ask = useAsk()
  const say = useSay()
  if (demo) return null
  const enter = async (): Promise<void> => {
    const { enterTitle: title, enterText: text, enter: yes } = TEXT
    if (!(await ask({ title, text, yes, no: TEXT.notNow }))) return
    const gone = await bridge['app.demo']('enter')
    if (!gone.ok) say.failed(gone.failure)
  }
  return (
    <Section title={TEXT.title}>
      <p>{TEXT.lead}</p>
      <Button onClick={() => void enter()}>{TEXT.enter}</Button>
    </Section>
  )
}
