import { readFileSync } from 'node:fs';
import { readUnits } from '../../src/units/read';
test('x',()=>{ const out=[]; for (const l of readFileSync('/work/shared/domain/units.tsv','utf8').split('\n').slice(1)) { if(!l) continue; const [t='',,r='']=l.split('\t'); const x=readUnits(t.replace(/⏎/g,'\n'), /phối hợp/i.test(r)&&/column|Cơ quan phối/.test(r)?'support':'unit'); out.push(t+'\n      '+x.leadSaid+' '+x.units.map(u=>`[${u.role==='lead'?'L':'s'}${u.group?'*':''} ${u.name}${u.text===u.name?'':' <'+u.text+'>'}]`).join(' ')); }
require('fs').writeFileSync('/tmp/units.out',out.join('\n')) })
