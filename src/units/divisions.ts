/**
 * What divisions and centres are named after, by the kind of body, as their statutes name them: they
 * tell what initials stand for ("P.KHVT", "Khoa HSTC-CĐ"), and by their initials what a body's own short
 * form means ("CC Kiểm lâm": Chi cục, where "CC Tư pháp" is a post).
 */
export const DIVISIONS: readonly {
  readonly of: readonly string[];
  readonly names: readonly string[];
}[] = [
  {
    of: ['phòng'],
    names: [
      // Common to all agencies
      ...[
        'Tổ chức cán bộ',
        'Tổ chức - Hành chính',
        'Hành chính - Tổ chức',
        'Hành chính - Tổng hợp',
      ],
      ...['Hành chính - Quản trị', 'Tổ chức - Hành chính - Quản trị', 'Kế hoạch - Tài chính'],
      ...['Hành chính - Tổng hợp - Quản trị', 'Tài chính - Kế toán', 'Kế hoạch - Tổng hợp'],
      ...['Kế hoạch - Nghiệp vụ', 'Tài vụ - Quản trị', 'Thanh tra - Pháp chế', 'Pháp chế'],
      ...['Công nghệ thông tin', 'Kế hoạch', 'Nghiệp vụ - Tổng hợp', 'Tổ chức - Kiểm tra'],
      // Departments of a province
      ...['Quản lý khoa học', 'Quản lý công nghệ', 'Quản lý chuyên ngành', 'Sở hữu trí tuệ'],
      ...['Quản lý khoa học và công nghệ', 'Bưu chính, Viễn thông', 'Chuyển đổi số'],
      ...['Tổ chức biên chế', 'Tổ chức biên chế và Tổ chức phi chính phủ', 'Công chức, viên chức'],
      ...['Xây dựng chính quyền', 'Xây dựng chính quyền và Công tác thanh niên'],
      ...['Cải cách hành chính', 'Người có công', 'Việc làm', 'Lao động - Việc làm'],
      ...['Hành chính tư pháp', 'Bổ trợ tư pháp', 'Phổ biến giáo dục pháp luật'],
      ...['Xây dựng và Kiểm tra văn bản quy phạm pháp luật', 'Văn bản quy phạm pháp luật'],
      ...['Quản lý ngân sách', 'Quản lý giá và công sản', 'Đăng ký kinh doanh'],
      ...['Giáo dục Mầm non', 'Giáo dục Tiểu học', 'Giáo dục Trung học', 'Giáo dục thường xuyên'],
      ...['Nghiệp vụ Y', 'Nghiệp vụ Dược', 'Bảo trợ xã hội', 'Quản lý hành nghề y dược'],
      ...['Quản lý xây dựng', 'Quản lý nhà và thị trường bất động sản', 'Hạ tầng kỹ thuật'],
      ...['Quản lý vận tải và phương tiện', 'Quản lý vận tải, phương tiện và người lái'],
      ...['Quản lý kết cấu hạ tầng giao thông', 'Quản lý chất lượng công trình giao thông'],
      ...['Quản lý thương mại', 'Quản lý công nghiệp', 'Quản lý năng lượng', 'Quản lý đất đai'],
      ...['Kỹ thuật an toàn và Môi trường', 'Tài nguyên nước', 'Khoáng sản', 'Môi trường'],
      ...['Kiểm soát thủ tục hành chính', 'Khoa giáo - Văn xã', 'Nội chính', 'Kinh tế ngành'],
      ...['Nghiệp vụ văn hóa', 'Quản lý thể dục thể thao', 'Quản lý du lịch', 'Quản lý báo chí'],
      // Treasury, tax, customs, justice, social insurance
      ...['Kiểm soát chi', 'Thanh tra - Kiểm tra', 'Kiểm tra nội bộ', 'Thanh toán vốn'],
      ...['Nghiệp vụ, Dự toán, Pháp chế', 'Quản lý, hỗ trợ doanh nghiệp', 'Giao dịch'],
      ...['Quản lý hộ kinh doanh, cá nhân', 'Quản lý hộ kinh doanh cá nhân', 'Giám sát quản lý'],
      ...['Thuế xuất nhập khẩu', 'Quản lý rủi ro', 'Chống buôn lậu và Xử lý vi phạm'],
      ...['Thi hành án dân sự', 'Quản lý thu', 'Chế độ bảo hiểm xã hội', 'Giám định bảo hiểm y tế'],
      // Police and army
      ...['Cảnh sát giao thông', 'Cảnh sát hình sự', 'Cảnh sát kinh tế', 'Tham mưu', 'Hậu cần'],
      ...['Hậu cần - Kỹ thuật', 'Chính trị', 'Tổ chức cán bộ', 'Công tác chính trị'],
      ...['Cảnh sát quản lý hành chính về trật tự xã hội', 'Xây dựng phong trào'],
      // Hospitals
      ...[
        'Vật tư - Thiết bị y tế',
        'Vật tư - Trang thiết bị',
        'Vật tư - Thiết bị',
        'Chỉ đạo tuyến',
      ],
      ...['Quản lý chất lượng', 'Nghiên cứu khoa học', 'Công tác xã hội', 'Điều dưỡng'],
      // Schools
      ...['Đào tạo', 'Đào tạo Sau đại học', 'Quản lý đào tạo', 'Công tác học sinh, sinh viên'],
      ...['Công tác sinh viên', 'Công tác chính trị - Sinh viên', 'Quản trị - Thiết bị'],
      ...['Khảo thí và Đảm bảo chất lượng', 'Thanh tra - Khảo thí - Đảm bảo chất lượng'],
      ...['Quản lý khoa học - Hợp tác quốc tế', 'Khoa học - Hợp tác quốc tế', 'Hợp tác quốc tế'],
      ...['Chính trị và Công tác sinh viên', 'Thanh tra - Đảm bảo chất lượng', 'Tuyển sinh'],
      // Companies
      ...['Kỹ thuật an toàn', 'An toàn', 'Kế hoạch - Vật tư', 'Kế hoạch - Kỹ thuật', 'Vật tư'],
      ...['Kế hoạch - Kinh doanh', 'Kế hoạch - Đầu tư', 'Kinh doanh - Dịch vụ', 'Tổ chức nhân sự'],
      ...['Tổ chức - Lao động', 'Tổ chức - Lao động - Tiền lương', 'Kỹ thuật - Công nghệ'],
      ...['Kỹ thuật - Sản xuất', 'Kỹ thuật - Vật tư', 'Quản lý đầu tư', 'An toàn lao động'],
      ...['Kỹ thuật - An toàn lao động', 'Kỹ thuật - An toàn', 'Kinh doanh - Tiếp thị'],
    ],
  },
  {
    of: ['khoa'],
    names: [
      ...['Hồi sức tích cực và Chống độc', 'Cấp cứu - Hồi sức tích cực và Chống độc', 'Cấp cứu'],
      ...['Hồi sức - Cấp cứu', 'Nội tổng hợp', 'Ngoại tổng hợp', 'Ngoại chấn thương', 'Nội tiết'],
      ...['Nội tim mạch', 'Phẫu thuật - Gây mê hồi sức', 'Dược', 'Dược - Vật tư y tế'],
      ...['Dược - Trang thiết bị - Vật tư y tế', 'Chẩn đoán hình ảnh - Thăm dò chức năng'],
      ...['Xét nghiệm - Chẩn đoán hình ảnh', 'Y học cổ truyền - Phục hồi chức năng', 'Phụ sản'],
      ...['Chăm sóc sức khỏe sinh sản', 'Y tế công cộng', 'Dinh dưỡng', 'Tai Mũi Họng'],
      ...['Răng Hàm Mặt', 'Truyền nhiễm', 'Kiểm soát bệnh tật', 'An toàn thực phẩm'],
      ...['Công nghệ thông tin', 'Kinh tế', 'Quản trị kinh doanh', 'Kinh tế - Quản trị kinh doanh'],
      ...['Lý luận chính trị', 'Giáo dục tiểu học', 'Giáo dục mầm non', 'Ngoại ngữ', 'Sư phạm'],
      ...['Khoa học cơ bản', 'Khoa học tự nhiên', 'Khoa học xã hội', 'Kỹ thuật - Công nghệ'],
      ...['Tự nhiên', 'Xã hội', 'Nhà nước và Pháp luật', 'Xây dựng Đảng'],
    ],
  },
  {
    of: ['chi cục'],
    names: [
      ...['Thuế', 'Hải quan', 'Thống kê', 'Kiểm lâm', 'Thủy lợi', 'Thủy sản', 'Dân số'],
      ...['Chăn nuôi và Thú y', 'Trồng trọt và Bảo vệ thực vật', 'Bảo vệ môi trường'],
      ...['Quản lý đất đai', 'Phát triển nông thôn', 'Quản lý thị trường', 'An toàn thực phẩm'],
      ...['An toàn vệ sinh thực phẩm', 'Dân số - Kế hoạch hóa gia đình', 'Giám định xây dựng'],
      ...['Tiêu chuẩn Đo lường Chất lượng', 'Văn thư - Lưu trữ', 'Thi hành án dân sự'],
      ...['Quản lý chất lượng nông lâm sản và thủy sản', 'Dự trữ Nhà nước', 'Biển và Hải đảo'],
      ...['Kiểm tra sau thông quan', 'Phòng, chống tệ nạn xã hội', 'Bảo vệ thực vật'],
      ...['Kinh tế hợp tác và Phát triển nông thôn', 'Thủy lợi và Phòng, chống thiên tai'],
    ],
  },
  {
    of: ['trung tâm'],
    names: [
      ...['Y tế', 'Khuyến nông', 'Chuyển đổi số', 'Giám sát, điều hành thông minh', 'Chính trị'],
      ...['Ứng dụng tiến bộ khoa học và công nghệ', 'Kỹ thuật Tiêu chuẩn Đo lường Chất lượng'],
      ...['Phục vụ hành chính công', 'hành chính công', 'Cung ứng dịch vụ công'],
      ...['Dịch vụ tổng hợp', 'Dịch vụ công ích', 'Dịch vụ nông nghiệp', 'Dịch vụ việc làm'],
      ...['Dịch vụ đấu giá tài sản', 'Trợ giúp pháp lý', 'Lưu trữ lịch sử', 'Phát triển quỹ đất'],
      ...['Xúc tiến đầu tư và Thương mại', 'Xúc tiến thương mại', 'Xúc tiến đầu tư', 'Tin học'],
      ...['Xúc tiến đầu tư, Thương mại và Du lịch', 'Khuyến công và Xúc tiến thương mại'],
      ...['Kiểm soát bệnh tật', 'Công nghệ thông tin', 'Công nghệ thông tin và Truyền thông'],
      ...['Văn hóa, Thông tin và Thể thao', 'Văn hóa - Thể thao', 'Truyền thông - Văn hóa'],
      ...['Giáo dục thường xuyên', 'Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'Ngoại ngữ'],
      ...['Ngoại ngữ - Tin học', 'Thông tin - Thư viện', 'Thông tin', 'Bảo trợ xã hội'],
      ...['Công tác xã hội', 'Nước sạch và Vệ sinh môi trường nông thôn', 'Quan trắc môi trường'],
      ...['Truyền thông - Giáo dục sức khỏe', 'Kiểm nghiệm', 'Pháp y', 'Đăng kiểm'],
      ...['Quản lý bến xe', 'Hỗ trợ doanh nghiệp', 'Kỹ thuật Tài nguyên và Môi trường'],
    ],
  },
  {
    of: ['vụ'],
    names: [
      ...['Pháp chế', 'Kế hoạch - Tài chính', 'Tổ chức cán bộ', 'Hợp tác quốc tế'],
      ...['Thi đua - Khen thưởng', 'Kinh tế tổng hợp', 'Khoa học và Công nghệ'],
      ...['Khoa học, Công nghệ và Môi trường', 'Cải cách hành chính', 'Chính quyền địa phương'],
      ...['Đổi mới sáng tạo', 'Bưu chính', 'Ngân sách nhà nước', 'Giáo dục đại học'],
    ],
  },
  {
    of: ['cục'],
    names: [
      ...['Chuyển đổi số', 'Công nghệ thông tin', 'Sở hữu trí tuệ', 'An toàn thông tin'],
      ...['Tiêu chuẩn Đo lường Chất lượng', 'Tần số vô tuyến điện', 'Viễn thông', 'Hải quan'],
      ...['Thuế', 'Thống kê', 'Thi hành án dân sự', 'Dự trữ Nhà nước', 'Quản lý thị trường'],
      ...['Hậu cần - Kỹ thuật', 'Chính trị', 'Kiểm soát thủ tục hành chính', 'Đường bộ'],
      ...['Kinh tế hợp tác và Phát triển nông thôn', 'Bảo vệ thực vật', 'An toàn thực phẩm'],
    ],
  },
  {
    of: ['ban'],
    names: [
      ...['Kinh tế - Ngân sách', 'Văn hóa - Xã hội', 'Pháp chế', 'Đô thị', 'Dân tộc'],
      ...['Công tác Mặt trận', 'Thanh tra nhân dân', 'Kiểm soát', 'Quản lý khu kinh tế'],
      ...['Dân tộc - Tôn giáo', 'Quản lý dự án', 'Quản lý khu công nghiệp', 'Kế hoạch'],
      ...['An toàn vệ sinh lao động', 'Tổng hợp', 'Chỉ huy phòng thủ khu vực', 'Tài chính'],
      ...['Tổ chức - Cán bộ', 'Tổ chức - Nhân sự', 'Kỹ thuật', 'Tổng hợp - Pháp chế'],
    ],
  },
  {
    of: ['hội đồng'],
    names: [
      ...['Nghiên cứu khoa học', 'Khoa học', 'Khoa học kỹ thuật', 'Khoa học và Đào tạo'],
      ...['Thuốc và điều trị', 'Điều dưỡng', 'Quản lý chất lượng', 'Thi đua - Khen thưởng'],
      ...['Kiểm soát nhiễm khuẩn', 'Quản trị', 'Thành viên', 'Sáng kiến'],
    ],
  },
  {
    of: ['tổ'],
    names: [
      ...['Khoa học tự nhiên', 'Khoa học xã hội', 'Dân phố', 'Quản lý chất lượng', 'Tự nhiên'],
      ...['Hành chính', 'Hành chính - Quản trị', 'Đánh giá nội bộ', 'Kiểm soát nhiễm khuẩn'],
      ...['Hành chính - Tài vụ - Ấn chỉ', 'Tiếp nhận và Trả kết quả', 'Kế hoạch - Tài chính'],
      ...['Công nghệ số cộng đồng', 'Bảo vệ an ninh trật tự', 'An ninh trật tự', 'Sản xuất'],
    ],
  },
  {
    of: ['đội'],
    names: [
      ...['Kiểm tra thuế', 'Quản lý thuế', 'Tuyên truyền - Hỗ trợ', 'Cảnh sát giao thông'],
      ...['Nghiệp vụ - Dự toán - Pháp chế', 'Quản lý hành chính về trật tự xã hội'],
      ...['Cảnh sát quản lý hành chính', 'Cảnh sát quản lý hành chính về trật tự xã hội'],
      ...['Quản lý thị trường', 'Quản lý trật tự đô thị', 'Quản lý trật tự xây dựng'],
      ...['Kiểm soát hải quan', 'Thủ tục hải quan', 'Tổng hợp'],
    ],
  },
  {
    of: ['quỹ'],
    names: [
      ...['Bảo vệ môi trường', 'Đầu tư phát triển', 'Phát triển đất', 'Hỗ trợ nông dân'],
      ...['Phòng, chống thiên tai', 'Bảo vệ và Phát triển rừng', 'Hỗ trợ phát triển hợp tác xã'],
    ],
  },
  {
    of: ['viện'],
    names: [
      ...['Nghiên cứu và Phát triển', 'Chiến lược và Chính sách', 'Kiểm sát nhân dân'],
      ...['Quy hoạch xây dựng', 'Khoa học và Công nghệ'],
    ],
  },
  {
    of: ['bệnh viện'],
    names: [
      ...['Đa khoa', 'Y học cổ truyền', 'Phục hồi chức năng', 'Sản - Nhi', 'Y dược cổ truyền'],
      'Y học cổ truyền - Phục hồi chức năng',
    ],
  },
  { of: ['trường'], names: ['Đại học Sư phạm', 'Trung học cơ sở', 'Trung học phổ thông'] },
  {
    of: ['công chức'],
    names: [
      ...['Tư pháp - Hộ tịch', 'Văn phòng - Thống kê', 'Văn hóa - Xã hội', 'Tài chính - Kế toán'],
      'Địa chính - Nông nghiệp - Xây dựng và Môi trường',
      'Địa chính - Xây dựng - Đô thị và Môi trường',
    ],
  },
  {
    of: ['cảnh sát'],
    names: ['Giao thông', 'Khu vực', 'Trật tự', 'Phòng cháy, chữa cháy', 'Cơ động', 'Hình sự'],
  },
];
