"""The checks of the row rules with pandas, column by column.

Reads {"heading": [...], "rows": [[...]], "asOf": days} from the file given, builds a frame of raw cells, and then runs
the checks once for each line on standard input, answering a line of JSON. With "distinct" as the second argument each
distinct text of a column is parsed once and the answers are spread over the rows; otherwise every cell is parsed.
"""

import gc
import json
import resource
import sys
import time

import numpy as np
import pandas as pd

KINDS = [("补充|增资|追加", "supplement"), ("框架|战略", "framework"), ("意向|备忘录", "intent"), ("正式|合同|协议", "formal")]
STAGES = [
    ("终止|注销|解约|撤资|取消|退出", "terminated"),
    ("(?:未|没有|待|拟|计划|预计).{0,12}(?:开工|动工|开建)", "notStarted"),
    ("达产|达效|投产|试生产|运营", "produced"),
    ("入统|入库|纳统", "enrolled"),
    ("在建|建设|施工|主体|装修|安装|开工|动工", "building"),
    ("注册|办照|营业执照", "registered"),
    ("前期|手续|选址|环评|立项|备案|用地|规划", "preparing"),
    ("在谈|洽谈|商谈|对接|考察", "talking"),
    ("签约|签订|落地", "signed"),
]
RANK = {"formal": 5, "framework": 4, "intent": 3, "unknown": 2, "none": 1, "supplement": 0}
IDLE = ["talking", "signed", "preparing", "registered", "notStarted", "unknown"]
UNIT = "(?:局|委|委员会|政府|办事处|街道|镇|乡|办公室|中心|管委会|公司|集团|园区)"
TWO_UNITS = f"^.{{2,}}{UNIT}(?:\\s+|和|与|及).{{2,}}{UNIT}$"
ALPHABET = b"0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = np.array([1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28])
VALUES = np.full(256, -1)
VALUES[np.frombuffer(ALPHABET, dtype=np.uint8)] = np.arange(31)
MONEY = {"协议投资额（万元）": "amount", "当年到位资金（万元）": "year", "累计到位资金（万元）": "total"}
DATES = {"签约时间": "signed", "注册时间": "registered", "开工时间": "started", "入统时间": "enrolled", "投产时间": "produced"}


def texts(cells):
    """Trimmed texts; blanks and blank marks empty."""
    out = cells.fillna("").astype(str).str.strip()
    return out.mask(out.str.fullmatch(r"[-—/\\]*|无|暂无|待定|N/A"), "")


def dates(cells):
    """First and last day, in days since 1970."""
    numbers = pd.to_numeric(cells.where(cells.map(type) != str), errors="coerce")
    first = np.floor(numbers) - 25569
    last = first.copy()
    text = cells[numbers.isna() & cells.notna()].astype(str).str.strip()
    found = text.str.extract(r"^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月?)$").astype(float)
    parts = pd.DataFrame({"year": found[0], "month": found[1], "day": found[2].fillna(1)})
    day = (pd.to_datetime(parts, errors="coerce") - pd.Timestamp(0)).dt.days
    month_end = pd.to_datetime(parts.assign(day=1), errors="coerce") + pd.offsets.MonthEnd(0)
    first.loc[text.index] = day
    last.loc[text.index] = day.where(found[2].notna(), (month_end - pd.Timestamp(0)).dt.days)
    return first, last


def amounts(cells):
    """Amounts in 分, whether they are plain numbers typed as text, whether approximate, whether several."""
    is_text = cells.map(type) == str
    fen = (pd.to_numeric(cells.where(~is_text), errors="coerce") * 1e6).round()
    text = cells[is_text].str.normalize("NFKC").str.replace(r"[,\s]", "", regex=True)
    found = text.str.extract(r"^(约|近)?([\d.]+)(余)?(亿元|万元|元)?$")
    worth = found[3].map({"亿元": 1e10, "万元": 1e6, "元": 100}).fillna(1e6)
    fen.loc[text.index] = (found[1].astype(float) * worth).round()
    about = found[0].notna() | found[2].notna()
    plain = found[1].notna() & found[3].isna() & ~about
    several = found[1].isna() & (text.str.count(r"\d+") > 1)
    spread = lambda flags: flags.reindex(cells.index, fill_value=False)
    return fen, spread(plain), spread(about), spread(several)


