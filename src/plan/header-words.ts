/** What the noun that a column header begins with says of the column. */
export type HeaderNoun =
  | 'number'
  | 'id'
  | 'content'
  /** What else may name what is to be done, for want of better. */
  | 'measure'
  | 'when'
  | 'limit'
  | 'day'
  /** "Tiến độ": a deadline in a plan, a status in a report. */
  | 'pace'
  | 'body'
  | 'person'
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

const list = (phrases: string): readonly string[] => phrases.split('|');

/** The nouns of headers, folded, Vietnamese and English; of several that begin at a word the longest counts. */
export const HEADER_NOUNS: readonly {
  readonly noun: HeaderNoun;
  readonly phrases: readonly string[];
}[] = [
  { noun: 'number', phrases: list('stt|tt|so tt|so thu tu|thu tu|s t t|no|item no|#') },
  { noun: 'id', phrases: list('id|ma|ma so|so hieu|code|buoc|muc|so|item') },
  {
    noun: 'content',
    phrases: list(
      'noi dung|cong viec|cac buoc|buoc thuc hien|nhiem vu|hoat dong|dau viec|hang muc|trinh tu|cong tac|phan viec|viec|' +
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
      'thoi gian|thoi diem|thoi ky|lich|lich trinh|moc|ngay thang|thang|nam|thang nam|' +
        'bat dau|khoi dau|ket thuc|tu ngay|den ngay|tu thang|den thang|tu|den|' +
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
  { noun: 'day', phrases: list('ngay|date') },
  { noun: 'pace', phrases: list('tien do') },
  {
    noun: 'body',
    phrases: list(
      'don vi|co quan|bo phan|phong|phong ban|cac phong|ban nganh|so nganh|to chuc|dau moi|to|' +
        'department|unit|agency|office|division',
    ),
  },
  {
    noun: 'person',
    phrases: list(
      'nguoi|lanh dao|ldvp|can bo|cong chuc|chuyen vien|ca nhan|thu truong|dong chi|nhan su|' +
        'person|owner|pic|leader',
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
    phrases: list('tinh trang|trang thai|tinh hinh|danh gia|xep loai|status|state|progress'),
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
    phrases: list('ghi chu|luu y|chu thich|note|notes|remark|remarks|comment|comments'),
  },
  { noun: 'name', phrases: list('ten') },
  {
    noun: 'other',
    phrases: list(
      'can cu|co so phap ly|nguon goc|nguon|nguon luc|de xuat|kien nghi|nguyen nhan|kho khan|' +
        'vuong mac|ton tai|han che|dia diem|dia ban|dia chi|doi tuong|phuong phap|hinh thuc|' +
        'dieu khoan|tru so|email|dien thoai|so dien thoai|lien he|so luong|so lan|so ngay|so gio|' +
        'don vi tinh|gia han|y kien|muc do uu tien|uu tien|linh vuc|loai|nhom|thanh phan|muc dich|' +
        'ly do|chua hoan thanh|chua thuc hien|chua xong|dang thuc hien|khong hoan thanh|qua han|' +
        'tre han|cham|clause|location|place|priority|reason',
    ),
  },
];

/** What narrows a noun, wherever it stands in the header. */
export const NARROWING = {
  actual: list('thuc te|da hoan thanh|da thuc hien|hoan thanh luc|actual|completed'),
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
  /** Those who are told to act, however it is said. */
  acting: list(
    'thuc hien|chu tri|duoc giao|phu trach|chiu trach nhiem|trach nhiem|phan cong|dau moi|phoi hop',
  ),
  together: list('phoi hop|tham gia|lien quan|ho tro'),
  leading: list('chu tri|thuc hien|dau moi'),
  /** Those who lead beside those who help, in one column. */
  both: list('chu tri|thuc hien phoi hop|thuc hien va phoi hop'),
  ofCompletion: list('hoan thanh|thuc hien|dat|dap ung|tien do|cong viec|xu ly'),
  graded: list('danh gia|xep loai|phan loai'),
  sharing: list('%|phan tram|ty le|ti le|percent'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
