import { unitKey } from '/work/main/src/units/unit-key';
test('x',()=>{ for (const t of ['BCĐ ISO huyện ','Ban Chỉ đạo ISO huyện.','P.KT&HT','Phòng Kinh tế và Hạ tầng','Sở VH,TT&DL','Sở Văn hóa Thể thao và Du lịch','UBND các xã, TT','Uỷ ban nhân dân các xã, thị trấn','Đ/c CT UBND','UBND P. 5','các các phòng','chính trị-xã hội','VP. HĐND&UBND','BCĐ,VP']) console.log(t,'=>',unitKey(t)) })
