/** What the workbench needs of the built `functions.json`: the file that Excel reads for the names in cells. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly type?: string;
    readonly dimensionality?: string;
  }[];
}

/** The metadata of the add-in as built. */
export async function loadMetadata(): Promise<readonly FunctionMetadata[]> {
  const response = await fetch('/pane/functions.json');
  if (!response.ok) throw new Error('没有找到加载项的 functions.json，请重新运行启动命令');
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  return functions;
}
