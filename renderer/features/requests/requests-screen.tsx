import { useDesk } from '../../ui/desk-identity'
import { CityRequests } from './city-requests'
import { OwnRequests } from './own-requests'

/** 通知与要求: what 市科协 sends and asks, and which districts have answered. */
export function RequestsScreen() {
  return useDesk().identity.role === 'city' ? <CityRequests /> : <OwnRequests />
}
