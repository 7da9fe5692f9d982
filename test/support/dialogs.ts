import type { ElectronApplication } from '@playwright/test'

// The system's dialogs are the one thing a test cannot click: each answers what the test says, from now on.

/** The open dialog chooses these paths; none: the operator closes it. */
export const chooseFiles = (app: ElectronApplication, filePaths: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths })
    },
    [...filePaths],
  )

/** The save dialog chooses this path; `undefined`: the operator closes it. */
export const chooseWhereToSave = (app: ElectronApplication, filePath: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' })
  }, filePath ?? null)

/** Message boxes are answered with the button at this index. */
export const pressButton = (app: ElectronApplication, index: number): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false })
  }, index)
