/** The workbook that the server opens first: the example, or the file that was named on the command line. */
export async function firstBook(): Promise<File> {
  const response = await fetch('/book.xlsx');
  if (!response.ok) throw new Error('没有找到要打开的工作簿，请重新运行启动命令');
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return new File([await response.blob()], decodeURIComponent(name ?? '台账.xlsx'));
}
