import { deflateRawSync } from 'node:zlib';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCli, workbook } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'iso-plan-'));
const OUT = join(folder, 'out.xlsx');
const PLAN = workbook('mo-duc-2024.xlsx');
const plan = readFileSync(PLAN);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** One clear line, exit code 2, nothing written. */
function expectRefused(args: readonly string[], says: RegExp): void {
  const before = readdirSync(folder);
  const { status, stdout, stderr } = runCli(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+|Error:/);
  expect(stderr).toMatch(says);
  expect(readdirSync(folder)).toEqual(before);
}

const CFB = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** The head of a compound file whose directory names these streams ([MS-CFB] 2.6.1). */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set(CFB);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  ['Root Entry', ...streams].forEach((name, entry) => {
    const at = 512 + entry * 128;
    [...name].forEach((letter, i) => view.setUint16(at + i * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, entry === 0 ? 5 : 2);
  });
  return bytes;
}

/** The plan with one part replaced. */
function withPart(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(plan);
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

/** A few megabytes that unpack to four gigabytes: a valid sheet, then blanks without end. */
function zipBomb(): Uint8Array {
  const megabyte = 1024 * 1024;
  const parts = unzipSync(plan);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  const blanks = new Uint8Array(512 * megabyte).fill(0x20);
  const padded = new Uint8Array(sheet.length + blanks.length);
  padded.set(sheet);
  padded.set(blanks, sheet.length);
  const packed = deflateRawSync(padded);
  const bomb: Record<string, Uint8Array> = { ...parts };
  delete bomb['xl/worksheets/sheet1.xml'];
  const zip = zipSync({ ...bomb, 'xl/worksheets/sheet1.xml': [sheet, { level: 0 }] });
  return splice(zip, 'xl/worksheets/sheet1.xml', sheet.length, packed, padded.length);
}

/** Puts other packed bytes in the place of the last, stored entry of a zip. */
function splice(
  zip: Uint8Array,
  name: string,
  stored: number,
  packed: Uint8Array,
  size: number,
): Uint8Array {
  const buffer = Buffer.from(zip);
  const centralAt = buffer.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  let entry = centralAt;
  while (buffer.toString('latin1', entry + 46, entry + 46 + name.length) !== name) {
    entry = buffer.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), entry + 4);
  }
  const local = buffer.readUInt32LE(entry + 42);
  const dataAt = local + 30 + name.length + buffer.readUInt16LE(local + 28);
  for (const [at, method, sizes] of [
    [local, 8, 18],
    [entry, 10, 20],
  ] as const) {
    buffer.writeUInt16LE(8, at + method);
    buffer.writeUInt32LE(packed.length, at + sizes);
    buffer.writeUInt32LE(size, at + sizes + 4);
  }
  const end = buffer.indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  buffer.writeUInt32LE(centralAt - stored + packed.length, end + 16);
  return Buffer.concat([buffer.subarray(0, dataAt), packed, buffer.subarray(dataAt + stored)]);
}

describe('a file that cannot be read', () => {
  test.each([
    ['a missing file', () => join(folder, 'khong-co.xlsx'), /Không tìm thấy/],
    ['a folder', () => folder, /thư mục/],
    ['an empty file', () => file('rong.xlsx', ''), /rỗng/],
    ['a text file', () => file('chu.xlsx', 'Stt\tNội dung\n'), /không phải là sổ tính/],
    ['an old .xls', () => file('cu.xls', compoundFile('Workbook')), /\.xls/],
    [
      'a workbook with a password',
      () => file('khoa.xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage')),
      /mật khẩu/,
    ],
    ['a truncated zip', () => file('cut.xlsx', plan.subarray(0, plan.length / 2)), /hỏng/],
    ['a zip bomb', () => file('bom.xlsx', zipBomb()), /quá lớn/],
    [
      'XML with a DTD',
      () =>
        file(
          'dtd.xlsx',
          withPart(
            'xl/workbook.xml',
            (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml.replace(/^<\?.*?\?>/, '')}`,
          ),
        ),
      /DTD/,
    ],
    [
      'a sheet with a DTD',
      () =>
        file(
          'dtd2.xlsx',
          withPart(
            'xl/worksheets/sheet1.xml',
            (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml.replace(/^<\?.*?\?>/, '')}`,
          ),
        ),
      /DTD/,
    ],
    [
      'a sheet cut short',
      () =>
        file(
          'broken.xlsx',
          withPart('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, 3000)),
        ),
      /hỏng/,
    ],
    [
      'another package',
      () => file('khac.xlsx', zipSync({ 'a.txt': strToU8('a') })),
      /không chứa sổ tính/,
    ],
  ])('%s', (_, make, says) => {
    expectRefused(['check', make()], says);
  });
});

describe('a command that cannot be done', () => {
  test.each([
    ['no command', [], /Chưa có lệnh/],
    ['an unknown command', ['chek', PLAN], /chek/],
    ['a command of a later day', ['consolidate', PLAN], /consolidate/],
    ['an unknown option', ['check', PLAN, '--asof', '2024-07-15'], /--asof/],
    ['an option of another command', ['check', PLAN, '--period', '2024'], /--period/],
    ['a day that is none', ['check', PLAN, '--as-of', '2024-13-01'], /2024-13-01/],
    ['a year that is none', ['check', PLAN, '--year', '24'], /24/],
    ['an option without its value', ['check', PLAN, '--as-of'], /--as-of/],
    ['a format that is none', ['check', PLAN, '--format', 'xml'], /xml/],
    ['no file', ['check'], /Chưa có tệp/],
    ['no --out', ['highlight', PLAN], /--out/],
    ['no period', ['report', PLAN, '--out', OUT], /--period/],
    ['a period that is none', ['report', PLAN, '--period', '2024-H3', '--out', OUT], /2024-H3/],
    [
      'a folder that is not there',
      ['highlight', PLAN, '--out', join(folder, 'a', 'b.xlsx')],
      /Thư mục/,
    ],
    ['the original as the result', ['highlight', PLAN, '--out', PLAN], /--in-place/],
    ['another type of file', ['highlight', PLAN, '--out', join(folder, 'a.xlsm')], /\.xlsx/],
    ['a sheet that is not there', ['check', PLAN, '--sheet', 'Không có'], /Không có/],
    [
      'a report on a workbook with no table',
      ['report', workbook('khong-phai-ke-hoach-quy-trinh.xlsx'), '--period', '2025', '--out', OUT],
      /không tìm thấy bảng kế hoạch/,
    ],
  ])('%s', (_, args, says) => {
    expectRefused(args, says);
    expect(existsSync(OUT)).toBe(false);
  });
});

test('of several files, those that can be read are printed', () => {
  const { status, stdout, stderr } = runCli(['check', PLAN, join(folder, 'khong-co.xlsx')]);
  expect(status).toBe(2);
  expect(stdout).toContain('A6:E15');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the original is left as it was', () => {
  expect(readFileSync(PLAN).equals(plan)).toBe(true);
});