def names(cells):
    text = texts(cells).str.normalize("NFKC").str.replace(r"\s+", "", regex=True)
    text = text.str.replace(r"[\[{<【〔]", "(", regex=True).str.replace(r"[\]}>】〕]", ")", regex=True)
    return text.str.lower().str.replace("(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司", "", regex=True)


def labels(cells, table, blank):
    text = texts(cells)
    found = [text.str.contains(pattern) for pattern, _ in table]
    answer = np.select([text == "", *found], [blank, *(name for _, name in table)], "unknown")
    return pd.Series(answer, index=cells.index)


def kinds(cells):
    return labels(cells, KINDS, "none").mask(texts(cells).str.contains("口头|待确认|拟签|未签|洽谈"), "unknown")


def stages(cells):
    return labels(cells, STAGES, "unknown")


def units(cells):
    """0, 1 or 2 for several."""
    text = texts(cells)
    bare = text.str.replace(r"[（(][^（）()]*[）)]", "", regex=True)
    several = bare.str.contains(r"[、,;/\n]") | bare.str.contains(TWO_UNITS)
    return pd.Series(np.select([text == "", several], [0, 2], 1), index=cells.index)


def bad_codes(cells):
    text = texts(cells).str.upper()
    coded = text.str.contains(r"\d")
    whole = text[coded & (text.str.len() == 18) & ~text.str.contains("[^ -~]")]
    bad = coded.copy()
    if len(whole) > 0:
        values = VALUES[np.array(whole.tolist(), dtype="S18").view(np.uint8).reshape(-1, 18)]
        check = (31 - (values[:, :17] * WEIGHTS).sum(axis=1) % 31) % 31
        bad.loc[whole.index] = (values < 0).any(axis=1) | (check != values[:, 17])
    return bad


def per_cell(parse, cells):
    return parse(cells)


def per_distinct(parse, cells):
    """Parses each distinct value once, and spreads the answers over the rows."""
    codes, distinct = pd.factorize(cells, use_na_sentinel=False)
    answer = parse(pd.Series(distinct, dtype=object))
    spread = lambda series: pd.Series(series.to_numpy()[codes], index=cells.index)
    return tuple(map(spread, answer)) if isinstance(answer, tuple) else spread(answer)


def last_overdue(as_of, months):
    """The last day from which so many months have run out before another."""
    start = pd.Timestamp(as_of, unit="D")
    day = start - pd.DateOffset(months=months) + pd.Timedelta(days=5)
    while day + pd.DateOffset(months=months) >= start:
        day -= pd.Timedelta(days=1)
    return (day - pd.Timestamp(0)).days


