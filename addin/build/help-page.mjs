const escape = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** The help page (帮助): every function with its parameters, from the same metadata that Excel reads. */
export function helpPage({ functions }) {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>招商台账 帮助</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.7 "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  code { font-family: Consolas, "Microsoft YaHei", monospace; }
  dt { font-weight: 600; } h2 { margin-top: 2rem; }
</style>
<h1>招商台账</h1>
<p>核对招商引资台账：在“招商”选项卡点“检查”，填写统计截止日，点“开始检查”。检查只读不写。</p>
<p>在单元格里输入 <code>=ZS.</code> 可选用以下函数。比率返回小数（如 0.5939），请把单元格设为百分比格式。</p>
${functions.map(section).join('\n')}
</html>
`;
}

function section({ id, name, description, parameters }) {
  const shown = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join('，');
  return `<h2 id="${escape(id)}"><code>=ZS.${escape(name)}(${escape(shown)})</code></h2>
<p>${escape(description)}</p>
<dl>${parameters.map((p) => `<dt>${escape(p.name)}${p.optional ? '（可省略）' : ''}</dt><dd>${escape(p.description)}</dd>`).join('')}</dl>`;
}
