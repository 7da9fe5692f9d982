import { useDesk } from '../../ui/desk-identity'
import { CityExchange } from './city-exchange'
import { DistrictExchange } from './district-exchange'

/** 数据交换: where it stands, what to do next, and what has been exchanged. */
export function ExchangeScreen() {
  const { identity } = useDesk()
  return identity.role === 'city' ? <CityExchange /> : <DistrictExchange />
}
