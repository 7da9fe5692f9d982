import { walkXml } from './xml'

export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[]
  readonly dates1904: boolean
}

export interface Relation {
  readonly id: string
  /** Last word of the relationship's type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
  readonly type: string
  readonly path: string
}

/** Sheets and date system of `xl/workbook.xml`; `undefined` when it is not readable. */
export function workbookPart(xml: string): WorkbookPart | undefined {
  const sheets: { name: string; hidden: boolean; relation: string }[] = []
  let dates1904 = false
  const whole = walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') dates1904 = isTrue(attributes['date1904'])
      else if (name === 'sheet')
        sheets.push({
          name: attributes['name'] ?? '',
          hidden: (attributes['state'] ?? 'visible') !== 'visible',
          relation: attributes['id'] ?? '',
        })
    },
  })
  return whole ? { sheets, dates1904 } : undefined
}

/** The relationships of a part in folder `folder` (`xl/`, or empty for the whole file); external ones are left out. */
export function relations(xml: string, folder: string): readonly Relation[] | undefined {
  const found: Relation[] = []
  const whole = walkXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      found.push({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        path: resolved(folder, attributes['Target'] ?? ''),
      })
    },
  })
  return whole ? found : undefined
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** A target path inside the file; `..` only ever leads to another name that the file may or may not hold. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  const path = target.replaceAll('\\', '/')
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
