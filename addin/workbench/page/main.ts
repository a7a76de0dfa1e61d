import { createGrid } from './grid/create-grid';
import { readXlsx } from 'hucre/xlsx';
import { toSnapshot } from './snapshot/workbook';
import './main.css';

const api = createGrid(
  document.getElementById('grid') as HTMLElement,
  matchMedia('(prefers-color-scheme: dark)').matches,
);
(window as any).api = api;
const response = await fetch('/book.xlsx');
const wb = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
await Promise.all([...document.fonts].map((f) => f.load().catch(() => {})));
(window as any).fwb = api.createWorkbook(toSnapshot(wb, 'wb', '台账'));
