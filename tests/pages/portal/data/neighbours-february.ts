import type { Article } from '../types.ts';

const category = 'Chính trị - Xây dựng đảng';

/** Of the first days of February, before Tết. */
export const neighboursOfFebruary: readonly Article[] = [
  {
    id: 1196,
    slug: 'thanh-pho-ha-giang-vieng-nghia-trang-liet-sy',
    category,
    title: 'Thành phố Hà Giang viếng nghĩa trang liệt sỹ',
    publishedAt: '2024-02-04T19:27:00+07:00',
    author: 'Bàng Cường',
    teaser:
      'Đoàn đại biểu thành phố đã dâng hương, dâng hoa tưởng nhớ các anh hùng liệt sỹ nhân dịp Tết Nguyên đán Giáp Thìn.',
    thumbnail: '/anh/nho/nghia-trang.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Nhân dịp Tết Nguyên đán Giáp Thìn, đoàn đại biểu Thành ủy, HĐND, UBND, Ủy ban MTTQ thành phố Hà Giang đã đến viếng, dâng hương tại nghĩa trang liệt sỹ. Cùng dự có đại diện lực lượng vũ trang, các ban, ngành, đoàn thể, hội cựu chiến binh và đông đảo đoàn viên, thanh niên trên địa bàn thành phố.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/nghia-trang.jpg',
        caption: 'Đài tưởng niệm tại nghĩa trang liệt sỹ trong những ngày giáp Tết',
      },
      {
        type: 'paragraph',
        text: 'Trong không khí trang nghiêm, các đại biểu kính cẩn dâng vòng hoa, thắp nén hương thơm tưởng nhớ công ơn của các anh hùng, liệt sỹ đã hy sinh vì nền độc lập, tự do của Tổ quốc và vì sự bình yên nơi biên cương. Sau phút mặc niệm, đoàn đã thắp hương trên từng phần mộ trong khuôn viên nghĩa trang.',
      },
      {
        type: 'paragraph',
        text: 'Trước đó, tuổi trẻ các phường, xã đã ra quân dọn cỏ, lau chùi bia mộ, trồng thêm hoa và cây xanh quanh đài tưởng niệm. Hoạt động này được duy trì đều đặn vào dịp Tết và ngày 27 tháng 7 hằng năm, trở thành bài học giàu ý nghĩa về truyền thống uống nước nhớ nguồn đối với thế hệ trẻ thành phố.',
      },
      {
        type: 'paragraph',
        text: 'Cũng trong dịp này, thành phố đã tổ chức nhiều đoàn đến thăm hỏi, tặng quà gia đình chính sách, thương binh, bệnh binh và người có công. Các suất quà được trao tận tay trước ngày 25 tháng Chạp để các gia đình có thêm điều kiện đón Tết đầm ấm, sum vầy.',
      },
    ],
  },
  {
    id: 1195,
    slug: 'pho-bi-thu-thuong-truc-thanh-uy-trien-khai-ke-hoach-phat-trien-dang-vien',
    category,
    title:
      'Phó Bí thư Thường trực Thành ủy Bùi Huy Hoàng triển khai kế hoạch phát triển đảng viên năm 2024',
    publishedAt: '2024-02-02T09:57:00+07:00',
    author: 'Thu Hà',
    teaser:
      'Thành ủy Hà Giang tổ chức hội nghị triển khai kế hoạch phát triển đảng viên năm 2024 tới các chi, đảng bộ trực thuộc.',
    thumbnail: '/anh/nho/hoi-nghi.jpg',
    attachment: { path: '/tai-lieu/ke-hoach-phat-trien-dang-vien-2024.pdf', label: 'Ke-hoach-phat-trien-dang-vien-2024.pdf' },
    blocks: [
      {
        type: 'paragraph',
        text: 'Sáng ngày 01/02, Thành ủy Hà Giang tổ chức hội nghị triển khai kế hoạch phát triển đảng viên năm 2024. Đồng chí Bùi Huy Hoàng, Phó Bí thư Thường trực Thành ủy chủ trì hội nghị. Dự hội nghị có lãnh đạo các ban xây dựng Đảng, Mặt trận Tổ quốc, các đoàn thể và bí thư các chi, đảng bộ trực thuộc.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/hoi-nghi.jpg',
        caption: 'Quang cảnh hội nghị',
      },
      {
        type: 'paragraph',
        text: 'Theo báo cáo tại hội nghị, năm 2023 công tác phát triển đảng viên của thành phố được thực hiện đúng quy trình, chất lượng đảng viên mới từng bước nâng lên. Số đảng viên là nữ, người dân tộc thiểu số và đoàn viên thanh niên tăng so với năm trước. Tuy vậy, ở một số tổ dân phố, nguồn để bồi dưỡng còn ít do lao động trẻ đi làm xa.',
      },
      {
        type: 'paragraph',
        text: 'Hội nghị đã dành thời gian trao đổi về cách tạo nguồn ở khu dân cư, trường học và doanh nghiệp. Nhiều ý kiến đề nghị giao nhiệm vụ cụ thể cho đoàn viên ưu tú, phân công đảng viên có kinh nghiệm kèm cặp; tổ chức các lớp bồi dưỡng nhận thức vào buổi tối hoặc ngày nghỉ để người lao động có điều kiện tham gia.',
      },
      {
        type: 'paragraph',
        text: 'Kết luận hội nghị, Phó Bí thư Thường trực Thành ủy yêu cầu các cấp ủy rà soát nguồn ngay trong quý I, xây dựng chỉ tiêu sát thực tế, coi trọng chất lượng, không chạy theo số lượng. Các đoàn thể chủ động giới thiệu những quần chúng tiêu biểu trong lao động, học tập và hoạt động cộng đồng.',
      },
      {
        type: 'paragraph',
        text: 'Kế hoạch được gửi kèm tới các chi, đảng bộ trực thuộc để tổ chức thực hiện. Định kỳ hằng quý, Ban Tổ chức Thành ủy tổng hợp kết quả, báo cáo Ban Thường vụ Thành ủy và thông báo trên cổng thông tin điện tử của thành phố để các đơn vị tiện theo dõi, trao đổi kinh nghiệm.',
      },
    ],
  },
  {
    id: 1194,
    slug: 'dong-chi-bi-thu-thanh-uy-kiem-tra-nam-tinh-hinh-truoc-tet',
    category,
    title: 'Đồng chí Bí thư Thành ủy kiểm tra, nắm tình hình trước tết Nguyên đán Giáp Thìn.',
    publishedAt: '2024-02-02T08:26:00+07:00',
    author: 'Theo BBT',
    teaser:
      'Đoàn công tác đã kiểm tra chợ trung tâm, bến xe, khu vực trang trí đường hoa và nghe các đơn vị báo cáo công tác chuẩn bị Tết.',
    thumbnail: '/anh/nho/cho-hoa-tet.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Đồng chí Bí thư Thành ủy cùng đoàn công tác vừa có buổi kiểm tra, nắm tình hình chuẩn bị Tết Nguyên đán Giáp Thìn tại một số điểm trên địa bàn thành phố. Đoàn đã đến chợ trung tâm, bến xe khách, khu vực đường hoa ven sông Lô và một số tuyến phố đang được chỉnh trang.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/cho-hoa-tet.jpg',
        caption: 'Chợ hoa Tết trên tuyến đường ven sông',
      },
      {
        type: 'paragraph',
        text: 'Tại chợ trung tâm, hàng hóa phục vụ Tết dồi dào, giá cả cơ bản ổn định. Ban quản lý chợ đã bố trí thêm lối đi, kiểm tra hệ thống phòng cháy, chữa cháy và nhắc nhở các hộ kinh doanh niêm yết giá. Ở khu vực chợ hoa, đào, quất và các loại hoa địa phương được bà con các xã đưa về bán từ rất sớm.',
      },
      {
        type: 'paragraph',
        text: 'Làm việc với các phòng, ban chuyên môn, đoàn công tác lưu ý việc thu gom rác trong những ngày cao điểm, bố trí điểm trông giữ xe hợp lý, bảo đảm chiếu sáng và an toàn giao thông ở các nút đông người. Các phương án phục vụ nhân dân vui xuân phải được hoàn tất trước ngày 28 tháng Chạp.',
      },
      {
        type: 'paragraph',
        text: 'Đồng chí Bí thư Thành ủy đề nghị các cấp, các ngành tiếp tục quan tâm đến hộ nghèo, người già neo đơn, công nhân không có điều kiện về quê; duy trì chế độ trực, kịp thời nắm và giải quyết những việc phát sinh, để nhân dân thành phố đón Tết trong không khí đầm ấm, an vui.',
      },
    ],
  },
  {
    id: 1193,
    slug: 'to-dai-bieu-hdnd-tinh-tiep-xuc-cu-tri-tai-thon-gia-vai',
    category,
    title: 'Tổ đại biểu HĐND tỉnh tiếp xúc cử tri tại thôn Gia Vài – xã Phương Thiện',
    publishedAt: '2024-02-01T15:13:00+07:00',
    author: 'Bài, ảnh: Minh Tuấn',
    teaser:
      'Cử tri thôn Gia Vài kiến nghị nhiều nội dung về đường giao thông, nước sinh hoạt và hỗ trợ phát triển du lịch cộng đồng.',
    thumbnail: '/anh/nho/tiep-xuc-cu-tri.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Tổ đại biểu HĐND tỉnh ứng cử tại thành phố Hà Giang vừa có buổi tiếp xúc với cử tri thôn Gia Vài, xã Phương Thiện. Dự buổi tiếp xúc có đại diện Thường trực HĐND, UBND thành phố, lãnh đạo xã cùng hơn 70 cử tri đại diện cho các hộ gia đình trong thôn. Buổi tiếp xúc được tổ chức tại nhà văn hóa thôn vừa sửa chữa xong.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/tiep-xuc-cu-tri.jpg',
        caption: 'Cử tri thôn Gia Vài nêu ý kiến tại buổi tiếp xúc. Ảnh: Minh Tuấn',
      },
      {
        type: 'paragraph',
        text: 'Mở đầu buổi tiếp xúc, đại biểu thông báo nhanh kết quả kỳ họp cuối năm của HĐND tỉnh và những chính sách mới có liên quan đến người dân khu vực nông thôn. Việc trả lời các ý kiến của cử tri tại lần tiếp xúc trước cũng được thông tin cụ thể, nội dung nào đã xong, nội dung nào đang thực hiện đều nêu rõ.',
      },
      {
        type: 'paragraph',
        text: 'Với tinh thần thẳng thắn, cử tri đã nêu 11 ý kiến, tập trung vào việc nâng cấp tuyến đường từ trung tâm xã vào thôn, sửa chữa bể nước sinh hoạt tập trung, hỗ trợ vay vốn làm du lịch cộng đồng và lắp thêm cột điện ở khu dân cư mới. Một số cử tri đề nghị tăng thời lượng phát sóng của hệ thống loa truyền thanh.',
      },
      {
        type: 'paragraph',
        text: 'Đại diện UBND thành phố và xã đã trả lời các nội dung thuộc thẩm quyền. Riêng bể nước của thôn sẽ được khảo sát, sửa chữa trong quý II từ nguồn vốn sự nghiệp. Tổ đại biểu tiếp thu, tổng hợp đầy đủ các ý kiến còn lại để gửi đến cơ quan có trách nhiệm xem xét, giải quyết theo quy định.',
      },
    ],
  },
];
