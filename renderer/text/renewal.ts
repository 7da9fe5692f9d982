/** Who decides a plan and who consents. */
const planNote = (article: string, unless: string): string =>
  `由召集大会的委员会决定，报企业党组织同意；未建立党组织的，报企业决策层同意（《实施细则》${article}）。${unless}`

/** Words of the page that enters a new term with all that belongs to it. */
export const RENEWAL_TEXT = {
  open: '换届',
  title: '换届登记',
  lead: '会前方案、大会、选举、班子、章程在这里一次填完，保存时一并写入；不清楚的可以先空着，以后在各处补。',
  back: '返回届次与大会',
  plan: (name: string) => `会前：${name}`,
  planNotes: {
    delegates: planNote('第二十七条', '召开全体会员大会的不用填。'),
    committee: planNote('第二十九条', ''),
    'standing-committee': planNote('第三十三条', '不设常务委员会的不用填。'),
  },
  congress: '一、会员（代表）大会',
  committee: '二、大会选举委员会委员',
  committeeNote: '应到、实到和有效票数同大会；按名单一并表决的，在此填名单赞成票。',
  chairs: '三、委员会选举主席、副主席',
  people: '四、班子成员',
  peopleNote:
    '主席只有一人；主席、副主席候选人由企业党组织提名，未建党组织的由决策层提名（《实施细则》第三十二条）；秘书长由主席提名、委员会通过（第三十条）。',
  members: '其他委员',
  membersHint: '每行一个姓名，也可用顿号隔开',
  charter: '五、章程',
  charterNote: '大会通过或修改章程的，填通过日期；没有修改的，整段留空。',
  ending: '六、上一届任职',
  endOld: (count: number) => `上一届在任的 ${count} 个职务一并结束（原因：换届）`,
  endNone: '没有在任的职务需要结束。',
  endChair: '不勾选时，只结束前任主席的任职（主席只有一人）。',
  person: (row: number) => `第 ${row} 人姓名`,
  office: (row: number) => `第 ${row} 人职务`,
  job: (row: number) => `第 ${row} 人工作单位及职务`,
  category: (row: number) => `第 ${row} 人人员类别`,
  nominatedBy: (row: number) => `第 ${row} 人提名`,
  votes: (row: number) => `第 ${row} 人赞成票`,
  columns: ['姓名', '职务', '工作单位及职务', '人员类别', '提名', '赞成票'],
  addRow: '再加一人',
  takeOver: '沿用上届名单',
  reason: '换届',
  saved: (ordinal: number | undefined, reportUntil: string) =>
    `第 ${ordinal ?? '?'} 届已登记；请于 ${reportUntil} 前报送批准机关`,
  problems: {
    'no-congress-day': () => '请填大会日期，届次和任期都从大会之日算起（《实施细则》第二十六条）。',
    'two-chairs-listed': () => '名单里有两位主席，主席只能有一人（《实施细则》第三十二条）。请改正职务。',
    'person-without-name': () => '名单里有一行填了职务以外的内容却没有姓名，请补上姓名或清空这一行。',
    'nobody-follows': () =>
      '新一届班子还空着，却要结束上一届的任职。请填写第四部分，或取消勾选第六部分、以后再登记。',
    'votes-over-present': (person: string) => `${person}的赞成票多于到会人数，请核对。`,
    contradicts: (found: string) => `${found}。`,
    'wrong-part': () => '选举或章程部分有内容不合要求，已标在各栏下方。',
  },
} as const
