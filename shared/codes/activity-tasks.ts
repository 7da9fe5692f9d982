import type { Code, CodeOf } from './code-list'

interface ActivityTaskEntry extends Code {
  /** 通 = 渝科协发〔2025〕48号 二, item; 细 = 《实施细则》, article. */
  readonly source: string
}

/** What an activity serves: the nine tasks of 48号文, then the tasks that only 《实施细则》第五至十二条 names. */
export const ACTIVITY_TASKS = [
  { code: 'party-leadership', name: '坚持党的领导', source: '通二1；细5' },
  { code: 'understanding', name: '了解科技工作者工作思想动态', source: '通二2；细5' },
  { code: 'talent', name: '培养推荐优秀企业科技工作者', source: '通二3；细8' },
  { code: 'talent-platform', name: '搭建引才引智平台', source: '通二4' },
  { code: 'exchange', name: '开展科技交流活动', source: '通二5；细6' },
  { code: 'innovation', name: '厚植企业创新生态', source: '通二6；细7' },
  { code: 'science-resources', name: '推动企业科技资源科普化', source: '通二7' },
  { code: 'science-outreach', name: '推进科普下沉', source: '通二8；细9' },
  { code: 'science-contests', name: '举办科普赛事活动', source: '通二9' },
  { code: 'rights', name: '权益与诉求', source: '细5' },
  { code: 'ip-training', name: '知识产权与创新方法培训', source: '细8' },
  { code: 'title-review', name: '职称评定、论证咨询与智库', source: '细10' },
  { code: 'spirit', name: '科学家精神、企业家精神、工匠精神', source: '细11' },
  { code: 'ethics', name: '学风道德与科技伦理', source: '细11' },
  { code: 'other', name: '其他活动', source: '细12' },
] as const satisfies readonly ActivityTaskEntry[]

export type ActivityTask = CodeOf<typeof ACTIVITY_TASKS>
