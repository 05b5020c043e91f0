import assert from 'node:assert/strict'
import test from 'node:test'
import { amountsIn } from '../../server/src/claims/amounts.ts'

const read = (text: string) => amountsIn(text, { start: 0, end: text.length })
/** 「12件」 for plain amounts; relation sign and interval for blurred ones. */
const short = (text: string) =>
  read(text).map((amount) => {
    const { value, measure, relation, low, high } = amount
    return relation === 'equal' ? `${value}${measure}` : `${relation} ${value}${measure} [${low},${high}]`
  })

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['收到申请12件,办结 3 件', ['12件', '3件']],
  ['公开12,510条信息', ['12510条']],
  ['点击1,234,567次', ['1234567次']],
  ['办结13 4件', ['134件']],
  ['受理3\n5件', ['35件']],
  ['2024 12件', ['12件']],
  ['收到三十二件,两件结转', ['32件', '2件']],
  ['共一百二十件、一百零二件、三千五百件', ['120件', '102件', '3500件']],
  ['收到十件、十五件、二十件', ['10件', '15件', '20件']],
  ['申请一二〇件', ['120件']],
  ['发布1.3万余条', ['atLeast 13000条 [13000,13999]']],
  ['发布4.5万篇', ['45000篇']],
  ['公开300余条', ['atLeast 300条 [300,399]']],
  ['公开1200余条', ['atLeast 1200条 [1200,1299]']],
  ['公开157余条', ['atLeast 157条 [157,159]']],
  ['公开100多条', ['atLeast 100条 [100,199]']],
  ['公开30余万次', ['atLeast 300000次 [300000,399999]']],
  ['公开三十余件', ['atLeast 30件 [30,39]']],
  ['公开信息200条余', ['atLeast 200条 [200,299]']],
  ['近300件', ['lessThan 300件 [210,300]']],
  ['不足10件', ['lessThan 10件 [0,9]']],
  ['不到30件', ['lessThan 30件 [0,29]']],
  ['约50件', ['about 50件 [45,55]']],
  ['50件左右', ['about 50件 [45,55]']],
  ['500条以上', ['moreThan 500条 [500,Infinity]']],
  ['超过500条', ['moreThan 500条 [500,Infinity]']],
  ['突破1万条', ['moreThan 10000条 [10000,Infinity]']],
  ['不少于20条', ['atLeast 20条 [20,Infinity]']],
  ['上百件', ['atLeast 100件 [100,Infinity]']],
  ['近百件', ['lessThan 100件 [70,100]']],
  ['预约12次,签约5家', ['12次', '5家']],
  ['收费282.1万元', ['282.1万元']],
  ['收费380元', ['380元']],
  ['罚款30余万元', ['atLeast 30万元 [30,39]']],
  ['增长14.5%,达98 %', ['14.5%', '98%']],
  ['下降百分之三十,提高百分之12.5', ['30%', '12.5%']],
  ['提高3个百分点', ['3个百分点']],
  ['占八成以上', ['moreThan 80成 [80,Infinity]']],
  ['近八成', ['lessThan 80成 [56,80]']],
  ['增长2倍、翻一番、翻了两番', ['2倍', '2番', '4番']],
  ['收到两三件', ['about 2件 [2,3]']],
  ['申请数:12,办结数:11', ['12', '11']],
  ['零件', ['0件']],
  ['为0件', ['0件']],
  ['由六个部分组成,共6部分', ['6个', '6部分']],
  ['智慧云APP10条', ['10条']],
  ['共2024件', ['2024件']],
  // Numbers of something else.
  ['2024年1月1日至12月31日', []],
  ['截至2024年12月31日23时', []],
  ['二〇二四年、二零二四年度', []],
  ['本年(2023)度', []],
  ['2021—2025年规划,1-11月', []],
  ['国办公开办函〔2021〕30号', []],
  ['联系电话:0537-6501067,邮编:405809', []],
  ['电话6501067,传真 0537 - 12', ['12']],
  ['通红街114号三楼215室', []],
  ['第二十条第(一)项、第19条', []],
  ['第2、3项', []],
  ['(一)主动公开;(2)依申请公开', []],
  ['1.主动公开;2、依申请', []],
  ['1.2024年全年公开12条', ['12条']],
  ['三审三校、两微一端、双随机', []],
  ['四类过程性信息、三类内部事务信息', []],
  ['高效办成一件事、一次性告知、每一件申请', []],
  ['十四五规划、党的二十大、二十届三中全会', []],
  ['ICP备05001902号-2,标识码:6522010001', []],
  ['新公网安备65220102000010号', []],
  ['12345热线,5G网络,A4纸,H5页面', []],
  ['《2024年100件实事》', []],
  ['“30分钟服务圈”内5处', ['5处']],
  ['9:30开会,比例3:1', []],
  ['千家万户、千方百计、上下一心', []],
  ['一成不变,二成立小组', []],
  ['版本1.2.3,网址a1.b2.com', []],
]

for (const [text, expected] of cases) {
  test(`numbers in 「${text.replace('\n', '⏎')}」: ${expected.join(', ') || 'none'}`, () => {
    assert.deepEqual(short(text), expected)
  })
}

test('the span holds the blurring words and the measure, the digits only the number', () => {
  const text = '公开近1.3万余条信息'
  const [amount] = read(text)
  assert.equal(text.slice(amount!.span.start, amount!.span.end), '近1.3万余条')
  assert.equal(text.slice(amount!.digits.start, amount!.digits.end), '1.3万')
  assert.equal(amount!.style, 'mixed')
})

test('numbers are read only inside the span', () => {
  const text = '收到12件。办结34件'
  assert.deepEqual(
    amountsIn(text, { start: 6, end: text.length }).map((amount) => amount.value),
    [34],
  )
})

for (const unit of [
  '1',
  '一',
  '1,',
  '1 ',
  '“',
  '《1',
  '1:',
  '1.',
  '百分',
  '翻',
  '(1)',
  '第1、',
  '"',
  '其中1件',
]) {
  test(`a long run of ${unit} is read in one pass`, () => {
    const text = unit.repeat(200_000)
    assert.ok(read(text).length <= 200_000)
  })
}
