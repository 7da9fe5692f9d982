/** Words of the pages on which the root sheet is taken in. */
export const ROOT_TEXT = {
  title: '用根密钥单签发名册',
  link: '用根密钥单签发…',
  lead: '用在：签发名册的电脑坏了、丢了，由这台接替；或这台换过密钥，要重新列入名册。',
  takeOver:
    '市科协签发名册的电脑还能用的，按上面的步骤登记；坏了、丢了的，取出封存的根密钥单，由这台电脑接替。各区县不必重新登记。',

  rosterTitle: '第一步　取得最新的名册',
  rosterWhere:
    '本机还没有名册。请任一区县在“数据交换 → 名册与登记”中点“保存名册”，把文件拿来导入。请找最近刚与市科协交换过的单位，名册才是最新的。',
  rosterHeld: (version: number, issued: string, offices: number, pcs: number) =>
    `本机的名册是第 ${version} 版，签发于 ${issued}，列有 ${offices} 个单位、${pcs} 台电脑。`,
  rosterNewer: '别处有更新的，先导入它；旧电脑后来登记、注销过而这里没有的，接替以后要再办一次。',
  comparedSheet: '已与根密钥单上印的指纹逐组核对，完全一致',
  compareSheetFirst: '请先与根密钥单上印的指纹核对，并勾选“已与根密钥单上印的指纹逐组核对…”。',

  sheetTitle: '第二步　输入根密钥单',
  sheet: '根密钥单',
  sheetHint: '14 组，每组 5 个字符，按编号逐组输入；大小写、空格不计。可用扫码枪扫单子上的二维码。',
  sheetMissing: '请输入根密钥单上的 14 组字符',
  groups: '已输入的各组',
  groupState: { right: '对', wrong: '不对', open: '未输完' },
  progress: (right: number) => `已对 ${right} 组，共 14 组`,
  wrongGroup: (group: number) => `第 ${group} 组不对，请对照纸上核对`,
  read: '核对根密钥单',
  reading: '正在核对…',
  secret: '输入的内容只在本机内存中停留，签发一版名册后抹去，最长十分钟，不写进磁盘。',
  readDone: '根密钥单已核对，与名册的根指纹一致：',
  drop: '不签发了，抹去',

  signTitle: '第三步　签发新的名册',
  signText: '新名册由根密钥签发：列入本机，此后只由本机签发名册，下面勾选的电脑同时注销。',
  shutOut: '注销旧电脑',
  shutOutNone: '名册中市科协没有别的电脑。',
  signed: '原签发电脑',
  shutOutLast: (upTo: number) => `变更收到第 ${upTo} 号为止`,
  shutOutHint: '坏了、丢了、不再使用的都勾选。不勾选的仍可交换数据，但不能再签发名册。',
  sign: '签发名册',
  signing: '正在签发…',
  askTitle: '由这台电脑接替，签发新的名册？',
  askText: (names: readonly string[]) =>
    names.length === 0
      ? '此后全市名册只由本机签发。不能撤回。'
      : `此后全市名册只由本机签发；${names.map((name) => `“${name}”`).join('、')}同时注销，它签名的数据包从此拒收。不能撤回。`,
  yes: '签发',
  no: '取消',

  lostTitle: '根密钥单找不到了',
  lost: [
    '先找：单子在首次启动时打印，由两人见证封存。找到的，按上面的步骤办理。',
    '确实找不到的，在这里重建信任根。名册里的登记照旧，但各单位不会自动认新的根，本机签发的名册和数据包在其改认之前一律被拒收。',
    '重建后马上打印新的根密钥单，封存；把名册文件交各单位，并逐个打电话读出新的根指纹，由其在“名册与登记 → 导入名册”中输入后改认。',
    '旧单子以后找到了，当众销毁：改认之前的单位仍会相信它签发的名册。',
  ],
  lostBegin: '重建信任根…',
  lostUnprinted: '新的信任根已经建立，它的根密钥单还没有打印。请先打印、封存；在此以前不能再建一次。',
  lostAsk: '各单位都要电话核对后重新确认。确实找不到根密钥单，才可以重建。',
  lostDone: '新的信任根已建立，名册已由它签发。请马上打印新的根密钥单，再保存名册交各单位。',
  lostNew: '新的根指纹',
  lostNewHint: '给各单位打电话时逐组读出。',

  otherTitle: '这份名册来自另一个根，与本机确认过的不同',
  otherText:
    '只有市科协丢失了根密钥单、重建信任根时才会这样。没有接到市科协电话的，请取消，并打电话核实：采用了假的根，冒充者就能向本机发号施令，也能读到报送的数据。',
  otherDigits: '新的根指纹',
  otherDigitsHint: '请拨打你平时用的市科协电话，按对方读出的逐组输入，共 6 组，每组 5 个数字。',
  otherAccept: '改认这个根…',
  otherAsk: '从此只认新的根？',
  otherAskText: '旧的根签发的名册从此不再采用。请确认是你打电话到市科协核对的，不是对方打来的。',
  otherYes: '改认',

  done: (version: number) =>
    `第 ${version} 版名册已签发，由本机接着签发。根密钥已从内存抹去，请把单子重新封存。`,
  nextTitle: '接下来',
  next: [
    '保存名册文件，交各区县导入（名册与登记 → 导入名册）；下发数据包时也会自动带去。不必重新核对根指纹，不必重新登记。',
    '区县导入新名册之前做的数据包是发给旧电脑的，本机打不开：请其导入名册后再导出一次。',
    '点“查看名册”核对里面的电脑：有不认识的立即注销；旧电脑后来登记、注销过而这里没有的，再办一次。',
  ],
  toRoster: '查看名册',
} as const

/** Words for a PC that lets go of a roster which is not 市科协's. */
export const START_OVER_TEXT = {
  why: (version: number) =>
    `本机还没有登记。市科协核对后说这份名册（第 ${version} 版）不对，或它签发的名册与这一份互相矛盾而导不进来的：多半是导入过丢失的电脑签发的名册，可以`,
  run: '放下这份名册，从头导入…',
  ask: '放下本机的名册？',
  askText: '本机的数据不受影响。放下以后，请导入市科协确认过的名册文件，并重新逐组核对根指纹。',
  yes: '放下',
  no: '取消',
  done: '名册已放下，请导入市科协确认过的名册文件',
} as const
