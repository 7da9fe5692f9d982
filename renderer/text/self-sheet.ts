/** Words of the self-evaluation sheet, in the file and on the screen. */
export const SELF_SHEET = {
  sheet: '自评表',
  guide: '填写说明',
  key: '识别码',
  title: (year: number, name: string) => `${year} 年度工作评估自评表（${name}）`,
  note: (scheme: string) => `评估方案：${scheme}。自评分不计入总分，由评估员现场核定。`,
  code: '编号',
  indicator: '指标与计分',
  max: '满分',
  score: '自评得分',
  notApplicable: '不适用（填“是”）',
  reason: '不适用的理由',
  proof: '佐证材料',
  remark: '自评说明',
  demanded: (title: string, parts: string, proof: string) => `${title}\n${parts}\n应有佐证：${proof}`,
  guideHeader: ['项目', '说明'],
  guideRows: (office: string): readonly (readonly [string, string])[] => [
    ['自评得分', '0 到满分之间的数，最多两位小数；没有做的填 0，暂时填不出的留空。'],
    ['不适用', '确实不适用的填“是”，并写明理由；是否不适用由评估员确定。'],
    ['佐证材料', '写材料名称、日期，如“2026-03-05 委员会会议记录”。原件和照片现场查看，不必贴进表格。'],
    ['不要改动', '请不要增删行、列，不要写公式，不要改编号和识别码，否则不能导入。'],
    ['报送', `填好后把本文件交${office}。`],
  ],
  yes: '是',
  file: (year: number, name: string) => `${year}年度自评表_${name}`,
} as const

export const SELF_TEXT = {
  out: '生成自评表',
  outDone: (name: string) => `已保存：${name}`,
  in: '导入自评表',
  panel: '导入自评表',
  file: (name: string) => `文件：${name}`,
  refused: (count: number) => `有 ${count} 处不能导入，请改好文件后重新选择：`,
  rows: (scores: number, remarks: number) =>
    `将写入自评分 ${scores} 项、说明 ${remarks} 项。空白不覆盖已有内容。`,
  notApplicableNote: '企业填报的“不适用”只记入备注，是否不适用由评估员确定。',
  from: (code: string, before: string, after: string) => `${code}：${before} → ${after}`,
  blank: '空',
  write: '写入自评',
  reason: '导入自评表',
  done: (count: number) => `已写入自评 ${count} 项`,
  nothing: '文件里没有新的内容。',
  noteProof: (text: string) => `自评佐证：${text}`,
  noteRemark: (text: string) => `自评说明：${text}`,
  noteNotApplicable: (text: string) => `自评认为不适用：${text}`,
  problem: {
    'not-self-sheet': '这不是由本软件生成的自评表，或识别码已被删改。请用“生成自评表”得到的文件填写。',
    'other-evaluation': '这是另一个组织或另一年度的自评表。请核对文件，换对应的一份。',
    'wrong-version': '自评表是按另一版评估方案生成的。请重新生成自评表，请企业按新表填写。',
    'missing-row': (code: string) => `缺少 ${code} 一行，请补上。`,
    'repeated-row': (code: string) => `${code} 出现了两行，请删去多余的一行。`,
    'unknown-row': (code: string) => `${code} 不是本方案的指标，请删去这一行。`,
    formula: (code: string) => `${code}：自评得分是公式，请改为数字。`,
    'not-a-score': (code: string) => `${code}：自评得分不是分数，请填 0 到满分之间的数，最多两位小数。`,
    'over-max': (code: string, max: string) => `${code}：自评得分超过满分 ${max} 分，请改正。`,
    'reason-missing': (code: string) => `${code}：填了不适用，没有写理由，请补写。`,
    'score-and-not-applicable': (code: string) => `${code}：既填了不适用又填了得分，请留一个。`,
    'too-long': (code: string) => `${code}：文字太长，请缩短到 1000 字以内。`,
  },
} as const

/** Words of the sheets of many associations at once. */
export const SELF_BATCH_TEXT = {
  title: '企业自评表',
  out: '生成自评表到文件夹',
  outNote: (count: number, begun: number) =>
    `${count} 个组织各一份，存入一个文件夹。${begun === 0 ? '' : `其中 ${begun} 个还没有开始评估，生成时一并开始，并固定评估方案。`}`,
  left: (count: number) => `${count} 个组织不生成`,
  running: (at: number, of: number) => `正在生成 ${at}/${of}`,
  ended: ({ files, wanted, begun, folder }: SelfOutEnd) =>
    [
      files.length === wanted
        ? `已存入文件夹“${folder}”：${files.length} 份自评表`
        : `已停止：已存入文件夹“${folder}” ${files.length}/${wanted} 份自评表，其余没有生成`,
      ...(begun === 0 ? [] : [`开始评估 ${begun} 个`]),
    ].join('；'),
  in: '取回自评表（可多选）',
  inNote: '一次选择多份企业交回的文件。每份各自核对，有错的不写入，不影响其他各份。',
  judged: (good: number, all: number) => `已核对 ${all} 份，可写入 ${good} 份`,
  write: (count: number) => `写入 ${count} 份自评`,
  taken: (count: number) => `已写入 ${count} 份自评`,
  list: '交回的自评表',
  refused: '不能写入',
  nothing: '没有新内容',
  ready: (count: number) => `将写入 ${count} 项`,
  done: (count: number) => `已写入 ${count} 项`,
  twice: (files: readonly string[]) =>
    `与“${files.join('”“')}”是同一组织同一年度的自评表，请核对后只选一份。`,
  unknown: '本机没有这份自评表所属的评估。请核对是不是发给其他区县的，或者先接收本单位另一台电脑的数据。',
  others: '这个组织由其他单位评估，不能在这里写入自评。',
  closed: '这份评估已过现场确认，自评不能再改。确需修改的，先把评估退回，并写明理由。',
} as const

interface SelfOutEnd {
  readonly files: readonly string[]
  readonly wanted: number
  readonly begun: number
  readonly folder: string
}

/** Why no sheet is made for an association. */
export const NO_SHEET_TEXT = {
  others: '由其他单位评估',
  closed: '已过现场确认，自评不能再改',
  'not-due': '缓评或不评；确需评估的请在列表中单独开始',
} as const
