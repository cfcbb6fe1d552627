import { readUnits } from '../../src/units/read';
test('x',()=>{ const out:string[]=[]; const time=(t:string)=>{const s=performance.now(); readUnits(t,'unit'); return performance.now()-s};
const gen=(N:number)=>({comma:', '.repeat(N/2),a:'các '.repeat(N/4),so:'Sở '.repeat(N/3),paren:'('.repeat(N),par2:'()'.repeat(N/2),colon:'Các Cục: '.repeat(N/9),ph:'phối hợp với '.repeat(N/12),xa:'xã, '.repeat(N/4),list:'các sở, ban, ngành, '.repeat(N/20),enm:'Các Sở: '+'A, '.repeat(N/3),bcd:'BCĐ và '.repeat(N/7),one:'a'.repeat(N),caps:'AB,'.repeat(N/3),dc:'đồng chí A, Phó '.repeat(N/15),hyp:'a-'.repeat(N/2),dot:'P.'.repeat(N/2), ub:'UBND xã A, phường '.repeat(N/18), note:'(1) '.repeat(N/4), ba:'Ban '.repeat(N/4), cacso:'Các Sở '.repeat(N/7)});
const a=gen(4000), b=gen(16000); time(a.dc);time(a.list);
for (const k of Object.keys(a) as (keyof typeof a)[]) { out.push(k+' '+time(a[k]).toFixed(0)+' '+time(b[k]).toFixed(0)); }
console.log(out.join('\n'));
})