def check(frame, as_of, read):
    found = {}

    def count(rule, mask):
        number = int(mask.sum())
        if number:
            found[rule] = found.get(rule, 0) + number

    serial = pd.to_numeric(frame["序号"], errors="coerce")
    count("A10", (serial != serial.shift(fill_value=0) + 1) & (serial != 1))
    name = read(names, frame["项目名称"])
    kind = read(kinds, frame["合同类型"])
    stage = read(stages, frame["目前进展"])
    going = stage != "terminated"
    first, last, money = {}, {}, {}
    for heading, key in DATES.items():
        first[key], last[key] = read(dates, frame[heading])
    for heading, key in MONEY.items():
        fen, plain, about, several = read(amounts, frame[heading])
        money[key] = fen
        if plain.any():
            found["A06"] = found.get("A06", 0) + 1
        count("A09", about & going)
        count("A05", several & going)
        middle = np.sort(fen[fen > 0])[int((fen > 0).sum()) // 2] if (fen > 0).any() else np.nan
        count("A04", ((fen > middle * 1000) | ((fen > 0) & (fen * 1000 < middle))) & going)
    amount, year, total = money["amount"], money["year"], money["total"]
    blank = lambda heading: read(texts, frame[heading]) == ""

    formal, framework = (kind == "formal") & going, (kind == "framework") & going
    count("A08", (first["signed"] > as_of) & going)
    count("B07", read(bad_codes, frame["统一社会信用代码"]) & going)
    count("C01", ((kind == "unknown") | ((kind == "none") & (amount > 0))) & going)
    count("C03", formal & blank("合同编号"))
    count("C04", formal & ~(amount.abs() > 0))
    count("C05", formal & (amount > 0) & (amount < 500e6))
    industry, said = read(texts, frame["行业代码"]), read(texts, frame["是否工业"])
    by_code, coded = industry.str.contains("^[BCD]"), industry.str.contains("^[A-T]")
    count("C09", coded & said.isin(["是", "否"]) & (by_code != (said == "是")) & going)
    count("D01", (year > total) & going)
    raised = read(texts, frame["备注"]).str.contains("追加|增资|补充协议|变更")
    count("D04", (amount > 0) & ((total > amount) | (year > amount)) & going & ~raised)
    count("D05", (year > 0) & going & blank("佐证材料"))
    most = np.maximum(total.fillna(0), year.fillna(0))
    idle = stage.isin(IDLE)
    started = first["started"].notna()
    count("D06", (most > 0) & (most * 100 > amount * 30) & going & ~started & idle)
    count("D08", (year > 0) & (kind.isin(["framework", "intent"]) | ~going))
    count("E01", last["started"] < first["signed"])
    count("E01", last["enrolled"] < first["started"])
    count("E01", last["produced"] < first["started"])
    early = lambda *keys: np.logical_or.reduce([first[key] <= as_of for key in keys])
    count("E02", stage.isin(["talking", "notStarted", "preparing"]) & early("started", "enrolled", "produced"))
    count("E02", (stage == "registered") & (first["registered"].isna() | early("started", "produced")))
    count("E02", (stage == "building") & (~started | early("produced")))
    count("E02", (stage == "enrolled") & (first["enrolled"].isna() | early("produced")))
    count("E02", (stage == "produced") & first["produced"].isna())
    half_year, month = last_overdue(as_of, 6), last_overdue(as_of, 1)
    count("E03", formal & (last["signed"] <= half_year) & ~started & idle)
    count("E04", framework & (last["signed"] <= half_year))
    count("E06", (last["started"] <= month) & going & first["enrolled"].isna() & (stage != "enrolled"))
    count("E07", ~going & (amount > 0))
    count("F01", read(units, frame["引资单位"]) != 1)

    industrial = pd.Series(np.select([said == "是", said == "否", coded], [True, False, by_code], False), index=frame.index)
    rows = pd.DataFrame(
        {"name": name, "kind": kind, "amount": amount, "year": year, "industrial": industrial, "rank": kind.map(RANK)}
    )
    own = rows[going & (name != "")]
    count("B01", own.duplicated(["name", "kind"]) & (own["kind"] != "supplement"))
    paid = own[(own["amount"] > 0) & own["kind"].isin(["formal", "framework", "intent"])]
    count("B03", paid.drop_duplicates(["name", "kind"])["name"].value_counts() > 1)
    this_year = (pd.Timestamp(as_of, unit="D").replace(month=1, day=1) - pd.Timestamp(0)).days
    in_year = own[((last["signed"] >= this_year) & (first["signed"] <= as_of)).loc[own.index]]
    more = in_year[in_year["kind"] == "supplement"].groupby("name")["amount"].sum()
    signed = in_year.sort_values("rank", ascending=False, kind="stable").drop_duplicates("name")
    worth = signed["amount"].fillna(0) + signed["name"].map(more).fillna(0)
    is_formal, is_framework = signed["kind"] == "formal", signed["kind"] == "framework"
    count("C04", ~is_formal & ~is_framework & ~(signed["amount"] > 0))
    figures = {
        "projects": len(signed),
        "formalCount": int(is_formal.sum()),
        "formalFen": float(worth[is_formal].sum()),
        "industrialCount": int((is_formal & signed["industrial"]).sum()),
        "industrialFen": float(worth[is_formal & signed["industrial"]].sum()),
        "frameworkCount": int(is_framework.sum()),
        "frameworkFen": float(signed.loc[is_framework, "amount"].sum()),
        "fundsFen": float(own.dropna(subset=["year"]).drop_duplicates("name")["year"].sum()),
    }
    return {"findings": found, "figures": figures}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ledger = json.load(file)
    frame = pd.DataFrame(ledger["rows"], columns=ledger["heading"], dtype=object)
    read = per_distinct if sys.argv[2:] == ["distinct"] else per_cell
    print(json.dumps({"ready": f"pandas {pd.__version__}, Python {sys.version.split()[0]}"}), flush=True)
    for _ in sys.stdin:
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        counts = check(frame, ledger["asOf"], read)
        ms, cpu_ms = (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"ms": ms, "cpu": cpu_ms, "peakKb": peak, "counts": counts}), flush=True)


if __name__ == "__main__":
    main()
