/** Characters of a hostile text (为难程序的文稿). */
export const HOSTILE_LENGTH = 100_000;

const fill = (piece: string, length = HOSTILE_LENGTH) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that would hold up a reader whose work grows faster than the text: by name. */
export const HOSTILE: Readonly<Record<string, string>> = {
  一百万位数字: fill('9', 1_000_000),
  层层括号: fill('（', HOSTILE_LENGTH / 2) + fill('）', HOSTILE_LENGTH / 2),
  括号里套数字: fill('（（1亿元））'),
  小数点和逗号: fill('1,1.'),
  增长和占比的词: fill('同比增长占比完成目标其中'),
  没有句号的其中: fill('其中1个，'),
  没有句号的分别: fill('甲、乙、丙分别1个、2个、3个，'),
  全是百分数: fill('1%'),
  全是个数: fill('1个'),
};
