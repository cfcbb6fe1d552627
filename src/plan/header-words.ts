/** What the noun that a column header begins with says of the column. */
export type HeaderNoun =
  | 'number'
  | 'id'
  | 'content'
  /** What else may name what is to be done, for want of better. */
  | 'measure'
  | 'when'
  | 'limit'
  /** "Tần suất": how often, which says when for want of better. */
  | 'rhythm'
  | 'day'
  /** "Tiến độ": a deadline in a plan, a status in a report. */
  | 'pace'
  | 'body'
  | 'person'
  /** Who leads from above: "Lãnh đạo phụ trách". */
  | 'leader'
  | 'duty'
  | 'together'
  | 'state'
  | 'degree'
  | 'finished'
  | 'share'
  | 'result'
  | 'evidence'
  | 'document'
  | 'budget'
  | 'notes'
  | 'name'
  /** Something that a plan's reading has no use for. */
  | 'other';

/** What headers are cut short to, folded: "ĐV thực hiện", "ĐVTH". */
export const HEADER_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['dv', 'don vi'],
  ['cq', 'co quan'],
  ['bp', 'bo phan'],
  ['ct', 'chu tri'],
  ['ph', 'phoi hop'],
  ['th', 'thuc hien'],
  ['ht', 'hoan thanh'],
  ['bd', 'bat dau'],
  ['kt', 'ket thuc'],
  ['tg', 'thoi gian'],
  ['nd', 'noi dung'],
  ['cv', 'cong viec'],
  ['nv', 'nhiem vu'],
  ['kq', 'ket qua'],
  ['sp', 'san pham'],
  ['ld', 'lanh dao'],
  ['dvth', 'don vi thuc hien'],
  ['dvct', 'don vi chu tri'],
  ['dvph', 'don vi phoi hop'],
  ['cqth', 'co quan thuc hien'],
  ['cqct', 'co quan chu tri'],
  ['cqph', 'co quan phoi hop'],
  ['tgth', 'thoi gian thuc hien'],
  ['tght', 'thoi gian hoan thanh'],
  ['ndcv', 'noi dung cong viec'],
  ['kqth', 'ket qua thuc hien'],
]);

const list = (phrases: string): readonly string[] => phrases.split('|');

/** The nouns of headers, folded, Vietnamese and English; of several that begin at a word the longest counts. */
export const HEADER_NOUNS: readonly {
  readonly noun: HeaderNoun;
  readonly phrases: readonly string[];
}[] = [
  { noun: 'number', phrases: list('stt|tt|so tt|so thu tu|thu tu|s t t|s tt|no|item no|#') },
  { noun: 'id', phrases: list('id|ma|ma so|so hieu|code|buoc|muc|so|item') },
  {
    noun: 'content',
    phrases: list(
      'noi dung|cong viec|khoa hoc|khoa dao tao|khoa tap huan|lop tap huan|lop dao tao|cac buoc|buoc thuc hien|nhiem vu|hoat dong|dau viec|hang muc|trinh tu|cong tac|phan viec|viec|' +
        'chuyen de|giai phap|task|tasks|activity|activities|action|actions|content|contents|' +
        'description|work',
    ),
  },
  {
    noun: 'measure',
    phrases: list(
      'bien phap|cach thuc|chuong trinh|de an|du an|muc tieu|chi tieu|yeu cau|van de|cuoc hop',
    ),
  },
  {
    noun: 'when',
    phrases: list(
      'khi nao|bao gio|luc nao|thoi gian|thoi diem|thoi ky|lich|lich trinh|moc|ngay thang|thang|nam|thang nam|' +
        'bat dau|khoi dau|ket thuc|quy thuc hien|quy hoan thanh|tu ngay|den ngay|tu thang|den thang|tu|den|' +
        'time|timeline|timing|timeframe|schedule|when|start|begin|from|end|finish|until',
    ),
  },
  {
    noun: 'limit',
    phrases: list(
      'thoi han|han|ky han|han chot|han cuoi|den han|ngay den han|ngay het han|cham nhat|' +
        'deadline|due|due date|target date',
    ),
  },
  {
    noun: 'rhythm',
    phrases: list('tan suat|tan xuat|dinh ky|chu ky|giai doan|frequency|period'),
  },
  { noun: 'day', phrases: list('ngay|date') },
  { noun: 'pace', phrases: list('tien do') },
  {
    noun: 'body',
    phrases: list(
      'don vi|co quan|bo phan|phong|phong ban|cac phong|khoa|khoa phong|ban nganh|so nganh|to chuc|dau moi|to|' +
        'department|unit|agency|office|division',
    ),
  },
  {
    noun: 'person',
    phrases: list(
      'ai|ai lam|ai thuc hien|nguoi|thanh vien|chuyen gia|chuyen gia danh gia|danh gia vien|truong doan|truong doan danh gia|' +
        'doan danh gia|to danh gia|nhom danh gia|ho va ten|ho ten|can bo|cong chuc|' +
        'chuyen vien|ca nhan|nhan su|person|owner|pic',
    ),
  },
  {
    noun: 'leader',
    phrases: list(
      'lanh dao|ldvp|thu truong|dong chi|giam doc|pho giam doc|ban giam doc|chu tich|' +
        'pho chu tich|truong phong|truong khoa|hieu truong|leader',
    ),
  },
  {
    noun: 'duty',
    phrases: list(
      'chu tri|phu trach|trach nhiem|phan cong|chiu trach nhiem|to chuc thuc hien|' +
        'responsible|responsibility|in charge|lead|who|assigned to|assignee',
    ),
  },
  {
    noun: 'together',
    phrases: list('phoi hop|tham gia|ho tro|lien quan|cung thuc hien|support|coordination'),
  },
  {
    noun: 'state',
    phrases: list(
      'da xong chua|xong chua|da lam chua|tinh trang|trang thai|tinh hinh|danh gia|tu danh gia|xep loai|status|state|progress',
    ),
  },
  { noun: 'degree', phrases: list('muc do') },
  {
    noun: 'finished',
    phrases: list('hoan thanh|da hoan thanh|da thuc hien|da xong|xong|done|completed|finished'),
  },
  { noun: 'share', phrases: list('%|phan tram|ty le|ti le|percent|percentage') },
  {
    noun: 'result',
    phrases: list('ket qua|san pham|dau ra|bieu mau|result|results|output|outputs|deliverables'),
  },
  {
    noun: 'evidence',
    phrases: list(
      'minh chung|bang chung|ho so|so van ban|so ngay van ban|so ky hieu|so ky hieu van ban|evidence|records',
    ),
  },
  { noun: 'document', phrases: list('van ban|tai lieu|document|documents') },
  {
    noun: 'budget',
    phrases: list('kinh phi|du toan|nguon von|chi phi|nguon kinh phi|budget|cost'),
  },
  {
    noun: 'notes',
    phrases: list('ghi chu|g chu|luu y|chu y|chu thich|note|notes|remark|remarks|comment|comments'),
  },
  { noun: 'name', phrases: list('ten') },
  {
    noun: 'other',
    phrases: list(
      'can cu|co so phap ly|nguon goc|nguon|nguon luc|de xuat|kien nghi|nguyen nhan|kho khan|' +
        'vuong mac|ton tai|han che|dia diem|dia ban|dia chi|doi tuong|phuong phap|hinh thuc|' +
        'dieu khoan|tru so|email|dien thoai|so dien thoai|lien he|so luong|so lan|so ngay|so gio|' +
        'don vi tinh|gia han|y kien|chuc vu|chuc danh|muc do uu tien|uu tien|linh vuc|loai|nhom|thanh phan|muc dich|' +
        'ly do|chua hoan thanh|chua thuc hien|chua xong|dang thuc hien|khong hoan thanh|qua han|' +
        'tre han|cham|clause|location|place|priority|reason',
    ),
  },
];

