/** Words of an association's own list of its yearly evaluations. */
export const ASSOCIATION_EVALUATIONS_TEXT = {
  table: '历年评估',
  none: '还没有年度评估',
  noneHint: '在“年度评估”中开始，之后各年度的得分、等次和报送情况列在这里。',
} as const
