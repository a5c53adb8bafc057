/** A public body that another has taken the place of. */
export interface MergedBody {
  /** As it was called. */
  name: string;
  kind: 'province' | 'ministry' | 'newspaper';
  /** What has taken its place. */
  became: string;
  /** ISO date from which that holds. */
  since: string;
  /** The domains it published under; their subdomains count as well. */
  hosts: readonly string[];
  /** Where the change was read. */
  source: string;
}

const nld = 'https://nld.com.vn/chi-tiet-dien-tich-dan-so-23-tinh-thanh-sau-sap-xep-don-vi-hanh-chinh-cap-tinh-196250612092419332.htm';
const vnexpress = 'https://vnexpress.net/quoc-hoi-chot-ca-nuoc-con-34-tinh-thanh-pho-4897740.html';
const ngheAn = 'https://nghean24h.vn/34-tinh-thanh-du-kien-hoat-dong-ngay-tu-ngay-172025-a753727.html';
const map = 'https://vietaustralia.com/en/official-new-map-of-vietnam-s-34-provinces-and-cities-after-the-2025-merger.html';
const provinceTable = 'https://github.com/tvanlam/bag_shop/blob/ad529b652f029273d531c73c0b5830799ee045d0/frontend/bagshop/DANH_SACH_34_TINH_THANH.md';
const nhanDan = 'https://nhandan.vn/dia-phuong/phu-quoi/3387.html';
const ministries = 'https://sieucacuocnews.com/print/470461.html';
const laoDong = 'https://news.laodong.vn/thoi-su/bo-may-cua-chinh-phu-sau-sap-xep-se-hoat-dong-tu-13-1469868.ldo';
const saiGonGiaiPhong = 'https://en.sggp.org.vn/binh-duong-ba-riavung-tau-newspapers-merged-into-sggp-newspaper-post120642.html';

/**
 * Bodies of the reforms of 2025 whose end and whose domain are both sourced. Provinces: Resolution
 * 202/2025/QH15, 63 to 34, working as such from 1 July 2025; ministries: Resolution 176/2025/QH15,
 * 1 March 2025 (the one that took most of the tasks). Whether a portal still answers is not known
 * here: only a request can tell.
 */
