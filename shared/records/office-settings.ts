import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, paragraph, percent, year } from './fields'

/**
 * 本单位设置: what an office has settled for itself. One per office; its id is the office's, so that two PCs of an
 * office write the same record. What is blank is 本方案 (`shared/rules/office-choices`).
 */
export const officeSettings = defineKind({
  kind: 'office-settings',
  groups: {
    core: group('custodian', 'municipal', {
      /** 活跃: within so many months at least so many activities and valid committee meetings. */
      activeMonths: count({ min: 1, max: 60 }),
      activeActivities: count(),
      activeMeetings: count(),
      /** The document that the definition stands in, where there is one (《实施细则》第四十三条). */
      activeDocument: line(100),
      /** The office's own goal (48号文一 has the city's): so many associations by a day, such a coverage. */
      goalAssociations: count(),
      goalCoverage: percent(),
      goalOn: day(),
      goalDocument: line(100),
      /** “新星”产业集群, one name a line, and the year of the document that names them (`shared/codes/clusters`). */
      novaYear: year(),
      novaNames: paragraph(2000),
    }),
    notes: group('custodian', 'office', {
      /** At most this share (per cent) of those evaluated should get the best grade, where the scheme names none. */
      topGradeShare: percent(),
      /** How this office evaluates and handles, in its own words; shown where it does so (第十九、四十条). */
      evaluationNotes: paragraph(4000),
      handlingNotes: paragraph(4000),
    }),
  },
})

export type OfficeSettings = ValueOf<typeof officeSettings>
