import type { WorkbenchWindow } from './workbench-window';

// The first script of the pane's page: the server puts it before office.js. It stands for what Excel injects.
const { workbench } = window.parent as unknown as WorkbenchWindow;
if (!workbench) throw new Error('任务窗格要在预览工作台里打开');
workbench.connect(window);
