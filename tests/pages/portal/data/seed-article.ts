import type { Article } from '../types.ts';

/** The words are those of the published page, errors and the no-break space of the second caption included. */
export const seedArticle: Article = {
  id: 1201,
  slug: 'dang-bo-thanh-pho-ha-giang',
  category: 'Chính trị - Xây dựng đảng',
  title:
    'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”',
  publishedAt: '2024-03-01T16:00:00+07:00',
  author: 'Bàng Cường',
  teaser:
    'Để Đảng vững mạnh từ gốc thì xây dựng con người phải đi liền với xây dựng tổ chức. Tổ chức gốc dễ của Đảng là Chi bộ, Đảng bộ.',
  thumbnail: '/anh/2024/hoi-nghi-ngoc-ha.jpg',
  blocks: [
    {
      type: 'paragraph',
      text: 'Để Đảng vững mạnh từ gốc thì xây dựng con người phải đi liền với xây dựng tổ chức. Tổ chức gốc dễ của Đảng là Chi bộ, Đảng bộ. Đảng bộ cơ sở, Chi bộ cơ sở chính là sợi dây truyền để liên hệ giữa Đảng và quần chúng. Các Đảng bộ, Chi bộ mạnh tức là Đảng mạnh. Xây dựng Đảng tốt cả về tổ chức, tốt cả mặt con người, tức là xây dựng Đảng bộ vững mạnh, Chi bộ tốt, Đảng viên gương mẫu thì Đảng ta sẽ vững mạnh, Đảng ta sẽ có năng lực lãnh đạo, sức chiến đấu cao và sẽ hoàn thành bất cứ nhiệm vụ gì dù là gian khó nhất. Nhận thức được tầm quan trọng đó, cũng như quán triệt, triển khai nghiêm túc Nghị quyết số 21 của BCH Trung ương Đảng khóa 13 về tăng cường củng cố, xây dựng tổ chưc cơ sở Đảng và nâng cao chất lượng đội ngũ Đảng viên trong gia đoạn mới; Chương trình số 31 của Ban chấp hành Đảng bộ tỉnh và Kế hoạch số 408, của Ban Thường vụ Tỉnh uỷ về xây dựng“chi bộ bốn tốt; “Đảng bộ cơ sở bốn tốt”. Đảng bộ thành phố Hà Giang xây dựng kế hoạch thực hiện và phát động phong trào thi đua “ Chi bộ 4 tốt, Đảng bộ 4 tốt” tới tất cả các Đảng bộ, chi bộ trực thuộc. Qua 1 năm tổ chức triển khai thực hiện đã có sự chuyển chuyển biến tích cực từ tư tưởng, nhận thức đến hành động của Đảng bộ, chi bộ và Đảng viên trong toàn Đảng bộ. Từ đó, góp phần nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng và đội ngũ cán bộ Đảng viên; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện “ tự diễn biến”, “ tự chuyển hóa” trong nội bộ để Đảng thành phố thực sự trong sạch, vững mạnh, cổng cố vững chắc niềm tin của nhân dân với cấp ủy, chính quyền thành phố Hà Giang.',
    },
    {
      type: 'figure',
      picture: '/anh/2024/hoi-nghi-ngoc-ha.jpg',
      caption: 'Ban chấp hành Đảng bộ phường Ngọc Hà triển khai phong trào thi đua chi bộ 4 tốt, đảng bộ 4 tốt',
    },
    {
      type: 'heading',
      text: 'Công tác lãnh đạo, chỉ đạo',
    },
    {
      type: 'paragraph',
      text: 'Xác định, phong trào thi đua xây dựng mô hình “Chi bộ bốn tốt”, “Đảng bộ cơ sở bốn tốt” là một trong những nhiệm vụ chính trị quan trọng của công tác xây dựng Đảng. Ngay từ đầu năm 2023, Ban Thường vụ Thành ủy đã xây dựng kế hoạch và chỉ đạo cấp ủy trực thuộc hướng dẫn, quán triệt, triển khai đến cấp uỷ các cấp thực hiện phong trào thi đua xây dựng mô hình “Chi bộ bốn tốt”, “Đảng bộ cơ sở bốn tốt”; lãnh đạo, chỉ đạo đẩy mạnh công tác tuyên truyền, giáo dục, nâng cao nhận thức của các cấp uỷ trực thuộc trong công tác xây dựng Đảng nói chung và phong trào thi đua xây dựng mô hình “Chi bộ bốn tốt”, “Đảng bộ cơ sở bốn tốt”nói riêng; lãnh đạo, chỉ đạo các tổ chức đoàn thể chính trị - xã hội các cấp uỷ các cấp đã phát huy vai trò lãnh đạo, chỉ đạo các tổ chức Đảng cụ thể hoá phong trào thi đua của cấp uỷ cấp trên sát với tình hình thực tiễn của địa phương, cơ quan, đơn vị. Cụ thể, Ban Thường vụ Thành ủy đã quán triệt, triển khai tới 100% các chi, Đảng bộ trực thuộc và 100% cán bộ đảng viên các văn bản của cấp ủy cấp trên về Kế hoạch “Chi bộ bốn tốt”, “Đảng bộ cơ sở bốn tốt” và Kế hoạch phát động thi đua xây dựng “Chi bộ bốn tốt”, “Đảng bộ cơ sở bốn tốt”; Tổ chức thành công Hội thi Bí thư chi bộ giỏi năm 2023 cấp cơ sở và cấp thành phố với gần 200 đồng chí Bí thư Chi bộ tham gia. Qua Hội thi đã nâng cao năng lực lãnh đạo, kỹ năng về công tác xây dựng đảng cho cán bộ, chi bộ cơ sở; đánh giá được năng lực chi bộ cơ sở để có những biện pháp lãnh đạo, chỉ đạo cũng như công tác bồi dưỡng, đào tạo, tập huấn đối với các Bí thư chi bộ.',
    },
    {
      type: 'figure',
      picture: '/anh/2024/sinh-hoat-chi-bo-tham-muu.jpg',
      caption: 'Buổi sinh hoạt chuyên đề của Chi bộ Tham mưu, Đảng bộ Quân sự\u00a0',
    },
    {
      type: 'heading',
      text: 'Nhiều cách làm hay, sáng tạo qua 1 năm triển khai',
    },
    {
      type: 'paragraph',
      text: 'Đảng bộ Thành phố Hà Giang hiện có 52 chi, Đảng bộ trực thuộc, trong đó có 12 Đảng bộ cơ sở (Gồm 05 Đảng bộ phường, 03 Đảng bộ xã, 02 Đảng bộ doanh nghiệp, 02 Đảng bộ LLVT); 40 chi bộ cơ sở trực thuộc. Toàn Đảng bộ hiện nay có 5.667 Đảng viên.',
    },
    {
      type: 'paragraph',
      text: 'Cụ thể hóa các văn bản chỉ đạo của Trung ương, của tỉnh, Đảng bộ thành phố đã phát động phong trào thi đua xây dựng “chi bộ bốn tốt; “Đảng bộ cơ sở bốn tốt” với 4 nội dung tiêu chí đó là: Thi đua hoàn thành tốt nhiệm vụ chính trị; chất lượng sinh hoạt tốt; đoàn kết, kỷ luật tốt; cán bộ, Đảng viên tốt. Qua 1 năm triển khai, tổ chức thực hiện phong trào đã tạo sự chuyển biến rõ nét từ nhận thực, tư tưởng đến hành động của các Đảng bộ, chi bộ; các Đảng bộ, chi bộ đã cụ thể hóa các tiêu chí, nội dung sát với thực tiễn của địa bàn, cơ quan, đơn vị; trong tổ chức thực hiện đã có nhiều đơn vị, cơ quan có sách làm hay, sáng tạo, hiệu quả, tạo được hiệu ứng trong tuyên truyền cũng như trong lãnh đạo, chỉ đạo triển khai nhiệm vụ.',
    },
    {
      type: 'figure',
      picture: '/anh/2024/quang-trung-van-minh.jpg',
      caption: 'Chi bộ 1 phường Quang Trung tuyên truyền nhân dân thực hiện nếp sống văn minh',
    },
    {
      type: 'paragraph',
      text: 'Xác định công tác lãnh đạo, chỉ đạo thực hiện đầy đủ các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng – an ninh, trong đó tập trung lãnh đạo xây dựng thành công mô hình “Công an phường điển hình, kiểu mẫu về an ninh trật tự và văn minh đô thị”, Đảng bộ phường Ngọc Hà đã tập trung xây dựng kế hoạch, chương trình hành động để triển khai các nghị quyết đã đề ra. Cụ thể: Trong 35 chỉ tiêu phát triển kinh tế - xã hội, quốc phòng – an ninh năm 2023, công tác xây dựng Đảng, hệ thống chính trị, Đảng bộ đã lãnh đạo, chỉ đạo tổ chức thực hiện đạt 100% theo kế hoạch. Đặc biệt, phường Ngọc Hà đã thực hiện hoàn thành 22 tiêu chí trong Bộ tiêu chí tạm thời do Bộ Công an đề ra về triển khai thí điểm mô hình “Công an phường điển hình, kiểu mẫu về an ninh trật tự và văn minh đô thị”. Về thực hiện phong trào thi đua thực hiện phong trào “chi bộ tốt, đảng bộ tốt” Đảng ủy phường đã phát động, ký cam kết với 15 chi bộ trực thuộc xây dựng chi bộ 4 tốt. Qua đánh giá hết năm 2023, các chi bộ đã thực hiện nghiêm túc 4 nội dung, tiêu chí. Tiêu biểu đã thực hiện tốt công tác giáo dục chính trị tư tưởng cho Đảng viên, thực hiện tốt công tác phát triển Đảng viên với 10 Đảng viên mới được kết nạp…vv.',
    },
    {
      type: 'paragraph',
      text: 'Để cụ thể hóa các tiêu chí trong phong trào thi đua thực hiện “chi bộ 4 tốt, Đảng bộ 4 tốt”, Đảng bộ Quân sự thành phố Hà Giang đã quán triệt, triển khai đầy đủ các nội dung từng tiêu chí đến các chi bộ, cán bộ chiến sỹ, đảng viên trong toàn Đảng bộ. Hàng tháng tổ chức họp để đánh giá kết quả thực hiện từng tiêu chí, nội dung, tiến độ triển khai các nhiệm được giao đến từng chi bộ, đảng viên được phân công. Nhờ vậy trong năm 2023, Đảng bộ Quân sự thành phố đã lãnh đạo, chỉ đạo lực lượng vũ trang thành phố duy trì nghiêm chế độ sẵn sàng chiến đấu ở các cấp; chủ động nắm, đánh giá, dự báo đúng tình hình, tham mưu xử lý có hiệu quả những vấn đề nảy sinh từ cơ sở, không để bị động, bất ngờ trước mọi tình huống; chỉ đạo quản lý chặt chẽ các công trình chiến đấu và khu quân sự trên địa bàn; tổ chức 3 cuộc diễn tập, được đánh giá hoàn thành xuất sắc nhiệm vụ; thực hiện tốt công tác đảm bảo chính trị nội bộ, đảm bảo bí mật, an ninh, an toàn; thực hiện tốt công tác tuyển quân và gọi công dân nhập ngũ, đảm bảo đủ 100% chỉ tiêu giao; trong năm Đảng bộ đã kết nạp được 17 đảng viên mới.',
    },
    {
      type: 'figure',
      picture: '/anh/2024/khuoi-my-nong-thon-moi.jpg',
      caption: 'Chi bộ thôn Khuổi My, xã Phương Độ họp triển khai xây dựng nông thôn mới',
    },
    {
      type: 'paragraph',
      text: 'Chi bộ là tế bào của Đảng, là cầu nối, là nơi trực tiếp lãnh đạo tổ chức triển khai các nghị quyết, chủ trương của Đảng đến với cán bộ, Đảng viên và nhân dân. Các tổ chức Đảng ở cơ sở có vị trí chiến lược trong hệ thống chính trị. Việc đổi mới, nâng cao chất lượng sinh hoạt chi bộ của tổ chức Đảng ở cơ sở là nhiệm vụ then chốt để nâng cao năng lực lãnh đạo sức chiến đấu của Đảng. Sinh hoạt chi bộ là một trong những hoạt động chủ yếu của Chi bộ, tác động trực tiếp đến công tác lãnh đạo của Đảng, quá trình nhận thức của đảng viên. Với tầm quan trọng đó, Đảng bộ thành phố Hà Giang đã triển khai cụ thể hóa các Nghị quyết, Chỉ thị, Hướng dẫn của Đảng để vận dụng vào tình hình thực tiễn tại cơ sở, trọng tâm là thực hiện nghiêm việc sinh hoạt chi bộ theo Chỉ thị 12 của Tỉnh ủy Hà Giang về nâng cao chất lượng sinh hoạt chi bộ. Trọng tâm là đổi mới nội dung sinh hoạt chi bộ theo hướng giải quyết những vấn đề cụ thể, thiết thực, phù hợp với chức năng, nhiệm vụ của chi bộ; trong sinh hoạt phải đảm bảo tính lãnh đạo, tính giáo dục, tính chiến đấu, tự phê bình và phê bình theo Nghị quyết TƯ4; cùng với đó, trong sinh hoạt đã phát huy dân chủ, nhất là trong thảo luận, quyết định đến chức năng nhiệm vụ của chi bộ. Qua thực tế cho thấy việc nâng cao chất lượng sinh hoạt Chi bộ là việc làm cấp bách để tìm ra các nội dung, biện pháp nâng cao chất lượng sinh hoạt chi bộ, tạo sự chuyển biến về nhận thức cũng như tinh thần, trách nhiệm của đảng viên, làm trong sạch cũng như nâng cao năng lực lãnh đạo và sức chiến đấu của Đảng. Bởi, trong nhiều năm qua, việc sinh hoạt ở một số Chi bộ nội dung sinh hoạt chậm đổi mới; việc vận dụng các chủ trương, nghị quyết của cấp trên còn hạn chế; vẫn còn một số ít Đảng viên nhận thức chính trị còn hạn chế. Tình trạng nể nang, né tránh, ngại va chạm, ngại đấu tranh; tự phê bình và phê bình còn nhiều hạn chế; thậm chí còn hiện tượng sinh hoạt hình thức, chiếu lệ, nhất là tại một số chi bộ cơ quan. Nội dung sinh hoạt diễn ra nhàm chán, Đảng viên chỉ nghe sự độc thoại của Bí thư Chi bộ mà trong sinh hoạt không có thảo luận, phát biểu của Đảng viên. Nhưng qua triển khai thực hiện phong trào “Chi bộ 4 tốt, đảng bộ 4 tốt”, đã có sự chuyển biến rõ nét trong các cuộc họp chi bộ. Các chi bộ đã có sự đổi mới về phương pháp tạo ra một buổi sinh hoạt chi bộ thật sự hiệu quả. Nhờ vậy, tại buổi sinh hoạt chi bộ đã có nhiều ý kiến tham gia, nhất là đối với các giải pháp tổ chức triển khai thực hiện. Buổi sinh hoạt đã được các đảng viên đồng tình, thống nhất cao với nội dung được Chi bộ đưa ra.',
    },
    {
      type: 'paragraph',
      text: 'Xác định công tác đoàn kết trong chi bộ là điều kiện tiên quyết vô cùng quan trọng để lãnh đạo, triển khai nhiệm vụ. Trong thời gian qua, chi bộ 1, phường Quang Trung đã phát huy tinh thần đoàn kết trong chi ủy, trong chi ủy với Đảng viên và Đảng viên với Đảng viên. Nhờ khơi dậy tinh thần đoàn kết trong chi bộ mà các nội dung chi bộ triển khai đến nhân dân đều được nhân dân đồng thuận, triển khai thực hiện có hiệu quả.',
    },
    {
      type: 'paragraph',
      text: 'Xây dựng Đảng từ gốc, bắt đầu từ xây dựng đội ngũ Đảng viên. Bởi, Đảng viên có vị trí, vai trò to lớn. Ngay mục tiêu, lý tưởng của Đảng đề ra thì cuối cùng cũng từ đội ngũ Đảng viên phấn đấu thực hiện, gương mẫu thực hiện và lôi cuốn trở thành phong trào. Sinh thời, Chủ tịch Hồ Chí Minh đã chỉ rõ: “ Đảng là gồm các đảng viên tổ chức nên. Mọi công việc của Đảng đều do Đảng viên làm. Mọi nghị quyết của Đảng đều do đảng viên chấp hành. Mọi chính sách của Đảng đều do Đảng viên mà thấu đến quần chúng. Mọi khẩu hiệu, kế hoạch của Đảng đều do đảng viên cố gắng thực hiện”. Để phát huy tính tiên phong, gương mẫu của mỗi Đảng viên, Chi bộ thôn Khuổi My, xã Phương Độ đã luôn động viên, tuyên truyền các đảng viên trong chi bộ thực hiện tốt các chủ trương, đường lối, chính sách pháp luật của Đảng, Nhà nước, nhất là các quy định của thôn, xã đề ra. Với đặc thù là chi bộ thôn vùng cao, 100% là đồng bào dân tộc Dao, chi bộ thôn xác định công tác tuyên truyền vận động nhân dân phát triển kinh tế, nâng cao thu nhập, phát huy giá trị bản sắc riêng có của đồng bào dân tộc Dao là nhiệm vụ quan trọng nhất. Để triển khai được chi bộ đã lựa chọn những hạt nhân, người uy tín để đi đầu thực hiện để nhân dân mắt thấy, tai nghe, rồi mới tuyên truyền nhân rộng.',
    },
    {
      type: 'paragraph',
      text: 'Đảng viên tốt là do rèn luyện mà nên. Mà việc rèn luyện đó không phải ngày một, ngày hai, đó là cả quá trình kiên trì, bền bỉ, tự mình trao dồi chuyên môn và phẩm chất đạo đức mỗi ngày. Trong cuộc sống ngày hôm nay với những cám dỗ lớn lao của tiền tài, địa vị, nếu không tự mình trao dồi, tu dưỡng đạo đức cách mạng thì rất khó giữ được tấm lòng trong sáng, kiên định được mục tiêu, lý tưởng của người Đảng viên. Chống suy thoái tận gốc suy cho cùng đó vẫn là việc rèn luyện bản lĩnh chính trị cho cán bộ, Đảng viên. Song song với rèn luyện bản lĩnh chính trị đó là nâng cao đạo đức cách mạng. Hai vấn đề nay là một cặp song trùng để hội tụ trong người cán bộ Đảng viên, để họ có thể chống được suy thoái, chống được tác động tiêu cực từ bên ngoài để bản thân họ có đủ năng lực nội sinh chống lại tất cả những sự cám dỗ xấu xa từ bên ngoài. Từ đó, mỗi Đảng viên, nhất là Đảng viên lãnh đạo sẽ có được sức đề kháng cao không bị chủ nghĩa cá nhân tri phối để hết lòng, hết sức phụng sự tổ quốc, phục vụ nhân dân. Từ những yêu cầu đó, trong năm qua từ việc thực hiện nghiêm túc, cụ thể trong thực hiện phong trào thi đua “chi bộ 4 tốt, đảng bộ 4 tốt” mà tư tưởng chính trị của cán bộ, Đảng viên trong toàn Đảng bộ thành phố được củng cố, giữ vững niềm tin lý tưởng cách mạng, hoàn thành tốt hơn nhiệm vụ, yêu cầu trong tình hình mới hiện nay. Nhờ đó, từ thực tiễn triển khai nhiệm vụ đã có nhiều Đảng viên tiên phong, gương mẫu, đi đầu không ngại khó, sợ trách nhiệm để hoàn thành tốt nhiệm vụ được giao.',
    },
    {
      type: 'paragraph',
      text: 'Có Đảng viên gương mẫu - Có Chi bộ tốt, có Đảng bộ tốt thì sẽ xây dựng được nền móng vững chắc và tất yếu Đảng ta sẽ ngày càng vững mạnh. Mỗi Đảng viên hãy tự nâng cao bản lĩnh cách mạng, tu dưỡng, rèn luyện, để hoàn thiện bản thân xứng đáng với lời thề trước Đảng. Mỗi Chi bộ, mỗi Đảng bộ xây dựng một tập thể đoàn kết, thống nhất, dân chủ, kỉ cương, có sức chiến đấu cao thì Đảng ta sẽ ngày càng sâu dễ, bền gốc, vững vàng trong sự nghiệp lãnh đạo nhân dân đi từ thắng lợi này đến thắng lợi khác./.',
    },
  ],
};
