#!/usr/bin/env python3
"""Makes legal-names.csv and brands.csv from brands-by-hand.csv.

The companies that queries look for are written by hand; all others are put together here from the parts of which
Chinese companies' names are made: a place, a trade name, a trade, a legal form. The same seed gives the same files.

    cd src/test/resources/names && python3 make-legal-names.py
"""

import csv
import random
import unicodedata
from collections import defaultdict

SEED = 20160519
SIZE = 10_000

PROVINCES = """北京 上海 天津 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东
广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 中国""".split()
CITIES = """石家庄 唐山 保定 太原 大同 呼和浩特 包头 沈阳 大连 鞍山 长春 吉林 哈尔滨 大庆 南京 苏州 无锡 常州 南通 徐州 扬州
昆山 常熟 杭州 宁波 温州 嘉兴 绍兴 金华 义乌 台州 合肥 芜湖 马鞍山 福州 厦门 泉州 漳州 南昌 九江 赣州 济南 青岛 烟台 潍坊 临沂
郑州 洛阳 新乡 武汉 宜昌 襄阳 长沙 株洲 湘潭 岳阳 广州 深圳 东莞 佛山 珠海 中山 惠州 汕头 江门 南宁 柳州 桂林 海口 三亚 成都
绵阳 德阳 贵阳 遵义 昆明 大理 西安 宝鸡 咸阳 兰州 酒泉 西宁 银川 乌鲁木齐""".split()

# Frequent characters of trade names first: they are drawn more often.
CHARACTERS = """华 天 金 鑫 德 盛 新 瑞 恒 东 海 达 科 泰 宏 安 中 信 通 博 源 嘉 创 永 丰 美 亚 联 大 正 龙 福 润 诚 康 宇 顺 星
兴 佳 光 云 智 和 力 广 祥 利 长 世 凯 鼎 思 成 隆 普 元 汇 凌 锐 万 明 腾 飞 豪 晟 亿 合 晨 辉 建 远 维 奥 国 鸿 三 江 立 特
景 方 优 伟 旭 迪 众 欣 雅 卓 百 启 昌 洋 航 宝 高 荣 尚 友 益 春 聚 振 凡 捷 峰 朗 诺 睿 铭 易 致 晶 圣 贝 格 环 林 时 宁 奇
骏 乐 文 裕 同 庆 富 升 昊 钰 玖 沃 麦 曼 斯 尔 克 森 拓 晖 翔 岳 川 霖 炎 尼 佰 威 良 运 发 仁 善 吉 禾 苏 艺 巨 慧 锦 程 迅
茂 惠 悦 凤 鹏 银 蓝 绿 青 红 白 石 山 河 湖 雪 梦 语 鲁 徽 楚 湘 粤 蜀 秦 晋 燕 齐""".split()

TRADES = """科技 网络科技 信息技术 信息科技 电子商务 电子科技 软件 软件技术 计算机系统 通信技术 通信设备 数据服务 互联网信息服务
贸易 商贸 国际贸易 进出口 实业 投资 投资管理 资产管理 融资租赁 融资担保 小额贷款 咨询 企业管理咨询 管理咨询 文化传媒 文化传播
广告 影视文化 教育科技 教育咨询 旅游 国际旅行社 酒店管理 餐饮管理 食品 饮料 酒业 茶业 农业发展 农业科技 生态农业 粮油 种业
渔业 乳业 医药 药业 生物科技 医疗器械 健康管理 化工 石油化工 新材料 塑料制品 橡胶 包装材料 纺织 服饰 鞋业 家具 家居 装饰工程
建筑工程 建设工程 建设 建材 钢铁 钢结构 金属制品 五金制品 机械 机械制造 机械设备 重工 模具 仪器仪表 电器 电气 电力设备 电力工程
新能源 光伏科技 环保科技 水务 燃气 热力 煤业 矿业 汽车 汽车销售服务 汽车零部件 汽车租赁 船舶 航空服务 航空技术 物流 货运
国际货运代理 供应链管理 快递 仓储 铁路工程 地铁运营 物业管理 房地产开发 置业 房地产经纪 保险代理 保险经纪 安防技术 保安服务
人力资源 劳务派遣 印刷 出版 图书 体育文化 游戏 珠宝 眼镜 玩具 超市 百货 家政服务""".split()

LEGAL_FORMS = [("有限公司", 68), ("有限责任公司", 12), ("股份有限公司", 8), ("集团有限公司", 5), ("集团股份有限公司", 1),
               ("(集团)有限公司", 2), ("合伙企业(有限合伙)", 1)]

