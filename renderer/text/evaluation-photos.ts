/** Words of the panel that takes photos with a camera. */
export const CAMERA_TEXT = {
  open: '拍照',
  title: (code: string) => `${code} 拍照`,
  view: '摄像头画面',
  opening: '正在打开摄像头…',
  take: '拍一张',
  taken: (count: number) => (count === 0 ? '' : `已拍 ${count} 张`),
  note: '只在本面板打开时使用摄像头，不录音、不录像；照片与其他照片一样处理后加密保存。',
  refused:
    '打不开摄像头：可能没有接好、正被其他程序占用，或系统隐私设置不允许。请关闭占用它的程序，或在系统设置中允许桌面应用使用摄像头；也可以用手机拍好后添加文件。',
  name: (code: string, number: number) => `${code}_拍照${number}.jpg`,
} as const

/** Words of the panel that lets one photo prove several indicators. */
export const SHARING_TEXT = {
  open: '共用',
  openLabel: (place: number) => `第 ${place} 张照片同时用于其他指标`,
  title: '这张照片用于哪些指标',
  note: '勾选即用，取消即移除；照片只存一份。',
} as const
