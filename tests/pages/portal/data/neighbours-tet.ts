import type { Article } from '../types.ts';

const category = 'Chính trị - Xây dựng đảng';

/** Of the days around Tết, 7 to 16 February. */
export const neighboursOfTet: readonly Article[] = [
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
];