export const mergedBodies: readonly MergedBody[] = [
  { name: 'Hà Giang', kind: 'province', became: 'Tuyên Quang', since: '2025-07-01', hosts: ['hagiang.gov.vn'], source: nld },
  { name: 'Yên Bái', kind: 'province', became: 'Lào Cai', since: '2025-07-01', hosts: ['yenbai.gov.vn'], source: nld },
  { name: 'Bắc Kạn', kind: 'province', became: 'Thái Nguyên', since: '2025-07-01', hosts: ['backan.gov.vn'], source: nld },
  { name: 'Vĩnh Phúc', kind: 'province', became: 'Phú Thọ', since: '2025-07-01', hosts: ['vinhphuc.gov.vn'], source: vnexpress },
  { name: 'Hòa Bình', kind: 'province', became: 'Phú Thọ', since: '2025-07-01', hosts: ['hoabinh.gov.vn'], source: vnexpress },
  { name: 'Bắc Giang', kind: 'province', became: 'Bắc Ninh', since: '2025-07-01', hosts: ['bacgiang.gov.vn'], source: vnexpress },
  { name: 'Thái Bình', kind: 'province', became: 'Hưng Yên', since: '2025-07-01', hosts: ['thaibinh.gov.vn'], source: ngheAn },
  { name: 'Hải Dương', kind: 'province', became: 'Hải Phòng', since: '2025-07-01', hosts: ['haiduong.gov.vn'], source: ngheAn },
  { name: 'Hà Nam', kind: 'province', became: 'Ninh Bình', since: '2025-07-01', hosts: ['hanam.gov.vn'], source: ngheAn },
  { name: 'Nam Định', kind: 'province', became: 'Ninh Bình', since: '2025-07-01', hosts: ['namdinh.gov.vn'], source: ngheAn },
  { name: 'Quảng Bình', kind: 'province', became: 'Quảng Trị', since: '2025-07-01', hosts: ['quangbinh.gov.vn'], source: ngheAn },
  { name: 'Quảng Nam', kind: 'province', became: 'Đà Nẵng', since: '2025-07-01', hosts: ['quangnam.gov.vn'], source: map },
  { name: 'Kon Tum', kind: 'province', became: 'Quảng Ngãi', since: '2025-07-01', hosts: ['kontum.gov.vn'], source: map },
  { name: 'Bình Định', kind: 'province', became: 'Gia Lai', since: '2025-07-01', hosts: ['binhdinh.gov.vn'], source: map },
  { name: 'Ninh Thuận', kind: 'province', became: 'Khánh Hòa', since: '2025-07-01', hosts: ['ninhthuan.gov.vn'], source: map },
  { name: 'Đắk Nông', kind: 'province', became: 'Lâm Đồng', since: '2025-07-01', hosts: ['daknong.gov.vn'], source: map },
  { name: 'Bình Thuận', kind: 'province', became: 'Lâm Đồng', since: '2025-07-01', hosts: ['binhthuan.gov.vn'], source: map },
  { name: 'Phú Yên', kind: 'province', became: 'Đắk Lắk', since: '2025-07-01', hosts: ['phuyen.gov.vn'], source: map },
  { name: 'Bà Rịa - Vũng Tàu', kind: 'province', became: 'Thành phố Hồ Chí Minh', since: '2025-07-01', hosts: ['baria-vungtau.gov.vn'], source: map },
  { name: 'Bình Dương', kind: 'province', became: 'Thành phố Hồ Chí Minh', since: '2025-07-01', hosts: ['binhduong.gov.vn'], source: map },
  { name: 'Bình Phước', kind: 'province', became: 'Đồng Nai', since: '2025-07-01', hosts: ['binhphuoc.gov.vn'], source: provinceTable },
  { name: 'Long An', kind: 'province', became: 'Tây Ninh', since: '2025-07-01', hosts: ['longan.gov.vn'], source: 'https://vnexpress.net/cac-tinh-thanh-tat-bat-chinh-trang-truoc-ngay-sap-nhap-4907653.html' },
  { name: 'Sóc Trăng', kind: 'province', became: 'Cần Thơ', since: '2025-07-01', hosts: ['soctrang.gov.vn'], source: provinceTable },
  { name: 'Hậu Giang', kind: 'province', became: 'Cần Thơ', since: '2025-07-01', hosts: ['haugiang.gov.vn'], source: provinceTable },
  { name: 'Bến Tre', kind: 'province', became: 'Vĩnh Long', since: '2025-07-01', hosts: ['bentre.gov.vn'], source: nhanDan },
  { name: 'Trà Vinh', kind: 'province', became: 'Vĩnh Long', since: '2025-07-01', hosts: ['travinh.gov.vn'], source: nhanDan },
  { name: 'Tiền Giang', kind: 'province', became: 'Đồng Tháp', since: '2025-07-01', hosts: ['tiengiang.gov.vn'], source: provinceTable },
  { name: 'Bạc Liêu', kind: 'province', became: 'Cà Mau', since: '2025-07-01', hosts: ['baclieu.gov.vn'], source: provinceTable },
  { name: 'Kiên Giang', kind: 'province', became: 'An Giang', since: '2025-07-01', hosts: ['kiengiang.gov.vn'], source: 'https://www.congthuong.vn/tag/sap-nhap-an-giang-va-kien-giang-315311.tag' },
  { name: 'Thừa Thiên Huế', kind: 'province', became: 'Huế', since: '2025-01-01', hosts: ['thuathienhue.gov.vn'], source: 'https://ngoisao.vn/theo-dong-su-kien/kien-thuc/viet-nam-lan-dau-tien-co-2-thanh-pho-truc-thuoc-trung-uong-lien-ke-nhau-do-la-449752.htm' },
  { name: 'Bộ Kế hoạch và Đầu tư', kind: 'ministry', became: 'Bộ Tài chính', since: '2025-03-01', hosts: ['mpi.gov.vn'], source: ministries },
  { name: 'Bộ Giao thông vận tải', kind: 'ministry', became: 'Bộ Xây dựng', since: '2025-03-01', hosts: ['mt.gov.vn'], source: ministries },
  { name: 'Bộ Nông nghiệp và Phát triển nông thôn', kind: 'ministry', became: 'Bộ Nông nghiệp và Môi trường', since: '2025-03-01', hosts: ['mard.gov.vn'], source: ministries },
  { name: 'Bộ Tài nguyên và Môi trường', kind: 'ministry', became: 'Bộ Nông nghiệp và Môi trường', since: '2025-03-01', hosts: ['monre.gov.vn'], source: ministries },
  { name: 'Bộ Thông tin và Truyền thông', kind: 'ministry', became: 'Bộ Khoa học và Công nghệ', since: '2025-03-01', hosts: ['mic.gov.vn'], source: ministries },
  { name: 'Bộ Lao động - Thương binh và Xã hội', kind: 'ministry', became: 'Bộ Nội vụ', since: '2025-03-01', hosts: ['molisa.gov.vn'], source: laoDong },
  { name: 'Ủy ban Dân tộc', kind: 'ministry', became: 'Bộ Dân tộc và Tôn giáo', since: '2025-03-01', hosts: ['cema.gov.vn'], source: laoDong },
  { name: 'Báo Hà Giang', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Tuyên Quang', since: '2025-07-01', hosts: ['baohagiang.vn'], source: 'https://thongtin.vietnam.vn/fr/loi-tri-an-gui-toi-quy-doc-gia-khan-gia-thinh-gia-cua-bao-ha-giang' },
  { name: 'Báo Vĩnh Phúc', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Phú Thọ', since: '2025-07-01', hosts: ['baovinhphuc.com.vn'], source: 'https://baovinhphuc.com.vn/en-us/tin-tuc/ID/130393/LOI-TOA-SOAN' },
  { name: 'Báo Kon Tum', kind: 'newspaper', became: 'Báo Quảng Ngãi', since: '2025-07-01', hosts: ['baokontum.com.vn'], source: 'https://www.baokontum.com.vn/xa-hoi/mot-hanh-trinh-khep-lai-de-mo-ra-chang-duong-moi-48330.html' },
  { name: 'Báo Quảng Nam', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Đà Nẵng', since: '2025-07-01', hosts: ['baoquangnam.vn'], source: 'https://baodanang.vn/truoc-them-chan-troi-moi-3202358.html' },
  { name: 'Báo Bắc Kạn', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Thái Nguyên', since: '2025-07-01', hosts: ['baobackan.vn', 'baobackan.com.vn'], source: 'https://thongtin.vietnam.vn/es/hop-nhat-6-co-quan-bao-chi-de-thanh-lap-bao-va-phat-thanh-truyen-hinh-thai-nguyen' },
  { name: 'Báo Đắk Nông', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Lâm Đồng', since: '2025-07-01', hosts: ['baodaknong.org.vn'], source: 'https://www.vietnam.vn/en/bao-dak-nong-gap-mat-can-bo-vien-chuc-ve-cong-tac-chuan-bi-sap-nhap' },
  { name: 'Báo Hải Dương', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Hải Phòng', since: '2025-07-01', hosts: ['baohaiduong.vn'], source: 'https://www.vietnam.vn/es/gap-lai-trang-bao-mo-ra-hanh-trinh-moi' },
  { name: 'Báo Bình Dương', kind: 'newspaper', became: 'Báo Sài Gòn Giải Phóng', since: '2025-09-29', hosts: ['baobinhduong.vn'], source: saiGonGiaiPhong },
  { name: 'Báo Bà Rịa - Vũng Tàu', kind: 'newspaper', became: 'Báo Sài Gòn Giải Phóng', since: '2025-09-29', hosts: ['baobariavungtau.com.vn'], source: saiGonGiaiPhong },
];
