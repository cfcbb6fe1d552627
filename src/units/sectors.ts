/**
 * Fields of state management, by the bodies that are named after them: they tell where one name ends
 * in "các Sở: Tài chính, Văn hóa, Thể thao và Du lịch". Bodies that reforms ended stay: older plans
 * name them.
 */
export const SECTORS: readonly {
  readonly of: readonly string[];
  readonly names: readonly string[];
}[] = [
  {
    of: ['sở', 'bộ'],
    names: [
      'Nội vụ',
      'Tài chính',
      'Tư pháp',
      'Xây dựng',
      'Công Thương',
      'Y tế',
      'Ngoại vụ',
      'Ngoại giao',
      'Quốc phòng',
      'Công an',
      'Du lịch',
      'Nông nghiệp và Môi trường',
      'Khoa học và Công nghệ',
      'Giáo dục và Đào tạo',
      'Văn hóa, Thể thao và Du lịch',
      'Văn hóa và Thể thao',
      'Dân tộc và Tôn giáo',
      'Kế hoạch và Đầu tư',
      'Lao động - Thương binh và Xã hội',
      'Thông tin và Truyền thông',
      'Tài nguyên và Môi trường',
      'Nông nghiệp và Phát triển nông thôn',
      'Giao thông vận tải',
      'Quy hoạch - Kiến trúc',
      'An toàn thực phẩm',
    ],
  },
  {
    of: ['phòng'],
    names: [
      'Nội vụ',
      'Tư pháp',
      'Y tế',
      'Dân tộc',
      'Kinh tế',
      'Tài chính - Kế hoạch',
      'Kinh tế và Hạ tầng',
      'Kinh tế, Hạ tầng và Đô thị',
      'Quản lý đô thị',
      'Văn hóa - Xã hội',
      'Văn hóa và Thông tin',
      'Giáo dục và Đào tạo',
      'Nông nghiệp và Môi trường',
      'Nông nghiệp và Phát triển nông thôn',
      'Tài nguyên và Môi trường',
      'Lao động - Thương binh và Xã hội',
      // Divisions of an agency
      'Hành chính nhân sự',
      'Kinh doanh',
      'Điều dưỡng',
    ],
  },
  {
    of: ['ban'],
    names: ['Tổ chức', 'Tuyên giáo và Dân vận', 'Nội chính', 'Xây dựng Đảng'],
  },
  {
    of: ['khoa'],
    names: [
      'Khám bệnh',
      'Hồi sức cấp cứu',
      'Chẩn đoán hình ảnh',
      'Xét nghiệm',
      'Kiểm soát nhiễm khuẩn',
      'Y học cổ truyền',
      'Phục hồi chức năng',
      'Gây mê hồi sức',
    ],
  },
];
