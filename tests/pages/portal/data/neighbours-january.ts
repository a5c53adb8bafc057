import type { Article } from '../types.ts';

const category = 'Chính trị - Xây dựng đảng';

export const neighboursOfJanuary: readonly Article[] = [
  {
    id: 1192,
    slug: 'pho-bi-thu-thuong-truc-thanh-uy-kiem-tra-cong-tac-chuan-bi-tet',
    category,
    title: 'Phó Bí thư Thường trực Thành ủy Bùi Huy Hoàng kiểm tra công tác chuẩn bị Tết tại các xã phường',
    publishedAt: '2024-01-31T00:54:00+07:00',
    author: 'Tin, ảnh: Hoàng Ly',
    teaser:
      'Các xã, phường trên địa bàn thành phố đã chủ động xây dựng kế hoạch, rà soát đối tượng cần hỗ trợ và chuẩn bị các hoạt động vui xuân.',
    thumbnail: '/anh/nho/thanh-pho.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Trong hai ngày 29 và 30/01, đồng chí Bùi Huy Hoàng, Phó Bí thư Thường trực Thành ủy cùng đoàn công tác đã kiểm tra công tác chuẩn bị Tết Nguyên đán tại các xã, phường trên địa bàn thành phố. Đoàn đã đi thực tế tại một số tổ dân phố, thôn bản, thăm hỏi gia đình chính sách và hộ có hoàn cảnh khó khăn.',
      },
      {
        type: 'paragraph',
        text: 'Qua kiểm tra cho thấy các địa phương đã sớm ban hành kế hoạch tổ chức Tết, phân công nhiệm vụ cụ thể cho từng thành viên. Danh sách hộ cần hỗ trợ được rà soát công khai từ tổ dân phố, bảo đảm không trùng, không sót. Hầu hết các tuyến đường chính đã được quét dọn, treo cờ, trang trí đèn hoa.',
      },
      {
        type: 'paragraph',
        text: 'Tại phường Ngọc Hà và phường Minh Khai, đoàn đã xem xét phương án bố trí lực lượng trực, điểm vui chơi của trẻ em và khu vực tổ chức giao lưu văn nghệ. Ở các xã Ngọc Đường, Phương Độ và Phương Thiện, việc giữ ấm cho gia súc, bảo vệ rau màu trong đợt rét cũng được các thôn hướng dẫn chu đáo.',
      },
      {
        type: 'paragraph',
        text: 'Sau khi nghe báo cáo, Phó Bí thư Thường trực Thành ủy đánh giá cao tinh thần chủ động của cơ sở, đồng thời đề nghị các xã, phường tiếp tục tuyên truyền nhân dân đón Tết tiết kiệm, không đốt pháo trái phép, giữ gìn vệ sinh chung và chuẩn bị tốt cho Tết trồng cây đầu xuân.',
      },
      {
        type: 'paragraph',
        text: 'Các hoạt động văn hóa, thể thao mừng Đảng, mừng Xuân sẽ được tổ chức từ ngày 27 tháng Chạp đến mùng 6 tháng Giêng tại trung tâm thành phố và các xã. Lịch cụ thể được niêm yết tại nhà văn hóa và thông báo trên hệ thống truyền thanh cơ sở để nhân dân tiện theo dõi.',
      },
    ],
  },
  {
    id: 1191,
    slug: 'hoi-nghi-can-bo-cong-chuc-vien-chuc-co-quan-thanh-uy',
    category,
    title: 'Hội nghị cán bộ, công chức, viên chức cơ quan Thành ủy Hà Giang',
    publishedAt: '2024-01-24T03:27:00+07:00',
    author: '(BBT)',
    teaser:
      'Hội nghị đánh giá kết quả công tác năm 2023, bàn phương hướng, nhiệm vụ năm 2024 và phát động phong trào thi đua trong toàn cơ quan.',
    thumbnail: '/anh/nho/hoi-nghi.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Cơ quan Thành ủy Hà Giang vừa tổ chức hội nghị cán bộ, công chức, viên chức năm 2024. Hội nghị đánh giá kết quả thực hiện nhiệm vụ chính trị, quy chế dân chủ và phong trào thi đua năm 2023, đồng thời thảo luận, quyết định phương hướng, nhiệm vụ trọng tâm của năm mới.',
      },
      {
        type: 'paragraph',
        text: 'Năm qua, tập thể cơ quan đã đoàn kết, hoàn thành toàn bộ chương trình công tác đề ra. Việc tham mưu, tổng hợp và chuẩn bị tài liệu phục vụ các hội nghị được thực hiện đúng tiến độ. Tỷ lệ văn bản xử lý trên môi trường mạng đạt trên 98%, giúp tiết kiệm đáng kể thời gian và chi phí in ấn.',
      },
      {
        type: 'paragraph',
        text: 'Tại hội nghị, các đại biểu đã thảo luận sôi nổi về cải tiến lề lối làm việc, nâng cao chất lượng sinh hoạt chuyên môn, cải thiện điều kiện làm việc và chăm lo đời sống người lao động. Ban Chấp hành Công đoàn báo cáo kết quả hoạt động, công khai thu, chi quỹ và trả lời các kiến nghị của đoàn viên.',
      },
      {
        type: 'paragraph',
        text: 'Hội nghị đã thông qua quy chế làm việc, quy chế chi tiêu nội bộ sửa đổi, bầu Ban Thanh tra nhân dân nhiệm kỳ mới gồm 3 đồng chí. Nhân dịp này, 5 tập thể và 14 cá nhân có thành tích xuất sắc trong phong trào thi đua năm 2023 đã được biểu dương, khen thưởng.',
      },
      {
        type: 'paragraph',
        text: 'Kết thúc hội nghị, lãnh đạo cơ quan và Chủ tịch Công đoàn đã ký giao ước thi đua năm 2024 với quyết tâm xây dựng cơ quan trong sạch, vững mạnh, đạt chuẩn văn hóa, mỗi cán bộ, công chức là một tấm gương về tinh thần trách nhiệm và thái độ phục vụ nhân dân./.',
      },
    ],
  },
];
