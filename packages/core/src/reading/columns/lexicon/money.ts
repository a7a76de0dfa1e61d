import { whole, words, type LexiconEntry } from './entry';

const SIGNED = '(?:正式)?(?:签约|签订|合同|协议)+';
const SUM = '(?:总?投资(?:总?额|金额)?|总?引资(?:总?额|金额)?|总?金额|总?额|资金(?:总?额)?|额度|总额|规模)';
const TOTAL = '(?:总?投资(?:总?额|总?金额|规模|额度)?|投资)';

/** What was signed for, and what is to be invested. */
export const money: readonly LexiconEntry[] = [
  {
    field: 'amount',
    names: words(`
      正式合同额 正式合同金额 正式合同投资额 正式协议额 正式签约额 正式签约金额 正式合同总额
      正式合同总投资 正式合同引资额 正式协议投资额 正式协议金额 正式签约投资额 正式合同资金
    `),
    patterns: [
      [whole(`(?:项目)?正式${SIGNED}?(?:项目)?${SUM}`), 1],
      [whole(`(?:项目|招商|引资|投资)*${SIGNED}(?:约定|引资|项目)*${SUM}(?:合计|总计)?`), 0.97],
      [whole('(?:招商)?引资(?:总?额|金额|总?投资额?)|投资额度?|投资金额|项目投资额'), 0.8],
      [whole('引进资金(?:总?额)?|项目(?:总金额|金额|总额)'), 0.65],
      [whole('金额|总额|资金额|合同|协议'), 0.5],
    ],
  },
  {
    field: 'planned',
    names: words(
      `计划投资额 计划投资 计划总投资 计划总投资额 总投资 总投资额 投资总额 项目总投资 计划投资总额`,
    ),
    patterns: [
      [
        whole(
          `(?:项目|合同|协议)*(?:计划|拟|预计|预计划|规划|意向|估算|概算|约定|承诺)(?:总)?${TOTAL}(?:合计)?`,
        ),
        0.95,
      ],
      [whole('(?:项目|企业)*(?:总投资(?:额|金额|规模)?|投资总(?:额|规模|金额|量)|投资规模)(?:合计)?'), 0.9],
      [whole('投资(?:估算|匡算|概算)|(?:拟|计划|意向)(?:引资|引进资金)(?:总?额|金额)?'), 0.85],
      [whole(`(?:框架|意向|战略合作|战略)${SIGNED}?(?:项目|计划)*${SUM}`), 0.9],
    ],
  },
];

/** A total investment (总投资, 投资总额): the contract amount where no other column is one. */
export const LONE_TOTAL = /总投资|投资总|计划投资|拟投资|预计投资|意向投资|投资规模/;
