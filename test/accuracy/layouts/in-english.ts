import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const inEnglish: Layout = {
  name: '英文和中英对照表头',
  sheet: 'Projects',
  columns: [
    seq('No.'),
    plain('Project name', 'project', 'name'),
    plain('投资方 Investor', 'investor', 'investor'),
    plain('引资单位\nResponsible unit', 'unit', 'unit'),
    plain('Contract type', 'kind', 'kind'),
    plain('Signing date', 'signedOn', 'signedOn'),
    money('Contract amount (万元)', 'amount', '万元', 'amount'),
    plain('Start date', 'startedOn', 'startedOn'),
    plain('Status', 'stage', 'stage'),
    plain('Remarks', 'note', 'note'),
  ],
};
