import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, at, labels } from './caret.ts'

const numbers =
  'received.natural=10 received.business=2 carriedIn.natural=1 granted.natural=9 refused.query.natural=1 ' +
  'refused.process.business=1 partial.business=1 carriedOut.natural=1'
/** What a report with these numbers says of its requests, with the caret in it. */
const onRequest = (words: string) => at(`{{report ${numbers} onRequest=规范办理。${words}}}`)
const line = (text: string, words: string) => text.split('\n').find((each) => each.includes(words))

const full =
  '共收到政府信息公开申请12件，上年结转1件；办结12件，其中予以公开9件、部分公开1件、不予公开2件；结转下年度继续办理1件。'

test('收到 becomes the sentence with the numbers of the table', () => {
  const place = onRequest('收到‸')
  assert.equal(place.offered[0]!.gist, full, 'a narrow list shows what it says at once')
  assert.equal(line(accepted(place, '2024年，我镇共收到'), '规范办理'), `规范办理。2024年，我镇${full}`)
})

test('the beginning that stands there already is not said twice', () => {
  for (const said of ['2024年', '2024年，我镇', '本年度', '我镇认真办理，']) {
    const place = onRequest(`${said}收到‸`)
    assert.equal(line(accepted(place, '共收到'), '规范办理'), `规范办理。${said}${full}`, said)
  }
})

test('a paragraph says once of which year and of whom it speaks, and nothing of it stands behind a colon', () => {
  for (const said of ['2024年，我镇规范办理。', '全年规范办理。', '我镇本年度规范办理。']) {
    const place = onRequest(`${said}sd‸`)
    assert.equal(line(accepted(place, '共收到'), said), `规范办理。${said}${full}`)
  }
  const fees = at('{{report other=本年度信息处理费收取情况：wsq‸}}')
  assert.match(accepted(fees, '未收取'), /^本年度信息处理费收取情况：未收取信息处理费。$/m)
})

test('what is to be filled in is written over, wherever in it the author stands', () => {
  const hint = '（请填写本年度依申请公开的情况。）'
  for (const marked of [`${hint}‸`, `‸${hint}`, hint.replace('本', '‸本')]) {
    const place = at(`{{report ${numbers} onRequest=${marked}}}`)
    assert.equal(line(accepted(place, '2024年，我镇共收到'), '共收到'), `2024年，我镇${full}`)
    assert.ok(!labels(place).some((label) => /^[一二三四五六]、/.test(label)))
  }
  const fees = at('{{report other=本年度信息处理费收取情况：（请填写；没有收取的，也请写明。）‸}}')
  assert.match(accepted(fees, '未收取'), /^本年度信息处理费收取情况：未收取信息处理费。$/m)
})

test('what every report is about is no title of a document yet', () => {
  for (const words of ['依法公开政府信息‸', '做好政府信息公开‸'])
    assert.deepEqual(labels(onRequest(words)), [])
  assert.deepEqual(labels(onRequest('按照政府信息公开条‸')), ['《中华人民共和国政府信息公开条例》'])
})

test('pinyin initials mean the same as the words', () => {
  for (const letters of ['sd', 'gsd', 'ysq', 'SD']) {
    const place = onRequest(`${letters}‸`)
    assert.equal(
      line(accepted(place, '2024年，我镇共收到'), '规范办理'),
      `规范办理。2024年，我镇${full}`,
      letters,
    )
  }
  assert.deepEqual(labels(onRequest('xyz‸')), [])
})

test('the rest of a sentence behind the caret is replaced only where the editor overwrites', () => {
  const { text, offered } = onRequest('收到‸公开申请3件。及时答复。')
  const { typed, replaced } = offered[0]!
  assert.equal(text.slice(typed.start, typed.end), '收到')
  assert.equal(text.slice(replaced.start, replaced.end), '收到公开申请3件。')
})

