/** Districts and counties of Chongqing by code (行政区划代码, GB/T 2260). */
export const CHONGQING_DIVISIONS: Readonly<Record<string, string>> = {
  500101: '万州区',
  500102: '涪陵区',
  500103: '渝中区',
  500104: '大渡口区',
  500105: '江北区',
  500106: '沙坪坝区',
  500107: '九龙坡区',
  500108: '南岸区',
  500109: '北碚区',
  500110: '綦江区',
  500111: '大足区',
  500112: '渝北区',
  500113: '巴南区',
  500114: '黔江区',
  500115: '长寿区',
  500116: '江津区',
  500117: '合川区',
  500118: '永川区',
  500119: '南川区',
  500120: '璧山区',
  500151: '铜梁区',
  500152: '潼南区',
  500153: '荣昌区',
  500154: '开州区',
  500155: '梁平区',
  500156: '武隆区',
  500229: '城口县',
  500230: '丰都县',
  500231: '垫江县',
  500233: '忠县',
  500235: '云阳县',
  500236: '奉节县',
  500237: '巫山县',
  500238: '巫溪县',
  500240: '石柱土家族自治县',
  500241: '秀山土家族苗族自治县',
  500242: '酉阳土家族苗族自治县',
  500243: '彭水苗族土家族自治县',
};

/** Provinces by the first two digits of a code. */
export const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京',
  12: '天津',
  13: '河北',
  14: '山西',
  15: '内蒙古',
  21: '辽宁',
  22: '吉林',
  23: '黑龙江',
  31: '上海',
  32: '江苏',
  33: '浙江',
  34: '安徽',
  35: '福建',
  36: '江西',
  37: '山东',
  41: '河南',
  42: '湖北',
  43: '湖南',
  44: '广东',
  45: '广西',
  46: '海南',
  50: '重庆',
  51: '四川',
  52: '贵州',
  53: '云南',
  54: '西藏',
  61: '陕西',
  62: '甘肃',
  63: '青海',
  64: '宁夏',
  65: '新疆',
  71: '台湾',
  81: '香港',
  82: '澳门',
};

/** What a division is called: a district of Chongqing by its name, another place by its province. */
export function divisionName(code: string): string | undefined {
  return CHONGQING_DIVISIONS[code] ?? PROVINCES[code.slice(0, 2)];
}

/** A district of Chongqing as it is said (黔江, 石柱), as it stands before company names. */
export function shortDivisionName(code: string): string | undefined {
  const name = CHONGQING_DIVISIONS[code];
  if (name === undefined || name.length === 2) return name;
  return name.replace(/(土家族苗族|苗族土家族|土家族)?(自治县|区|县)$/, '');
}