# What sounds like the trade name that a query in Latin letters or with a typing error means: nobody could tell which of
# the two companies is meant.
HOMOPHONES = set("""万克 万合 万和 万大 万河 万湘 万祥 万禾 万科 万美 万翔 万达 三亿 三易 三益 三艺 东凌 东方 中兴 中星 乐世 乐时 乐石 云绿 云鲁 亚迪 众兴 众星 伟尔 伟沃 佳徽 佳惠 佳慧 佳晖 佳汇 佳辉
信东 元同 元通 克大 克达 兴华 凡宇 凡裕 凡语 凡钰 利宁 利迅 力宁 力迅 华亿 华伟 华威 华成 华易 华晟 华益 华程 华维 华艺 华诚 博思 博文 博斯 吉利 吉力 吉立 嘉徽 嘉惠 嘉慧 嘉晖 嘉汇
嘉辉 大江 威尔 威沃 宁德 安拓 宏云 宏运 富凌 岳光 岳广 巨宝 徽元 徽源 徽远 恒元 恒源 恒瑞 恒睿 恒远 恒锐 悦光 悦广 惠元 惠源 惠远 慧元 慧源 慧远 新东 星华 晖元 晖源 晖远 晨徽 晨惠
晨慧 晨晖 晨汇 晨辉 景东 晶东 智富 智福 格利 格力 格立 欣东 永优 永友 汇元 汇源 汇远 洋光 洋合 洋和 洋广 洋河 洋禾 海信 海尔 海康 海新 海欣 海蓝 海迪 海鑫 源同 源通 玖洋 瑞丰 瑞凤
瑞峰 睿丰 睿凤 睿峰 福凌 科大 科达 立宁 立迅 粤光 粤广 红云 红运 维尔 维沃 绿晋 绿金 绿锦 美德 联湘 联祥 联翔 聚宝 腾迅 致富 致福 茂泰 辉元 辉源 辉远 达江 运绿 运鲁 远同 远通 鑫东
锐丰 锐凤 锐峰 长宏 长红 长鸿 隆腾 雅迪 顺丰 顺凤 顺峰 鲁晋 鲁金 鲁锦 鸿云 鸿运 龙腾""".split())


def draw(random, pairs):
    values, weights = zip(*pairs)
    return random.choices(values, weights)[0]


def trade_name(random, weights):
    length = random.choices([2, 3, 4], [60, 22, 18])[0]
    return "".join(random.choices(CHARACTERS, weights, k=length))


def legal_name(random, trade, place):
    industry, form = random.choice(TRADES), draw(random, LEGAL_FORMS)
    if form.startswith("合伙"):
        industry = random.choice(["投资", "股权投资", "创业投资", "企业管理咨询"])
    shape = random.random()
    if shape < 0.12:
        return f"{trade}({place}){industry}{form}"
    if shape < 0.16:
        return f"{trade}{industry}({place}){form}"
    if shape < 0.22:
        return f"{trade}{industry}{form}"
    if shape < 0.27 and form.endswith("公司"):
        return f"{place}{trade}{industry}{form}{random.choice(CITIES)}分公司"
    return f"{place}{trade}{industry}{form}"


def place(random):
    if random.random() < 0.4:
        return random.choice(PROVINCES[:-2])
    city = random.choice(CITIES)
    return city + "市" if random.random() < 0.35 else city


def without_place(name):
    for place in sorted(PROVINCES + CITIES, key=len, reverse=True):
        if name.startswith(place):
            name = name[len(place):]
            return name[1:] if name.startswith(("市", "省")) else name
    return name


def fold(text):
    return unicodedata.normalize("NFKC", text).casefold()


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def generated(random, known, queries):
    """Names of no company that a query may mean: they neither hold a query nor a trade name of a known company."""
    weights = [1 / (rank + 12) for rank in range(len(CHARACTERS))]
    beginnings = {without_place(name)[:2] for name in known}
    trades = []
    names = set()
    while len(names) + len(known) < SIZE:
        # One in twelve has the trade name of another: a sister in another place or trade.
        trade = random.choice(trades) if trades and random.random() < 0.08 else trade_name(random, weights)
        name = legal_name(random, trade, place(random))
        windows = {trade[i:i + 2] for i in range(len(trade) - 1)}
        if windows & (beginnings | HOMOPHONES) or name in known or any(query in name for query in queries):
            continue
        trades.append(trade)
        names.add(name)
    return sorted(names)


def main():
    rng = random.Random(SEED)
    rows = read("brands-by-hand.csv")
    known = sorted({row["legalName"] for row in rows})
    queries = {fold(row["query"]) for row in rows}
    names = known + generated(rng, set(known), queries)
    rng.shuffle(names)
    ids = {name: f"c{number:05d}" for number, name in enumerate(names, 1)}
    write("legal-names.csv", ["id", "legalName"], [(ids[name], name) for name in names])

    kinds = defaultdict(list)
    for row in rows:
        kinds[row["how"]].append(row)
    turn = 0
    for kind in kinds.values():
        for row in rng.sample(kind, len(kind)):
            row["half"] = ("development", "judging")[turn % 2]
            turn += 1
    write("brands.csv", ["query", "expected", "how", "half", "made"],
          [(row["query"], ids[row["legalName"]], row["how"], row["half"], row["made"]) for row in rows])


if __name__ == "__main__":
    main()
