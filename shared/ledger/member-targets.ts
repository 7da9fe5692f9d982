import { OWNER_TARGETS } from './child-targets'
import { target, type Target } from './target'

const member = (id: string, titles: Target['titles'], reads?: Target['reads']): Target =>
  target('member', id, titles, reads)

/** What the columns of a member roll can be. No two share a title. */
export const MEMBER_TARGETS: readonly Target[] = [
  ...OWNER_TARGETS,
  member('number', ['会员编号', '会员证号', '会员号']),
  member('name', ['姓名', '会员姓名']),
  member('sex', ['性别']),
  member('birthMonth', ['出生年月', '出生日期', '出生时间', '生日']),
  member('category', ['会员类别', '人员类别', '会员类型', '类别']),
  member('education', ['学历', '最高学历', '文化程度']),
  member('title', ['职称', '专业技术职称', '技术职称', '专业技术职务']),
  member('titleLevel', ['职称级别', '职称等级']),
  member('skillLevel', ['技能等级', '职业技能等级', '技能级别']),
  member('speciality', ['专业', '所学专业', '从事专业', '专业方向']),
  member('societies', ['参加的学会', '所属学会', '参加学会', '加入学会', '学会']),
  member('department', ['部门职务', '部门及职务', '工作部门', '所在部门', '部门', '职务']),
  member('joinedOn', ['入会日期', '入会时间', '加入日期', '加入时间']),
  member('state', ['状态', '会员状态', '在会状态']),
  member('leftOn', ['退会日期', '退会时间']),
  member('leftReason', ['退会原因']),
  member('consentOn', ['知情同意日期', '告知同意日期', '同意日期', '个人信息同意日期']),
  member('phone', ['手机', '手机号', '手机号码', '联系电话', '电话', '联系方式'], 'phone'),
  member('email', ['邮箱', '电子邮箱', '电子邮件', 'E-mail', 'Email']),
  member('notes', ['备注', '说明']),
]
