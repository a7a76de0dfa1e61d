import { CellError } from './cell-error';
import type * as Rules from './rules';

/**
 * The checking rules (核对规则), a script of their own: most workbooks never ask for them, and Excel loads the
 * functions with every one. Loaded once; #VALUE! where it cannot be had, and the next recalculation tries again.
 */
export async function loadRules(): Promise<typeof Rules> {
  try {
    return await import(/* webpackChunkName: "rules" */ './rules');
  } catch {
    throw new CellError(
      'invalidValue',
      '核对规则没有载入（网络断开，或加载项刚更新）；请检查网络，再重新打开工作簿',
    );
  }
}
