import {
  departmentEndings,
  governmentEndings,
  ministries,
  ministryBeginnings,
  municipalities,
  officeEndings,
  provinces,
  streetEndings,
  townshipEndings,
  zoneEndings,
  zoneNames,
} from '../forms/units.ts'
import type { UnitKind } from './report.ts'

/**
 * The kind of body a name is of; null when the name does not tell. Where it tells the kind but not the level
 * (澜禾市统计局: a 市 may be of county level), the kind stands without level.
 */
export function kindOfUnit(name: string): UnitKind | null {
  if (ends(name, townshipEndings)) return 'township'
  if (ends(name, streetEndings)) return 'street'
  if (ends(name, zoneEndings) && zoneNames.some((zone) => name.includes(zone))) return 'zone'
  const office = ending(name, officeEndings)
  if (office) return withLevel('office', levelOf(name.slice(0, -office.length), true))
  const government = ending(name, governmentEndings)
  if (government) {
    const place = name.slice(0, -government.length)
    return ends(place, zoneNames) ? 'zone' : withLevel('government', levelOf(place, true))
  }
  if (ministries.includes(name)) return 'ministry'
  const department = ending(name, departmentEndings)
  if (department) {
    const level = levelOf(name, false)
    const isCentral = ministryBeginnings.some((each) => name.startsWith(each))
    // 国家统计局 is one; 国家统计局澜禾调查队 is a branch of it.
    if (level === null && isCentral && !/(?:局|署|委员会)./.test(name)) return 'ministry'
    return withLevel('department', level)
  }
  if (ends(name, zoneNames)) return 'zone'
  // 「青禾县2024年政府信息公开工作年度报告」: the name of a place alone is a consolidated report.
  const level = levelOf(name, true)
  return level === null ? null : withLevel('government', level)
}

/** Whether a line of a few words can be the name of a reporting body. */
export function isAgencyName(words: string): boolean {
  if (words.length < 3 || words.length > 40 || /[0-9,。:;、!?>|“”《》]/.test(words)) return false
  return (
    ends(words, townshipEndings) ||
    ends(words, streetEndings) ||
    ends(words, zoneEndings) ||
    ends(words, officeEndings) ||
    ends(words, governmentEndings) ||
    ends(words, departmentEndings)
  )
}

type Level = 'county' | 'city' | 'province'

function withLevel(kind: 'office' | 'government' | 'department', level: Level | 'unclear' | null): UnitKind {
  return level === null || level === 'unclear' ? kind : `${kind}.${level}`
}

/**
 * The level that the last place name shows. `unclear`: a 市 without anything around it that says whether it is a
 * city with districts or of county level. Null: no place name. `whole`: the name is to end with the place.
 */
function levelOf(name: string, whole: boolean): Level | 'unclear' | null {
  const place = (whole ? name : placeIn(name)).replace(/行政公署$|行署$/, '')
  if (place.length < 2) return null
  const last = place[place.length - 1]!
  if (last === '省' || place.endsWith('自治区')) return 'province'
  if (last === '县' || last === '旗') return 'county'
  if (last === '盟' || place.endsWith('自治州') || place.endsWith('地区')) return 'city'
  if (last === '区') return zoneNames.some((zone) => place.endsWith(zone)) ? null : 'county'
  if (last === '州') return place.length > 2 ? 'unclear' : null
  if (last !== '市') return provinces.includes(place) ? 'province' : null
  if (municipalities.some((city) => place.endsWith(city))) return 'province'
  const before = place.slice(0, -1)
  // A 市 within a 市 or a 州 is of county level: 青州市云溪市, 某某自治州某某市; the 州 of 杭州市 is its name.
  if (/市|[州盟]..|地区/.test(before)) return 'county'
  return 'unclear'
}

/** The part of an agency's name that is the place: 「澜禾市青禾县统计局」 → 「澜禾市青禾县」. */
function placeIn(name: string): string {
  let end = 0
  for (const mark of ['省', '自治区', '自治州', '地区', '盟', '市', '县', '旗', '区']) {
    for (let at = name.indexOf(mark, 1); at > 0; at = name.indexOf(mark, at + 1)) {
      if (mark === '区' && !isDistrict(name, at)) continue
      if (mark === '市' && (name[at - 1] === '城' || name[at + 1] === '场' || name[at + 1] === '容')) continue
      if (mark === '盟' && at < 2) continue
      end = Math.max(end, at + mark.length)
    }
  }
  return name.slice(0, end)
}

/** 社区, 山区, 库区, 区域, 区划 are no districts. */
function isDistrict(name: string, at: number): boolean {
  return !'社灾山库'.includes(name[at - 1]!) && !'域划块'.includes(name[at + 1] ?? '无')
}

function ends(name: string, endings: readonly string[]): boolean {
  return ending(name, endings) !== null
}

/** The ending of a list that a name has, with at least one character before it. */
function ending(name: string, endings: readonly string[]): string | null {
  for (const each of endings) if (name.endsWith(each) && name.length > each.length) return each
  return null
}
