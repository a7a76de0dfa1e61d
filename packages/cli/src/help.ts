/** Help by command; `''` is that of zs itself. */
export const HELP: Readonly<Record<string, string>> = {
  '': `zs — 招商台账与文稿核对

用法
  zs check 台账.xlsx [选项]      读取全部工作表，按规则核对台账
  zs report 台账.xlsx --as-of 日期  由台账写出总结，每个数字都有来源
  zs audit 总结.docx [选项]      核对文稿里的数字是否互相吻合（也可用 .txt，- 表示标准输入）
  zs policy 参数.xlsx            把全部参数写成“招商参数”表，改后放回台账或用 --policy
  zs waivers 台账.xlsx [选项]    列出“情况属实”的说明，另存后可再读回
  zs 命令 --help                 某个命令的全部选项
  zs --version                   版本

退出码
  0 没有错误级的问题   1 至少一处   2 文件或参数不能用（原因见一行提示）

只读不写：输入文件绝不会被改动；不联网。
`,
  check: `zs check — 核对台账

用法
  zs check 台账.xlsx [选项]

选项
  --as-of YYYY-MM-DD     统计截止日；不写按今天
  --previous 上期.xlsx   上期台账，用来核对前后两期的变化
  --policy 参数.json|.xlsx  本单位的参数（门槛、期限等）；也可写在工作簿的“招商参数”表里
  --waivers 说明.json    “情况属实”的说明；工作簿里已保存的不用写，两处都有的以文件为准
  --mapping 列.json      指定列的含义，例如 {"签约项目": {"columns": {"F": "amount"}}}
  --out 核对单.xlsx      另存一张可打印的核对单，留有“核实情况”一栏；不覆盖已有文件
  --format text|json|sarif   结果的格式；不写为 text

退出码
  0 没有错误级的问题   1 至少一处   2 文件或参数不能用
`,
  report: `zs report — 由台账写出总结

用法
  zs report 台账.xlsx --as-of YYYY-MM-DD [选项]

选项
  --as-of YYYY-MM-DD     统计截止日，必须写
  --previous 上期.xlsx   上年同期的台账，用来算同比；不写就用同一本台账里上年的数据
  --policy 参数.json     本单位的参数
  --mapping 列.json      指定列的含义
  --templates 模板.json  本单位自己的句子；不写用自带的（六月、十二月写总结，其他月份写月通报）
  --out 总结.docx        另存为 .docx 或 .xlsx（附数字来源）；不覆盖已有文件
  --format text|json     屏幕上的格式；不写为 text

退出码
  0 已写出   2 文件或参数不能用
`,
  policy: `zs policy — 把全部参数写成一张“招商参数”表

用法
  zs policy 参数.xlsx [--as-of YYYY-MM-DD]

改“取值”一列，再把这张表移到台账的工作簿里，或用 zs check … --policy 参数.xlsx。
参数影响哪些规则和指标，见 docs/policies。不覆盖已有文件。

选项
  --as-of YYYY-MM-DD     取这一天有效的参数；不写按今天

退出码
  0 已写出   2 文件或参数不能用
`,
  waivers: `zs waivers — 列出并导出“情况属实”的说明

用法
  zs waivers 台账.xlsx [选项]

列出窗格里保存在工作簿中的说明和 --waivers 文件里的说明：哪些有效，哪些因证据变化、到期或问题
消除而不再适用。有效的另存后可用 zs check … --waivers 再读回。

选项
  --as-of YYYY-MM-DD     统计截止日；不写按今天
  --waivers 说明.json    再加上这个文件里的说明
  --previous 上期.xlsx   上期台账
  --policy 参数.json|.xlsx  本单位的参数
  --mapping 列.json      指定列的含义
  --out 情况属实.json    另存为文件；不覆盖已有文件
  --format text|json     结果的格式；不写为 text

退出码
  0 已列出   2 文件或参数不能用
`,
  audit: `zs audit — 核对文稿里的数字

用法
  zs audit 总结.docx [选项]
  zs audit 总结.txt [选项]
  zs audit - [选项]              从标准输入读取文字

选项
  --book 台账.xlsx       对照这本台账：全区当年的签约、到位、目标、完成率和同比
  --as-of YYYY-MM-DD     台账的统计截止日，与 --book 一起给出
  --format text|json     结果的格式；不写为 text

退出码
  0 没有不符   1 至少一处不符   2 文件或参数不能用
`,
};
