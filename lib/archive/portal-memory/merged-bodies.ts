/** A public body that another has taken the place of. */
export interface MergedBody {
  /** As it was called. */
  name: string;
  kind: 'province' | 'district' | 'ministry' | 'newspaper';
  /** What has taken its place. */
  became: string;
  /** ISO date from which that holds. */
  since: string;
  /** The domains it published under; their subdomains count as well. */
  hosts: readonly string[];
}

/**
 * Bodies of the reforms of 2025 whose end and whose domain are both sourced. Provinces: Resolution
 * 202/2025/QH15, 63 to 34, working as such from 1 July 2025; ministries: Resolution 176/2025/QH15,
 * 1 March 2025 (the one that took most of the tasks). District-level bodies ended everywhere on 1 July
 * 2025: of those of merged provinces the province it now lies in stands for what became of it. Whether a portal still answers is not known
 * here: only a request can tell. Where each was read stands in `sources.ts`, which is no part of the
 * extension.
 */
export const mergedBodies: readonly MergedBody[] = [
  { name: 'Thành phố Hà Giang', kind: 'district', became: 'Tuyên Quang', since: '2025-07-01', hosts: ['thanhpho.hagiang.gov.vn'] },
  { name: 'Hà Giang', kind: 'province', became: 'Tuyên Quang', since: '2025-07-01', hosts: ['hagiang.gov.vn'] },
  { name: 'Yên Bái', kind: 'province', became: 'Lào Cai', since: '2025-07-01', hosts: ['yenbai.gov.vn'] },
  { name: 'Bắc Kạn', kind: 'province', became: 'Thái Nguyên', since: '2025-07-01', hosts: ['backan.gov.vn'] },
  { name: 'Vĩnh Phúc', kind: 'province', became: 'Phú Thọ', since: '2025-07-01', hosts: ['vinhphuc.gov.vn'] },
  { name: 'Hòa Bình', kind: 'province', became: 'Phú Thọ', since: '2025-07-01', hosts: ['hoabinh.gov.vn'] },
  { name: 'Bắc Giang', kind: 'province', became: 'Bắc Ninh', since: '2025-07-01', hosts: ['bacgiang.gov.vn'] },
  { name: 'Thái Bình', kind: 'province', became: 'Hưng Yên', since: '2025-07-01', hosts: ['thaibinh.gov.vn'] },
  { name: 'Hải Dương', kind: 'province', became: 'Hải Phòng', since: '2025-07-01', hosts: ['haiduong.gov.vn'] },
  { name: 'Hà Nam', kind: 'province', became: 'Ninh Bình', since: '2025-07-01', hosts: ['hanam.gov.vn'] },
  { name: 'Nam Định', kind: 'province', became: 'Ninh Bình', since: '2025-07-01', hosts: ['namdinh.gov.vn'] },
  { name: 'Quảng Bình', kind: 'province', became: 'Quảng Trị', since: '2025-07-01', hosts: ['quangbinh.gov.vn'] },
  { name: 'Quảng Nam', kind: 'province', became: 'Đà Nẵng', since: '2025-07-01', hosts: ['quangnam.gov.vn'] },
  { name: 'Kon Tum', kind: 'province', became: 'Quảng Ngãi', since: '2025-07-01', hosts: ['kontum.gov.vn'] },
  { name: 'Bình Định', kind: 'province', became: 'Gia Lai', since: '2025-07-01', hosts: ['binhdinh.gov.vn'] },
  { name: 'Ninh Thuận', kind: 'province', became: 'Khánh Hòa', since: '2025-07-01', hosts: ['ninhthuan.gov.vn'] },
  { name: 'Đắk Nông', kind: 'province', became: 'Lâm Đồng', since: '2025-07-01', hosts: ['daknong.gov.vn'] },
  { name: 'Bình Thuận', kind: 'province', became: 'Lâm Đồng', since: '2025-07-01', hosts: ['binhthuan.gov.vn'] },
  { name: 'Phú Yên', kind: 'province', became: 'Đắk Lắk', since: '2025-07-01', hosts: ['phuyen.gov.vn'] },
  { name: 'Bà Rịa - Vũng Tàu', kind: 'province', became: 'Thành phố Hồ Chí Minh', since: '2025-07-01', hosts: ['baria-vungtau.gov.vn'] },
  { name: 'Bình Dương', kind: 'province', became: 'Thành phố Hồ Chí Minh', since: '2025-07-01', hosts: ['binhduong.gov.vn'] },
  { name: 'Bình Phước', kind: 'province', became: 'Đồng Nai', since: '2025-07-01', hosts: ['binhphuoc.gov.vn'] },
  { name: 'Long An', kind: 'province', became: 'Tây Ninh', since: '2025-07-01', hosts: ['longan.gov.vn'] },
  { name: 'Sóc Trăng', kind: 'province', became: 'Cần Thơ', since: '2025-07-01', hosts: ['soctrang.gov.vn'] },
  { name: 'Hậu Giang', kind: 'province', became: 'Cần Thơ', since: '2025-07-01', hosts: ['haugiang.gov.vn'] },
  { name: 'Bến Tre', kind: 'province', became: 'Vĩnh Long', since: '2025-07-01', hosts: ['bentre.gov.vn'] },
  { name: 'Trà Vinh', kind: 'province', became: 'Vĩnh Long', since: '2025-07-01', hosts: ['travinh.gov.vn'] },
  { name: 'Tiền Giang', kind: 'province', became: 'Đồng Tháp', since: '2025-07-01', hosts: ['tiengiang.gov.vn'] },
  { name: 'Bạc Liêu', kind: 'province', became: 'Cà Mau', since: '2025-07-01', hosts: ['baclieu.gov.vn'] },
  { name: 'Kiên Giang', kind: 'province', became: 'An Giang', since: '2025-07-01', hosts: ['kiengiang.gov.vn'] },
  { name: 'Thừa Thiên Huế', kind: 'province', became: 'Huế', since: '2025-01-01', hosts: ['thuathienhue.gov.vn'] },
  { name: 'Bộ Kế hoạch và Đầu tư', kind: 'ministry', became: 'Bộ Tài chính', since: '2025-03-01', hosts: ['mpi.gov.vn'] },
  { name: 'Bộ Giao thông vận tải', kind: 'ministry', became: 'Bộ Xây dựng', since: '2025-03-01', hosts: ['mt.gov.vn'] },
  { name: 'Bộ Nông nghiệp và Phát triển nông thôn', kind: 'ministry', became: 'Bộ Nông nghiệp và Môi trường', since: '2025-03-01', hosts: ['mard.gov.vn'] },
  { name: 'Bộ Tài nguyên và Môi trường', kind: 'ministry', became: 'Bộ Nông nghiệp và Môi trường', since: '2025-03-01', hosts: ['monre.gov.vn'] },
  { name: 'Bộ Thông tin và Truyền thông', kind: 'ministry', became: 'Bộ Khoa học và Công nghệ', since: '2025-03-01', hosts: ['mic.gov.vn'] },
  { name: 'Bộ Lao động - Thương binh và Xã hội', kind: 'ministry', became: 'Bộ Nội vụ', since: '2025-03-01', hosts: ['molisa.gov.vn'] },
  { name: 'Ủy ban Dân tộc', kind: 'ministry', became: 'Bộ Dân tộc và Tôn giáo', since: '2025-03-01', hosts: ['cema.gov.vn'] },
  { name: 'Báo Hà Giang', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Tuyên Quang', since: '2025-07-01', hosts: ['baohagiang.vn'] },
  { name: 'Báo Vĩnh Phúc', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Phú Thọ', since: '2025-07-01', hosts: ['baovinhphuc.com.vn'] },
  { name: 'Báo Kon Tum', kind: 'newspaper', became: 'Báo Quảng Ngãi', since: '2025-07-01', hosts: ['baokontum.com.vn'] },
  { name: 'Báo Quảng Nam', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Đà Nẵng', since: '2025-07-01', hosts: ['baoquangnam.vn'] },
  { name: 'Báo Bắc Kạn', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Thái Nguyên', since: '2025-07-01', hosts: ['baobackan.vn', 'baobackan.com.vn'] },
  { name: 'Báo Đắk Nông', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Lâm Đồng', since: '2025-07-01', hosts: ['baodaknong.org.vn'] },
  { name: 'Báo Hải Dương', kind: 'newspaper', became: 'Báo và phát thanh, truyền hình Hải Phòng', since: '2025-07-01', hosts: ['baohaiduong.vn'] },
  { name: 'Báo Bình Dương', kind: 'newspaper', became: 'Báo Sài Gòn Giải Phóng', since: '2025-09-29', hosts: ['baobinhduong.vn'] },
  { name: 'Báo Bà Rịa - Vũng Tàu', kind: 'newspaper', became: 'Báo Sài Gòn Giải Phóng', since: '2025-09-29', hosts: ['baobariavungtau.com.vn'] },
];
