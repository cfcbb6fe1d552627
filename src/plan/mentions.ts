import type { ActivityType } from './activity-type';
import { listBy, PhraseSet, VOCABULARY, type Words } from './phrase-set';

/**
 * What the words of an activity speak of. Words are folded; a group of several words with spaces
 * between them is a compound, found as it stands.
 */
export interface Topic {
  readonly type: ActivityType;
  /** Any one of these names the topic … */
  readonly words: readonly string[];
  /** … if one of these stands near it (before or after, at most `near` words between); null: always. */
  readonly beside: PhraseSet | null;
  readonly near: number;
  /** It does not where one of these comes right before … */
  readonly notAfter: PhraseSet;
  /** … or right after it. */
  readonly notBefore: PhraseSet;
  /**
   * Whether what directly follows is its object, not a topic of its own ("Báo cáo kết quả đánh giá
   * nội bộ"): `wide` up to a new undertaking ("và tổ chức …"), `narrow` up to any new verb.
   */
  readonly governs: 'wide' | 'narrow' | null;
}

interface TopicWords {
  readonly words: readonly string[];
  readonly beside?: readonly string[];
  readonly near?: number;
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly governs?: 'wide' | 'narrow';
}

const topic = (type: ActivityType, told: TopicWords): Topic => ({
  type,
  words: told.words,
  beside: told.beside ? new PhraseSet(told.beside) : null,
  near: told.near ?? 0,
  notAfter: new PhraseSet(told.notAfter ?? []),
  notBefore: new PhraseSet(told.notBefore ?? []),
  governs: told.governs ?? null,
});

export const SYSTEM = ['he thong quan ly', 'htqlcl', 'qlcl', 'iso', 'chat luong'];
export const EDITING = [
  'ra soat',
  'chinh sua',
  'bo sung',
  'cap nhat',
  'sua doi',
  'xay dung',
  'ban hanh',
  'soan thao',
  'bien soan',
  'chuan hoa',
  'hoan thien',
  'dieu chinh',
  'huy bo',
  'thay the',
];
const ASKED = ['nguoi dan', 'khach hang', 'to chuc', 'ca nhan', 'cong dan', 'doanh nghiep'];

const TOPICS: readonly Topic[] = [
  topic('plan', {
    words: ['ke hoach'],
    notAfter: ['theo', 'trong', 'phong', 'tai chinh', 'so'],
    governs: 'wide',
  }),
  topic('objectives', {
    words: ['muc tieu'],
    beside: ['chat luong', 'iso', ...EDITING, 'thiet lap', 'dang ky', 'phan ky'],
    near: 3,
    notBefore: ['quoc gia'],
  }),
  topic('objectives', { words: ['mtcl'] }),
  topic('policy', { words: ['chinh sach'], beside: ['chat luong', 'iso'], near: 2 }),
  topic('policy', { words: ['cscl'] }),
  topic('training', {
    words: ['tap huan', 'boi duong', 'huan luyen', 'nhan thuc'],
    notAfter: ['che do', 'nghi duong'],
    governs: 'wide',
  }),
  topic('training', { words: ['dao tao'], notAfter: ['giao duc va', 'giao duc'], governs: 'wide' }),
  topic('procedures', {
    words: ['quy trinh', 'tai lieu', 'so tay chat luong', 'bieu mau'],
    beside: EDITING,
    near: 8,
    governs: 'narrow',
  }),
  topic('audit', {
    words: ['danh gia'],
    beside: ['noi bo'],
    near: 7,
    notBefore: ['su hai long', 'rui ro'],
  }),
  topic('audit', { words: ['dgnb'] }),
  topic('correction', { words: ['khac phuc', 'khong phu hop', 'kph'] }),
  topic('review', {
    words: ['xem xet'],
    beside: ['lanh dao', 'ldcc'],
    near: 4,
    notAfter: ['trinh lanh dao', 'de'],
    notBefore: ['quyet dinh', 'phe duyet', 'ky', 'cho y kien'],
  }),
  topic('review', { words: ['xxld'] }),
  topic('announcement', {
    words: ['cong bo'],
    beside: ['lai', 'phu hop', 'tieu chuan', 'ap dung', ...SYSTEM],
    near: 6,
    notAfter: ['duoc', 'da'],
  }),
  topic('report', {
    words: ['bao cao'],
    notAfter: ['theo', 'can cu', 'phat thanh'],
    notBefore: ['vien'],
    governs: 'wide',
  }),
  topic('inspection', { words: ['kiem tra', 'giam sat'], notAfter: ['bai'], governs: 'wide' }),
  topic('improvement', {
    words: ['cai tien', 'duy tri'],
    beside: ['he thong', 'ap dung', ...SYSTEM],
    near: 8,
  }),
  topic('committee', { words: ['kien toan'] }),
  topic('committee', {
    words: ['thanh lap', 'cung co', 'thanh vien', 'thay doi'],
    beside: ['ban chi dao', 'bcd', 'to thu ky', 'thu ky iso', 'to giup viec', 'ban iso'],
    near: 4,
  }),
  topic('risk', { words: ['rui ro'] }),
  topic('risk', {
    words: ['co hoi', 'boi canh'],
    beside: ['xac dinh', 'nhan dien', 'danh gia', 'xem xet', 'phan tich', 'to chuc'],
    near: 5,
  }),
  topic('satisfaction', { words: ['hai long'] }),
  topic('satisfaction', { words: ['khao sat', 'tham do', 'lay y kien'], beside: ASKED, near: 6 }),
];

/** A phrase that names a topic. */
export interface TopicPhrase {
  readonly topic: Topic;
  readonly words: Words;
}

/** The phrases that name topics, by their first word; of several, the earlier counts first. */
export const TOPIC_PHRASES: readonly (readonly TopicPhrase[] | undefined)[] = listBy(
  TOPICS.flatMap((each) =>
    each.words.map((phrase) => ({ topic: each, words: VOCABULARY.wordsOf(phrase) })),
  ),
  ({ words }) => words[0] ?? 0,
);
