import { hasOnlyChosen } from '../../../store/exchange-rows'
import { useExchangeProgress } from '../../../store/use-exchange-standing'
import { SITE_TEXT as TEXT } from '../../../text/site'
import '../exchange.css'

/** Said where lists and figures stand on a PC that has some associations of its office only. */
export function OnlyChosenBar() {
  const progress = useExchangeProgress()
  if (progress === undefined || !hasOnlyChosen(progress.taken)) return null
  return (
    <div className="exchange-notice exchange-notice-warn" role="status">
      {TEXT.onlyChosen}
    </div>
  )
}
