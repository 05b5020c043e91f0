/**
 * How names of reporting bodies end and begin, as data. 条例第四条、第十条、第四十九条 decide who reports: governments
 * of every level, departments from the county up, branch offices that act in their own name.
 */

/** 直辖市: their 市 is of the rank of a province, their districts and counties of a county's. */
export const municipalities: readonly string[] = ['北京市', '上海市', '天津市', '重庆市']

/** Regions and provinces whose name is often written without 省 or 自治区 before a city's. */
export const provinces: readonly string[] = [
  ...[
    '河北',
    '山西',
    '辽宁',
    '吉林',
    '黑龙江',
    '江苏',
    '浙江',
    '安徽',
    '福建',
    '江西',
    '山东',
    '河南',
    '湖北',
    '湖南',
  ],
  ...['广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '台湾'],
  ...['内蒙古', '广西', '西藏', '宁夏', '新疆'],
]

export const townshipEndings: readonly string[] = [
  ...[
    '镇人民政府',
    '镇政府',
    '乡人民政府',
    '乡政府',
    '苏木人民政府',
    '苏木政府',
    '民族乡',
    '苏木',
    '镇',
    '乡',
  ],
  ...['镇党政办公室', '乡党政办公室', '镇党政办', '乡党政办', '镇人民政府办公室', '乡人民政府办公室'],
]

export const streetEndings: readonly string[] = [
  '街道办事处',
  '街道办',
  '街道党工委',
  '街道',
  '街办事处',
  '街道党政办公室',
]

/** A 管委会 is a development zone's only under one of these names; others are departments (城市管理委员会). */
export const zoneNames: readonly string[] = [
  ...[
    '开发区',
    '高新区',
    '经开区',
    '高新技术',
    '新区',
    '园区',
    '工业园',
    '产业园',
    '度假区',
    '保税区',
    '保税港',
  ],
  ...[
    '试验区',
    '示范区',
    '风景区',
    '名胜区',
    '景区',
    '旅游区',
    '合作区',
    '港区',
    '新城',
    '集聚区',
    '管理区',
    '口岸',
  ],
  ...['生态城', '科学城', '物流', '自贸', '湖区', '林场', '农场', '片区'],
]

export const zoneEndings: readonly string[] = ['管理委员会', '管委会']

export const officeEndings: readonly string[] = [
  ...['人民政府办公室', '人民政府办公厅', '政府办公室', '政府办公厅', '行署办公室', '政府办'],
]

export const governmentEndings: readonly string[] = ['人民政府', '政府', '行政公署', '行署']

/** Longer before shorter, so that 分局 is not read as 局. */
export const departmentEndings: readonly string[] = [
  ...[
    '委员会',
    '办公室',
    '管理局',
    '监督局',
    '执法局',
    '分局',
    '总队',
    '支队',
    '大队',
    '总局',
    '中心',
    '学校',
    '大学',
    '医院',
  ],
  ...[
    '局',
    '厅',
    '委',
    '办',
    '院',
    '署',
    '处',
    '科',
    '所',
    '站',
    '馆',
    '会',
    '社',
    '队',
    '部',
    '台',
    '校',
    '公司',
  ],
]

/** How a body of the State Council begins. */
export const ministryBeginnings: readonly string[] = ['国家', '国务院', '中华人民共和国', '中国']

/** Ministries and agencies whose name says neither 国家 nor 中国. */
export const ministries: readonly string[] = [
  ...[
    '外交部',
    '国防部',
    '教育部',
    '科学技术部',
    '科技部',
    '工业和信息化部',
    '公安部',
    '民政部',
    '司法部',
    '财政部',
  ],
  ...[
    '人力资源和社会保障部',
    '自然资源部',
    '生态环境部',
    '住房和城乡建设部',
    '交通运输部',
    '水利部',
    '农业农村部',
  ],
  ...['商务部', '文化和旅游部', '退役军人事务部', '应急管理部', '审计署', '海关总署', '国铁集团'],
]

/** How a body speaks of itself, where the words alone tell its kind. */
export const selfWords: readonly (readonly [word: string, kind: 'township' | 'street'])[] = [
  ['我镇', 'township'],
  ['我乡', 'township'],
  ['我街道', 'street'],
]
