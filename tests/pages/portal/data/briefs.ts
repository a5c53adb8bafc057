import type { Article } from '../types.ts';

type Brief = [slug: string, title: string, publishedAt: string, thumbnail: string, text: string];

const politics: readonly Brief[] = [
  ['hoi-nghi-tong-ket-cong-tac-kiem-tra', 'Hội nghị tổng kết công tác kiểm tra, giám sát năm 2023', '2024-01-19T16:20', 'hoi-nghi', 'Hội nghị đã đánh giá kết quả thực hiện chương trình kiểm tra, giám sát năm 2023 và triển khai nhiệm vụ năm 2024 tới các chi, đảng bộ trực thuộc.'],
  ['phuong-minh-khai-ra-mat-mo-hinh-dan-van-kheo', 'Phường Minh Khai ra mắt mô hình “Dân vận khéo”', '2024-01-15T09:05', 'hop-to-dan-pho', 'Mô hình tập trung vận động nhân dân phân loại rác tại nguồn, trồng hoa thay cỏ dại dọc các tuyến ngõ. Bước đầu có 86 hộ tham gia.'],
  ['trao-huy-hieu-dang-dot-thang-1', 'Trao Huy hiệu Đảng cho các đảng viên cao tuổi', '2024-01-11T14:40', 'nguoi-co-uy-tin', 'Các đảng viên được trao Huy hiệu đợt này đều có nhiều năm gắn bó với phong trào của địa phương, là tấm gương cho con cháu noi theo.'],
  ['xa-ngoc-duong-doi-thoai-voi-nhan-dan', 'Xã Ngọc Đường tổ chức đối thoại với nhân dân', '2024-01-05T10:12', 'tiep-xuc-cu-tri', 'Tại buổi đối thoại, nhiều ý kiến về đường giao thông, nước sinh hoạt và đất ở đã được lãnh đạo xã trả lời trực tiếp.'],
];

const economy: readonly Brief[] = [
  ['phat-trien-san-pham-ocop', 'Thành phố có thêm 6 sản phẩm OCOP', '2024-02-28T08:30', 'vuon-rau', 'Các sản phẩm mới được công nhận gồm chè Shan tuyết, mật ong và rau an toàn của các hợp tác xã trên địa bàn thành phố.'],
  ['ra-quan-lam-duong-be-tong-nong-thon', 'Ra quân làm đường bê tông nông thôn đầu xuân', '2024-02-22T15:45', 'thanh-pho', 'Ngay sau Tết, nhân dân các thôn đã góp hơn 400 ngày công mở rộng, đổ bê tông các tuyến đường nội thôn.'],
  ['cho-trung-tam-on-dinh-gia-ca', 'Giá cả hàng hóa sau Tết ổn định', '2024-02-19T07:50', 'cho-hoa-tet', 'Sức mua tại các chợ trở lại bình thường, nguồn cung rau xanh và thực phẩm tươi sống dồi dào.'],
];

const culture: readonly Brief[] = [
  ['duong-hoa-ven-song-don-khach', 'Đường hoa ven sông đón hàng nghìn lượt khách', '2024-02-15T18:10', 'cho-hoa-tet', 'Đường hoa mở cửa từ 25 tháng Chạp, trở thành điểm hẹn của người dân và du khách trong những ngày đầu xuân.'],
  ['giai-bong-chuyen-cac-phuong-xa', 'Giải bóng chuyền các phường, xã mừng Xuân', '2024-02-14T16:00', 'thanh-pho', 'Giải có 8 đội tham gia, các trận đấu diễn ra sôi nổi, thu hút đông đảo khán giả đến cổ vũ.'],
  ['ngay-hoi-doc-sach', 'Chuẩn bị Ngày hội đọc sách năm 2024', '2024-02-13T09:25', 'hop-to-dan-pho', 'Các trường học trên địa bàn đang hoàn thiện góc đọc, quyên góp sách tặng học sinh các xã vùng cao.'],
];

const security: readonly Brief[] = [
  ['ra-quan-huan-luyen-nam-2024', 'Lực lượng vũ trang thành phố ra quân huấn luyện năm 2024', '2024-02-27T08:00', 'hoi-nghi', 'Lễ ra quân được tổ chức trang trọng, các đơn vị đã ký kết giao ước thi đua hoàn thành tốt nhiệm vụ huấn luyện.'],
  ['tuyen-truyen-phong-chay-chua-chay', 'Tuyên truyền phòng cháy, chữa cháy tại khu dân cư', '2024-02-20T14:15', 'tiep-xuc-cu-tri', 'Người dân được hướng dẫn cách sử dụng bình chữa cháy và kỹ năng thoát nạn khi có sự cố.'],
  ['dam-bao-an-toan-giao-thong-dau-xuan', 'Bảo đảm an toàn giao thông dịp đầu xuân', '2024-02-17T10:30', 'thanh-pho', 'Các lực lượng chức năng tăng cường hướng dẫn, phân luồng tại những nút giao đông phương tiện.'],
];

function toArticles(category: string, firstId: number, items: readonly Brief[]): Article[] {
  return items.map(([slug, title, publishedAt, thumbnail, text], index) => ({
    id: firstId + index,
    slug,
    category,
    title,
    publishedAt: `${publishedAt}:00+07:00`,
    author: 'BBT',
    teaser: text,
    thumbnail: `/anh/nho/${thumbnail}.jpg`,
    blocks: [{ type: 'paragraph', text }],
  }));
}

/** One-paragraph news that only fill the lists. */
export const briefs: readonly Article[] = [
  ...toArticles('Chính trị - Xây dựng đảng', 1150, politics),
  ...toArticles('Kinh tế', 1130, economy),
  ...toArticles('Văn hóa - Xã hội', 1120, culture),
  ...toArticles('An ninh - Quốc phòng', 1110, security),
];
