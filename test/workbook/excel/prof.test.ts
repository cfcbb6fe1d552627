import { book } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { opened } from '../xlsx/packages';
jest.setTimeout(120000);
test.each(['merges', 'rows'])('prof %s', async (kind) => {
  const t0 = performance.now();
  const merges = Array.from({ length: 1_400 }, (_, n) => {
    const row = Math.floor(n / 2) + 1;
    return `<mergeCell ref="${n % 2 === 0 ? `A${row}:B${row}` : `C${row}:D${row}`}"/>`;
  });
  const bytes = kind === 'merges' ? book([{ name: 'A', rows: Array.from({ length: 700 }, () => ['a', null, 'b', null]), after: `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` }])
   : book([{ name: 'A', rows: Array.from({ length: 10000 }, (_, n) => [n + 1, 'Đánh giá', 'Tháng 6', 45_000.5]) }]);
  const t1 = performance.now();
  const { workbook, excel } = await openInExcel(bytes);
  const t2 = performance.now();
  const { Session } = await import('node:inspector/promises');
  const session = new Session(); session.connect();
  await session.post('Profiler.enable'); await session.post('Profiler.start');
  await workbook.read(['A']);
  const t3 = performance.now();
  const { profile } = await session.post('Profiler.stop');
  const self = new Map<string, number>();
  const dt = profile.timeDeltas ?? [];
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  (profile.samples ?? []).forEach((id, i) => { const n = byId.get(id); const k = `${n?.callFrame.functionName} ${n?.callFrame.url.split('/').pop()}:${n?.callFrame.lineNumber}`; self.set(k, (self.get(k) ?? 0) + (dt[i] ?? 0) / 1000); });
  console.log(kind, 'build', t1 - t0, 'open', t2 - t1, 'read', t3 - t2, excel.counters, [...self].sort((a, b) => b[1] - a[1]).slice(0, 12));
  const t4 = performance.now();
  await opened(bytes).read(['A']);
  console.log('xlsx', performance.now() - t4);
  await closeExcel();
  console.log('close', performance.now() - t4);
});
