/** Runs every example of every custom function and says how many hold: `pnpm functions`. Status 1 where one does not. */
import { isDeepStrictEqual } from 'node:util';
import { explain } from '../addin/src/functions/explain';
import { handedOver, runExample } from '../addin/src/functions/host/run-example';
import { subjects } from '../addin/src/functions/subjects';

let [functions, examples, held, explained] = [0, 0, 0, 0];
for (const { zh, entries } of subjects) {
  for (const entry of entries) {
    functions++;
    for (const example of entry.examples) {
      examples++;
      const answer = await runExample(entry, example);
      if (isDeepStrictEqual(answer, example.gives)) held++;
      else
        console.log(
          `${entry.id}「${example.shows}」得 ${JSON.stringify(answer)}，应为 ${JSON.stringify(example.gives)}`,
        );
    }
    const shown = entry.examples.find(({ gives }) => !String(gives).startsWith('#'));
    if (entry.id === 'EXPLAIN' || !shown) continue;
    const rows = await explain([[entry.id]], ...(shown.args.map(handedOver) as [unknown[][]]));
    if (rows.some(([what]) => what === '算式')) explained++;
  }
  console.log(`${zh}：${entries.map(({ id }) => id).join('、')}`);
}
console.log(`${functions}个函数，${examples}个示例，${held}个相符；${explained}个函数能由 EXPLAIN 说明算式`);
process.exitCode = held === examples && explained === functions - 1 ? 0 : 1;
