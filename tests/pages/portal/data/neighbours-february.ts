import type { Article } from '../types.ts';

const category = 'Chính trị - Xây dựng đảng';

export const neighboursOfFebruary: readonly Article[] = [
  {
    id: 1199,
    slug: 'mot-nghi-quyet-hop-y-dang-long-dan',
    category,
    title: 'Một nghị quyết hợp ý Đảng – lòng Dân',
    publishedAt: '2024-02-16T10:48:00+07:00',
    author: 'Thu Hà',
    lead: 'Sau hai năm thực hiện nghị quyết về cải tạo vườn tạp, nhiều mảnh đất bỏ hoang quanh nhà của các hộ dân xã Phương Độ đã trở thành vườn rau, vườn quả, mang lại nguồn thu đều đặn và làm đẹp thêm cảnh quan thôn bản.',
    teaser:
      'Sau hai năm thực hiện nghị quyết về cải tạo vườn tạp, nhiều mảnh đất bỏ hoang của các hộ dân xã Phương Độ đã trở thành vườn rau, vườn quả.',
    thumbnail: '/anh/nho/vuon-rau.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Những ngày sau Tết, trên các sườn đồi của xã Phương Độ, bà con đã ra vườn từ sớm để làm cỏ, bón phân cho luống rau vụ xuân. Khu vườn của gia đình chị Đặng Thị Mỷ ở thôn Tha rộng chừng 600 mét vuông, trước kia chỉ có bụi tre và vài gốc chuối già, nay được chia thành từng ô trồng rau cải, su hào và chanh leo.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/vuon-rau.jpg',
        caption: 'Vườn rau của một gia đình ở xã Phương Độ sau khi cải tạo. Ảnh: Thu Hà',
      },
      {
        type: 'paragraph',
        text: 'Chị Mỷ kể, lúc đầu gia đình còn e ngại vì không biết trồng cây gì cho hợp đất. Cán bộ khuyến nông cùng các đảng viên trong chi bộ đã đến tận nơi xem đất, vẽ sơ đồ, hướng dẫn đào hố ủ phân và làm giàn. Vụ đầu tiên, gia đình bán được gần 7 triệu đồng tiền rau, số tiền tuy chưa lớn nhưng đủ để yên tâm làm tiếp.',
      },
      {
        type: 'paragraph',
        text: 'Điều đáng ghi nhận là nghị quyết được xây dựng từ chính ý kiến của nhân dân. Trước khi ban hành, cấp ủy xã tổ chức lấy ý kiến ở tất cả các thôn, mỗi hộ được tự chọn loại cây, tự đăng ký diện tích. Xã chỉ hỗ trợ giống, kỹ thuật và vay vốn; ngày công do gia đình và hàng xóm giúp nhau theo hình thức đổi công.',
      },
      {
        type: 'paragraph',
        text: 'Đến nay toàn xã đã có 143 hộ hoàn thành cải tạo vườn, trong đó 38 hộ có thu nhập tăng thêm từ 15 triệu đồng trở lên mỗi năm. Nhiều vườn nằm gần các nhà lưu trú cộng đồng còn trở thành điểm dừng chân của du khách, vừa bán được sản phẩm tại chỗ, vừa giới thiệu nếp sống của đồng bào Tày, Dao.',
      },
      {
        type: 'paragraph',
        text: 'Theo lãnh đạo xã, khi chủ trương xuất phát từ nhu cầu thật sự của người dân thì việc vận động không còn khó. Năm 2024, xã phấn đấu có thêm 60 hộ tham gia, đồng thời hình thành tổ hợp tác để cùng nhau tìm đầu ra ổn định cho nông sản sạch của địa phương.',
      },
    ],
  },
  {
    id: 1198,
    slug: 'pho-bi-thu-thuong-truc-thanh-uy-tang-qua-tet-cac-co-quan',
    category,
    title: 'Phó Bí thư Thường Trực Thành ủy Bùi Huy Hoàng tặng quà tết các cơ quan, đơn vị',
    publishedAt: '2024-02-07T09:46:00+07:00',
    author: 'Theo BBT',
    teaser:
      'Nhân dịp Tết Nguyên đán Giáp Thìn, đoàn công tác của Thành ủy đã đến thăm, tặng quà các đơn vị làm nhiệm vụ trong những ngày Tết trên địa bàn thành phố.',
    thumbnail: '/anh/nho/tang-qua.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Nhân dịp Tết Nguyên đán Giáp Thìn 2024, đoàn công tác của Thành ủy Hà Giang do đồng chí Bùi Huy Hoàng, Phó Bí thư Thường trực Thành ủy làm trưởng đoàn đã đến thăm, chúc Tết và tặng quà một số cơ quan, đơn vị trực trong dịp Tết trên địa bàn. Cùng đi có đại diện các ban xây dựng Đảng và Văn phòng Thành ủy.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/tang-qua.jpg',
        caption: 'Đoàn công tác của Thành ủy trao quà Tết cho đơn vị vệ sinh môi trường',
      },
      {
        type: 'paragraph',
        text: 'Tại các nơi đến thăm, đoàn đã nghe lãnh đạo đơn vị báo cáo nhanh về kết quả công tác năm 2023 và phương án trực Tết. Các đơn vị đều đã phân công lịch trực cụ thể, chuẩn bị đầy đủ phương tiện, vật tư để bảo đảm điện, nước, thông tin liên lạc, vệ sinh đô thị và khám chữa bệnh cho nhân dân được thông suốt.',
      },
      {
        type: 'paragraph',
        text: 'Thay mặt Thường trực Thành ủy, đoàn công tác ghi nhận những cố gắng của cán bộ, công nhân viên và người lao động, nhất là lực lượng làm việc ngoài trời trong những ngày rét đậm. Đoàn mong muốn các đơn vị tiếp tục quan tâm chăm lo đời sống đoàn viên, không để ai không có Tết và duy trì nghiêm nền nếp trực.',
      },
      {
        type: 'paragraph',
        text: 'Đại diện các đơn vị bày tỏ cảm ơn sự quan tâm của Thành ủy, đồng thời hứa sẽ hoàn thành tốt nhiệm vụ được giao trong dịp Tết, góp phần để mọi người, mọi nhà trên địa bàn thành phố đón xuân vui tươi, lành mạnh, an toàn và tiết kiệm. Sau buổi thăm, đoàn đã chụp ảnh lưu niệm cùng tập thể người lao động.',
      },
    ],
  },
  {
    id: 1197,
    slug: 'lanh-dao-uy-ban-mttq-tinh-va-thanh-uy-du-gap-mat',
    category,
    title:
      'Lãnh đạo Ủy ban MTTQ tỉnh và Thành ủy dự gặp mặt tặng quà tết cho người có uy tín của thành phố Hà Giang',
    publishedAt: '2024-02-07T07:30:00+07:00',
    author: 'Tin, ảnh: Hoàng Ly',
    teaser:
      'Buổi gặp mặt là dịp để thành phố tri ân những người có uy tín đã góp nhiều công sức trong việc giữ gìn bản sắc, xây dựng thôn bản bình yên.',
    thumbnail: '/anh/nho/nguoi-co-uy-tin.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Trong không khí chuẩn bị đón Tết cổ truyền, Ủy ban MTTQ thành phố Hà Giang tổ chức buổi gặp mặt, tặng quà người có uy tín trong đồng bào dân tộc thiểu số trên địa bàn. Dự buổi gặp mặt có đại diện lãnh đạo Ủy ban MTTQ tỉnh, Thành ủy cùng 42 người có uy tín đến từ các phường, xã của thành phố.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/nguoi-co-uy-tin.jpg',
        caption: 'Các đại biểu và người có uy tín tại buổi gặp mặt',
      },
      {
        type: 'paragraph',
        text: 'Tại buổi gặp mặt, các đại biểu đã ôn lại những kết quả nổi bật về phát triển kinh tế - xã hội của thành phố trong năm qua. Trong thành tích chung đó có phần đóng góp không nhỏ của đội ngũ người có uy tín, những người luôn đi đầu trong vận động con cháu học hành, bỏ dần hủ tục và giúp nhau phát triển kinh tế.',
      },
      {
        type: 'paragraph',
        text: 'Ông Lý Văn Sơn, người có uy tín ở xã Phương Thiện, chia sẻ kinh nghiệm của mình là muốn bà con nghe thì bản thân và gia đình phải làm trước. Nhiều năm nay, gia đình ông luôn là hộ đầu tiên đăng ký tham gia các phong trào của thôn, từ làm nhà vệ sinh, di dời chuồng trại đến hiến hơn 300 mét vuông đất làm đường.',
      },
      {
        type: 'paragraph',
        text: 'Phát biểu tại buổi gặp mặt, lãnh đạo Thành ủy mong muốn những người có uy tín tiếp tục phát huy vai trò nòng cốt trong cộng đồng, giữ gìn tiếng nói, trang phục và nghề truyền thống; kịp thời phản ánh tâm tư, nguyện vọng của đồng bào để cấp ủy, chính quyền có giải pháp phù hợp.',
      },
      {
        type: 'paragraph',
        text: 'Nhân dịp này, các đại biểu đã trao 42 suất quà, mỗi suất gồm tiền mặt và nhu yếu phẩm, kèm lời chúc sức khỏe, hạnh phúc đến gia đình những người có uy tín. Buổi gặp mặt khép lại trong tiếng khèn và những làn điệu dân ca do chính các nghệ nhân của thành phố biểu diễn.',
      },
    ],
  },
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
