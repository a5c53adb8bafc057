import type { Article } from '../types.ts';

export const neighboursOfMarch: readonly Article[] = [
  {
    id: 1200,
    slug: 'mttq-phuong-nguyen-trai-phat-huy-vai-tro-cau-noi',
    category: 'Chính trị - Xây dựng đảng',
    title: 'MTTQ phường Nguyễn Trãi phát huy vai trò cầu nối giữa Đảng, Chính quyền với Nhân dân',
    publishedAt: '2024-03-01T13:44:00+07:00',
    author: 'Tin, ảnh: Hoàng Ly',
    teaser:
      'Những năm qua, Mặt trận Tổ quốc phường Nguyễn Trãi luôn đổi mới nội dung, phương thức hoạt động, hướng mạnh về cơ sở. Nhiều việc khó được tháo gỡ ngay từ tổ dân phố.',
    thumbnail: '/anh/nho/hop-to-dan-pho.jpg',
    blocks: [
      {
        type: 'paragraph',
        text: 'Những năm qua, Ủy ban Mặt trận Tổ quốc phường Nguyễn Trãi, thành phố Hà Giang luôn đổi mới nội dung, phương thức hoạt động theo hướng gần dân, sát cơ sở. Từ những việc nhỏ như giữ gìn vệ sinh ngõ phố, thắp sáng đường đêm đến việc lớn như vận động hiến đất mở đường, Mặt trận phường đều bắt đầu bằng việc lắng nghe ý kiến của từng hộ dân.',
      },
      {
        type: 'figure',
        picture: '/anh/nho/hop-to-dan-pho.jpg',
        caption: 'Cán bộ Mặt trận phường Nguyễn Trãi trao đổi với người dân tại nhà văn hóa tổ 8',
      },
      {
        type: 'paragraph',
        text: 'Toàn phường hiện có 17 tổ dân phố với hơn 2.900 hộ. Để nắm chắc tình hình, Ủy ban MTTQ phường phân công từng ủy viên phụ trách địa bàn, mỗi tháng ít nhất một lần dự sinh hoạt cùng ban công tác Mặt trận. Các kiến nghị được ghi vào sổ theo dõi chung, nêu rõ nội dung, đơn vị giải quyết và thời hạn trả lời để người dân tiện giám sát.',
      },
      {
        type: 'paragraph',
        text: 'Trong năm 2023, Mặt trận phường phối hợp tổ chức 34 buổi đối thoại, tiếp nhận 126 ý kiến, trong đó phần lớn liên quan đến thoát nước, chiếu sáng và trật tự đô thị. Đến cuối năm, 118 ý kiến đã được trả lời; những nội dung còn lại thuộc thẩm quyền cấp trên được tổng hợp, chuyển đến cơ quan chức năng và thông báo lại cho tổ dân phố.',
      },
      {
        type: 'paragraph',
        text: 'Bác Nguyễn Văn Thành, tổ trưởng tổ 8, cho biết trước đây con ngõ dẫn vào khu dân cư chỉ rộng hơn 2 mét, mùa mưa thường lầy lội. Sau ba buổi họp bàn công khai, 21 hộ đã thống nhất lùi tường rào, góp ngày công cùng phường đổ bê tông. Chỉ sau một tháng, con ngõ mới dài 180 mét hoàn thành, xe cứu hỏa cũng có thể đi vào.',
      },
      {
        type: 'paragraph',
        text: 'Thời gian tới, Ủy ban MTTQ phường Nguyễn Trãi tiếp tục duy trì các mô hình tự quản, chăm lo hộ nghèo, hộ có hoàn cảnh khó khăn; đồng thời tăng cường giám sát việc thực hiện quy chế dân chủ ở cơ sở, góp phần củng cố khối đại đoàn kết và niềm tin của nhân dân đối với cấp ủy, chính quyền địa phương./.',
      },
    ],
  },
];
