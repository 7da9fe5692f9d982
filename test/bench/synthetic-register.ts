import { addDays } from '../../shared/base/iso-date'
import { HOST_TAGS } from '../../shared/codes/host-tags'
import { POST_OFFICES } from '../../shared/codes/post-offices'
import type { RecordView } from '../../renderer/store/store-face'
import type { RegisterViews } from '../../renderer/ui/findings/findings-memo'
import type { Kind } from '../../shared/records/kinds'
import { day } from '../support/association-facts'
import { NO_VIEWS, view } from '../support/register-views'

/** The day on which the synthetic register is judged. */
export const TODAY = day('2026-11-22')
const START = day('2017-01-01')
const SPAN = 3600

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红梅建国志文斌宇浩凯鑫鹏晨雪'

/** The same pseudo-random numbers in every run (Park–Miller): integers from 0 to below `n`. */
function dice(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state * 48_271) % 2_147_483_647
    return state % n
  }
}

/** A city's register as an office keeps it: two terms, seven posts, six meetings, a dossier, now and then a sanction. */
export function syntheticRegister(associations: number): RegisterViews {
  const next = dice(20_261_122)
  const someDay = () => addDays(START, next(SPAN))
  let arrival = 0
  const made = <K extends Kind>(kind: K, id: string, value: RecordView<K>['value']): RecordView<K> =>
    view(kind, id, (arrival += 1), value)
  const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index)
  const ids = upTo(associations).map((index) => `association-${index}`)
  const below = <K extends Kind>(
    kind: K,
    count: number,
    value: (associationId: string, index: number) => RecordView<K>['value'],
  ): readonly RecordView<K>[] =>
    ids.flatMap((id) => upTo(count).map((index) => made(kind, `${id}-${kind}-${index}`, value(id, index))))

  return {
    ...NO_VIEWS,
    associations: ids.map((id, index) =>
      made('association', id, {
        number: `500157-2020-${index}`,
        name: `重庆样例第${index}号科技股份有限公司企业科协`,
        kind: next(5) === 0 ? 'park' : 'enterprise',
        level: next(7) === 0 ? 'municipal' : 'district',
        approvalMode: 'approval',
        approvingOffice: '500157',
        localOffice: '500157',
        documentNumber: `两江科协〔2020〕${index}号`,
        approvedOn: someDay(),
        hostName: `重庆样例第${index}号科技股份有限公司`,
        hostTags: [HOST_TAGS[next(HOST_TAGS.length)]?.code ?? 'other'],
        division: '500157',
        address: '重庆市两江新区悦来街道国博大道314号',
        employees: next(4000),
        sciTechWorkers: next(900),
        hasParty: next(4) > 0,
        consentBody: next(3) === 0 ? 'decision-body' : 'party',
        consentOn: someDay(),
        status: 'active',
        platformState: next(2) === 0 ? 'registered' : 'complete',
      }),
    ),
    terms: below('term', 2, (associationId, index) => ({
      associationId,
      ordinal: index + 1,
      congressForm: next(3) === 0 ? 'all-members' : 'delegates',
      congressOn: someDay(),
      expected: 80,
      present: 70,
    })),
    posts: below('post', 7, (associationId, index) => ({
      associationId,
      person: `样例${next(900)}`,
      office: POST_OFFICES[Math.min(index, POST_OFFICES.length - 1)]?.code ?? 'member',
      nominatedBy: next(6) === 0 ? 'committee' : 'party',
      from: someDay(),
    })),
    meetings: below('meeting', 6, (associationId) => ({
      associationId,
      kind: 'committee',
      heldOn: someDay(),
      place: '公司三楼会议室',
      expected: 15,
      present: 8 + next(8),
      yes: 5 + next(3),
      no: 0,
      resolutions: '审议通过年度工作计划和上年度工作总结；审议经费使用情况。',
    })),
    plans: [],
    dossiers: below('dossier', 1, (associationId) => ({
      associationId,
      matter: 'establish',
      level: 'district',
      appliedOn: someDay(),
      decidedOn: TODAY,
      materials: [{ code: 'request', receivedOn: someDay() }],
    })),
    sanctions: below('sanction', 1, (associationId) => ({
      associationId,
      handling: 'rectification',
      ground: 'slack',
      decidedOn: someDay(),
      deadline: addDays(TODAY, next(200) - 100),
      documentNumber: '两江科协〔2026〕7号',
    })).filter((_, index) => index % 20 === 0),
    evaluations: below('evaluation', 1, (associationId) => ({
      associationId,
      year: 2026,
      siteOn: someDay(),
    })),
  }
}

const at = (list: string, index: number): string => list[index % list.length] ?? ''

/** Members of the associations of a synthetic register, spread evenly; no name comes twice in one association. */
export const syntheticMembers = (members: number, associations: number): readonly RecordView<'member'>[] =>
  Array.from({ length: members }, (_, index) =>
    view('member', `member-${index}`, index + 1, {
      associationId: `association-${index % associations}`,
      name:
        at(SURNAMES, index) +
        at(GIVEN, index * 3) +
        at(GIVEN, Math.floor(index / 40) + Math.floor(index / associations)),
      number: String(100_000 + index),
      department: '技术部',
      category: 'sci-tech',
      state: 'current',
    }),
  )
