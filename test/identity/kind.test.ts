import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfUnit } from '../../server/src/report/unitKind.ts'

/** Invented places; real ones only where the name itself is the fact (直辖市, 省, 部委). */
const kinds: Readonly<Record<string, readonly string[]>> = {
  township: [
    '青禾县云溪镇人民政府',
    '云溪镇',
    '青禾县云溪乡',
    '青禾县云溪民族乡人民政府',
    '云溪苏木人民政府',
    '云溪镇党政办公室',
  ],
  street: ['望槐街道办事处', '澜禾区望槐街道', '澜禾市青禾区人民政府望槐街道办事处', '望槐街道办'],
  zone: ['澜禾经济技术开发区管理委员会', '澜禾高新区管委会', '青禾旅游度假区管委会', '澜禾经济开发区'],
  'office.county': ['青禾县人民政府办公室', '澜禾市青禾区政府办公室', '青禾县政府办'],
  'office.province': ['四川省人民政府办公厅', '上海市人民政府办公厅', '广西壮族自治区人民政府办公厅'],
  'office.city': ['澜禾自治州人民政府办公室', '澜禾地区行署政府办公室'],
  office: ['澜禾市人民政府办公室'],
  'government.county': [
    '青禾县',
    '青禾县人民政府',
    '澜禾市青禾区',
    '澜禾市青禾市人民政府',
    '云溪自治县人民政府',
    '云溪旗人民政府',
  ],
  'government.city': ['澜禾自治州人民政府', '澜禾盟'],
  'government.province': ['四川省人民政府', '上海市', '新疆维吾尔自治区人民政府'],
  government: ['澜禾市', '澜禾市人民政府', '宁州市人民政府', '浙江宁州市'],
  'department.county': [
    '青禾县统计局',
    '澜禾市青禾区市场监督管理局',
    '国家税务总局青禾县税务局',
    '青禾县城市管理委员会',
    '云溪自治县教育局',
    '青禾县公安局云溪分局',
    '青禾县政务服务中心',
    '青禾区行政审批局',
  ],
  'department.province': ['四川省教育厅', '上海市科学技术委员会', '西藏自治区统计局'],
  department: [
    '澜禾市生态环境局',
    '宁州市生态环境局',
    '澜禾市市场监督管理局',
    '澜禾市民政局',
    '澜禾市政务服务管理办公室',
    '国家统计局澜禾调查队',
    '水利局',
  ],
  ministry: [
    '国家卫生健康委员会',
    '教育部',
    '国家税务总局',
    '中国气象局',
    '中华人民共和国审计署',
    '海关总署',
  ],
}

for (const [kind, names] of Object.entries(kinds)) {
  for (const name of names) test(`${name} is ${kind}`, () => assert.equal(kindOfUnit(name), kind))
}

for (const name of ['', '云溪', '某单位', '澜禾职业', '政府信息公开']) {
  test(`「${name}」 tells no kind`, () => assert.equal(kindOfUnit(name), null))
}
