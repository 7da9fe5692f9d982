/** Words of the printed roll of members. */
export const ROLL_TEXT = {
  open: '打印名册',
  title: (association: string) => `${association}会员名册`,
  note: (office: string, day: string, count: number) =>
    `填报单位：${office}　　日期：${day}　　共 ${count} 人（在会）`,
  row: '序号',
  columns: {
    number: '编号',
    name: '姓名',
    sex: '性别',
    category: '类别',
    department: '部门',
    title: '职称',
    joinedOn: '入会日期',
    state: '状态',
  },
  phone: '电话',
} as const