test('nothing is offered behind a full stop, in other sentences, and where the subject is another', () => {
  for (const words of ['‸', '做好工作‸', '公开内容尚未‸', '共20‸'])
    assert.deepEqual(labels(onRequest(words)), [], words)
  assert.deepEqual(labels(at(`{{report ${numbers} platform=全年收到‸}}`)), [])
  assert.deepEqual(labels(at(`{{report ${numbers} problems=收到‸}}`)), [])
})

test('an opening of another year is none', () => {
  assert.deepEqual(labels(onRequest('2023年，‸')), [])
  assert.ok(labels(onRequest('2024年，‸')).length > 0)
})

test('未 offers only what the table says did not happen', () => {
  const none = labels(at('{{report onRequest=未‸}}'))
  assert.ok(none.includes('2024年，我镇未收到政府信息公开申请。'))
  assert.ok(none.includes('2024年，我镇未发生因政府信息公开引起的行政复议、行政诉讼。'))
  assert.ok(none.every((label) => label.includes('未')))
  assert.ok(labels(onRequest('未‸')).every((label) => label.includes('复议')))
})

test('requests that are open or contradict each other make no sentence', () => {
  assert.deepEqual(labels(at('{{report received.total=/ onRequest=收到‸}}')), [])
  assert.deepEqual(
    labels(at('{{report received.natural=3 received.total=4 granted.natural=3 onRequest=收到‸}}')),
    [],
  )
})

test('all is said only of all', () => {
  const [sentence] = labels(at('{{report received.natural=3 granted.natural=3 onRequest=收到‸}}'))
  assert.equal(sentence, '2024年，我镇共收到政府信息公开申请3件；办结3件，办理结果均为予以公开。')
  const open = labels(at('{{report received.natural=3 granted.natural=2 onRequest=收到‸}}'))
  assert.ok(open.every((label) => !label.includes('均已办结')))
})

test('section six offers what is said about fees, and not that no notice was issued when one was', () => {
  const fees = labels(at('{{report other=‸}}'))
  assert.ok(fees.includes('2024年，我镇未收取信息处理费。'))
  assert.ok(fees.includes('2024年，我镇未发出收费通知，未收取信息处理费。'))
  const dropped = labels(at('{{report received.natural=1 other.unpaid.natural=1 other=‸}}'))
  assert.ok(dropped.every((label) => !label.includes('未发出收费通知')))
})

test('the title of a document closes the bracket the editor has closed', () => {
  const place = at('{{report preamble=根据《‸》编制本报告。}}')
  const text = accepted(place, '《中华人民共和国政府信息公开条例》')
  assert.ok(text.includes('根据《中华人民共和国政府信息公开条例》编制本报告。'))
})

test('the notice cited is that of the report year', () => {
  const cited = (year: number, edition: string) =>
    labels(at(`{{report edition=${edition} year=${year} preamble=按照国办‸}}`)).filter((label) =>
      label.includes('国办公开办函'),
    )
  assert.equal(cited(2024, '2021').length, 2)
  assert.ok(cited(2024, '2021').every((label) => label.includes('〔2021〕30号')))
  assert.ok(cited(2020, '2019').every((label) => label.includes('〔2019〕60号')))
})

test('years and the period come by their initials, not in the middle of a number', () => {
  assert.deepEqual(labels(at('{{report intro=截至nf‸}}')), ['2024年', '2023年', '2025年'])
  assert.ok(
    accepted(at('{{report preamble=数据tjqx‸}}'), '自').includes('数据自2024年1月1日起至2024年12月31日止'),
  )
  assert.deepEqual(labels(at('{{report intro=共发布20‸}}')), [])
})

test('nothing is offered in cells and in tags', () => {
  assert.deepEqual(labels(at('{{table3 received.natural=‸}}')), [])
  assert.deepEqual(labels(at('<p class="sd‸">青禾县云溪镇2024年政府信息公开工作年度报告</p>')), [])
})

test('a heading that is being written is offered no sentence', () => {
  const place = (line: string) => at(`{{report ${numbers} onRequest=规范办理。\n\n${line}‸}}`)
  assert.ok(place('').offered.some(({ kind }) => kind === 'sentence'))
  assert.ok(place('### ').offered.every(({ kind }) => kind !== 'sentence'))
})