/** What narrows a noun, wherever it stands in the header. */
export const NARROWING = {
  actual: list('thuc te|da hoan thanh|da thuc hien|hoan thanh luc|actual|completed'),
  inFact: list('thuc te|actual'),
  planned: list('du kien|ke hoach|yeu cau|phai|quy dinh|duoc giao|planned|expected|target'),
  beginning: list('bat dau|khoi dau|tu ngay|tu thang|tu|khoi cong|start|begin|from'),
  ending: list('ket thuc|den ngay|den thang|den|end|finish|until'),
  finishing: list('hoan thanh|hoan tat|xong|completion'),
  /** Before something: the last day on which it may be done. */
  before: list('truoc|truoc ngay|before|by'),
  /** What else than its doing can happen to a task on a day. */
  elsewhere: list(
    'cap nhat|giao|nhan|ban hanh|ky|phe duyet|duyet|tao|nhap|hieu luc|sinh|gia han|issued|updated',
  ),
  /** Of these, what can also be what is to be done. */
  issuing: list('ban hanh|ky|phe duyet|duyet|nhap|tao|issued'),
  /** Those who look on, or at whom it is done. */
  onlooking: list(
    'phe duyet|duyet|giao|kiem soat|theo doi|don doc|kiem tra|giam sat|lap|nhap|cap nhat|tham dinh|' +
      'tiep nhan|nhan|lien he|bao cao|danh gia|duoc danh gia|de xuat|thong ke|approved by',
  ),
  /** Those at whom it is done: a programme of audits lists them as what is to be done. */
  receiving: list('duoc danh gia|duoc kiem tra|duoc giam sat|duoc thanh tra|duoc khao sat'),
  /** Those who are told to act, however it is said. */
  acting: list(
    'thuc hien|chu tri|duoc giao|phu trach|chiu trach nhiem|trach nhiem|phan cong|dau moi|phoi hop',
  ),
  together: list('phoi hop|tham gia|lien quan|ho tro|di cung|cung thuc hien'),
  leading: list('chu tri|thuc hien|dau moi'),
  /** Those who lead beside those who help, in one column. */
  both: list('chu tri|thuc hien phoi hop|thuc hien va phoi hop'),
  ofCompletion: list('hoan thanh|thuc hien|dat|dap ung|tien do|cong viec|xu ly'),
  graded: list('danh gia|xep loai|phan loai'),
  sharing: list('%|phan tram|ty le|ti le|percent'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
