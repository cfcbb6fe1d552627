/** An abbreviation that offices write, and what it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** It stands for this only where one of these words comes right before it ("P" after "UBND": phường). */
  readonly after?: readonly string[];
  /** A name keeps it as it is: everybody writes UBND. */
  readonly stays?: true;
  /** Where the body itself came or went with a reform; YYYY-MM-DD. Read whatever the year. */
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
}

/**
 * Case, "&", "-", "." and "," in them do not matter ("KH&CN" is "KHCN"). Of two with the same
 * letters the one whose `after` holds is meant.
 */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  // Authorities
  { short: 'UBND', full: 'Ủy ban nhân dân', stays: true },
  { short: 'HĐND', full: 'Hội đồng nhân dân', stays: true },
  { short: 'ĐBQH', full: 'đại biểu Quốc hội' },
  { short: 'UBMTTQ', full: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
  { short: 'UBMTTQVN', full: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
  { short: 'MTTQ', full: 'Mặt trận Tổ quốc' },
  { short: 'MTTQVN', full: 'Mặt trận Tổ quốc Việt Nam' },
  { short: 'BCH', full: 'Ban Chấp hành' },
  { short: 'BCHQS', full: 'Ban Chỉ huy Quân sự' },
  { short: 'CAX', full: 'Công an xã' },
  { short: 'TAND', full: 'Tòa án nhân dân' },
  { short: 'VKSND', full: 'Viện kiểm sát nhân dân' },
  { short: 'BHXH', full: 'Bảo hiểm xã hội' },
  { short: 'KBNN', full: 'Kho bạc Nhà nước' },
  // ISO bodies
  { short: 'BCĐ', full: 'Ban Chỉ đạo' },
  { short: 'TTK', full: 'Tổ thư ký' },
  { short: 'ĐGNB', full: 'đánh giá nội bộ' },
  { short: 'ĐDLĐ', full: 'Đại diện lãnh đạo' },
  { short: 'HTQLCL', full: 'Hệ thống quản lý chất lượng' },
  // Bodies
  { short: 'P', full: 'phường', after: ['ủy ban nhân dân', 'xã'] },
  { short: 'P', full: 'phòng' },
  { short: 'VP', full: 'Văn phòng' },
  { short: 'TT', full: 'thị trấn', after: ['xã', 'phường', 'ủy ban nhân dân'] },
  { short: 'TT', full: 'Trung tâm' },
  { short: 'TTPVHCC', full: 'Trung tâm Phục vụ hành chính công' },
  { short: 'PVHCC', full: 'Phục vụ hành chính công' },
  { short: 'HCC', full: 'hành chính công' },
  { short: 'CUDVC', full: 'Cung ứng dịch vụ công' },
  { short: 'DVC', full: 'dịch vụ công' },
  { short: 'BPMC', full: 'Bộ phận Một cửa' },
  { short: 'TNTKQ', full: 'Tiếp nhận và Trả kết quả' },
  { short: 'TNTKQGQTTHC', full: 'Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính' },
  { short: 'TTHC', full: 'thủ tục hành chính' },
  { short: 'CNSCĐ', full: 'Công nghệ số cộng đồng' },
  { short: 'CĐS', full: 'chuyển đổi số' },
  { short: 'CNTT', full: 'công nghệ thông tin' },
  { short: 'QLDA', full: 'Quản lý dự án' },
  { short: 'BQL', full: 'Ban Quản lý' },
  { short: 'BQLDA', full: 'Ban Quản lý dự án' },
  { short: 'DLQGVN', full: 'Du lịch Quốc gia Việt Nam' },
  { short: 'ĐTN', full: 'Đoàn Thanh niên' },
  { short: 'LHPN', full: 'Liên hiệp Phụ nữ' },
  { short: 'CCB', full: 'Cựu chiến binh' },
  { short: 'LĐLĐ', full: 'Liên đoàn Lao động' },
  { short: 'TDTT', full: 'Thể dục thể thao' },
  // Fields of a department, ministry or division
  { short: 'KHCN', full: 'Khoa học và Công nghệ' },
  { short: 'GD', full: 'Giáo dục', after: ['phòng', 'sở', 'bộ'] },
  { short: 'GDĐT', full: 'Giáo dục và Đào tạo' },
  { short: 'NNMT', full: 'Nông nghiệp và Môi trường', inForceFrom: '2025-03-01' },
  { short: 'VHTTDL', full: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VHTT', full: 'Văn hóa và Thể thao', after: ['sở'] },
  { short: 'VHTT', full: 'Văn hóa và Thông tin' },
  { short: 'VHXH', full: 'Văn hóa - Xã hội' },
  { short: 'CT', full: 'Công Thương', after: ['sở', 'bộ'] },
  { short: 'TC', full: 'Tài chính', after: ['sở', 'bộ', 'phòng'] },
  { short: 'TCKH', full: 'Tài chính - Kế hoạch', inForceTo: '2025-06-30' },
  { short: 'NV', full: 'Nội vụ', after: ['sở', 'bộ', 'phòng'] },
  { short: 'TP', full: 'Tư pháp', after: ['sở', 'bộ', 'phòng'] },
  { short: 'XD', full: 'Xây dựng', after: ['sở', 'bộ', 'phòng'] },
  { short: 'KT', full: 'Kinh tế', after: ['phòng'] },
  { short: 'KTHT', full: 'Kinh tế và Hạ tầng', inForceTo: '2025-06-30' },
  { short: 'KTHTĐT', full: 'Kinh tế, Hạ tầng và Đô thị', inForceFrom: '2025-07-01' },
  { short: 'TNMT', full: 'Tài nguyên và Môi trường', inForceTo: '2025-02-28' },
  { short: 'NNPTNT', full: 'Nông nghiệp và Phát triển nông thôn', inForceTo: '2025-02-28' },
  { short: 'LĐTBXH', full: 'Lao động - Thương binh và Xã hội', inForceTo: '2025-02-28' },
  { short: 'TTTT', full: 'Thông tin và Truyền thông', inForceTo: '2025-02-28' },
  { short: 'KHĐT', full: 'Kế hoạch và Đầu tư', inForceTo: '2025-02-28' },
  { short: 'GTVT', full: 'Giao thông vận tải', inForceTo: '2025-02-28' },
  { short: 'QLĐT', full: 'Quản lý đô thị', inForceTo: '2025-06-30' },
  { short: 'DTTG', full: 'Dân tộc và Tôn giáo' },
  // Persons
  { short: 'LĐ', full: 'Lãnh đạo' },
  { short: 'GĐ', full: 'Giám đốc' },
  { short: 'PGĐ', full: 'Phó Giám đốc' },
  { short: 'TGĐ', full: 'Tổng Giám đốc' },
  { short: 'CT', full: 'Chủ tịch' },
  { short: 'PCT', full: 'Phó Chủ tịch' },
  { short: 'PVP', full: 'Phó Văn phòng' },
  { short: 'CVP', full: 'Chánh Văn phòng' },
  { short: 'Đ/c', full: 'đồng chí' },
  { short: 'ĐC', full: 'đồng chí' },
  { short: 'CV', full: 'chuyên viên' },
  { short: 'CB', full: 'cán bộ' },
  { short: 'CC', full: 'công chức' },
  { short: 'VC', full: 'viên chức' },
  { short: 'NLĐ', full: 'người lao động' },
  { short: 'CBCC', full: 'cán bộ, công chức' },
  { short: 'CCVC', full: 'công chức, viên chức' },
  { short: 'CBCCVC', full: 'cán bộ, công chức, viên chức' },
  // Common words
  { short: 'ĐV', full: 'đơn vị' },
  { short: 'CQ', full: 'cơ quan' },
  { short: 'CQCM', full: 'cơ quan chuyên môn' },
  { short: 'ĐP', full: 'địa phương' },
  { short: 'DN', full: 'doanh nghiệp' },
  { short: 'HTX', full: 'hợp tác xã' },
  { short: 'LQ', full: 'liên quan' },
  { short: 'TP', full: 'thành phố' },
  { short: 'TX', full: 'thị xã' },
  { short: 'TW', full: 'Trung ương' },
  { short: 'VN', full: 'Việt Nam' },
  { short: 'HC', full: 'hành chính' },
  { short: 'KCN', full: 'khu công nghiệp' },
];
