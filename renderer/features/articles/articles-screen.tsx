import { useMemo } from 'react'
import { ARTICLE_TABLE, type ArticleRow } from '../../../shared/rules/articles'
import { isArticle, type Provision } from '../../../shared/rules/provisions'
import { useRecords } from '../../store/hooks'
import { ARTICLES_TEXT as TEXT } from '../../text/articles'
import { useTodo } from '../../ui/findings/use-todo'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { ArticleTable } from './article-table'
import './articles.css'

/** 条款对照: every article and item, and what of the program answers to it. */
export function ArticlesScreen() {
  const todo = useTodo()
  const records = useRecords('ruling')
  const rulings = useMemo(() => (records ?? []).map(({ value }) => value), [records])
  const open = useMemo(() => {
    const counts = new Map<Provision, number>()
    for (const { finding } of todo?.told ?? []) {
      counts.set(finding.article, (counts.get(finding.article) ?? 0) + 1)
    }
    return counts
  }, [todo])
  const counted = TEXT.counted(
    ARTICLE_TABLE.filter(({ rules }) => rules.length > 0).length,
    ARTICLE_TABLE.filter(({ rules, features }) => rules.length === 0 && features.length > 0).length,
    ARTICLE_TABLE.filter(({ reason }) => reason !== undefined).length,
  )
  const ofRules = ({ provision }: ArticleRow): boolean => isArticle(provision)
  return (
    <Page title={TEXT.title} beside={<span className="muted">{counted}</span>}>
      <p className="muted">{TEXT.lead}</p>
      <Section title={TEXT.rulesTitle}>
        <ArticleTable
          label={TEXT.rulesTitle}
          rows={ARTICLE_TABLE.filter(ofRules)}
          open={open}
          rulings={rulings}
        />
      </Section>
      <Section title={TEXT.noticeTitle}>
        <ArticleTable
          label={TEXT.noticeTitle}
          rows={ARTICLE_TABLE.filter((row) => !ofRules(row))}
          open={open}
          rulings={rulings}
        />
      </Section>
    </Page>
  )
}
